import type { SourceFormat } from '../../domain/model'

/** What reader a text needs; NINJS is told from other JSON once it is parsed. */
export type SniffedFormat = Exclude<SourceFormat, 'NINJS'>

const reach = 4096
const xmlFeed =
  /^(?:<\?xml[^>]{0,200}\?>\s*|<!--[^>]{0,500}-->\s*|<!DOCTYPE[^>[]{0,300}(?:\[[^\]]{0,3000}\])?>\s*|<\?xml-stylesheet[^>]{0,300}\?>\s*){0,6}<(?:rss|feed|rdf:RDF)[\s>]/i
const html =
  /^(?:<\?xml[^>]{0,200}\?>\s*|<!--[^>]{0,500}-->\s*){0,6}<(?:!doctype html|html|head|body|article|main|div|section|p|h1|table|meta|title)[\s>/]/i
const anyTag = /<(?:p|div|h[1-6]|article|br|li)\b[^<>]{0,300}>/i
const frontMatter = /^---\n(?:[^\n]{0,500}\n){1,60}(?:---|\.\.\.)(?:\n|$)/
const markdownMark =
  /^(?:#{1,6} \S|>\s\S|!\[[^\]\n]{0,200}\]\()|\*\*[^*\n]{1,200}\*\*|\[[^\]\n]{1,200}\]\(https?:\/\/[^)\s]{1,500}\)/m

/** The format that the content shows; the name decides only between plain text and Markdown. */
export function sniffFormat(text: string, name: string | null): SniffedFormat {
  const head = text
    .slice(0, reach)
    .replace(/^[\ufeff\s]+/, '')
    .replaceAll('\r\n', '\n')
  if (xmlFeed.test(head)) return 'FEED'
  if (html.test(head)) return 'HTML'
  if (head.startsWith('{') || /^\[\s{0,20}[{\]]/.test(head)) return 'JSON'
  if (frontMatter.test(head)) return 'MARKDOWN'
  if (markdownMark.test(head)) return 'MARKDOWN'
  if (anyTag.test(head) && /\.x?html?$/i.test(name ?? '')) return 'HTML'
  if (/\.(?:md|markdown|mdown)$/i.test(name ?? '')) return 'MARKDOWN'
  return 'PAGE_TEXT'
}
