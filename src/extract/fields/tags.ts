import worldCountries from 'world-countries'
import type { Span } from '../../domain/model'
import { findCountry } from './places'

/** A tag with its place in the tag line. */
export interface PrintedTag extends Span {
  readonly tag: string
}

const label = /^(?:tags?|topics?|keywords?|filed under|related topics)\s?:\s?/i

/** Whether the line lists tags: a label, or words in small letters without a sentence's marks. */
export function isTagLine(line: string): boolean {
  if (line.length > 300) return false
  if (label.test(line)) return true
  const words = unlabelled(line).text.split(' ').filter(Boolean)
  return words.length >= 2 && words.length <= 20 && words.every((word) => smallWord.test(word))
}

const smallWord = /^[\p{Ll}\p{N}][\p{Ll}\p{N}'’&-]*$/u

// "English" before the tags is the page's language, not one of them.
function unlabelled(line: string): { text: string; start: number } {
  const first = line.split(' ', 1)[0] ?? ''
  if (!languageNames().has(first)) return { text: line, start: 0 }
  const start = line.length - line.slice(first.length).trimStart().length
  return { text: line.slice(start), start }
}

let languages: ReadonlySet<string> | null = null
const languageNames = (): ReadonlySet<string> => {
  languages ??= new Set(worldCountries.flatMap((country) => Object.values(country.languages)))
  return languages
}

/** The tags of a tag line; where spaces alone part them, words that stand together in the article stay together. */
export function readTags(line: string, article: string): PrintedTag[] {
  const mark = label.exec(line)?.[0] ?? ''
  const rest = line.slice(mark.length)
  if (/[,;|•·#]/.test(rest)) return splitTags(rest, mark.length)
  if (mark) return rest ? [{ tag: rest, start: mark.length, end: line.length }] : []
  const { text, start } = unlabelled(line)
  return groupWords(text, start, article)
}

function splitTags(text: string, offset: number): PrintedTag[] {
  let at = 0
  return text.split(/[,;|•·#]/).flatMap((piece) => {
    const start = offset + at + piece.length - piece.trimStart().length
    at += piece.length + 1
    const tag = piece.trim()
    return tag ? [{ tag, start, end: start + tag.length }] : []
  })
}

const longestTag = 4

function groupWords(text: string, offset: number, article: string): PrintedTag[] {
  const words = text.split(' ').filter(Boolean)
  const haystack = ` ${article.replace(/[^\p{L}\p{N}\n.,;:!?]+/gu, ' ')} `
  const lower = haystack.toLowerCase()
  const tags: PrintedTag[] = []
  let at = 0
  for (let index = 0; index < words.length; ) {
    const size = longestGroup(words.slice(index, index + longestTag), haystack, lower)
    const tag = words.slice(index, index + size).join(' ')
    const start = text.indexOf(tag, at)
    at = start + tag.length
    tags.push({ tag, start: start + offset, end: at + offset })
    index += size
  }
  return tags
}

function longestGroup(words: readonly string[], haystack: string, lower: string): number {
  for (let size = words.length; size > 1; size -= 1) {
    const phrase = words.slice(0, size).join(' ')
    if (findCountry(phrase) !== null || standsTogether(phrase, haystack, lower)) return size
  }
  return 1
}

/** Whether the article has the words side by side, the first of them as a name or an abbreviation. */
function standsTogether(phrase: string, haystack: string, lower: string): boolean {
  for (let at = lower.indexOf(` ${phrase}`); at >= 0; at = lower.indexOf(` ${phrase}`, at + 1)) {
    const after = haystack.charAt(at + 1 + phrase.length)
    if (/\p{Lu}|\p{N}/u.test(haystack.charAt(at + 1)) && !/[\p{L}\p{N}]/u.test(after)) return true
  }
  return false
}
