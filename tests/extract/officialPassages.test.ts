import { measurePassages, readPassages } from '../support/officialPassages'

/**
 * Reports in the manner of agencies, ministries and local papers, with invented names of many traditions, written with the officials they
 * name before any rule was looked at. Rules are made with the errors of the first file before one's eyes; the second only measures.
 */
const floors = {
  tuning: {
    precision: 0.975,
    recall: 0.98,
    office: 0.972,
    country: 0.942,
    countryPrecision: 0.929,
    organization: 0.785,
  },
  held: {
    precision: 0.904,
    recall: 0.952,
    office: 0.951,
    country: 0.908,
    countryPrecision: 0.871,
    organization: 0.578,
  },
} as const

const ROUNDING = 0.001

describe.each(Object.keys(floors) as (keyof typeof floors)[])('The officials of the %s passages', (part) => {
  const figures = measurePassages(readPassages(part))

  it.each(Object.entries(floors[part]))('have a %s of at least %d', (name, least) => {
    expect(figures[name as keyof (typeof floors)['held']]).toBeGreaterThanOrEqual(least - ROUNDING)
  })
})
