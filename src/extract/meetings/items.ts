import type { Party, Span } from '../../domain/model'
import type { Analysis } from '../analysis'
import { readDateline } from '../fields/dateline'

/** Who a stretch of a sentence names, before modifiers and lists are put together. */
export interface Item extends Span {
  readonly kind: 'PERSON' | 'GROUP' | 'STATE' | 'BODY'
  /** Index into the officials; null for what is no person. */
  readonly official: number | null
  readonly pronoun: boolean
  /** A word of nationality, as "Russian". */
  readonly demonym: boolean
  /** Those it stands for by itself: a person's own state among them. */
  readonly parties: readonly Party[]
  /** "foreign ministers" of a group. */
  readonly office: string | null
  /** Whether a person's state is only guessed: no proof that two are of one side. */
  readonly guessed: boolean
  /** Whether it is one office holder whom the text does not name. */
  readonly single: boolean
}

type Own = Pick<Item, 'official' | 'pronoun' | 'demonym' | 'office' | 'guessed' | 'single'>

// Written out, since a spread of objects would make each item of another hidden class, and all that reads them slow.
function toItem(
  kind: Item['kind'],
  { start, end }: Span,
  parties: readonly Party[],
  {
    official = null,
    pronoun = false,
    demonym = false,
    office = null,
    guessed = false,
    single = false,
  }: Partial<Own> = {},
): Item {
  return { kind, start, end, official, pronoun, demonym, parties, office, guessed, single }
}

/** The parties that an official acts for. */
export function partiesOfOfficial(analysis: Analysis, official: number): readonly Party[] {
  const { organization = null, country = null } = analysis.officials[official] ?? {}
  if (organization) return [{ kind: 'ORGANIZATION', name: organization.value }]
  return country ? [{ kind: 'COUNTRY', code: country.value }] : []
}

/** Whether an official's state is only guessed from the surroundings: no proof that two are of one side. */
export const isStateGuessed = (analysis: Analysis, official: number): boolean =>
  stateRuleOf(analysis, official) === 'state-of-surroundings'

/** Whether no words give an official's state, however probable it is. */
export const isStateImplied = (analysis: Analysis, official: number): boolean =>
  stateRuleOf(analysis, official) === 'state-implied' || isStateGuessed(analysis, official)

const stateRuleOf = (analysis: Analysis, official: number): string | undefined =>
  analysis.officials[official]?.country?.evidence[0]?.rule

/** "I met him": in a quotation of an official, or behind "Lavrov:" in a transcript, that official is meant. */
function speakers(analysis: Analysis): Item[] {
  const { text } = analysis.document
  const items: Item[] = []
  for (const { start, end, official } of firstPersonPlaces(analysis))
    for (let at = text.indexOf('I', start); at >= 0 && at < end; at = text.indexOf('I', at + 1)) {
      if (isInWord(text, at)) continue
      const parties = partiesOfOfficial(analysis, official)
      items.push(toItem('PERSON', { start: at, end: at + 1 }, parties, { official, pronoun: true }))
    }
  return items
}

const wordSign = /[\p{L}\p{N}'’.-]/u
const isInWord = (text: string, at: number): boolean =>
  wordSign.test(text[at - 1] ?? ' ') || wordSign.test(text[at + 1] ?? ' ')

interface Spoken extends Span {
  readonly official: number
}

function firstPersonPlaces(analysis: Analysis): Spoken[] {
  const { quotes, references, document, sentences } = analysis
  const quoted = quotes.flatMap(({ spans, official }) =>
    official === null ? [] : spans.map(({ start, end }) => ({ start, end, official })),
  )
  const labelled = references.flatMap(({ by, end, official, sentence }): Spoken[] => {
    const own = sentences[sentence]
    const part = own && document.parts[own.part]
    const isLabel = by === 'NAME' && part && document.text[end] === ':' && end - part.start < longestLabel
    return isLabel ? [{ start: end, end: part.end, official }] : []
  })
  return labelled.length > 0 ? labelled : [...quoted, ...ownWords(analysis)]
}

const speech =
  /\b(?:remarks|speech|statement|address|doorstep|interview|transcript|press conference|press release by|opening words)\b/i

/** "Remarks by Foreign Minister A": the whole text is in the words of whoever its headline names. */
function ownWords({ references, document, sentences }: Analysis): Spoken[] {
  const headline = document.parts.find(({ role }) => role === 'HEADLINE')
  if (!headline || !speech.test(document.text.slice(headline.start, headline.end))) return []
  const speaker = references.find(
    ({ start, end, sentence }) =>
      start >= headline.start && end <= headline.end && sentences[sentence] !== undefined,
  )
  if (!speaker) return []
  return document.parts
    .filter(({ role }) => role === 'PARAGRAPH')
    .map(({ start, end }) => ({ start, end, official: speaker.official }))
}

const longestLabel = 90

// "WARSAW, Poland – ", "DAR ES SALAAM, Tanzania (PANA) - ": where a report was sent from takes no part in what it tells.
function withoutDatelines<T extends Span>({ document }: Analysis, named: readonly T[]): readonly T[] {
  const paragraphs = document.parts.filter(({ role }) => role === 'PARAGRAPH' || role === 'LIST_ITEM')
  let at = 0
  let end = -1
  return named.filter((each) => {
    while (at < paragraphs.length && (paragraphs[at]?.start ?? 0) <= each.start) {
      const { start, end: last } = paragraphs[at++] as Span
      end =
        each.start < start + longestDateline
          ? start + (readDateline(document.text.slice(start, last))?.end ?? -1)
          : -1
    }
    return each.start >= end
  })
}

const longestDateline = 60

function allItems(analysis: Analysis): Item[] {
  const people = analysis.references.map((place): Item => {
    const { official, by } = place
    return toItem('PERSON', place, partiesOfOfficial(analysis, official), {
      official,
      pronoun: by === 'PRONOUN',
      guessed: isStateGuessed(analysis, official),
    })
  })
  const groups = analysis.groups.map((group) =>
    toItem('GROUP', group, group.parties, { office: group.office, single: group.single }),
  )
  const states = withoutDatelines(analysis, analysis.countries).map((state) =>
    toItem('STATE', state, [{ kind: 'COUNTRY', code: state.code }], { demonym: state.form === 'DEMONYM' }),
  )
  const bodies = withoutDatelines(analysis, analysis.bodies).map((body) =>
    toItem('BODY', body, [{ kind: 'ORGANIZATION', name: body.name }]),
  )
  return [...people, ...speakers(analysis), ...groups, ...states, ...bodies].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  )
}

/** The items of each sentence in their order, those inside another left out. */
export function itemsBySentence(analysis: Analysis): Item[][] {
  const items = allItems(analysis)
  let at = 0
  let covered = 0
  return analysis.sentences.map(({ start, end }) => {
    const inside: Item[] = []
    for (; at < items.length; at++) {
      const item = items[at]
      if (!item || item.start >= end) break
      if (item.start < start || item.start < covered) continue
      inside.push(item)
      covered = item.end
    }
    return inside
  })
}
