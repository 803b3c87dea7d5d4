import { wordOf } from '../officials/chunk'
import type { PersonReference } from '../officials/references'
import type { Token } from '../tokens'
import { describedSpeaker } from './described'
import type { MarkedQuote } from './marks'
import { isOfNobody } from './nobody'
import type { QuoteScene, Speaker } from './scene'
import { isSpeechVerb } from './speechWord'
import { lastReferences, referencesBetween, sentenceAt, type Zone, zone, zoneWithin } from './zone'

/** Who says a quotation: told behind it, before it, or by the sentences and quotations before. */
export function speakerOf(quote: MarkedQuote, scene: QuoteScene): Speaker | null {
  const first = quote.spans[0]
  const last = quote.spans.at(-1)
  if (!first || !last) return null
  for (let i = 0; i + 1 < quote.spans.length; i++) {
    const inside = zone(scene, (quote.spans[i]?.end ?? 0) + 1, (quote.spans[i + 1]?.start ?? 0) - 1)
    const told = describedSpeaker(inside, scene, 'AFTER') ?? toldIn(inside, scene, 'AFTER')
    if (told) return told
  }
  const after = zoneWithin(scene, last.end, 'AFTER', quote.part)
  const before = zoneWithin(scene, first.start, 'BEFORE', quote.part)
  const quoted = quotedBy(after) ?? quotedBy(before)
  if (quoted) return toSpeaker(quoted, scene)
  const unnamed =
    describedSpeaker(after, scene, 'AFTER') ??
    (isAttributedBehind(after) ? null : describedSpeaker(before, scene, 'BEFORE'))
  if (unnamed) return unnamed
  if (isInstitution(after)) return continued(quote, scene)
  if (isOfNobody(after, before, scene)) return null
  return (
    (isAttributedBehind(after) ? toldIn(after, scene, 'AFTER') : null) ??
    toldIn(before, scene, 'BEFORE') ??
    toldIn(after, scene, 'AFTER') ??
    introduced(before, scene) ??
    continued(quote, scene) ??
    subjectBefore(first.start, quote.part, scene) ??
    subjectBehind(after, last.end, quote.part, scene)
  )
}

/** "“…,” the report quoted X as saying": the one between. */
function quotedBy({ tokens, references }: Zone): PersonReference | undefined {
  const verb = tokens.findIndex(
    ({ norm }, at) =>
      /^(?:quoted|cited|quotes|cites|quoting|citing)$/.test(norm) &&
      !/^(?:was|were|been|is)$/.test(tokens[at - 1]?.norm ?? ''),
  )
  const as = tokens.findIndex(
    ({ norm }, at) => at > verb && norm === 'as' && /^(?:saying|telling)$/.test(tokens[at + 1]?.norm ?? ''),
  )
  if (verb < 0 || as < 0) return undefined
  const [from, to] = [tokens[verb]?.end ?? 0, tokens[as]?.start ?? 0]
  return references.findLast(({ start, end }) => start >= from && end <= to)
}

const STOPS: ReadonlySet<string> = new Set(['.', ';', '!', '?'])

/** Whether the words right behind the closing mark tell who spoke: `," said X`, `," X said`, `," the minister told`. */
function isAttributedBehind({ tokens }: Zone): boolean {
  for (const [i, token] of tokens.entries()) {
    if (i > 16 || STOPS.has(token.text)) return false
    if (i === 0 && /^(?:and|but|as|in|on|of|to|at|for|which|that|while|when)$/.test(token.norm)) return false
    if (isSpeechVerb(tokens, i)) return true
  }
  return false
}

/** `,” the Russian presidency said`: nobody in person. */
function isInstitution({ tokens }: Zone): boolean {
  const verb = tokens.findIndex((_, at) => isSpeechVerb(tokens, at))
  if (verb < 1 || verb > 12) return false
  const subject = tokens[verb - 1]
  return (
    subject !== undefined &&
    /^(?:ministry|presidency|embassy|government|office|department|agency|statement|tweet|post|committee|council|commission|communique|report|service|official|officials|source|spokesman|spokeswoman|spokesperson)$/.test(
      subject.norm,
    ) &&
    !tokens.slice(0, verb).some(({ cap, norm }) => cap && norm === 'mr')
  )
}

/** The person whose saying stands in a zone: nearest to the verb, before it or behind it. */
function toldIn({ tokens, references }: Zone, scene: QuoteScene, side: 'AFTER' | 'BEFORE'): Speaker | null {
  const verbs = tokens.filter((_, at) => isSpeechVerb(tokens, at))
  const verb = side === 'AFTER' ? verbs[0] : verbs.at(-1)
  if (!verb) return null
  const isSubject = (reference: PersonReference) => !isPossessive(reference, scene)
  const earlier = references.filter((reference) => reference.end <= verb.start && isSubject(reference))
  const later = references.filter((reference) => reference.start >= verb.end && isSubject(reference))
  const agent = isPassive(tokens, verb) ? later[0] : undefined
  if (agent) return toSpeaker(agent, scene)
  const inverted = side === 'AFTER' && earlier.length === 0
  const nearest = inverted ? later[0] : clauseSubject(earlier, tokens, scene)
  if (nearest) return toSpeaker(nearest, scene)
  return describedSubject(verb, scene) ?? (later[0] && side === 'AFTER' ? toSpeaker(later[0], scene) : null)
}

/** "Y was told by X that “…”". */
function isPassive(tokens: readonly Token[], verb: Token): boolean {
  const at = tokens.indexOf(verb)
  return /^(?:was|were|been|is|being)$/.test(tokens[at - 1]?.norm ?? '') && tokens[at + 1]?.norm === 'by'
}

/** "with X", "speaking alongside X", "before meeting X". */
const GOVERNS =
  /^(?:with|to|of|by|from|for|against|between|told|and|alongside|beside|besides|behind|about|including|toward|towards|meeting|receiving|hosting|visiting|joining|thanking|welcoming|greeting|accompanying|following)$/

/** The verb's subject: the reference before it that no preposition governs, nearest first. */
function clauseSubject(
  earlier: readonly PersonReference[],
  tokens: readonly Token[],
  scene: QuoteScene,
): PersonReference | undefined {
  const told = earlier.filter((reference) => !isInAside(reference, tokens))
  const free = told.filter((reference) => {
    const at = tokens.findIndex(({ start }) => start >= chunkStart(reference, scene))
    const previous = tokens[at - 1]?.norm ?? ''
    return !GOVERNS.test(previous)
  })
  return free.at(-1) ?? told[0] ?? earlier[0]
}

/** "X, who toppled Y on Friday, told …": whom only the words between the commas name. */
function isInAside({ start }: PersonReference, tokens: readonly Token[]): boolean {
  const at = tokens.findIndex((token) => token.start >= start)
  const opens = tokens.findLastIndex(
    ({ norm }, place) =>
      place < at && /^(?:who|whom|whose|which)$/.test(norm) && tokens[place - 1]?.norm === ',',
  )
  if (opens < 0) return false
  const closes = tokens.findIndex(({ norm }, place) => place > opens && norm === ',')
  return closes > at
}

/** Where the words of a reference begin, its office and form of address included. */
function chunkStart(reference: PersonReference, scene: QuoteScene): number {
  const chunks = scene.sentences[reference.sentence]?.chunks ?? []
  const at = chunks.findIndex(({ start, end }) => start <= reference.start && reference.end <= end)
  const before = chunks[at - 1]
  return before?.kind === 'OFFICE' ? before.start : (chunks[at]?.start ?? reference.start)
}

function isPossessive(reference: PersonReference, scene: QuoteScene): boolean {
  if (reference.by === 'PRONOUN')
    return /^(?:his|her|him)$/i.test(scene.text.slice(reference.start, reference.end))
  return /^['’]s?\s/.test(scene.text.slice(reference.end, reference.end + 3))
}

/** "the visitor said", "it said": the person that a plain noun stands for. */
function describedSubject(verb: Token, scene: QuoteScene): Speaker | null {
  const at = sentenceAt(scene.sentences, verb.start)
  const chunks = scene.sentences[at]?.chunks ?? []
  const position = chunks.findIndex(({ start }) => start === verb.start)
  const subject = chunks[position - 1]
  const earlier = lastReferences(scene.people.personReferences, verb.start)
  const noun = subject?.kind === 'WORD' ? subject.token.norm : ''
  if (noun === 'latter') {
    const last = earlier.findLast(({ sentence, by }) => sentence < at && by !== 'PRONOUN')
    return last ? toSpeaker(last, scene) : null
  }
  if (/^(?:visitor|guest|host|it|statement|man|woman|politician|veteran|diplomat|who)$/.test(noun)) {
    // "his host replied": not the one who spoke before.
    const owned = /^(?:his|her|their)$/.test(wordOf(chunks[position - 2]))
    const other = owned ? (scene.previous?.speaker?.person ?? null) : null
    const reference = earlier
      .filter(({ sentence, by, person }) => sentence >= at - 3 && by !== 'PRONOUN' && person !== other)
      .at(-1)
    return reference ? toSpeaker(reference, scene) : null
  }
  return null
}

const LONGEST_OWNED = 24
/** "X's message was clear: “…”". */
const HIS_WORDS =
  /^['’]s? (?:message|answer|reply|response|verdict|warning|words|advice|comment|conclusion)\b/

/** `Al Zayani of Bahrain, whose country came in last week: “…”`, `NETANYAHU: “…”`. */
function introduced({ tokens, references }: Zone, scene: QuoteScene): Speaker | null {
  const last = tokens.at(-1)?.text
  const subject = references.find(
    (reference) =>
      !isPossessive(reference, scene) ||
      HIS_WORDS.test(scene.text.slice(reference.end, reference.end + LONGEST_OWNED)),
  )
  if (!subject) return null
  return last === ':' || last === ',' || tokens.length < 25 ? toSpeaker(subject, scene) : null
}

/** A quotation right behind another of the same paragraph has its speaker. */
function continued(quote: MarkedQuote, scene: QuoteScene): Speaker | null {
  const { previous } = scene
  if (!previous?.speaker || previous.part !== quote.part) return null
  return previous.speaker
}

/** `“…,” was how the president greeted him`, `“…,” he said. The ambassador, X, had not been warned`: told only behind. */
function subjectBehind({ references }: Zone, place: number, part: number, scene: QuoteScene): Speaker | null {
  const isSubject = (reference: PersonReference): boolean =>
    reference.by !== 'PRONOUN' && !isPossessive(reference, scene)
  const own = references.find(isSubject)
  if (own) return toSpeaker(own, scene)
  const next = scene.sentences[sentenceAt(scene.sentences, place) + 1]?.sentence
  if (!next || next.part !== part || next.start > scene.to) return null
  const [first] = referencesBetween(scene.people.personReferences, next.start, next.end).filter(isSubject)
  return first ? toSpeaker(first, scene) : null
}

/** The one whom the sentences before are about. */
function subjectBefore(place: number, part: number, scene: QuoteScene): Speaker | null {
  const at = sentenceAt(scene.sentences, place - 1)
  for (let i = at; i >= Math.max(0, at - 3); i--) {
    const sentence = scene.sentences[i]?.sentence
    if (!sentence || part - sentence.part > 1) break
    const found = referencesBetween(scene.people.personReferences, sentence.start, place).find(
      (reference) => reference.start < place && !isPossessive(reference, scene),
    )
    if (found) return toSpeaker(found, scene)
  }
  return null
}

function toSpeaker({ person, start, end, by }: PersonReference, scene: QuoteScene): Speaker {
  return {
    person,
    name: scene.people.names[person] ?? scene.text.slice(start, end),
    evidence: {
      span: { start, end },
      exact: scene.text.slice(start, end),
      rule: `speaker-by-${by.toLowerCase()}`,
      basis: by === 'NAME' ? 'STATED' : 'INFERRED',
    },
  }
}
