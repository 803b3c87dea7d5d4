import type { ExtractOptions, Facts, Note, Place, SourceDocument, Sourced } from '../domain/model'
import { isPersonName, readByline } from './fields/byline'
import { readCredit } from './fields/credit'
import { readDateline, readPlaceLine, titleCase } from './fields/dateline'
import { fromMetadata, fromText, partsOf, within } from './fields/evidence'
import type { PlacedDateline } from './fields/printedDates'
import { readPublication } from './fields/publication'
import { readTags } from './fields/tags'

/** What an article says of itself: its head, its dateline and its picture. */
export type ArticleFields = Pick<
  Facts,
  'headline' | 'publishedAt' | 'byline' | 'dateline' | 'tags' | 'caption' | 'imageCredit' | 'notes'
> & {
  /** Where the dateline's place is; null without a dateline. */
  readonly datelinePlace: Place | null
}

/** Reads an article's own fields; a value of the metadata comes before what the page prints. */
export function articleFields(document: SourceDocument, options: ExtractOptions): ArticleFields {
  const placed = findDateline(document)
  const { publishedAt, notes } = readPublication(document, placed, options)
  const headline = readHeadline(document)
  const missing: Note[] = headline
    ? []
    : [{ code: 'NO_HEADLINE', message: 'No headline was found.', span: null }]
  return {
    headline,
    publishedAt,
    byline: readAuthors(document),
    dateline: placed ? sourcedDateline(document, placed) : null,
    datelinePlace: placed ? toPlace(placed) : null,
    tags: readDocumentTags(document),
    caption: readCaption(document),
    imageCredit: readImageCredit(document),
    notes: [...missing, ...notes],
  }
}

function readHeadline(document: SourceDocument): Sourced<string> | null {
  const [part] = partsOf(document, 'HEADLINE')
  const printed = part ? [fromText(document, part, 'headline')] : []
  const stated = document.metadata.headline
  // A page's title often carries the paper's name; its own headline is then the better reading of the same words.
  if (stated && !(part && stated.value !== part.text && stated.value.includes(part.text))) {
    const same = part?.text === stated.value ? printed : []
    return { value: stated.value, evidence: [fromMetadata(stated, stated.value), ...same] }
  }
  return part ? { value: part.text, evidence: printed } : null
}

/** How many parts of the running text may come before the one with the dateline. */
const datelineReach = 3

function findDateline(document: SourceDocument): PlacedDateline | null {
  if (isRoundup(document)) return null
  for (const part of partsOf(document, 'PARAGRAPH', 'LIST_ITEM').slice(0, datelineReach)) {
    const dateline = readDateline(part.text)
    if (dateline) return { part, dateline }
  }
  // Else a line of the head or, as ministries print it, the last line: "Jakarta, 14 December 2021".
  for (const part of partsOf(document, 'BYLINE')) {
    if (isSectionName(document, part.text)) continue
    const dateline = readDateline(part.text) ?? readPlaceLine(part.text)
    if (dateline) return { part, dateline }
  }
  return null
}

/** Reports from three and more places under one headline have each its own dateline, and the whole has none. */
function isRoundup(document: SourceDocument): boolean {
  const places = partsOf(document, 'PARAGRAPH', 'LIST_ITEM', 'HEADING')
    .slice(0, 60)
    .flatMap((part) => {
      const found = part.role === 'HEADING' ? readPlaceLine(part.text) : readDateline(part.text)
      return found ? [part.text.slice(found.place.start, found.place.end).toLowerCase()] : []
    })
  return new Set(places).size > 2
}

/** "SANTIAGO" above the first of several sections that are all headed in capitals. */
const isSectionName = (document: SourceDocument, line: string): boolean =>
  inCapitals(line) && partsOf(document, 'HEADING').some(({ start, text }) => start > 0 && inCapitals(text))

const inCapitals = (text: string): boolean => /\p{Lu}/u.test(text) && !/[\p{Ll}\p{N}]/u.test(text)

const sourcedDateline = (document: SourceDocument, { part, dateline }: PlacedDateline): Sourced<string> => ({
  value: titleCase(part.text.slice(dateline.place.start, dateline.place.end)),
  evidence: [fromText(document, within(part, dateline.place), 'dateline')],
})

function toPlace({ part, dateline }: PlacedDateline): Place {
  const [first = ''] = part.text.slice(dateline.place.start, dateline.place.end).split('/')
  const { known } = dateline
  return {
    venue: null,
    city: known && !known.city ? null : titleCase(first),
    country: known?.country ?? null,
  }
}

function readAuthors(document: SourceDocument): Sourced<string>[] {
  const stated = document.metadata.byline
  const named = (stated?.value ?? [])
    .map((name) => name.replace(/^by:? /i, ''))
    .filter((name) => isPersonName(name, true))
  const printed = partsOf(document, 'BYLINE').flatMap((part) =>
    readByline(part.text).map((one) => ({
      value: titleCase(one.name),
      evidence: [fromText(document, within(part, one), 'byline')],
    })),
  )
  if (!stated || named.length === 0) return unique(printed)
  return unique(
    named.map((name) => ({
      value: name,
      evidence: [
        fromMetadata(stated, name),
        ...printed.filter(({ value }) => value === name).flatMap(({ evidence }) => evidence),
      ],
    })),
  )
}

const unique = (values: readonly Sourced<string>[]): Sourced<string>[] =>
  [...new Map([...values].reverse().map((one) => [one.value.toLowerCase(), one])).values()].reverse()

function readDocumentTags(document: SourceDocument): Sourced<string>[] {
  const lines = partsOf(document, 'TAGS')
  const article = partsOf(document, 'HEADLINE', 'PARAGRAPH', 'LIST_ITEM', 'CAPTION')
    .map(({ text }) => text)
    .join('\n')
  const printed = lines.flatMap((part) =>
    readTags(part.text, article).map((one) => ({
      value: one.tag,
      evidence: [fromText(document, within(part, one), 'tag-line')],
    })),
  )
  if (printed.length > 0) return unique(printed)
  const stated = document.metadata.tags
  return unique(
    (stated?.value ?? []).flatMap((tag) =>
      stated ? [{ value: tag, evidence: [fromMetadata(stated, tag)] }] : [],
    ),
  )
}

function readCaption(document: SourceDocument): Sourced<string> | null {
  const stated = document.metadata.caption
  if (stated) return { value: stated.value, evidence: [fromMetadata(stated, stated.value)] }
  for (const part of partsOf(document, 'CAPTION')) {
    const credit = readCredit(part.text, true)
    const end = credit ? part.text.slice(0, credit.whole.start).trimEnd().length : part.text.length
    if (end > 0) {
      const span = within(part, { start: 0, end })
      return { value: part.text.slice(0, end), evidence: [fromText(document, span, 'caption')] }
    }
  }
  return null
}

function readImageCredit(document: SourceDocument): Sourced<string> | null {
  const stated = document.metadata.imageCredit
  if (stated) return { value: stated.value, evidence: [fromMetadata(stated, stated.value)] }
  const last = partsOf(document, 'PARAGRAPH').slice(-1)
  for (const part of [...partsOf(document, 'CAPTION'), ...last]) {
    const found = readCredit(part.text, part.role === 'CAPTION')
    if (!found) continue
    const span = within(part, found.credit)
    return {
      value: document.text.slice(span.start, span.end),
      evidence: [fromText(document, span, found.rule)],
    }
  }
  return null
}
