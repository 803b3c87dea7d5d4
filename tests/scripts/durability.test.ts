import { join } from 'node:path'
import { killLoaders } from '../../scripts/loaderKills'

describe('A loader that is killed over the embedded store', () => {
  it('loses nothing that it told of, leaves indexes that agree, and is finished by the next', async () => {
    const runTs = join(__dirname, '..', 'support', 'runTs.cjs')
    const loader = [runTs, join(__dirname, '..', '..', 'scripts', 'killedLoader.ts')]

    const { faults, kills, acknowledged, finished } = await killLoaders({
      kills: 2,
      articles: 30,
      seed: 4,
      loader,
    })

    expect(faults).toEqual([])
    expect(kills).toBe(2)
    expect(finished).toBeGreaterThan(0)
    expect(acknowledged).toBe(30 * finished)
  }, 300_000)
})
