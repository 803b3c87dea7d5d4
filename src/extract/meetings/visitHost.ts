import type { Analysis, OfficialReference } from '../analysis'
import type { Token } from '../tokens'
import { spanEvidence } from './evidence'
import { partiesOfOfficial } from './items'
import { partiesOfOccasion } from './memory'
import { type Occasion, partyKey } from './occasion'

const officeReach = 9
const addressed = /^(?:asked|told|urged|pressed|thanked|warned|assured|promised|begged)$/
const apart =
  /^(?:quarrel|quarrels|dispute|row|war|spat|feud|rift|rivalry|deal|alliance|ties|contest|contract)$/
const passedOver = /^(?:the|of|his|her|its|and|acting|prime|for|foreign|affairs)$/

/** Whether the words before a person say that the visitor had to do with them there: "a handshake with", "asked B in person". */
function isFaced(tokens: readonly Token[], at: number): boolean {
  for (let place = at - 1; place >= Math.max(0, at - officeReach); place--) {
    const token = tokens[place]
    if (!token) return false
    if (token.norm === 'with') return !apart.test(tokens[place - 1]?.norm ?? '')
    if (addressed.test(token.norm))
      return tokens.some(
        ({ norm }, i) => norm === 'personally' || (norm === 'person' && tokens[i - 1]?.norm === 'in'),
      )
    if (!token.cap && token.kind === 'WORD' && !passedOver.test(token.norm) && !isOfficeWord(token))
      return false
  }
  return false
}

const isOfficeWord = ({ norm }: Token): boolean =>
  /^(?:president|minister|premier|chancellor|secretary|king|queen|speaker|governor|mayor|chief|leader|head|ambassador|defence|defense|finance|trade|interior|colleague|counterpart|deputy|vice)$/.test(
    norm,
  )

/** "was in Beijing to establish relations with B": a visit that tells of one of the hosts is the meeting with them. */
export function withHost(analysis: Analysis, occasion: Occasion): Occasion {
  const { kind, status, attendants, evidence } = occasion
  const words = evidence[0]?.span
  if (kind?.value !== 'VISIT' || status.value === 'CANCELLED' || attendants.length === 0 || !words)
    return occasion
  const own = new Set(
    attendants.flatMap(({ official }) => partiesOfOfficial(analysis, official).map(partyKey)),
  )
  const visited = partiesOfOccasion(analysis, occasion)
    .map(partyKey)
    .filter((key) => !own.has(key))
  if (own.size !== 1 || visited.length !== 1) return occasion
  const sentence = analysis.sentences.find(({ start, end }) => start <= words.start && words.start < end)
  const isHost = ({ official, by, start }: OfficialReference): boolean =>
    by !== 'PRONOUN' &&
    start > words.end &&
    partiesOfOfficial(analysis, official).some((party) => visited.includes(partyKey(party)))
  const host = analysis.references.find(
    (reference) =>
      sentence !== undefined &&
      reference.start >= sentence.start &&
      reference.end <= sentence.end &&
      isHost(reference) &&
      isFaced(
        sentence.tokens,
        sentence.tokens.findIndex(({ start }) => start >= reference.start),
      ),
  )
  if (!host) return occasion
  const met = spanEvidence(analysis, host, 'meeting:host-of-visit', 'INFERRED')
  return {
    ...occasion,
    kind: null,
    faced: true,
    attendants: [...attendants, { official: host.official, role: 'HOST', evidence: [met] }],
  }
}
