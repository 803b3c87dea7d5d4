import { createHash } from 'node:crypto'
import type { Party } from './model'
import { foldName } from './values/personName'

export const idPrefixes = {
  ARTICLE: 'art',
  OFFICIAL: 'off',
  MEETING: 'mtg',
  AGREEMENT: 'agr',
  QUOTE: 'quo',
} as const
export type IdKind = keyof typeof idPrefixes

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/** Crockford's base 32 of the first `length * 5` bits. */
function toBase32(bytes: Uint8Array, length: number): string {
  let text = ''
  let buffer = 0
  let bits = 0
  for (const byte of bytes) {
    buffer = (buffer << 8) | byte
    bits += 8
    while (bits >= 5 && text.length < length) {
      bits -= 5
      text += alphabet[(buffer >>> bits) & 31]
    }
    buffer &= (1 << bits) - 1
  }
  return text
}

/** The id that an object with this natural key has wherever it is imported: `off_` and 80 bits in 16 characters. */
export function idOf(kind: IdKind, naturalKey: string): string {
  const digest = createHash('sha256').update(`${kind}\n${naturalKey}`).digest()
  return `${idPrefixes[kind]}_${toBase32(digest, 16)}`
}

/** SHA-256 in hex. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** `cty_ID` for a state, `org_european-union` for a body, whatever case and accents its name is printed with. */
export const partyId = (party: Party): string =>
  party.kind === 'COUNTRY' ? `cty_${party.code}` : organizationId(party.name)

export const organizationId = (name: string): string => `org_${foldName(name).replace(/ /g, '-')}`
