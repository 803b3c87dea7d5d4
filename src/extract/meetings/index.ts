import type { Evidence, MeetingKind, MeetingMention, Participation, Party, Sourced } from '../../domain/model'
import type { Analysis } from '../analysis'
import { gather } from './gather'
import { isHead } from './heads'
import { isStateGuessed, partiesOfOfficial } from './items'
import { partiesOfOccasion } from './memory'
import { type Attendant, type Occasion, partyKey } from './occasion'
import { scenesOf } from './scene'
import { settle } from './settle'
import { withHost } from './visitHost'

/** The occasions that a text tells of, in the order in which it first does. */
export function meetingMentions(analysis: Analysis): MeetingMention[] {
  const occasions = gather(analysis, scenesOf(analysis))
    .flatMap((together) => settle(analysis, together))
    .map((occasion) => betweenTwo(analysis, withHost(analysis, occasion)))
  return occasions
    .filter((occasion) => !isOfOneState(analysis, occasion))
    .map((occasion) => toMention(analysis, occasion))
    .sort((a, b) => firstSpan(a.evidence) - firstSpan(b.evidence))
}

/** "The president met his minister of finance": what officials of one state do among themselves is no meeting. */
function isOfOneState(analysis: Analysis, occasion: Occasion): boolean {
  const [only, another] = partiesOfOccasion(analysis, occasion)
  return (
    only?.kind === 'COUNTRY' &&
    another === undefined &&
    uniquePeople(occasion).length === 2 &&
    occasion.attendants.every(
      ({ official }) =>
        !isStateGuessed(analysis, official) &&
        partiesOfOfficial(analysis, official).some((party) => partyKey(party) === only.code),
    )
  )
}

const ofTwo = /\bbilaterals?\b|\bone-on-one\b|\bt[eê]te-[aà]-t[eê]te\b/i

/** "A met B ahead of the APEC summit": of two who met each other no body that is only spoken of is a third side. */
function betweenTwo(analysis: Analysis, occasion: Occasion): Occasion {
  const { attendants, kind, ofBody, faced, evidence, named } = occasion
  if (kind !== null || ofBody !== null || attendants.length < 2) return occasion
  const own = new Set(
    attendants.flatMap(({ official }) => partiesOfOfficial(analysis, official).map(partyKey)),
  )
  if (own.size !== 2 || !(faced || evidence.some(({ exact }) => ofTwo.test(exact)))) return occasion
  const sides = named.filter(({ party }) => party.kind === 'COUNTRY' || own.has(partyKey(party)))
  return sides.length === named.length ? occasion : { ...occasion, named: sides }
}

const firstSpan = (evidence: readonly Evidence[]): number => evidence[0]?.span?.start ?? 0

function toMention(analysis: Analysis, occasion: Occasion): MeetingMention {
  const { status, date, ordinal, series, evidence } = occasion
  // A call is nowhere, wherever the words around it are.
  const { venue, city } = occasion.kind?.value === 'CALL' ? { venue: null, city: null } : occasion
  return {
    kind: kindOf(analysis, occasion),
    status,
    participants: uniquePeople(occasion).map(
      ({ official, role, evidence: words }): Participation => ({
        official,
        role,
        evidence: words,
        office: analysis.officials[official]?.offices[0]?.value.title ?? null,
      }),
    ),
    parties: partiesOf(analysis, occasion),
    date,
    place: {
      venue,
      city: city && { value: city.value, evidence: city.evidence },
      country: city?.country ? { value: city.country, evidence: asInferred(city.evidence) } : null,
    },
    ordinal,
    series,
    evidence,
  }
}

const uniquePeople = ({ attendants }: Occasion): readonly Attendant[] =>
  attendants.filter(({ official }, at) => attendants.findIndex((each) => each.official === official) === at)

const asInferred = (evidence: readonly Evidence[]): Evidence[] =>
  evidence.map((each) => ({ ...each, rule: 'place:country-of-city', basis: 'INFERRED' }))

function partiesOf(analysis: Analysis, occasion: Occasion): Sourced<Party>[] {
  return partiesOfOccasion(analysis, occasion).map((value) => {
    const key = partyKey(value)
    const named = occasion.named
      .filter(({ party }) => partyKey(party) === key)
      .map(({ evidence }) => evidence)
    const people = occasion.attendants
      .filter(({ official }) =>
        partiesOfOfficial(analysis, official).some((party) => partyKey(party) === key),
      )
      .flatMap(({ evidence }) =>
        evidence.map((each): Evidence => ({ ...each, rule: 'party:of-participant', basis: 'INFERRED' })),
      )
    return { value, evidence: [...named, ...people] }
  })
}

const ceremonial = /^(?:king|queen|emperor|empress|pope|grand duke|yang di-pertuan agong)\b/i

/** Whether one side alone is led by a crowned head: what is paid to that is a courtesy. */
function isAudience(analysis: Analysis, { attendants }: Occasion): boolean {
  const sides = new Map<string, boolean>()
  for (const { official } of attendants) {
    const crowned = ceremonial.test(analysis.officials[official]?.offices[0]?.value.title ?? '')
    const [party] = partiesOfOfficial(analysis, official)
    const side = party ? partyKey(party) : `official:${official}`
    sides.set(side, crowned || sides.get(side) === true)
  }
  return [...sides.values()].filter(Boolean).length === 1
}

/** The kind that the words give or, where they give none, the parties and offices of those who met. */
function kindOf(analysis: Analysis, occasion: Occasion): Sourced<MeetingKind> {
  if (occasion.kind) return { value: occasion.kind.value, evidence: [occasion.kind.evidence] }
  const evidence = occasion.evidence
    .slice(0, 1)
    .map((each): Evidence => ({ ...each, rule: 'kind:parties', basis: 'INFERRED' }))
  const offices = occasion.attendants.map(
    ({ official }) => analysis.officials[official]?.offices[0]?.value.title ?? '',
  )
  const parties = partiesOfOccasion(analysis, occasion)
  const leading = offices.filter(isHead)
  const isLed = leading.length >= 2 && leading.length * 2 >= offices.length
  if (occasion.ofBody !== null) return { value: isLed ? 'SUMMIT' : 'MULTILATERAL', evidence }
  if (parties.length <= 2)
    return {
      value: isAudience(analysis, occasion) ? 'COURTESY_CALL' : 'BILATERAL',
      evidence,
    }
  return {
    value: leading.length >= 3 && leading.length * 2 >= offices.length ? 'SUMMIT' : 'MULTILATERAL',
    evidence,
  }
}
