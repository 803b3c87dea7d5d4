import { areNames } from '../fields/authorNames'
import { isAuthorWithTail, isBylineLine, isSignature } from '../fields/byline'
import { readCredit } from '../fields/credit'
import { readDateline, readPlaceLine } from '../fields/dateline'
import { isTagLine } from '../fields/tags'
import type { Block, PartRole, RoledBlock } from './blocks'
import { isCommentsHead, isFurniture } from './furniture'

/** Most blocks before the running text: caption, kicker, headline, standfirst, tags, author, date, place. */
const headBlocks = 14

/** Words above a headline that name the kind of page, not its matter. */
const kickers =
  /^(?:press (?:information|release|statement|communiqu[eé]|note)s?(?: no\.? ?[\w/-]{1,20})?|media (?:release|note|statement)|for immediate release|news(?: release| item| brief)?|in brief|briefs?|analysis|opinion|comment|explainer|factbox|feature|interview|exclusive|breaking(?: news)?|update(?: \d)?|read-?out|statement|speech|remarks|transcript|politics|world|national|international|diplomacy|foreign affairs|asean|business|region(?:al)?)$/i

/** Lines that name the house a page is of. */
const houses =
  /^(?:the )?(?:white house|kremlin|(?:(?:prime minister's|president's|press|private|media) )?(?:office|ministry|department|embassy|government|secretariat|presidency|directorate|permanent mission) (?:of|for) .{3,60}|press (?:service|office|secretariat|department).{0,40}|(?:foreign|prime minister's|presidential) (?:office|ministry|press service))$/i

/** Gives every block its function: by its format's word where there is one, else by how papers lay out a page. */
export function assignRoles(blocks: readonly Block[]): RoledBlock[] {
  const bodyAt = bodyStart(blocks)
  const head = headRoles(blocks.slice(0, bodyAt))
  const comments = blocks.findIndex(({ text }, index) => index > bodyAt && isCommentsHead(text))
  const roled = blocks.map((block, index) => ({
    ...block,
    role:
      index < bodyAt
        ? (head[index] ?? 'PARAGRAPH')
        : comments > 0 && index >= comments
          ? ('NONE' as const)
          : (block.role ?? bodyRole(blocks, index, bodyAt)),
  }))
  return roled.some(({ role }) => role === 'PARAGRAPH' || role === 'LIST_ITEM') ? roled : roled.map(asText)
}

/** In a text of a few lines, the sentences that look like a standfirst or a caption are all the text there is. */
const asText = (block: RoledBlock): RoledBlock =>
  (block.role === 'STANDFIRST' || block.role === 'CAPTION' || block.role === 'BYLINE') &&
  /\p{Ll}[.!?]/u.test(block.text)
    ? { ...block, role: 'PARAGRAPH' }
    : block

/** The same for running text whose headline stands elsewhere: only its first lines can still be of the head. */
export function assignBodyRoles(blocks: readonly Block[]): RoledBlock[] {
  let bodyAt = 0
  while (bodyAt < 3 && isLeftover(blocks[bodyAt])) bodyAt += 1
  return blocks.map((block, index) => ({
    ...block,
    role: block.role ?? (index < bodyAt ? 'BYLINE' : bodyRole(blocks, index, bodyAt)),
  }))
}

const isLeftover = (block: Block | undefined): boolean =>
  block !== undefined && block.role === null && block.text.length < 120 && headKind(block, false) === 'BYLINE'

type HeadKind =
  | 'CAPTION'
  | 'TAGS'
  | 'BYLINE'
  | 'KICKER'
  | 'FURNITURE'
  | 'DATELINED'
  | 'TEXT'
  | 'PROSE'
  | 'LINE'

function headKind(block: Block, first: boolean): HeadKind {
  const { text, role } = block
  if (role === 'CAPTION' || role === 'TAGS' || role === 'BYLINE') return role
  if (role === 'HEADLINE' || role === 'STANDFIRST') return 'LINE'
  if (isFurniture(text)) return 'FURNITURE'
  if (isTagLine(text)) return 'TAGS'
  if (text.length < 300 && readCredit(text, false) !== null) return 'CAPTION'
  const dateline = first ? null : readDateline(text)
  if (dateline && text.length - dateline.end > 15 && sentenceEnd.test(text)) return 'DATELINED'
  if (isBylineLine(text) && !(first && (text.length > 60 || isAuthorWithTail(text)))) return 'BYLINE'
  if (dateline) return dateline.end >= text.length ? 'BYLINE' : 'DATELINED'
  if (text.length <= 60 && !sentenceEnd.test(text) && readPlaceLine(text) !== null) return 'BYLINE'
  if (kickers.test(text) || houses.test(text)) return 'KICKER'
  if (first && isText(text)) return 'TEXT'
  return isProse(text) ? 'PROSE' : 'LINE'
}

const sentenceEnd = /[.!?…]["”’')\]]?$/
const isProse = (text: string): boolean => text.length > 240 || (text.length > 90 && sentenceEnd.test(text))

/** Running text that is too long for a headline, or more than one sentence: a page without a headline begins so. */
const isText = (text: string): boolean => {
  if (!sentenceEnd.test(text)) return false
  if (text.length > 200 || (text.length > 140 && /[\p{Ll}\d)][.!?]["”’]? \p{Lu}/u.test(text))) return true
  const dateline = text.length > 120 ? readDateline(text) : null
  return dateline?.time != null && text.length - dateline.end > 80
}

/** The index of the first block of running text. */
function bodyStart(blocks: readonly Block[]): number {
  const hinted = blocks.findIndex(({ role }) => role === 'HEADLINE')
  const kinds = kindsOf(blocks.slice(0, headBlocks))
  for (let at = 0; at < kinds.length; at += 1) {
    const kind = kinds[at]
    const titled = hinted >= 0 ? at > hinted : headlineAt(kinds.slice(0, at)) >= 0
    if (kind === 'TEXT' && hinted < 0 && !headFollows(kinds, at)) return at
    if (!titled || blocks[at]?.role === 'STANDFIRST') continue
    if (kind === 'DATELINED') return at
    if (blocks[at]?.role === 'LIST_ITEM' || blocks[at]?.role === 'HEADING') return at
    const moreHead = kinds.slice(at + 1, at + 4).some((next, skipped) => {
      // A date at the end of a short text closes it.
      const closing =
        next !== 'DATELINED' && !blocks.slice(at + skipped + 2).some(({ text }) => isProse(text))
      return !closing && (next === 'BYLINE' || next === 'TAGS' || next === 'DATELINED')
    })
    if (kind === 'PROSE' && !(moreHead && at <= (hinted < 0 ? 3 : hinted + 3))) return at
    // After author and date a line is text, however short: "Windsor is used to weddings."
    const dated = kinds.slice(0, at).includes('BYLINE')
    if (kind === 'LINE' && dated && !moreHead && sentenceEnd.test(blocks[at]?.text ?? '')) return at
  }
  return Math.min(kinds.length, Math.max(lastHead(kinds) + 1, 1))
}

/** What the first blocks are, one after the other; words that could be tags are the headline where nothing else can be. */
function kindsOf(head: readonly Block[]): HeadKind[] {
  const kinds: HeadKind[] = []
  for (const block of head) kinds.push(headKind(block, headlineAt(kinds) < 0))
  if (kinds[0] !== 'TAGS' || kinds[headlineAt(kinds)] === 'LINE') return kinds
  return head.map((block, at) => (at === 0 ? 'LINE' : headKind(block, false)))
}

/** Whether a headline with its author, date or tags comes behind a long first line, which is then a picture's. */
const headFollows = (kinds: readonly HeadKind[], at: number): boolean =>
  kinds[at + 1] === 'LINE' &&
  kinds.slice(at + 2, at + 5).some((kind) => kind === 'BYLINE' || kind === 'TAGS' || kind === 'DATELINED')

const headlineAt = (kinds: readonly HeadKind[]): number =>
  kinds.findIndex((kind) => kind === 'LINE' || kind === 'PROSE')

const lastHead = (kinds: readonly HeadKind[]): number =>
  Math.max(headlineAt(kinds), kinds.lastIndexOf('BYLINE'), kinds.lastIndexOf('TAGS'))

function headRoles(head: readonly Block[]): (RoledBlock['role'] | null)[] {
  const headline = findHeadline(head)
  return head.map((block, index) => {
    if (block.role) return block.role
    if (index === headline) return 'HEADLINE'
    const kind = headKind(block, index <= headline)
    if (kind === 'KICKER' || (kind === 'LINE' && index < headline)) return 'HEADING'
    if (kind === 'CAPTION' || kind === 'TAGS' || kind === 'BYLINE') return kind
    if (kind === 'FURNITURE') return 'NONE'
    if (areNames(block.text) && nearByline(head, index, headline)) return 'BYLINE'
    return index > headline ? 'STANDFIRST' : 'HEADING'
  })
}

function findHeadline(head: readonly Block[]): number {
  const hinted = head.findIndex(({ role }) => role === 'HEADLINE')
  if (hinted >= 0) return hinted
  const inTurn = kindsOf(head)
  if (inTurn[0] === 'LINE') return fullerThan(head, inTurn, 0)
  const kinds = head.map((block) => headKind(block, true))
  const first = kinds.findIndex((kind) => kind === 'LINE' || kind === 'PROSE')
  if (first >= 0) return fullerThan(head, kinds, first)
  return head.findIndex((block) => headKind(block, true) === 'KICKER')
}

/** "The White House", "Foreign Desk Daily": a line or two of the house may stand above the headline. */
function fullerThan(head: readonly Block[], kinds: readonly HeadKind[], first: number): number {
  if (wordsOf(head[first]) > MOST_WORDS_OF_A_HOUSE) return first
  const fuller = head.findIndex(
    (block, at) =>
      at > first &&
      kinds[at] === 'LINE' &&
      wordsOf(block) >= LEAST_WORDS_OF_A_HEADLINE &&
      !/[.!?…:,;]["”’')\]]?$/.test(block.text),
  )
  return fuller < 0 ? first : fuller
}

const MOST_WORDS_OF_A_HOUSE = 3
const LEAST_WORDS_OF_A_HEADLINE = 5

const wordsOf = (block: Block | undefined): number => block?.text.split(' ').length ?? 0

/** Beside a line of authors or dates, or alone between the headline and the text. */
const nearByline = (head: readonly Block[], index: number, headline: number): boolean =>
  (index === headline + 1 && index === head.length - 1) ||
  [head[index - 1], head[index + 1]].some(
    (block) => block && (block.role === 'BYLINE' || isBylineLine(block.text)),
  )

const listMarker = /^(?:[-*•–—▪●] ?|\(?\d{1,2}[.)] |\([a-z]\) )/

/** How many characters a list's marker takes at the start of a line; 0 where it begins with its text. */
export const markerLength = (line: string): number => listMarker.exec(line)?.[0].length ?? 0

function bodyRole(blocks: readonly Block[], index: number, bodyAt: number): PartRole | 'NONE' {
  const text = blocks[index]?.text ?? ''
  if (!/[\p{L}\p{N}]/u.test(text) || isFurniture(text)) return 'NONE'
  const last = index >= blocks.length - 5
  if (last && isTail(text)) return 'BYLINE'
  if (text.length < 300 && /^tags? ?:/i.test(text)) return 'TAGS'
  if (last && text.length < 300 && readCredit(text, false) !== null) return 'CAPTION'
  if (markerLength(text) > 0) return 'LIST_ITEM'
  const next = blocks[index + 1]
  const alone = index > bodyAt && next !== undefined && next.text.length > text.length
  return alone && isHeading(text) ? 'HEADING' : 'PARAGRAPH'
}

const isHeading = (text: string): boolean =>
  text.length <= 80 && !/[.!:;,…"”]$/.test(text) && !/^["“]/.test(text) && text.split(' ').length <= 12

const tailWords =
  /\b(?:newsroom|reporting by|editing by|with information from|translat(?:ed|or)|reporter ?:|editor ?:|pewarta ?:)/i

function isTail(text: string): boolean {
  if (text.length > 240) return false
  if (isSignature(text)) return true
  const bracketed = /^[([].*[)\]]\.?$/.test(text)
  return (
    (bracketed || text.length < 120) && (tailWords.test(text) || (isBylineLine(text) && text.length < 100))
  )
}
