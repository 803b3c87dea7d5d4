import { readableDate, readableTime } from './readableDate'
import { wordsOf } from './words'

const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' })

const regionName = (code: string): string => (/^[A-Z]{2}$/.test(code) ? (regions.of(code) ?? code) : code)

function officeName(text: string): string {
  const parts: unknown = JSON.parse(text)
  if (!Array.isArray(parts)) return text
  const [title, country, organization, tenure] = parts.map((part) => (typeof part === 'string' ? part : null))
  const of = organization ?? (country ? regionName(country) : null)
  const held = tenure === 'CURRENT' || !tenure ? '' : ` (${tenure.toLowerCase()})`
  return `${title ?? ''}${of ? `, ${of}` : ''}${held}`
}

/** How an action on an agreement is stored: `SIGNED 2021-12-14`. */
function actionName(text: string): string {
  const [kind = '', date] = text.split(' ')
  return date ? `${wordsOf(kind)}, ${readableDate(date)}` : wordsOf(kind)
}

type Reader = (value: string, names: ReadonlyMap<string, string>) => string

const partyName: Reader = (value, names) =>
  names.get(value) ?? (value.startsWith('cty_') ? regionName(value.slice(4)) : value.replace(/^org:/, ''))

const readers: Readonly<Record<string, Reader>> = {
  kind: wordsOf,
  status: wordsOf,
  date: readableDate,
  publishedAt: readableTime,
  country: regionName,
  parties: partyName,
  offices: officeName,
  actions: actionName,
  participants: (value, names) => names.get(value) ?? value,
  signatories: (value, names) => names.get(value) ?? value,
}

const none: ReadonlyMap<string, string> = new Map()

/** A statement's canonical value as people read it; `names` are of officials, by their ids. */
export function readableValue(
  field: string,
  value: string,
  names: ReadonlyMap<string, string> = none,
): string {
  return readers[field]?.(value, names) ?? value
}

/** `publishedAt` as `Published at`. */
export const readableField = (field: string): string =>
  wordsOf(field.replace(/[A-Z]/g, (letter) => `_${letter}`))
