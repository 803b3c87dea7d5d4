import { measureOccasions, readOccasionPassages } from '../support/occasionPassages'

/**
 * Repeated, planned, cancelled and passing occasions, as reports tell of them, with invented people; written with what they tell before
 * the rules that they measure. Rules are made with the errors of the first file before one's eyes; the second only measures. A line is
 * right where kind, status, date, people and parties all are.
 */
const floors = {
  tuning: { precision: 0.855, recall: 0.827 },
  held: { precision: 0.75, recall: 0.62 },
} as const

const ROUNDING = 0.001

describe.each(Object.keys(floors) as (keyof typeof floors)[])('The occasions of the %s passages', (part) => {
  const figures = measureOccasions(readOccasionPassages(part))

  it.each(Object.entries(floors[part]))('have a %s of at least %d', (name, least) => {
    expect(figures[name as keyof typeof figures]).toBeGreaterThanOrEqual(least - ROUNDING)
  })
})
