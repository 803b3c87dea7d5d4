import { figureValue, score } from '../../scripts/score/scorer'
import { readPassages } from './passages/passages'

/**
 * Passages in the manner of agencies, ministries and transcripts, written with what they tell before any rule was looked at. Rules are
 * made with the errors of the first file before one's eyes; the second only measures. No figure may fall below these.
 */
const floors: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'tuning.txt': {
    agreements: 0.765,
    'agreement.kind': 0.968,
    'agreement.status': 0.806,
    'agreement.date': 0.571,
    'agreement.parties': 0.929,
    'agreement.signatories': 0.833,
    quotes: 0.962,
    'quote.speaker': 0.921,
  },
  'check.txt': {
    agreements: 0.79,
    'agreement.kind': 0.97,
    'agreement.status': 0.687,
    'agreement.date': 0.615,
    'agreement.parties': 0.926,
    'agreement.signatories': 0.814,
    quotes: 0.935,
    'quote.speaker': 0.916,
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
