import type { AgreementStatus } from '../../domain/model'
import { isPastVerb } from '../dates/words'
import type { Scene } from '../meetings/scene'
import type { PlacedCue } from './cues'
import type { AccordHit } from './read'

const word = ({ tokens }: Scene, at: number): string => tokens[at]?.norm ?? ''

/** Words before a verb of concluding by which nothing is concluded yet. */
const wishes =
  /^(?:hopes?|hoped|hoping|wants?|wanted|could|might|may|can|should|ready|willing|urged?|refused?|failed|without|not|never|yet|agreed|aims?|aimed|seeks?|sought|wish|wishes|wished|offered|unable|declined|keen|intends?|intention|possible|possibility|likely|try|trying|tried|near|close)$/
const plans = /^(?:will|expected|due|set|scheduled|planned|plans?|slated|shall|prepares?|preparing)$/
const reach = 5

/** What the words around an accord say has become of it. */
export function statusOf(scene: Scene, hit: AccordHit): AgreementStatus {
  const told = hit.cue?.rule.status ?? unsaid(scene, hit)
  const status = told === 'SIGNED' && isByParliament(scene, hit) ? 'RATIFIED' : told
  if ((status !== 'SIGNED' && status !== 'RATIFIED' && status !== 'IN_FORCE') || !hit.cue) return status
  if (status === 'SIGNED' && isRatifying(scene, hit.cue)) return status
  const words = wordsBefore(scene, hit.cue.from)
  const future =
    scene.tenses[hit.cue.from] === 'FUTURE' ||
    isNounSigning(scene, hit) ||
    words.some((each) => /['’]ll$/.test(each))
  const infinitive = words.includes('to') || words.includes('be')
  const wanted = words.slice(0, wantedReach).some((each) => /^(?:want|wants|wanted)$/.test(each))
  const wished = wanted || (words.some((each) => wishes.test(each)) && (infinitive || words.some(isModal)))
  if (wished && status === 'SIGNED') return 'NEGOTIATING'
  const past = isPastVerb(word(scene, hit.cue.from)) && !words.includes('be')
  if (status === 'IN_FORCE' && words.some((each) => each === 'would' || each === 'will'))
    return unsaidForce(scene, hit)
  const planned =
    (future && !past) || (infinitive && (words.some((each) => plans.test(each)) || isMeantTo(words)))
  if (!planned) return status
  if (status === 'SIGNED') return isVague(scene, hit) ? 'NEGOTIATING' : 'PLANNED'
  return status === 'IN_FORCE' ? unsaidForce(scene, hit) : 'SIGNED'
}

const passes = /^(?:approved?|approves|backed|backs|endorsed|endorses|passed|passes)$/
const houses =
  /^(?:parliament|parliaments|senate|assembly|congress|lawmakers|deputies|legislators|legislature|mps|senators|bundestag|bundesrat|knesset|duma|sejm|diet|verkhovna|rada|storting|riksdag|folketing|cortes|majlis|cabinet)$/
const houseReach = 8
const byReach = 5

/** "Parliament approved the agreement" */
export const isByParliament = (scene: Scene, { cue }: AccordHit): boolean =>
  cue !== null &&
  passes.test(word(scene, cue.from)) &&
  scene.tokens
    .slice(Math.max(0, cue.from - houseReach), cue.from)
    .concat(scene.tokens.slice(cue.to, cue.to + (word(scene, cue.to) === 'by' ? byReach : 2)))
    .some(({ norm }) => houses.test(norm))

/** "both want it signed" */
const wantedReach = 2

/** "is to be signed", "was to have been signed": the words of a clause, the last first. */
const isMeantTo = (words: readonly string[]): boolean =>
  words.some((each, at) => each === 'to' && /^(?:is|are|was|were)$/.test(words[at + 1] ?? ''))

/** "to speed up the ratification of the treaty": what is to be ratified has been signed. */
const isRatifying = (scene: Scene, { from, to }: PlacedCue): boolean =>
  scene.tokens.slice(from, to).some(({ norm }) => norm === 'ratification')

/** "expected to be concluded next year": no occasion is stated. */
const isVague = (scene: Scene, { cue }: AccordHit): boolean =>
  cue !== null &&
  /^conclu/.test(word(scene, cue.from)) &&
  !scene.dates.some(({ value }) => value.precision === 'DAY' || value.precision === 'MONTH')

const isModal = (each: string): boolean => /^(?:could|might|may|can|should|without|not|never)$/.test(each)

/** "will enter into force": signed, where nothing else is said; "under the" and the like stay what they are. */
const unsaidForce = (scene: Scene, { cue }: AccordHit): AgreementStatus =>
  cue && /^(?:enter|come|take|remain|in|into)$/.test(word(scene, cue.from)) ? 'SIGNED' : 'IN_FORCE'

/** An accord with a year of its own was signed in it; a declaration is done by its very name. */
function unsaid(scene: Scene, { noun, to, from, title }: AccordHit): AgreementStatus {
  if (noun.id === 'joint-statement' || noun.id === 'letters') return 'SIGNED'
  const dated = scene.dates.some(({ from }) => from === to + 1 && /^(?:of|\()$/.test(word(scene, to)))
  if (dated) return 'SIGNED'
  // A named treaty binds; a memorandum, a plan or a letter was signed once.
  if (title) return noun.id === 'treaty' || noun.id === 'agreement' ? 'IN_FORCE' : 'SIGNED'
  // What is merely named exists.
  return scene.tenses[from] === 'FUTURE' ? 'NEGOTIATING' : 'SIGNED'
}

/** The words before a verb, up to the mark or the verb that ends their clause. */
function wordsBefore(scene: Scene, from: number): string[] {
  const found: string[] = []
  for (let at = from - 1; at >= Math.max(0, from - reach); at--) {
    const here = word(scene, at)
    if (/^(?:[.;:,]|and|but)$/.test(here)) break
    found.push(here)
  }
  return found
}

/** "the signing of an accord which will be carried out on Tuesday": the verb that puts it ahead stands behind. */
function isNounSigning(scene: Scene, { cue, to }: AccordHit): boolean {
  if (!cue || !word(scene, cue.from).startsWith('signing')) return false
  if (/^(?:ahead|before|prior)$/.test(word(scene, cue.from - 3))) return true
  return scene.tenses.slice(to).includes('FUTURE') || scene.tenses[cue.from] === 'FUTURE'
}
