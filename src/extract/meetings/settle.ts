import type { Span } from '../../domain/model'
import { overlaps } from '../../domain/values/partialDate'
import type { Analysis } from '../analysis'
import { daysBetween } from '../dates/calendar'
import { spanEvidence } from './evidence'
import { join } from './join'
import { partiesOfOccasion, sidesOfOccasion } from './memory'
import { isCityGuessed, type Occasion, officialsOf, partyKey } from './occasion'
import { scenesOf } from './scene'
import { wholeStay } from './stay'

/** Drops what is only the frame of another occasion: the visit on which a meeting took place, the signing that closed it. */
export function settle(analysis: Analysis, occasions: readonly Occasion[]): Occasion[] {
  const kept: Occasion[] = occasions.filter(({ kind }) => !isFrame(kind?.value ?? null))
  const frames = occasions
    .filter(({ kind }) => isFrame(kind?.value ?? null))
    .toSorted((a, b) => Number(isSignedByAll(b)) - Number(isSignedByAll(a)))
  for (const frame of frames) {
    const stay = frame.kind?.value === 'VISIT' ? wholeStay(analysis, frame) : frame
    const day = kept.findIndex((occasion) => isPartOf(analysis, occasion, frame))
    const inside =
      day < 0
        ? kept.findIndex((occasion) => isPartOf(analysis, occasion, stay) || isWhereItWas(occasion, frame))
        : day
    const within = kept[inside]
    if (!within) kept.push(frame)
    else kept[inside] = withFrame(within, frame)
    if (frame.kind?.value === 'VISIT' && frame.city)
      kept.forEach((occasion, at) => {
        if (
          !occasion.city &&
          occasion.date &&
          at !== inside &&
          !isOnward(occasion, frame) &&
          isPartOf(analysis, occasion, aroundIt(analysis, frame, occasion))
        )
          kept[at] = { ...occasion, city: frame.city }
      })
  }
  return kept
    .filter((occasion) => sidesOfOccasion(analysis, occasion) > 1 || occasion.ofBody !== null)
    .map((occasion) => withDateline(analysis, occasion))
}

/** Of a visit of which one day is told, what has a house but no city may have been on the day before or after. */
const aroundIt = (analysis: Analysis, frame: Occasion, { venue }: Occasion): Occasion =>
  wholeStay(analysis, frame, venue === null ? 1 : 2)

const onward = /^(?:travel(?:l)?ed|flew|went|continued|headed|drove|moved)\b/

/** "A received B on Thursday. B then travelled to Makassar": not where they had been before. */
const isOnward = ({ lastScene }: Occasion, frame: Occasion): boolean =>
  lastScene < frame.lastScene && onward.test(frame.evidence[0]?.exact ?? '')

/** A signing that closed an occasion tells who was there where nothing else does. */
function withFrame(occasion: Occasion, frame: Occasion): Occasion {
  const { evidence, attendants } = join(occasion, frame)
  const tells = occasion.attendants.length === 0 && frame.kind?.value === 'SIGNING'
  const framed = {
    ...occasion,
    evidence,
    city: occasion.city ?? frame.city,
    date: occasion.date ?? frame.date,
  }
  return tells ? { ...framed, attendants } : framed
}

const isFrame = (kind: string | null): boolean => kind === 'VISIT' || kind === 'SIGNING'

/** What a guest and a host have signed tells more than the visit on which they did. */
const isSignedByAll = ({ kind, attendants }: Occasion): boolean =>
  kind?.value === 'SIGNING' && attendants.length > 1

const longestStay = 4
const arrivals = /^(?:arrive[sd]?|landed|lands|touched down|flew|flown|set off|left for)\b/

/** "arrived in Athens on Thursday. He will meet B on Friday": the journey is only the way to what it was made for. */
function isArrival({ city, date, status, attendants }: Occasion, frame: Occasion): boolean {
  const [came, met] = [frame.date?.value, date?.value]
  if (frame.kind?.value !== 'VISIT' || [frame.status.value, status.value].includes('CANCELLED')) return false
  if (frame.status.value === 'PLANNED' && status.value !== 'PLANNED') return false
  if (city === null || city.value !== frame.city?.value) return false
  const isAhead = status.value === 'PLANNED'
  if (
    !isAhead &&
    !(arrivals.test(frame.evidence[0]?.exact ?? '') && came?.precision === 'DAY' && met?.precision === 'DAY')
  )
    return false
  const days = came?.earliest && met?.earliest ? daysBetween(came.earliest, met.earliest) : 0
  return areAmong(frame, attendants) && days >= 0 && days <= longestStay
}

/** Whether all who came on a journey were at what was told of, too. */
const areAmong = (frame: Occasion, attendants: Occasion['attendants']): boolean =>
  frame.attendants.length > 0 &&
  frame.attendants.every(({ official }) => attendants.some((each) => each.official === official))

const upToArrival = 1

/** "A met B on Tuesday. A had arrived in Vienna a day earlier": where a meeting without a city was. */
function isWhereItWas({ city, date, status, attendants, kind }: Occasion, frame: Occasion): boolean {
  const [came, met] = [frame.date?.value, date?.value]
  if (city !== null || frame.city === null || kind?.value === 'CALL' || status.value !== 'HELD') return false
  if (frame.status.value !== 'HELD' || !arrivals.test(frame.evidence[0]?.exact ?? '')) return false
  if (came?.precision !== 'DAY' || met?.precision !== 'DAY' || !came.earliest || !met.earliest) return false
  const days = daysBetween(came.earliest, met.earliest)
  return areAmong(frame, attendants) && days >= 0 && days <= upToArrival
}

function isPartOf(analysis: Analysis, occasion: Occasion, frame: Occasion): boolean {
  if (occasion.kind?.value === 'CALL') return false
  if (
    occasion.date &&
    frame.date &&
    !overlaps(occasion.date.value, frame.date.value) &&
    !isArrival(occasion, frame)
  )
    return false
  if (occasion.status.value !== frame.status.value && !isArrival(occasion, frame)) return false
  const people = officialsOf(occasion)
  if (
    people.size > 0 &&
    frame.attendants.length > 0 &&
    !frame.attendants.some(({ official }) => people.has(official))
  )
    return false
  const sameCity =
    !isCityGuessed(occasion) &&
    occasion.city !== null &&
    occasion.city.value === frame.city?.value &&
    frame.date !== null
  if (sameCity && occasion.date) return true
  const parties = new Set(partiesOfOccasion(analysis, occasion).map(partyKey))
  // "A flew to Vienna. B arrived the next morning. The two met": the state where they met is visited, too.
  if (frame.city === null && frame.date && occasion.city?.country) parties.add(occasion.city.country)
  return partiesOfOccasion(analysis, frame).every((party) => parties.has(partyKey(party)))
}

const aroundPublication = 7

interface City extends Span {
  readonly city: string
  readonly country: string | null
}

/** The one city that the headline puts the story in; null where it names none or several. */
function headlineCity(analysis: Analysis): City | null {
  const cities = scenesOf(analysis)
    .filter(({ role }) => role === 'HEADLINE')
    .flatMap(({ places }) => places.filter(({ city, preposition }) => city !== null && preposition === 'in'))
  const [only] = cities
  return only?.city && cities.length === 1
    ? { start: only.start, end: only.end, city: only.city, country: only.country }
    : null
}

/** A dateline in capitals as its city is written elsewhere. */
const asPrinted = (name: string): string =>
  name === name.toUpperCase()
    ? name
        .toLowerCase()
        .replace(/(^|[\s-])(\p{L})/gu, (_all, gap: string, letter: string) => gap + letter.toUpperCase())
    : name

/** What is told without a place, of the days around publication, took place where the dateline says. */
function withDateline(analysis: Analysis, occasion: Occasion): Occasion {
  const { dateline, datelinePlace, publishedAt } = analysis
  const elsewhere = headlineCity(analysis)
  const isSettled = occasion.city !== null && occasion.city.evidence[0]?.rule !== 'place:town'
  if (isSettled || occasion.kind?.value === 'CALL' || occasion.background) return occasion
  if ((!dateline && !elsewhere) || !publishedAt || occasion.status.value === 'CANCELLED') return occasion
  const isThere = partiesOfOccasion(analysis, occasion).some(
    (party) => party.kind === 'COUNTRY' && party.code === datelinePlace?.country,
  )
  if (occasion.kind?.value === 'VISIT' && !isThere) return occasion
  const isOfStay = occasion.date?.evidence[0]?.rule === 'date:of-stay'
  const day = isOfStay
    ? publishedAt.local.slice(0, 10)
    : occasion.date?.value.precision === 'DAY'
      ? occasion.date.value.earliest
      : null
  if (!day || Math.abs(daysBetween(day, publishedAt.local.slice(0, 10))) > aroundPublication) return occasion
  if (elsewhere && (!dateline || elsewhere.country !== (datelinePlace?.country ?? null))) {
    const words = spanEvidence(analysis, elsewhere, 'place:headline', 'INFERRED')
    return { ...occasion, city: { value: elsewhere.city, country: elsewhere.country, evidence: [words] } }
  }
  if (!dateline) return occasion
  const evidence = dateline.evidence.map((each) => ({
    ...each,
    rule: 'place:dateline',
    basis: 'INFERRED' as const,
  }))
  const city = datelinePlace?.city ?? asPrinted(dateline.value)
  return { ...occasion, city: { value: city, country: datelinePlace?.country ?? null, evidence } }
}
