import { openPace } from '../../src/load/pace'

const soon = () => new Promise<void>((resolve) => setImmediate(resolve))

describe('A pace', () => {
  it('holds reading back until half of what runs ahead is settled', async () => {
    const times = [0]
    const pace = openPace(() => times.pop() ?? 100_000)
    for (let n = 1; n < 32; n += 1) await pace.handedOn()
    let held = true
    const last = pace.handedOn().then(() => {
      held = false
    })
    for (let n = 0; n < 16; n += 1) {
      await soon()
      expect(held).toBe(true)
      pace.settled()
    }
    for (let n = 0; n < 16; n += 1) pace.settled()

    await last

    expect(held).toBe(false)
  })

  it('lets reading run further ahead of a faster store', async () => {
    let time = 0
    const pace = openPace(() => time)
    for (let n = 0; n < 400; n += 1) {
      await pace.handedOn()
      pace.settled()
    }
    time = 1000

    for (let n = 1; n < 700; n += 1) await pace.handedOn()

    expect(time).toBe(1000)
  })
})
