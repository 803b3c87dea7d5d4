import { officeAbbreviations } from '../data/honorifics'
import { officeHeads } from '../data/offices'
import type { NameChunk, OfficeChunk } from './chunk'

const byForm = new Map(
  Object.entries(officeAbbreviations).map(([form, title]) => [form.replace(/\./g, ''), title] as const),
)
const headOf = new Map(officeHeads.map((head) => [head.id, head]))

/** `Sen.`, `Lt. Gen.` before a name as the office that it shortens, written out; null for other forms of address. */
export function abbreviatedOffice(name: NameChunk, text: string): OfficeChunk | null {
  const address = (name.honorific ?? '').toLowerCase().replace(/\./g, '')
  const title = byForm.get(address) ?? byForm.get(address.split(' ')[0] ?? '')
  const head = title ? headOf.get(title.toLowerCase()) : undefined
  if (!title || !head) return null
  return {
    kind: 'OFFICE',
    start: name.start,
    end: name.start + text.slice(name.start, name.nameStart).trimEnd().length,
    from: name.from,
    to: name.from + 1,
    title,
    heads: [head],
    plural: false,
    countries: [],
    organization: null,
    tenure: 'CURRENT',
    owner: null,
    determiner: null,
    counterpart: false,
    qualified: false,
  }
}
