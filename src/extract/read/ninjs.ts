import type { SourceDocument } from '../../domain/model'
import { metadataFrom, pick, toText, toTexts } from './newsFields'
import { looksLikeHtml, readPieces } from './newsObject'
import type { Rejection } from './result'

type Fields = Readonly<Record<string, unknown>>

/** Whether an object is a news item of IPTC ninjs: https://www.iptc.org/std/ninjs/ */
export const isNinjs = (fields: Fields): boolean =>
  typeof fields.uri === 'string' &&
  (Array.isArray(fields.bodies) ||
    Array.isArray(fields.headlines) ||
    'body_html' in fields ||
    'body_text' in fields ||
    'body_xhtml' in fields)

/** Reads a ninjs item of version 3, and of 1 and 2 as far as they name the same things. */
export function readNinjs(fields: Fields): SourceDocument | Rejection {
  const stated = metadataFrom({ ...fields, title: undefined, name: undefined }, 'ninjs')
  const headline =
    valueByRole(fields.headlines, ['main', 'headline']) ?? toText(fields.headline) ?? toText(fields.title)
  const body = bodyOf(fields)
  const tags = [...toTexts(fields.keywords, /[,;]/), ...toTexts(fields.subjects ?? fields.subject, null)]
  const picture = pictureOf(fields)
  return readPieces({
    format: 'NINJS',
    metadata: {
      ...stated,
      headline: headline === null ? null : { value: headline, path: 'ninjs:headlines' },
      tags: tags.length > 0 ? { value: [...new Set(tags)], path: 'ninjs:subjects' } : null,
      caption: picture.caption === null ? null : { value: picture.caption, path: 'ninjs:associations' },
      imageCredit: picture.credit === null ? null : { value: picture.credit, path: 'ninjs:associations' },
      guid: { value: String(fields.uri), path: 'ninjs:uri' },
    },
    standfirst:
      valueByRole(fields.descriptions, ['summary', 'teaser', 'main']) ?? toText(fields.description_text),
    body,
    html: looksLikeHtml(body),
    place: toText(fields.located),
  })
}

/** The value of the entry with the most wanted role; the first entry's where none has one. */
function valueByRole(entries: unknown, roles: readonly string[]): string | null {
  if (!Array.isArray(entries)) return null
  const objects = entries.filter((entry): entry is Fields => typeof entry === 'object' && entry !== null)
  const wanted = roles.map((role) => objects.find((entry) => entry.role === role)).find(Boolean)
  return toText((wanted ?? objects[0])?.value)
}

/** HTML before plain text: it keeps the paragraphs. */
function bodyOf(fields: Fields): string {
  const bodies = Array.isArray(fields.bodies) ? fields.bodies : []
  const values = bodies.flatMap((entry: unknown) => {
    if (typeof entry !== 'object' || entry === null) return []
    const { value } = entry as Fields
    return typeof value === 'string' && value.trim() ? [value] : []
  })
  const plain = pick(fields, ['bodyxhtml', 'bodyhtml', 'bodytext'])
  if (typeof plain?.value === 'string') values.push(plain.value)
  return values.find(looksLikeHtml) ?? values[0] ?? ''
}

function pictureOf(fields: Fields): { caption: string | null; credit: string | null } {
  const { associations } = fields
  const items = Array.isArray(associations)
    ? associations
    : typeof associations === 'object' && associations !== null
      ? Object.values(associations)
      : []
  for (const item of items) {
    if (typeof item !== 'object' || item === null) continue
    const picture = item as Fields
    if (picture.type !== 'picture') continue
    const caption = valueByRole(picture.descriptions, ['caption', 'main']) ?? toText(picture.description_text)
    const credit = toText(pick(picture, ['creditline', 'by', 'byline', 'copyrightholder'])?.value)
    if (caption !== null || credit !== null) return { caption, credit }
  }
  return { caption: null, credit: null }
}
