import type { Token } from '../tokens'
import { isModifier } from './officeReading'

const MAKES =
  /^(?:elected|appointed|named|chose|made|declared|picked|nominated|confirmed|proclaimed|re-elected)$/

const MADE = /^(?:minister|ministers|prime|premier|chancellor|ambassador|president)$/

/** "elected Kari Lund prime minister": who is made what the noun says is no part of its name. */
export function isMade(tokens: readonly Token[], head: number): boolean {
  if (tokens[head]?.cap || !MADE.test(tokens[head]?.norm ?? '')) return false
  const name = tokens.findLastIndex(
    (token, at) => at < head && (token.cap || !isModifier(token) || MAKES.test(token.norm)),
  )
  const verb = tokens.findLastIndex(({ cap }, at) => at <= name && !cap)
  return MAKES.test(tokens[verb]?.norm ?? '')
}
