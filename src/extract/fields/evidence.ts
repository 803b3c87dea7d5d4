import type { Basis, Evidence, MetadataValue, Part, SourceDocument, Span } from '../../domain/model'

/** A part of a document with its words. */
export interface TextPart extends Part {
  readonly text: string
}

/** The parts of the given roles in the order of the text, with their words. */
export const partsOf = (document: SourceDocument, ...roles: readonly Part['role'][]): TextPart[] =>
  document.parts
    .filter(({ role }) => roles.includes(role))
    .map(({ role, start, end }) => ({ role, start, end, text: document.text.slice(start, end) }))

/** A span within a part, counted from the text's beginning. */
export const within = (part: Span, span: Span): Span => ({
  start: part.start + span.start,
  end: part.start + span.end,
})

/** Words of the text as evidence. */
export const fromText = (
  document: SourceDocument,
  { start, end }: Span,
  rule: string,
  basis: Basis = 'STATED',
): Evidence => ({ span: { start, end }, exact: document.text.slice(start, end), rule, basis })

/** An entry of the metadata as evidence. */
export const fromMetadata = (found: MetadataValue<unknown>, exact: string): Evidence => ({
  span: null,
  exact,
  rule: found.path,
  basis: 'STATED',
})
