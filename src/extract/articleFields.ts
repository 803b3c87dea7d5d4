import type { ExtractOptions, Facts, Note, Place, SourceDocument, Sourced } from '../domain/model'
import { areNames, isPersonName } from './fields/authorNames'
import { isSignOff, placeOfAuthor, readByline } from './fields/byline'
import { readCredit } from './fields/credit'
import { type Dateline, readDateline, readPlaceLine } from './fields/dateline'
import { fromMetadata, fromText, partsOf, within } from './fields/evidence'
import { findPlace } from './fields/places'
import type { PlacedDateline } from './fields/printedDates'
import { findPrintedTime } from './fields/printedTime'
import { readPublication } from './fields/publication'
import { readTags } from './fields/tags'
import { titleCase } from './fields/titleCase'

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
  // A page without a headline begins with its text: "Cairo: The visit has been called off."
  const lead = partsOf(document, 'HEADLINE').filter(({ text }) => /[.!?]["”]?$/.test(text))
  const opening = firstDateline(lead.slice(0, 1), readDateline)
  if (opening) return opening
  if (isRoundup(document)) return null
  const text = partsOf(document, 'PARAGRAPH', 'LIST_ITEM').slice(0, datelineReach)
  // Else a line of the head or, as ministries print it, the last line: "Jakarta, 14 December 2021".
  const lines = partsOf(document, 'BYLINE').filter((part) => !isSectionName(document, part.text))
  const isDated = ({ dateline }: PlacedDateline) => dateline.time !== null
  const stamped = firstDateline(lines, readLine)
  return (
    firstDateline(text.slice(0, 1), readDateline) ??
    (stamped && isDated(stamped) ? stamped : null) ??
    firstDateline(text.slice(1), readDateline) ??
    stamped
  )
}

type Part = ReturnType<typeof partsOf>[number]

function firstDateline(
  parts: readonly Part[],
  read: (text: string) => PlacedDateline['dateline'] | null,
): PlacedDateline | null {
  for (const part of parts) {
    const dateline = read(part.text)
    if (dateline) return { part, dateline }
  }
  return null
}

function readLine(text: string): PlacedDateline['dateline'] | null {
  const beside = readAuthorsPlace(text)
  if (beside) return beside
  const dateline = readDateline(text)
  // "Jane Roe, 4 June 2021"
  const isAuthor = ({ place }: Dateline) => areNames(text.slice(place.start, place.end))
  return dateline && !(dateline.known === null && isAuthor(dateline)) ? dateline : readPlaceLine(text)
}

/** "Jane Roe in Lima". */
function readAuthorsPlace(text: string): PlacedDateline['dateline'] | null {
  const place = placeOfAuthor(text)
  if (!place) return null
  const known = findPlace(text.slice(place.start, place.end))
  return { start: 0, end: text.length, place, known, time: findPrintedTime(text) }
}

/** Reports from several places under one headline have each its own dateline, and the whole has none. */
function isRoundup(document: SourceDocument): boolean {
  const [opening] = partsOf(document, 'PARAGRAPH', 'LIST_ITEM')
  const most = opening && readDateline(opening.text) ? 2 : 1
  const places = partsOf(document, 'PARAGRAPH', 'LIST_ITEM', 'HEADING')
    .slice(0, 60)
    .flatMap((part) => {
      const found = part.role === 'HEADING' ? readPlaceLine(part.text) : readDateline(part.text)
      return found ? [part.text.slice(found.place.start, found.place.end).toLowerCase()] : []
    })
  return new Set(places).size > most
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
  const lines = partsOf(document, 'BYLINE')
  const authorsOf = (parts: readonly Part[]) =>
    parts.flatMap((part) =>
      readByline(part.text).map((one) => ({
        value: titleCase(one.name),
        evidence: [fromText(document, within(part, one), 'byline')],
      })),
    )
  const above = authorsOf(lines.filter(({ text }) => !isSignOff(text)))
  const below = above.length > 0 ? [] : authorsOf(lines.filter(({ text }) => isSignOff(text)))
  const printed = above.length + below.length > 0 ? [...above, ...below] : authorsInText(document)
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

/** "TOKYO, 21 March - (By Jane Roe) - The ministers …". */
function authorsInText(document: SourceDocument): Sourced<string>[] {
  const [first] = partsOf(document, 'PARAGRAPH')
  const found = first ? /\(By ([^()]{3,60})\)/.exec(first.text.slice(0, inTextReach)) : null
  if (!first || !found?.[1]) return []
  const at = found.index + 1
  return readByline(`By ${found[1]}`).map((one) => ({
    value: titleCase(one.name),
    evidence: [
      fromText(document, within(first, { start: one.start + at, end: one.end + at }), 'byline-in-text'),
    ],
  }))
}

const inTextReach = 120

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
