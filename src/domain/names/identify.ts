import { officeClass } from '../offices'
import { foldForSearch } from '../values/searchText'
import { stemsOf } from '../values/stems'

/** What is known of a person who is looked for. */
export interface PersonSought {
  readonly office: string | null
  readonly country: string | null
  readonly organization: string | null
}

/** What is known of someone who may be the one. */
export interface PersonKnown {
  /** How alike the names are, from 0 to 1. */
  readonly score: number
  readonly country: string | null
  readonly organization: string | null
  readonly offices: readonly { readonly title: string }[]
}

/** How well each thing fits, from 0 to 1; null where it was not asked for or is not known. */
export interface PersonFeatures {
  readonly name: number
  readonly office: number | null
  readonly country: number | null
  readonly organization: number | null
}

const round = (value: number): number => Math.round(value * 1_000) / 1_000

function officeLikeness(asked: string, title: string): number {
  if (foldForSearch(asked) === foldForSearch(title)) return 1
  const [one, other] = [stemsOf(asked), stemsOf(title)]
  const shared = one.filter((stem) => other.includes(stem)).length
  const words = shared === 0 ? 0 : shared / Math.min(one.length, other.length)
  const [a, b] = [officeClass(asked), officeClass(title)]
  const sameClass = a !== null && a.class === b?.class ? 0.8 : 0
  return Math.max(words * 0.9, sameClass)
}

/** Each thing that is asked for and known, compared by itself. */
export function personFeatures(sought: PersonSought, known: PersonKnown): PersonFeatures {
  const { office, country, organization } = sought
  const same = (a: string | null, b: string | null): number | null =>
    a === null || b === null ? null : foldForSearch(a) === foldForSearch(b) ? 1 : 0
  return {
    name: known.score,
    office:
      office === null || known.offices.length === 0
        ? null
        : round(Math.max(...known.offices.map(({ title }) => officeLikeness(office, title)))),
    country: same(country, known.country),
    organization: same(organization, known.organization),
  }
}

/** What a thing that fits adds to the likeness of names, and what one that does not takes from it. */
const effects = {
  office: { fits: 0.08, differs: 0.08 },
  country: { fits: 0.08, differs: 0.3 },
  organization: { fits: 0.08, differs: 0.1 },
} as const

/** How likely they are one person, from 0 to 1: the names decide, the rest confirms or contradicts. */
export function personScore(features: PersonFeatures): number {
  const change = (['office', 'country', 'organization'] as const).reduce((total, name) => {
    const value = features[name]
    const { fits, differs } = effects[name]
    return value === null ? total : total + (value >= 0.5 ? fits * value : -differs * (1 - value))
  }, 0)
  return round(Math.min(1, Math.max(0, features.name + change)))
}

/** From this score on someone is taken for the person, if nobody else comes near. */
export const surelyOne = 0.85
/** How far the next must be behind. */
export const clearLead = 0.04
