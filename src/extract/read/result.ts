import type { RejectReason, SourceDocument } from '../../domain/model'

/** Input that can't become an article, and why. */
export interface Rejection {
  /** 1-based line, or place among the items of an array or feed; null for the whole input. */
  readonly line: number | null
  readonly reason: RejectReason
  readonly message: string
}

/** One text of an input, or why there is none. */
export type ReadResult = { readonly line: number | null; readonly document: SourceDocument } | Rejection

/** Builds a rejection of the whole input. */
export const reject = (reason: RejectReason, message: string, line: number | null = null): Rejection => ({
  line,
  reason,
  message,
})

/** Whether something read is a refusal. */
export const isRejection = (value: object): value is Rejection => 'reason' in value

/** What one input may be at most; `docs/loader.md` explains each. */
export const readLimits = {
  /** Bytes of one text. */
  textBytes: 4 * 1024 * 1024,
  /** Bytes of one line of JSON Lines. */
  lineBytes: 1024 * 1024,
  /** Elements inside elements. */
  htmlLevels: 512,
  /** Tags of one page: many times what a page of news has, and few enough to be parsed in a second. */
  htmlTags: 100_000,
} as const
