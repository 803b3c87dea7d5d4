import type { SourceDocument } from '../../domain/model'
import { type Block, composeDocument, hasBody, noMetadata, type RoledBlock } from './blocks'
import { cleanText } from './cleanText'
import { type Rejection, reject } from './result'
import { assignRoles, markerLength } from './roles'

/** A page saved as plain text: one paragraph a line, or lines wrapped at a width. */
export function readPageText(raw: string): SourceDocument | Rejection {
  const lines = unwrap(cleanText(raw).split('\n'))
  const blocks: Block[] = []
  let apart = false
  for (const line of lines) {
    const text = line.trim()
    if (text) blocks.push({ role: null, text, apart })
    apart = !text
  }
  if (blocks.length === 0) return reject('NO_TEXT', 'the input holds white space only')
  const roled = withBody(assignRoles(blocks)).map((block) =>
    block.role === 'LIST_ITEM' ? { ...block, marker: markerLength(block.text) } : block,
  )
  const document = composeDocument('PAGE_TEXT', roled, noMetadata)
  return hasBody(document) ? document : reject('NO_TEXT', 'the input has a heading but no running text')
}

/** Where a headline would be all there is, one that ends as a sentence does is the text itself. */
function withBody(blocks: readonly RoledBlock[]): readonly RoledBlock[] {
  const isBody = ({ role }: RoledBlock): boolean => role === 'PARAGRAPH' || role === 'LIST_ITEM'
  if (blocks.some(isBody)) return blocks
  return blocks.map((block) =>
    block.role === 'HEADLINE' && sentenceEnd.test(block.text) ? { ...block, role: 'PARAGRAPH' } : block,
  )
}

/** Jakarta: The ministers met on Monday. */
const sentenceEnd = /[a-z0-9)][.!?]["”’')]*$/u

const widest = 100

/** Joins the lines of paragraphs that were wrapped at a width; text with longer lines is not wrapped. */
function unwrap(lines: readonly string[]): readonly string[] {
  const filled = lines.filter((line) => line.trim())
  const longest = filled.reduce((most, line) => Math.max(most, line.length), 0)
  const full = filled.filter((line) => line.length >= longest * 0.7).length
  if (longest > widest || longest < 50 || filled.length < 10 || full < filled.length / 2) return lines
  const joined: string[] = []
  let previous = ''
  for (const line of lines) {
    const goesOn = previous.length >= longest * 0.65 && line.trim() && markerLength(line.trim()) === 0
    if (goesOn) joined.push(`${joined.pop() ?? ''} ${line.trim()}`)
    else joined.push(line)
    previous = line
  }
  return joined
}
