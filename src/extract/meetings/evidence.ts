import type { Basis, Evidence, Span } from '../../domain/model'
import type { Analysis } from '../analysis'
import type { Scene } from './scene'

/** The words of a span as evidence. */
export function spanEvidence(analysis: Analysis, { start, end }: Span, rule: string, basis: Basis): Evidence {
  return { span: { start, end }, exact: analysis.document.text.slice(start, end), rule, basis }
}

/** The words of a sentence's tokens, the last one excluded, as evidence. */
export function tokenEvidence(
  analysis: Analysis,
  { tokens, sentence }: Scene,
  from: number,
  to: number,
  rule: string,
  basis: Basis,
): Evidence {
  const start = tokens[from]?.start ?? sentence.start
  const end = tokens[to - 1]?.end ?? sentence.end
  return spanEvidence(analysis, { start, end: Math.max(start, end) }, rule, basis)
}
