import type { Evidence, MeetingMention, Party } from '../../domain/model'
import type { Analysis } from '../analysis'
import { type Actor, membersOf } from '../meetings/actor'
import { tokenEvidence } from '../meetings/evidence'
import { partiesOfOfficial } from '../meetings/items'
import { type NamedParty, partyKey } from '../meetings/occasion'
import { uniteParties } from '../meetings/parties'
import type { Scene } from '../meetings/scene'
import { isVerbal } from '../meetings/words'
import type { AccordHit } from './read'

/** The parties that actors are or act for, each with the actor's words. */
export function partiesFrom(
  analysis: Analysis,
  scene: Scene,
  actors: readonly Actor[],
  rule: string,
): NamedParty[] {
  const found: NamedParty[] = []
  const add = (party: Party, evidence: Evidence): void => {
    if (!found.some((each) => partyKey(each.party) === partyKey(party))) found.push({ party, evidence })
  }
  for (const actor of actors.flatMap(membersOf)) {
    const evidence = tokenEvidence(
      analysis,
      scene,
      actor.from,
      actor.to,
      rule,
      actor.officials.length > 0 ? 'INFERRED' : 'STATED',
    )
    const own = actor.officials.flatMap((official) => partiesOfOfficial(analysis, official))
    for (const party of uniteParties(own, actor.officials.length > 0 ? [] : actor.parties))
      add(party, evidence)
  }
  return found
}

/** A treaty of many that somebody is "party to" or bound by: the occasion's parties are not its own. */
export const isGeneral = ({ title, cue }: AccordHit): boolean =>
  title !== null && cue?.rule.status === 'IN_FORCE'

/** What an accord's words tell of its parties, and where else to look. */
interface Known {
  readonly scene: Scene
  readonly hit: AccordHit
  readonly explicit: readonly NamedParty[]
  readonly signers: readonly Actor[]
  readonly meetings: readonly MeetingMention[]
  /** The sentences just before. */
  readonly earlier: readonly Scene[]
}

/** Where an accord's words name fewer than two parties: those of a list in the sentence, or of the occasion told of. */
export function impliedParties(
  analysis: Analysis,
  { scene, hit, explicit, signers, meetings, earlier }: Known,
): NamedParty[] {
  const known = new Set(explicit.map(({ party }) => partyKey(party)))
  const others = (parties: readonly NamedParty[]): NamedParty[] =>
    parties.filter(({ party }) => !known.has(partyKey(party))).map(inferred)
  const vague = signers.some(({ kind }) => kind === 'PLURAL')
  const people = scene.actors.filter(
    (actor) => actor.kind !== 'PLURAL' && !namesAccord(scene, actor) && !standsBy(scene, actor),
  )
  if (!vague && hit.noun.id === 'joint-statement') {
    const list = people.find(({ parties }) => parties.length > 1)
    if (list) return others(partiesFrom(analysis, scene, [list], 'agreement:parties-of-list'))
  }
  const here = others(partiesFrom(analysis, scene, people, 'agreement:parties-of-sentence'))
  const many = signers.some(({ kind, count }) => kind === 'PLURAL' && (count ?? 0) > 2)
  if (!many && explicit.length + here.length === 2) return here
  const states = here.filter(({ party }) => party.kind === 'COUNTRY')
  if (!many && explicit.length + states.length === 2) return states
  const has = (parties: MeetingMention['parties'], key: string): boolean =>
    parties.some(({ value }) => partyKey(value) === key)
  const fits = ({ parties }: MeetingMention): boolean =>
    parties.length > 1 && [...known].every((key) => has(parties, key))
  const fitsHere = (each: MeetingMention): boolean =>
    fits(each) && here.every(({ party }) => has(each.parties, partyKey(party)))
  const before = meetings.filter(({ evidence }) => (evidence[0]?.span?.start ?? 0) <= scene.sentence.end)
  const coming = meetings.find((each) => fits(each) && each.parties.length === 2)
  const meeting = (here.length === 1 ? before.findLast(fitsHere) : null) ?? before.findLast(fits) ?? coming
  const list = meeting ? null : people.find(({ parties }) => parties.length > 1)
  if (list) return others(partiesFrom(analysis, scene, [list], 'agreement:parties-of-list'))
  if (!meeting || !isNear(scene, meeting)) {
    const told = others(partiesBefore(analysis, earlier, { explicit, vague }))
    if (told.length > 0 || !meeting) return told
  }
  return others(
    meeting.parties.flatMap(({ value, evidence: [evidence] }) =>
      evidence ? [{ party: value, evidence }] : [],
    ),
  )
}

const watching =
  /^(?:witness(?:ed|es|ing)?|watched|watching|mediat(?:ed|es|ing)|broker(?:ed|ing)|overs(?:aw|ee|ees)|presided|attended|host(?:ed|s|ing)|hail(?:ed|s)|welcom(?:ed|es)|prais(?:ed|es)|looked|looking|look|applauded|present)$/
const beforeOnlooker = /^(?:presence|front|auspices|mediators?|guarantors?|brokers?|mediation|facilitators?)$/
const guests = /^(?:look|looked|looking|applauded|attended|present)$/
const watchReach = 14

/** Whether an actor looks on, mediates or is the dateline's country: "in the presence of X", "and X looked on". */
export function standsBy({ tokens }: Scene, { from, to, kind, parties }: Actor): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 4); at--)
    if (beforeOnlooker.test(tokens[at]?.norm ?? '')) return parties.length < 2
  // "hand the text to the United Nations"
  if (kind === 'BODY' && /^(?:to|at|in|from)$/.test(tokens[from - 2]?.norm ?? '')) return true
  if (kind === 'STATE') return isDateline(tokens, from, to)
  for (let at = to; at < Math.min(tokens.length, to + watchReach); at++) {
    const token = tokens[at]
    if (!token || /^[.;:]$/.test(token.norm)) return false
    // Two leaders who witness a signing are those of the two states.
    if (watching.test(token.norm)) return parties.length < 2 || guests.test(token.norm)
    if (isVerbal(token)) return false
  }
  return false
}

/** "RAROTONGA, Cook Islands: …" */
const isDateline = (tokens: Scene['tokens'], from: number, to: number): boolean =>
  from > 0 &&
  from < 6 &&
  /^[:—–-]$/.test(tokens[to]?.norm ?? '') &&
  tokens.slice(0, from).every(({ cap, kind }) => cap || kind === 'PUNCTUATION')

/** "the Paris Agreement": the city is no party. */
const namesAccord = ({ tokens }: Scene, { to, demonym }: Actor): boolean =>
  !demonym && tokens[to]?.cap === true && accordWords.test(tokens[to]?.norm ?? '')
const accordWords =
  /^(?:agreements?|accords?|treaty|convention|protocol|pact|declaration|memorandum|framework|charter)$/

const nearby = 800

/** Whether an occasion is told of within a few sentences. */
const isNear = ({ sentence }: Scene, { evidence }: MeetingMention): boolean =>
  Math.abs((evidence[0]?.span?.start ?? 0) - sentence.start) < nearby

/** The two of whom the sentences before tell, where they tell of two; for "they", those of a list too. */
function partiesBefore(
  analysis: Analysis,
  earlier: readonly Scene[],
  { explicit, vague }: { explicit: readonly NamedParty[]; vague: boolean },
): NamedParty[] {
  for (let at = earlier.length - 1; at >= 0; at--) {
    const scene = earlier[at]
    if (!scene) continue
    const people = scene.actors.filter(({ kind }) => kind !== 'PLURAL')
    const found = partiesFrom(analysis, scene, people, 'agreement:parties-before')
    const keys = new Set(found.map(({ party }) => partyKey(party)))
    if (keys.size === 2 && explicit.every(({ party }) => keys.has(partyKey(party)))) return found
    const list = vague ? people.find((actor) => actor.parties.length > 1) : null
    if (list) return partiesFrom(analysis, scene, [list], 'agreement:parties-before')
  }
  return []
}

/** Those named in a sentence that announces a list of accords. */
export const partiesOfIntro = (analysis: Analysis, scene: Scene): readonly NamedParty[] => {
  const people = scene.actors.filter(({ kind }) => kind !== 'PLURAL')
  const parties = partiesFrom(analysis, scene, people, 'agreement:parties-of-intro')
  return parties.length === 2 ? parties : []
}

const inferred = ({ party, evidence }: NamedParty): NamedParty => ({
  party,
  evidence: { ...evidence, basis: 'INFERRED' },
})
