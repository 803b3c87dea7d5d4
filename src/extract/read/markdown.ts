import { parse } from 'yaml'
import type { SourceDocument } from '../../domain/model'
import { type Block, block, composeDocument, hasBody, type RoledBlock } from './blocks'
import { cleanText } from './cleanText'
import { inlineText } from './markdownInline'
import { metadataFrom } from './newsFields'
import { type Rejection, reject } from './result'
import { assignRoles } from './roles'

/** Markdown, with or without YAML front matter, to text without its marks. */
export function readMarkdown(raw: string): SourceDocument | Rejection {
  const { front, body } = splitFrontMatter(cleanText(raw))
  const fields = readFront(front)
  if (fields === null) return reject('MALFORMED', 'the front matter is not YAML of names and values')
  const metadata = metadataFrom(fields, 'front-matter')
  const blocks = markdownBlocks(body)
  const titled = blocks.some(({ role }) => role === 'HEADLINE')
  const title = titled ? null : block('HEADLINE', metadata.headline?.value)
  const written = [...(title ? [title as Block] : []), ...blocks]
  const document = composeDocument('MARKDOWN', withPlace(assignRoles(written), fields), metadata)
  return hasBody(document) ? document : reject('NO_TEXT', 'the Markdown has no running text')
}

/** A place that only the front matter names stands below the headline, where papers print it. */
function withPlace(blocks: readonly RoledBlock[], fields: Readonly<Record<string, unknown>>): RoledBlock[] {
  const place = [fields.dateline, fields.location].find((value) => typeof value === 'string')
  const line = typeof place === 'string' ? block('BYLINE', place) : null
  const at = blocks.findIndex(({ role }) => role === 'HEADLINE') + 1
  return line ? [...blocks.slice(0, at), line, ...blocks.slice(at)] : [...blocks]
}

function splitFrontMatter(text: string): { front: string; body: string } {
  const lines = text.split('\n')
  const start = lines.findIndex((line) => line.trim())
  if (lines[start]?.trim() !== '---') return { front: '', body: text }
  const end = lines.findIndex((line, at) => at > start && /^(?:---|\.\.\.)$/.test(line))
  if (end < 0) return { front: '', body: text }
  return { front: lines.slice(start + 1, end).join('\n'), body: lines.slice(end + 1).join('\n') }
}

function readFront(front: string): Readonly<Record<string, unknown>> | null {
  if (!front.trim()) return {}
  try {
    // The failsafe schema's strings keep a date as it was written; few aliases, so that none can swell.
    const value: unknown = parse(front, { schema: 'failsafe', maxAliasCount: 20 })
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null
  } catch {
    return null
  }
}

const heading = /^ {0,3}(#{1,6})(?:\s|$)/
const listItem = /^\s{0,12}(?:[-*+]|\d{1,3}[.)])\s+(?=\S)/
const rule = /^ {0,3}(?:(?:- ?){3,}|(?:\* ?){3,}|(?:_ ?){3,})$/
const fence = /^ {0,3}(?:```|~~~)/
const underline = /^ {0,3}(=+|-+)$/
const reference = /^ {0,3}\[[^\]]{1,80}\]:\s/
const tableRule = /^[\s|:-]{3,}$/

/** The blocks of a Markdown text; the first heading of level 1 is the headline. */
function markdownBlocks(text: string): Block[] {
  const blocks: Block[] = []
  let open: { role: Block['role']; lines: string[] } | null = null
  let titled = false
  let fenced = false
  const close = () => {
    if (open) for (const line of inlineText(open.lines)) blocks.push({ role: open.role, text: line })
    open = null
  }
  const titleOr = (level: number): Block['role'] => {
    const role = level === 1 && !titled ? 'HEADLINE' : 'HEADING'
    titled ||= role === 'HEADLINE'
    return role
  }
  for (const raw of text.split('\n')) {
    const line = raw.replace(/^(?: {0,3}> ?){1,5}/, '')
    if (fence.test(line)) {
      close()
      fenced = !fenced
      continue
    }
    if (fenced) continue
    const level = heading.exec(line)?.[1]?.length ?? 0
    const under = underline.exec(line)
    if (level > 0) {
      close()
      open = { role: titleOr(level), lines: [stripHeading(line)] }
      close()
    } else if (under && open !== null && openLines(open) === 1) {
      open = { role: titleOr(under[1]?.startsWith('=') ? 1 : 2), lines: linesOf(open) }
      close()
    } else if (!line.trim() || rule.test(line) || reference.test(line) || tableRule.test(line)) close()
    else if (listItem.test(line)) {
      close()
      open = { role: 'LIST_ITEM', lines: [line.replace(listItem, '')] }
    } else if (open !== null) linesOf(open).push(line)
    else open = { role: null, lines: [line] }
  }
  close()
  return blocks
}

// A variable that closures assign is narrowed to null by the compiler; these read it as it is.
const linesOf = (open: { readonly lines: string[] }): string[] => open.lines
const openLines = (open: { readonly lines: string[] }): number => open.lines.length

function stripHeading(line: string): string {
  const text = line
    .trim()
    .replace(/^#{1,6}/, '')
    .trim()
  const bare = text.replace(/#{1,20}$/, '')
  return bare.endsWith(' ') || bare === '' ? bare.trim() : text
}
