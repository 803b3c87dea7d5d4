import type { NamedParty } from '../meetings/occasion'
import type { Scene } from '../meetings/scene'
import type { Accord } from './accord'
import type { AccordHit } from './read'

/** "joint statement", "communiqué": made by its very name. */
const isJoint = ({ noun, to, from, named }: AccordHit): boolean =>
  noun.id === 'joint-statement' && (to - from > 1 || named === 'communique')

const papers = /^(?:agreements?|accords?|treat(?:y|ies)|pacts?|memorand(?:um|ums|a)|mous?|exchanged?)$/

/** "the extradition treaty" of which nothing is said: its own words are enough to know it by. */
function isSpoken(
  { cue, noun, subject, title, named, definite, plural, inner }: AccordHit,
  accord: Accord,
  explicit: readonly NamedParty[],
): boolean {
  if (cue || (inner && !title)) return false
  if (named === 'charter' && explicit.length < 2) return false
  if (noun.firm) return subject !== null && (explicit.length > 1 || title !== null || papers.test(named))
  return definite && !plural && !subject && accord.parties.length > 1 && deals.test(named)
}

const deals = /^(?:deal|road|roadmap|framework|truce|ceasefire|cease-fire|action)$/

const companies =
  /^(?:company|companies|firms?|corporations?|groups?|maker|giant|startup|inc|ltd|plc|corp|consortium|airline|bank|shipyard)\.?$/

/** "The Norwegian company signed a contract with the Polish firm": no state is a party. */
const isOfCompanies = ({ tokens }: Scene, { noun }: AccordHit, { signatories }: Accord): boolean =>
  (noun.id === 'contract' || noun.id === 'deal' || noun.id === 'mou') &&
  signatories.length === 0 &&
  tokens.some(({ norm }) => companies.test(norm))

const domestic =
  /^(?:coalition|wage|labou?r|merger|licensing|plea|tenancy|purchase|shareholder|employment|rental|prenuptial)$/

/** "the coalition agreement": of parties within a state, or of private people. */
const isDomestic = (
  { tokens }: Scene,
  { subject, noun }: AccordHit,
  explicit: readonly NamedParty[],
): boolean =>
  subject !== null &&
  explicit.length < 2 &&
  // "a memorandum of understanding on labour"
  noun.id !== 'mou' &&
  subject.to - subject.from === 1 &&
  domestic.test(tokens[subject.from]?.norm ?? '')

const names = /^(?:sign|signed|signs|signing|inked|names|signatures|initialled|initialed)$/

/** "Singapore's action plan was published": a plan is an accord where several make it or put their names to it. */
const isNational = (
  { tokens }: Scene,
  { noun, title, cue }: AccordHit,
  { accord, explicit }: { accord: Accord; explicit: readonly NamedParty[] },
): boolean =>
  noun.id === 'plan' &&
  title === null &&
  explicit.length < 2 &&
  accord.signatories.length < 2 &&
  !tokens.slice(cue?.from ?? 0, cue?.to ?? 0).some(({ norm }) => names.test(norm))

const wishes = /^(?:called|calls|calling|urged|urging|hope|seeking|seek|seeks|sought)$/

/** "They urged a ceasefire": what others are asked for is no accord of theirs. */
const isWished = ({ tokens }: Scene, { noun, title, cue }: AccordHit): boolean =>
  noun.id === 'truce' && title === null && wishes.test(tokens[cue?.from ?? -1]?.norm ?? '')

/** "initialled a text": done to a paper that is there. */
const initials = ({ tokens }: Scene, { cue }: AccordHit): boolean =>
  /^initial(?:l?ed)$/.test(tokens[cue?.from ?? -1]?.norm ?? '')

const lists = /^(?:including|includes?|included|among|namely|such|:)$/

/** Whether what a sentence tells is enough to be an accord, or only adds to one told of before. */
export function isAlone(
  scene: Scene,
  hit: AccordHit,
  { accord, explicit }: { accord: Accord; explicit: readonly NamedParty[] },
): boolean {
  const ended =
    hit.cue?.rule.status === 'TERMINATED' && hit.subject !== null && (hit.noun.firm || explicit.length > 0)
  if (isDomestic(scene, hit, explicit) || isWished(scene, hit)) return false
  if (isSpoken(hit, accord, explicit)) return true
  if (isOfCompanies(scene, hit, accord)) return false
  if (
    accord.parties.length < (hit.noun.firm ? 1 : 2) &&
    accord.signatories.length < 2 &&
    !hit.title &&
    !ended
  )
    return false
  if (hit.plural && !hit.subject) return false
  if (hit.noun.id === 'pages') return accord.signatories.length > 1 && hit.cue?.rule.id === 'signed'
  // "seven cooperation documents, including a treaty": those counted are told of one by one.
  const counted = hit.plural && hit.noun.id === 'document' && hit.subject && hit.subject.from < hit.from
  if (counted && scene.tokens.slice(hit.to).some(({ norm }) => lists.test(norm))) return false
  if (isNational(scene, hit, { accord, explicit })) return false
  const told = hit.cue !== null || isJoint(hit)
  if (hit.named === 'charter' && !hit.cue) return false
  if (hit.title && (told || hit.noun.firm)) return true
  if (!told) return false
  const done = hit.cue?.rule.status === 'SIGNED' || hit.cue?.rule.id === 'agreed' || initials(scene, hit)
  const bound = hit.cue !== null && explicit.length > 1
  const doubtful = !hit.noun.firm && !done && !bound && !isJoint(hit)
  if (doubtful && !hit.title && !ended) return false
  return (
    explicit.length > 1 ||
    hit.subject !== null ||
    accord.signatories.length > 1 ||
    hit.noun.id === 'joint-statement' ||
    (hit.noun.firm && !hit.plural && (hit.cue?.rule.status === 'SIGNED' || accord.date?.signing === true))
  )
}
