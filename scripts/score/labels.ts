/** What a label file says of one article; the format of tests/corpus/GUIDE.md, and of `npm run extract -- --jsonl`. */
export interface Labels {
  readonly id: string
  readonly article: {
    readonly headline?: string | null
    readonly publishedAt?: string | null
    readonly byline?: readonly string[]
    readonly datelinePlace?: string | null
  }
  readonly officials: readonly OfficialLabel[]
  readonly meetings: readonly MeetingLabel[]
  readonly agreements: readonly AgreementLabel[]
  readonly quotes: readonly QuoteLabel[]
}

export interface OfficialLabel {
  readonly name: string
  readonly surfaceForms?: readonly string[]
  readonly office: string | null
  readonly country: string | null
  readonly organization: string | null
}

export interface MeetingLabel {
  readonly kind: string
  readonly participants: readonly string[]
  readonly parties: readonly string[]
  readonly date: string | null
  readonly place: { readonly city: string | null } | null
  readonly status: string
}

export interface AgreementLabel {
  readonly kind: string
  readonly subject: string | null
  readonly parties: readonly string[]
  readonly signatories: readonly string[]
  readonly date: string | null
  readonly status: string
}

export interface QuoteLabel {
  readonly speaker: string | null
  readonly text: string
}
