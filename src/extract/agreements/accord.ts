import type {
  AgreementAction,
  AgreementKind,
  AgreementStatus,
  Evidence,
  PartialDate,
  Sourced,
} from '../../domain/model'
import { joinEvidence } from '../meetings/join'
import type { Attendant, NamedParty } from '../meetings/occasion'
import { partyKey } from '../meetings/occasion'
import type { AccordDate } from './when'

/** An accord as far as the text has told of it. */
export interface Accord {
  readonly kind: Sourced<AgreementKind>
  readonly status: Sourced<AgreementStatus>
  readonly subject: Sourced<string> | null
  readonly title: Sourced<string> | null
  readonly parties: readonly NamedParty[]
  readonly signatories: readonly Attendant[]
  readonly date: AccordDate | null
  readonly actions: readonly AgreementAction[]
  readonly evidence: readonly Evidence[]
  readonly lastScene: number
  /** Where it was first told of: accords told of together share it. */
  readonly firstScene: number
  /** Whether words for something done say the status; false where it is only taken to be in force. */
  readonly cued: boolean
  /** "the treaty", "this agreement": words for one told of before. */
  readonly definite: boolean
  /** "will replace the accord of 1995": named beside the one that is told of. */
  readonly aside: boolean
  /** Whether its own words give its year: "a treaty of 2017". */
  readonly ownYear: boolean
}

const order: readonly AgreementStatus[] = [
  'NEGOTIATING',
  'PLANNED',
  'SIGNED',
  'RATIFIED',
  'IN_FORCE',
  'TERMINATED',
]

const wordsOf = (accord: Accord): ReadonlySet<string> =>
  new Set(
    [accord.subject?.value, accord.title?.value]
      .flatMap((text) => text?.toLowerCase().split(/[^\p{L}\p{N}]+/u) ?? [])
      .filter((word) => word.length > 3 && !generic.has(word)),
  )

/** What the subjects of unlike accords have in common. */
const generic: ReadonlySet<string> = new Set([
  'cooperation',
  'agreement',
  'treaty',
  'joint',
  'between',
  'field',
])

function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0
  return [...a].filter((word) => b.has(word)).length / Math.min(a.size, b.size)
}

/** Whether one accord may be called by both kinds: a treaty is an agreement. */
export const kindsAgree = (a: AgreementKind, b: AgreementKind): boolean =>
  a === b ||
  [a, b].every((kind) => kind === 'AGREEMENT' || kind === 'TREATY' || kind === 'OTHER' || kind === 'PLAN')

function partiesAgree(a: Accord, b: Accord): boolean {
  const [mine, theirs] = [a, b].map(({ parties }) => new Set(parties.map(({ party }) => partyKey(party))))
  if (!mine || !theirs || mine.size === 0 || theirs.size === 0) return true
  return [...mine].every((key) => theirs.has(key)) || [...theirs].every((key) => mine.has(key))
}

const otherYear = (a: PartialDate, b: PartialDate | null): boolean =>
  b === null || a.edtf.slice(0, 4) !== b.edtf.slice(0, 4)

/** Whether two tellings can be of one accord. */
export function canBeOneAccord(known: Accord, told: Accord): boolean {
  if (!partiesAgree(known, told) || !kindsAgree(known.kind.value, told.kind.value)) return false
  if (
    known.date?.signing &&
    told.date?.signing &&
    known.status.value !== 'NEGOTIATING' &&
    otherYear(known.date.value, told.date.value)
  )
    return false
  if (
    told.ownYear &&
    !told.definite &&
    (!known.date || otherYear(known.date.value, told.date?.value ?? null))
  )
    return false
  const [mine, theirs] = [wordsOf(known), wordsOf(told)]
  if (known.aside && theirs.size === 0) return false
  if (mine.size > 0 && theirs.size > 0) return share(mine, theirs) >= 0.7
  const near = told.lastScene - known.lastScene <= 12
  const sameKind = known.kind.value === told.kind.value
  return near && (sameKind || (theirs.size === 0 && told.definite))
}

/** One accord out of two tellings; the later status of the two is the one it has. */
export function joinAccords(a: Accord, b: Accord): Accord {
  const isLater = order.indexOf(b.status.value) > order.indexOf(a.status.value)
  const later = a.cued === b.cued ? (isLater ? b : a) : a.cued ? a : b
  return {
    kind: a.kind.value === 'AGREEMENT' && b.kind.value !== 'OTHER' && b.title ? b.kind : a.kind,
    status: later.status,
    subject: a.subject ?? b.subject,
    title: a.title ?? b.title,
    parties: joinParties(a.parties, b.parties),
    signatories: [
      ...a.signatories,
      ...b.signatories.filter(({ official }) => !a.signatories.some((each) => each.official === official)),
    ],
    date: betterDate(a, b),
    actions: [...a.actions, ...b.actions.filter(({ kind }) => !a.actions.some((each) => each.kind === kind))],
    evidence: joinEvidence(a.evidence, b.evidence),
    lastScene: Math.max(a.lastScene, b.lastScene),
    firstScene: a.firstScene,
    cued: a.cued || b.cued,
    definite: a.definite && b.definite,
    aside: a.aside && b.aside,
    ownYear: a.ownYear || b.ownYear,
  }
}

const guesses = /^date:(?:publication|told-before|of-meeting)$/

/** Whether no words of its own give an accord its date. */
export const isGuess = (date: AccordDate | null): boolean => guesses.test(date?.evidence[0]?.rule ?? '')

/** That of a signing done or planned before any other, one that words give before one that was guessed. */
function betterDate(a: Accord, b: Accord): AccordDate | null {
  const told = [a, b].filter(({ date }) => date !== null)
  const settled = told.filter(({ status }) => status.value !== 'NEGOTIATING')
  const signings = settled.filter(({ date }) => date?.signing)
  const best = signings.find(({ date }) => !isGuess(date)) ?? signings[0] ?? settled[0] ?? told[0]
  return best?.date ?? null
}

/** Whether signatures or the accord's own words give the parties, rather than what stands around. */
const isFirm = (parties: readonly NamedParty[]): boolean =>
  parties.length > 1 &&
  parties.every(({ evidence: { rule } }) => rule.startsWith('agreement:') && !rule.includes(':parties-'))

function joinParties(a: readonly NamedParty[], b: readonly NamedParty[]): readonly NamedParty[] {
  if (isFirm(a) !== isFirm(b)) return isFirm(a) ? a : b
  return [...a, ...b.filter(({ party }) => !a.some((each) => partyKey(each.party) === partyKey(party)))]
}
