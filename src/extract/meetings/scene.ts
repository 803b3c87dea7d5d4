import type { Analysis, Sentence } from '../analysis'
import { type DateMention, type DateReader, dateReader } from '../dates'
import { type Tense, tensesOf } from '../dates/tense'
import { placeMentions } from '../places'
import type { PlaceMention } from '../places/placeMention'
import type { Token } from '../tokens'
import { type Actor } from './actor'
import { actorsOf } from './actors'
import { type Item, itemsBySentence } from './items'

/** Something of a sentence with its tokens: from the first to the one behind the last. */
export type At<T> = T & { readonly from: number; readonly to: number }

/** A sentence with all that the rules for occasions and accords look at. */
export interface Scene {
  readonly sentence: Sentence
  readonly role: string
  readonly tokens: readonly Token[]
  readonly actors: readonly Actor[]
  readonly dates: readonly At<DateMention>[]
  readonly places: readonly At<PlaceMention>[]
  readonly tenses: readonly Tense[]
}

const scenesOfAnalysis = new WeakMap<Analysis, readonly Scene[]>()

/** The sentences of a text in their order; read once for a text, however often they are asked for. */
export function scenesOf(analysis: Analysis): readonly Scene[] {
  const known = scenesOfAnalysis.get(analysis)
  if (known) return known
  const scenes = readScenes(analysis)
  scenesOfAnalysis.set(analysis, scenes)
  return scenes
}

/** "Bali, Monday, Nov. 14, 2022": where no date of publication is printed, weekdays are reckoned from the picture's day. */
function dayOfPicture({ document, sentences }: Analysis): string | null {
  for (const { part, tokens } of sentences) {
    if (document.parts[part]?.role !== 'CAPTION') continue
    const day = dateReader(null)(tokens).find(
      ({ value, basis }) => value.precision === 'DAY' && basis === 'STATED',
    )
    if (day) return day.value.earliest
  }
  return null
}

/** "restored as of today, Thursday, 3 September 2020": the day of a text that prints none of its own. */
function dayOfToday({ sentences }: Analysis): string | null {
  for (const { tokens } of sentences) {
    const at = tokens.findIndex(({ norm }) => norm === 'today')
    if (at < 0 || tokens[at + 1]?.norm !== ',') continue
    const start = tokens[at + 2]?.start ?? 0
    const day = dateReader(null)(tokens.slice(at + 2, at + 2 + longestDay)).find(
      (date) => date.start === start,
    )
    if (day?.basis === 'STATED' && day.value.precision === 'DAY') return day.value.earliest
  }
  return null
}

const longestDay = 8

function readScenes(analysis: Analysis): Scene[] {
  const published = analysis.publishedAt?.local.slice(0, 10)
  const readDates = dateReader(published ?? dayOfPicture(analysis) ?? dayOfToday(analysis))
  const items = itemsBySentence(analysis)
  return analysis.sentences.flatMap((sentence, index) => {
    const all = items[index] ?? []
    return stretchesOf(sentence.tokens).map((stretch) =>
      readScene(analysis, sentence, stretch, within(all, stretch), readDates),
    )
  })
}

function readScene(
  { document, datelinePlace }: Analysis,
  sentence: Sentence,
  tokens: readonly Token[],
  items: readonly Item[],
  readDates: DateReader,
): Scene {
  return {
    sentence,
    role: document.parts[sentence.part]?.role ?? 'PARAGRAPH',
    tokens,
    actors: actorsOf(tokens, items),
    dates: withTokens(tokens, readDates(tokens, sentence.part)),
    places: withTokens(tokens, placeMentions(document.text, tokens, datelinePlace)).filter(
      ({ start, end, city, rule }) =>
        city === null || !isNamed(items, start, end, rule === 'place:town' ? 'ANY' : 'BODY'),
    ),
    tenses: tensesOf(tokens),
  }
}

/** "at the United Nations" names no city, "faith in Merkel" no town. */
const isNamed = (items: readonly Item[], start: number, end: number, kind: 'BODY' | 'ANY'): boolean =>
  items.some((item) => (kind === 'ANY' || item.kind === 'BODY') && item.start <= start && end <= item.end)

// No report has such sentences; what is no prose is read in stretches, so that time stays linear.
const longestStretch = 240

function stretchesOf(tokens: readonly Token[]): (readonly Token[])[] {
  if (tokens.length <= longestStretch) return [tokens]
  const stretches: Token[][] = []
  for (let at = 0; at < tokens.length; at += longestStretch)
    stretches.push(tokens.slice(at, at + longestStretch))
  return stretches
}

function within(items: readonly Item[], tokens: readonly Token[]): readonly Item[] {
  const [first, last] = [tokens[0], tokens.at(-1)]
  if (!first || !last || items.length === 0) return items
  return items.filter(({ start, end }) => start >= first.start && end <= last.end)
}

/** Puts token places to spans that are in the order of the text. */
export function withTokens<T extends { readonly start: number; readonly end: number }>(
  tokens: readonly Token[],
  spans: readonly T[],
): At<T>[] {
  let from = 0
  return spans.map((span) => {
    while (from < tokens.length && (tokens[from]?.end ?? 0) <= span.start) from++
    let to = from
    while (to < tokens.length && (tokens[to]?.start ?? 0) < span.end) to++
    // No spread: each would make a hidden class of its own, and all that reads scenes slow.
    return Object.assign({ from, to }, span)
  })
}
