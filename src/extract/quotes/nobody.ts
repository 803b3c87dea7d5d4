import type { Token } from '../tokens'
import type { QuoteScene } from './scene'
import { isSpeechVerb } from './speechWord'
import { sentenceAt, type Zone } from './zone'

const LONGEST_SUBJECT = 8
const LONGEST_TEXT = 12

const THINGS =
  /^(?:banners?|placards?|posters?|signs?|slogans?|plaque|graffiti|billboards?|headline|stickers?|flags?|t-shirts?)$/
const TEXTS =
  /^(?:statement|communique|communiqué|declaration|document|readout|text|agreement|resolution|banner|sign|paper|memorandum|accord|law|constitution|treaty|convention|charter|pact|bill|decree|clause)$/
const READS = /^(?:reads?|reading|says|said|saying|states|stated|declaring|declares|:)$/
const OUTLETS =
  /^(?:newspaper|paper|daily|weekly|magazine|agency|broadcaster|channel|editorial|television|radio|media|report|think-tank|website|tabloid|outlet)$/
const BODIES =
  /^(?:ministry|presidency|embassy|government|office|department|committee|council|commission|parliament|army|military|police|mission|party|group|movement|bloc|alliance|union|organization|organisation|court|chancellery|secretariat|delegation|palace|opposition|company|firm)$/
const PEOPLE =
  /^(?:sides|parties|countries|nations|states|critics|protesters|protestors|demonstrators|residents|witnesses|villagers|analysts|experts|observers|officials|sources|diplomats|activists|supporters|opponents|relatives|families|groups|rebels|lawmakers|reporters|journalists|delegates|organisers|organizers|economists|lawyers|students|crowd|crowds|many|others|some|locals|survivors|investigators|prosecutors|authorities|rivals|allies|they|ministers|leaders|presidents|premiers|delegations|neighbours|neighbors|envoys|ambassadors|negotiators|capitals)$/

/** Whether the words beside a quotation give it to nobody in person: a text, an institution, a state, a newspaper, a crowd. */
export const isOfNobody = (after: Zone, before: Zone, scene: QuoteScene): boolean =>
  isReadAloud(before.tokens) ||
  isText(after) ||
  isAccordingToText(after) ||
  isAccordingToText(before) ||
  isQuotedOfNobody(before) ||
  hasImpersonalSubject(after, firstVerb(after.tokens), scene) ||
  (firstVerb(after.tokens) < 0 && hasImpersonalSubject(before, lastVerb(before.tokens), scene))

/** "held up a banner that read “…”", "signed a paper that says “…”", "The statement signed by X says: “…”". */
function isReadAloud(before: readonly Token[]): boolean {
  const from = before.length - 1 - (/^[:,]$|^that$/.test(before.at(-1)?.norm ?? '') ? 1 : 0)
  if (!READS.test(before[from]?.norm ?? '')) return false
  const near = before.slice(Math.max(0, from - 4), from)
  if (near.some(({ norm }) => THINGS.test(norm))) return true
  if (/^(?:that|which)$/.test(before[from - 1]?.norm ?? '')) return TEXTS.test(before[from - 2]?.norm ?? '')
  if (!/^(?:says|reads?|states)$/.test(before[from]?.norm ?? '')) return false
  return before.slice(Math.max(0, from - LONGEST_TEXT), from).some(({ norm }, at, words) => {
    const article = words.findLastIndex((word, place) => place < at && /^(?:the|an?|their)$/.test(word.norm))
    return (
      TEXTS.test(norm) && article >= 0 && at - article < 4 && !GOVERNS.test(words[article - 1]?.norm ?? '')
    )
  })
}

const GOVERNS = /^(?:in|of|with|to|for|by|from|on|at|after)$/

/** "“…,” read the joint statement", "“…,” a statement from the office of X said". */
function isText({ tokens, references }: Zone): boolean {
  const verb = firstVerb(tokens)
  if (verb < 0) return false
  const opening = verb === 0 ? 1 : 0
  const words = (verb === 0 ? tokens.slice(1, 6) : tokens.slice(0, verb)).map(({ norm }) => norm)
  const noun = words.findIndex((word) => TEXTS.test(word))
  const end = tokens[noun + opening]?.end ?? 0
  const isBare = noun >= 0 && noun < 4 && !references.some((reference) => reference.start < end)
  if (!isBare || !/^(?:an?|the|their|its)$/.test(words[0] ?? '')) return false
  if (verb === 0) return words[noun + 1] !== 'by'
  return /^(?:from|by) the (?:office|ministry|government)/.test(words.slice(noun + 1).join(' '))
}

const LONGEST_SOURCE = 5

/** "“…,” according to the joint communique", "According to the joint communique, “…”". */
function isAccordingToText({ tokens, references }: Zone): boolean {
  const at = tokens.findIndex(({ norm }, place) => norm === 'according' && tokens[place + 1]?.norm === 'to')
  if (at < 0 || at > LONGEST_DATELINE) return false
  const source = tokens.slice(at + 2, at + 2 + LONGEST_SOURCE)
  const noun = source.find(({ norm }) => TEXTS.test(norm) || OUTLETS.test(norm))
  return (
    noun !== undefined &&
    /^(?:an?|the|its|their)$/.test(source[0]?.norm ?? '') &&
    !references.some(({ start, end }) => start >= (source[0]?.start ?? 0) && end <= noun.end)
  )
}
const LONGEST_DATELINE = 12

/** "Politiken quoted an unnamed official as saying that “…”": the quoting word is nobody's whom the text names. */
function isQuotedOfNobody({ tokens, references }: Zone): boolean {
  const as = tokens.findLastIndex(({ norm }, at) => norm === 'as' && tokens[at + 1]?.norm === 'saying')
  const verb = tokens.findLastIndex(({ norm }, at) => at < as && /^(?:quoted|cited)$/.test(norm))
  const from = tokens[verb - 1]?.start ?? Number.POSITIVE_INFINITY
  return (
    verb > 0 &&
    /^an?$/.test(tokens[verb + 1]?.norm ?? '') &&
    !references.some(({ start }) => start >= from && start < (tokens[as]?.start ?? 0))
  )
}

const firstVerb = (tokens: readonly Token[]): number => tokens.findIndex((_, at) => isSpeechVerb(tokens, at))
const lastVerb = (tokens: readonly Token[]): number =>
  tokens.findLastIndex((_, at) => isSpeechVerb(tokens, at))

/** "the two sides said in a statement", "The Danish foreign ministry said: “…”", "her critics say", "the EU said". */
function hasImpersonalSubject({ tokens, references }: Zone, verb: number, scene: QuoteScene): boolean {
  const last = tokens[verb - 1]
  if (verb < 1 || verb > LONGEST_SUBJECT || !last) return false
  const isOwned = (at: number): boolean => /^(?:his|her|their|its)$/.test(tokens[at]?.norm ?? '')
  const named = references.some(
    ({ start, end }) => end <= last.end && !isOwned(tokens.findIndex((token) => token.start === start)),
  )
  if (named) return false
  const [noun, before] = [last.norm, tokens[verb - 2]?.norm ?? '']
  if ([PEOPLE, BODIES, OUTLETS, TEXTS].some((nouns) => nouns.test(noun))) return true
  return isInstitution(last, scene) || (last.cap && OUTLETS.test(before))
}

/** "the European Union", "Kyiv", "the Kremlin". */
function isInstitution({ start, end }: Token, scene: QuoteScene): boolean {
  const chunks = scene.sentences[sentenceAt(scene.sentences, start)]?.chunks ?? []
  // "the Australian said" is somebody.
  return chunks.some(
    (chunk) =>
      chunk.end === end &&
      (chunk.kind === 'BODY' ||
        chunk.kind === 'SEAT' ||
        (chunk.kind === 'COUNTRY' && chunk.form !== 'DEMONYM')),
  )
}
