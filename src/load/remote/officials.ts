import type {
  Basis,
  Evidence,
  Office,
  OfficialMention,
  Participation,
  Sourced,
  Span,
} from '../../domain/model'
import { participantRoles } from '../../domain/model'
import { type Answer, type OfficialClaim, type ParticipationClaim, tenures } from './answer'
import { itemsOf, listOf } from './items'
import { memberOf, readBody, readCountry, sourced } from './values'
import {
  type Check,
  drop,
  evidenceAt,
  holdsInOrder,
  locate,
  locateWithin,
  nearest,
  placesOfName,
  valueAt,
} from './words'

/** The people of an answer that stand in the text; `indexOf` leads from the answer's places to theirs. */
export interface CheckedOfficials {
  readonly officials: readonly OfficialMention[]
  readonly indexOf: ReadonlyMap<number, number>
}

const isName = (name: string): boolean =>
  name.length <= 100 && /(?:^|[\s'’-])[\p{Lu}\p{Lt}\p{Lo}]/u.test(name)

interface Form {
  readonly words: string
  readonly places: readonly Span[]
}

/** The form that stands in the text; null, and counted, where it does not. */
const toForm = (check: Check, words: string): Form | null =>
  (isName(words) ? placesOfName(check, words) : null) ?? drop(check, 'NOT_IN_TEXT')

/** Where the forms stand, a place within a longer form's left out, in the order of the text. */
function placesOfForms(forms: readonly Form[]): Span[] {
  const taken: Span[] = []
  const longestFirst = [...forms].sort((a, b) => b.words.length - a.words.length)
  for (const { places } of longestFirst)
    taken.push(...places.filter(({ start, end }) => !taken.some((one) => one.start < end && start < one.end)))
  return taken.sort((a, b) => a.start - b.start)
}

type Affiliation = Pick<OfficialMention, 'country' | 'organization'>

/** A title as its words print it, or put together of them in their order. */
function titleIn(check: Check, title: string, span: Span): { title: string; basis: Basis } | null {
  const place = locateWithin(check, title, span)
  if (place) return { title: valueAt(check, place), basis: 'STATED' }
  const near = span.end - span.start <= 200
  return near && holdsInOrder(check, title, span) ? { title: title.trim(), basis: 'INFERRED' } : null
}

function officesOf(
  check: Check,
  { offices }: OfficialClaim,
  { country, organization, near }: Affiliation & { near: number },
): Sourced<Office>[] {
  return listOf(check, offices).flatMap(({ title, tenure, words }) => {
    const span = locate(check, words, near)
    if (!span) return []
    const said = titleIn(check, title, span)
    const held = memberOf(tenures, tenure)
    if (!said || !held) {
      drop(check, said ? 'WRONG_VALUE' : 'NOT_IN_TEXT')
      return []
    }
    const value: Office = {
      title: said.title,
      country: country?.value ?? null,
      organization: organization?.value ?? null,
      tenure: held,
    }
    return [{ value, evidence: [evidenceAt(check, span, said.basis)] }]
  })
}

function toMention(check: Check, claim: OfficialClaim): OfficialMention | null {
  const name = toForm(check, claim.name)
  if (!name) return drop(check, 'NO_EVIDENCE')
  const others = listOf(check, claim.forms).filter((form) => form !== claim.name)
  const found = [name, ...[...new Set(others)].flatMap((form) => toForm(check, form) ?? [])]
  const forms = [...new Map(found.map((form) => [form.words, form])).values()]
  const places = placesOfForms(forms)
  const near = places[0]?.start ?? 0
  const country = sourced(check, claim.country, { near, read: readCountry })
  const organization = readBody(check, claim.organization, near)
  return {
    name: name.words,
    forms: forms.map(({ words }) => words),
    evidence: places.map((place) => evidenceAt(check, place, 'STATED')),
    offices: officesOf(check, claim, { country, organization, near }),
    country,
    organization,
  }
}

/** The officials of an answer whose names stand in the text, each once. */
export function checkOfficials(check: Check, answer: Answer): CheckedOfficials {
  const officials: OfficialMention[] = []
  const indexOf = new Map<number, number>()
  for (const { item, at } of itemsOf(check, answer.officials, 'officials')) {
    const mention = toMention(check, item)
    if (!mention) continue
    const known = officials.findIndex(({ name }) => name === mention.name)
    if (known >= 0) drop(check, 'DUPLICATE')
    else officials.push(mention)
    indexOf.set(at, known >= 0 ? known : officials.length - 1)
  }
  return { officials, indexOf }
}

/** The official that an index of the answer means; null where it means none, which is counted. */
export function officialAt(
  check: Check,
  { indexOf }: CheckedOfficials,
  index: number | null | undefined,
): number | null {
  if (index === null || index === undefined) return null
  return indexOf.get(index) ?? drop(check, 'WRONG_INDEX')
}

const nearestEvidence = ({ evidence }: OfficialMention, near: number): Evidence[] => {
  const span = nearest(
    evidence.flatMap((one) => one.span ?? []),
    near,
  )
  return evidence.filter((one) => one.span === span)
}

/** Those who took part, each once, with the place nearest to the occasion's where the text names them. */
export function checkParticipations(
  check: Check,
  people: CheckedOfficials,
  { list, near }: { list: readonly (ParticipationClaim | null)[] | null | undefined; near: number },
): Participation[] {
  const parts = new Map<number, Participation>()
  for (const claim of listOf(check, list)) {
    const official = officialAt(check, people, claim.official)
    const mention = official === null ? undefined : people.officials[official]
    if (official === null || !mention) continue
    const role = memberOf(participantRoles, claim.role ?? 'PARTICIPANT') ?? drop(check, 'WRONG_VALUE')
    if (parts.has(official)) drop(check, 'DUPLICATE')
    else
      parts.set(official, {
        official,
        role: role ?? 'PARTICIPANT',
        office: mention.offices[0]?.value.title ?? null,
        evidence: nearestEvidence(mention, near),
      })
  }
  return [...parts.values()]
}
