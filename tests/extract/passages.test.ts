import { figureValue, score } from '../../scripts/score/scorer'
import { readPassages } from './passages/passages'

/**
 * Passages in the manner of agencies, ministries and transcripts, written with what they tell before any rule was looked at. Rules are
 * made with the errors of the first file before one's eyes; the second only measures. No figure may fall below these.
 */
const floors: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'tuning.txt': {
    agreements: 0.905,
    'agreement.kind': 1,
    'agreement.status': 0.946,
    'agreement.date': 0.964,
    'agreement.parties': 0.93,
    'agreement.signatories': 0.96,
    quotes: 0.975,
    'quote.speaker': 0.923,
  },
  'check.txt': {
    agreements: 0.843,
    'agreement.kind': 1,
    'agreement.status': 0.857,
    'agreement.date': 0.642,
    'agreement.parties': 0.94,
    'agreement.signatories': 0.873,
    quotes: 0.949,
    'quote.speaker': 0.918,
  },
}

/** Figures are kept with three places. */
const ROUNDING = 0.0005

describe.each(Object.entries(floors))('What is read of %s', (file, least) => {
  const passages = readPassages(file)
  const { figures, errors } = score(
    passages.map(({ gold }) => gold),
    passages.map(({ found }) => found),
  )

  it.each(Object.entries(least))('%s is at least %d', (name, floor) => {
    const value = figureValue(figures[name])

    if (value < floor - ROUNDING && file === 'tuning.txt')
      throw new Error(`${name} is ${value}:\n${errors.join('\n')}`)
    expect(value).toBeGreaterThanOrEqual(floor - ROUNDING)
  })
})
