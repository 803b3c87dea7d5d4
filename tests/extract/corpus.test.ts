import { join } from 'node:path'
import { fallenFigures, raiseBaseline, readBaseline } from '../../scripts/score/baseline'
import { labelsOf, readCorpus, readPeople } from '../../scripts/score/corpus'
import { figureValue, score } from '../../scripts/score/scorer'
import { resolutionScore } from '../../src/resolve/score'

const folder = join(__dirname, '..', 'corpus')
const articles = readCorpus(folder)
const baseline = readBaseline(folder)
const rounding = 0.0005

describe.each(['tuning', 'check'] as const)('The figures of the %s part', (part) => {
  const of = articles.filter((article) => article.part === part)
  const { figures } = score(
    of.map(({ gold }) => gold),
    of.map(labelsOf),
  )

  it('have not fallen', () => {
    expect(fallenFigures(part, figures, baseline)).toEqual([])
  })

  it('are all in the baseline', () => {
    expect(Object.keys(figures).filter((name) => !(name in (baseline.ratios[part] ?? {})))).toEqual([])
  })
})

describe.each(['styles', 'reports', 'dense'])('The set of %s', (name) => {
  const set = readCorpus(join(folder, name))
  const least = readBaseline(join(folder, name))

  it.each(['tuning', 'check'] as const)('is read no worse than before in its %s half', (part) => {
    const of = set.filter((article) => article.part === part)

    const { figures } = score(
      of.map(({ gold }) => gold),
      of.map(labelsOf),
    )

    expect(fallenFigures(part, figures, least)).toEqual([])
  })
})

describe('A baseline', () => {
  const accuracy = (right: number, of: number) => ({ 'meeting.city': { accuracy: right / of, of } })
  const baseline = raiseBaseline('tuning', accuracy(8, 10), { ratios: {}, counts: {} })

  it('lets a ratio fall only where more was found to get right', () => {
    const parties = (precision: number, of: number) => ({
      'meeting.parties': { precision, recall: 1, f1: (2 * precision) / (precision + 1), of },
    })
    const exact = raiseBaseline('tuning', parties(1, 10), { ratios: {}, counts: {} })

    expect(fallenFigures('tuning', accuracy(8, 11), baseline)).toEqual([])
    expect(fallenFigures('tuning', parties(0.5, 12), exact)).toEqual([])
    expect(fallenFigures('tuning', parties(0.5, 10), exact)).toEqual(['meeting.parties: 0.667, 1 before'])
  })

  it('does not let a better ratio hide that fewer values are right', () => {
    expect(fallenFigures('tuning', accuracy(7, 7), baseline)).toEqual(['meeting.city: 7 right, 8 before'])
  })

  it('keeps the best ratio and the highest count apart', () => {
    const raised = raiseBaseline('tuning', accuracy(10, 14), baseline)

    expect(raised.ratios.tuning).toEqual({ 'meeting.city': 0.8 })
    expect(raised.counts.tuning).toEqual({ 'meeting.city': { most: 10, of: 10 } })
    expect(fallenFigures('tuning', accuracy(9, 12), raised)).toEqual(['meeting.city: 9 right, 10 before'])
  })
})

describe('Resolution over the whole corpus', () => {
  const found = resolutionScore(
    readPeople(folder),
    new Map(articles.map(({ id, facts }) => [id, facts.officials])),
  )

  it('is no worse than the baseline', () => {
    expect(found.precision).toBeGreaterThanOrEqual((baseline.ratios.resolution?.precision ?? 1) - rounding)
    expect(found.recall).toBeGreaterThanOrEqual((baseline.ratios.resolution?.recall ?? 1) - rounding)
  })
})

describe('The scorer', () => {
  it('gives full marks to the labels themselves and none to nothing', () => {
    const gold = articles.map((article) => article.gold)

    expect(Object.values(score(gold, gold).figures).every((figure) => figureValue(figure) === 1)).toBe(true)
    expect(figureValue(score(gold, []).figures.overall)).toBe(0)
  })
})
