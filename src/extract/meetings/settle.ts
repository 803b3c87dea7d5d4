import { overlaps } from '../../domain/values/partialDate'
import type { Analysis } from '../analysis'
import { daysBetween } from '../dates/calendar'
import { partiesOfOccasion, sidesOfOccasion } from './memory'
import { join, type Occasion, officialsOf, partyKey } from './occasion'

/** Drops what is only the frame of another occasion: the visit on which a meeting took place, the signing that closed it. */
export function settle(analysis: Analysis, occasions: readonly Occasion[]): Occasion[] {
  const kept: Occasion[] = occasions.filter(({ kind }) => !isFrame(kind?.value ?? null))
  for (const frame of occasions.filter(({ kind }) => isFrame(kind?.value ?? null))) {
    const inside = kept.findIndex((occasion) => isPartOf(analysis, occasion, frame))
    const within = kept[inside]
    if (!within) kept.push(frame)
    else kept[inside] = withFrame(within, frame)
  }
  return kept
    .filter((occasion) => sidesOfOccasion(analysis, occasion) > 1 || occasion.ofBody !== null)
    .map((occasion) => withDateline(analysis, occasion))
}

/** A signing that closed an occasion tells who was there where nothing else does. */
function withFrame(occasion: Occasion, frame: Occasion): Occasion {
  const { evidence, attendants } = join(occasion, frame)
  const tells = occasion.attendants.length === 0 && frame.kind?.value === 'SIGNING'
  const framed = {
    ...occasion,
    evidence,
    city: occasion.city ?? frame.city,
    date: occasion.date ?? dayOf(frame),
  }
  return tells ? { ...framed, attendants } : framed
}

/** The day of a visit of one day; what happened on a longer one may have been on any. */
const dayOf = ({ date }: Occasion): Occasion['date'] => (date?.value.precision === 'INTERVAL' ? null : date)

const isFrame = (kind: string | null): boolean => kind === 'VISIT' || kind === 'SIGNING'

function isPartOf(analysis: Analysis, occasion: Occasion, frame: Occasion): boolean {
  if (occasion.kind?.value === 'CALL') return false
  if (occasion.date && frame.date && !overlaps(occasion.date.value, frame.date.value)) return false
  if (occasion.status.value !== frame.status.value) return false
  const people = officialsOf(occasion)
  if (
    people.size > 0 &&
    frame.attendants.length > 0 &&
    !frame.attendants.some(({ official }) => people.has(official))
  )
    return false
  const sameCity = occasion.city !== null && occasion.city.value === frame.city?.value && frame.date !== null
  const parties = new Set(partiesOfOccasion(analysis, occasion).map(partyKey))
  if (sameCity && occasion.date) return true
  return partiesOfOccasion(analysis, frame).every((party) => parties.has(partyKey(party)))
}

const aroundPublication = 3

/** What is told without a place, of the days around publication, took place where the dateline says. */
function withDateline(analysis: Analysis, occasion: Occasion): Occasion {
  const { dateline, datelinePlace, publishedAt } = analysis
  if (occasion.city || occasion.kind?.value === 'CALL' || occasion.background) return occasion
  if (!dateline || !datelinePlace?.city || !publishedAt || occasion.status.value === 'CANCELLED')
    return occasion
  const day = occasion.date?.value.precision === 'DAY' ? occasion.date.value.earliest : null
  if (!day || Math.abs(daysBetween(day, publishedAt.local.slice(0, 10))) > aroundPublication) return occasion
  const evidence = dateline.evidence.map((each) => ({
    ...each,
    rule: 'place:dateline',
    basis: 'INFERRED' as const,
  }))
  return { ...occasion, city: { value: datelinePlace.city, country: datelinePlace.country, evidence } }
}
