import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { labelsOf, readCorpus, readPeople } from '../../scripts/score/corpus'
import { figureValue, score } from '../../scripts/score/scorer'
import { resolutionScore } from '../../src/resolve/score'

const folder = join(__dirname, '..', 'corpus')
const articles = readCorpus(folder)
const baseline = JSON.parse(readFileSync(join(folder, 'baseline.json'), 'utf8')) as Record<
  'tuning' | 'check' | 'resolution',
  Record<string, number>
>
/** Figures are kept with three places. */
const ROUNDING = 0.0005

describe.each(['tuning', 'check'] as const)('The figures of the %s part', (part) => {
  const of = articles.filter((article) => article.part === part)
  const { figures } = score(
    of.map(({ gold }) => gold),
    of.map(labelsOf),
  )

  it.each(Object.entries(baseline[part]))('%s is at least %d', (name, least) => {
    expect(figureValue(figures[name])).toBeGreaterThanOrEqual(least - ROUNDING)
  })

  it('are all in the baseline', () => {
    expect(Object.keys(figures).filter((name) => !(name in baseline[part]))).toEqual([])
  })
})

describe('The set of styles', () => {
  const set = readCorpus(join(folder, 'styles'))
  const least = JSON.parse(readFileSync(join(folder, 'styles', 'baseline.json'), 'utf8')) as Record<
    'tuning' | 'check',
    Record<string, number>
  >

  it.each(['tuning', 'check'] as const)('is read no worse than before in its %s half', (part) => {
    const of = set.filter((article) => article.part === part)

    const { figures } = score(
      of.map(({ gold }) => gold),
      of.map(labelsOf),
    )

    const fallen = Object.entries(least[part]).filter(
      ([name, value]) => figureValue(figures[name]) < value - ROUNDING,
    )
    expect(fallen).toEqual([])
  })
})

describe('Resolution over the whole corpus', () => {
  const found = resolutionScore(
    readPeople(folder),
    new Map(articles.map(({ id, facts }) => [id, facts.officials])),
  )

  it('is no worse than the baseline', () => {
    expect(found.precision).toBeGreaterThanOrEqual((baseline.resolution.precision ?? 1) - ROUNDING)
    expect(found.recall).toBeGreaterThanOrEqual((baseline.resolution.recall ?? 1) - ROUNDING)
  })
})

describe('The scorer', () => {
  it('gives full marks to the labels themselves and none to nothing', () => {
    const gold = articles.map((article) => article.gold)

    expect(Object.values(score(gold, gold).figures).every((figure) => figureValue(figure) === 1)).toBe(true)
    expect(figureValue(score(gold, []).figures.overall)).toBe(0)
  })
})
