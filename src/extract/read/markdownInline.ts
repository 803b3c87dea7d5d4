import { cleanLine } from './cleanText'

/** The lines of one block as plain text: emphasis, links, images and code marks gone, hard breaks kept as lines. */
export function inlineText(lines: readonly string[]): string[] {
  const broken: string[] = []
  let current = ''
  for (const line of lines) {
    const hard = line.endsWith('\\')
    current = `${current} ${hard ? line.slice(0, -1) : line}`
    if (hard) {
      broken.push(current)
      current = ''
    }
  }
  broken.push(current)
  return broken.map((line) => cleanLine(stripMarks(line))).filter(Boolean)
}

// Each run inside brackets excludes the bracket that opens it, so a row of brackets is read once.
const image = /!\[([^[\]]{0,300})\]\([^()\s]{0,2000}(?: "([^"]{0,300})")?\)/g
const link =
  /\[([^[\]]{1,1000})\]\([^()\s]{0,2000}(?:\([^()\s]{0,200}\))?[^()\s]{0,200}(?: "[^"]{0,300}")?\)/g
const referenceLink = /\[([^[\]]{1,1000})\]\[[^[\]]{0,100}\]/g
const footnote = /\[\^[^[\]]{1,40}\]/g
const autoLink = /<((?:https?:\/\/|mailto:)[^<>\s]{1,2000})>/g
const tag = /<\/?[a-zA-Z][^<>]{0,500}>|<!--[^<>]{0,2000}-->/g
const entity = /&(?:amp|lt|gt|quot|nbsp|ndash|mdash|rsquo|lsquo|ldquo|rdquo|#39);/g
const escaped = /\\([\\`*_{}[\]()#+.!|>~-])/g
const emphasis = /(\*{1,3}|~~)(?=\S)|(?<=\S)(\*{1,3}|~~)/g
const underscores = /(?<![\p{L}\p{N}])_{1,3}(?=\S)|(?<=\S)_{1,3}(?![\p{L}\p{N}])/gu
const code = /`{1,3}/g

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&nbsp;': ' ',
  '&ndash;': '–',
  '&mdash;': '—',
  '&rsquo;': '’',
  '&lsquo;': '‘',
  '&ldquo;': '“',
  '&rdquo;': '”',
  '&#39;': "'",
}

// An escaped mark is set aside as a character that no cleaned text holds, and put back at the end.
const aside = 0xe000

function stripMarks(line: string): string {
  const plain = line
    .replace(escaped, (_, mark: string) => String.fromCharCode(aside + mark.charCodeAt(0)))
    .replace(image, (_, alt: string, title: string | undefined) => ` ${title ?? alt} `)
    .replace(link, '$1')
    .replace(referenceLink, '$1')
    .replace(footnote, '')
    .replace(autoLink, '$1')
    .replace(tag, '')
    .replace(emphasis, '')
    .replace(underscores, '')
    .replace(code, '')
    .replace(entity, (name) => entities[name] ?? name)
  return plain.replace(/[\ue000-\ue07f]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - aside))
}
