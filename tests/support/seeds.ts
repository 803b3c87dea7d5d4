import type {
  AgreementKind,
  AgreementMention,
  AgreementStatus,
  Evidence,
  Facts,
  MeetingKind,
  MeetingMention,
  MeetingStatus,
  OfficialMention,
  PartialDate,
  Participation,
  Party,
  QuoteMention,
  SourceDocument,
  Sourced,
} from '../../src/domain/model'
import { toPartialDate } from '../../src/domain/values/partialDate'

/** An official as a test writes it: `name, country, office`. */
export interface OfficialSeed {
  readonly name: string
  readonly forms?: readonly string[]
  readonly country?: string | null
  readonly organization?: string | null
  readonly office?: string | null
}

export interface MeetingSeed {
  readonly kind?: MeetingKind
  readonly status?: MeetingStatus
  /** Names of officials of the same article. */
  readonly who?: readonly string[]
  /** Of those, who only came along. */
  readonly along?: readonly string[]
  /** `ID` or the name of a body. */
  readonly parties?: readonly string[]
  readonly date?: string | null
  readonly venue?: string | null
  readonly city?: string | null
  readonly country?: string | null
  readonly ordinal?: number | null
  readonly series?: string | null
}

export interface AgreementSeed {
  readonly kind?: AgreementKind
  readonly status?: AgreementStatus
  readonly subject?: string | null
  readonly title?: string | null
  readonly parties?: readonly string[]
  readonly who?: readonly string[]
  readonly date?: string | null
}

export interface ArticleSeed {
  readonly headline?: string
  readonly publishedAt?: string | null
  readonly text?: string
  readonly url?: string | null
  readonly guid?: string | null
  readonly publisher?: string | null
  readonly officials?: readonly OfficialSeed[]
  readonly meetings?: readonly MeetingSeed[]
  readonly agreements?: readonly AgreementSeed[]
  readonly quotes?: readonly { readonly text: string; readonly by?: string | null }[]
}

const words = (exact: string): Evidence => ({ span: null, exact, rule: 'test', basis: 'STATED' })

export const sourced = <T>(value: T): Sourced<T> => ({ value, evidence: [words(String(value))] })

const maybe = <T>(value: T | null | undefined): Sourced<T> | null =>
  value === null || value === undefined ? null : sourced(value)

const partyOf = (text: string): Party =>
  /^[A-Z]{2}$/.test(text) ? { kind: 'COUNTRY', code: text } : { kind: 'ORGANIZATION', name: text }

function dateOf(edtf: string | null | undefined): Sourced<PartialDate> | null {
  const date = edtf ? toPartialDate(edtf) : null
  return date ? { value: date, evidence: [words(date.edtf)] } : null
}

function official({ name, forms, country, organization, office }: OfficialSeed): OfficialMention {
  const all = forms ?? [name]
  return {
    name,
    forms: all,
    evidence: all.map(words),
    offices: office
      ? [
          sourced({
            title: office,
            country: country ?? null,
            organization: organization ?? null,
            tenure: 'CURRENT' as const,
          }),
        ]
      : [],
    country: maybe(country),
    organization: maybe(organization),
  }
}

const participation = (
  names: readonly string[],
  officials: readonly OfficialSeed[],
  role: Participation['role'],
): Participation[] =>
  names.map((name) => {
    const index = officials.findIndex((seed) => seed.name === name)
    if (index < 0) throw new Error(`No official ${name} in the article`)
    return { official: index, role, office: officials[index]?.office ?? null, evidence: [words(name)] }
  })

const meeting = (seed: MeetingSeed, officials: readonly OfficialSeed[]): MeetingMention => ({
  kind: sourced(seed.kind ?? 'BILATERAL'),
  status: sourced(seed.status ?? 'HELD'),
  participants: [
    ...participation(seed.who ?? [], officials, 'PARTICIPANT'),
    ...participation(seed.along ?? [], officials, 'ACCOMPANYING'),
  ],
  parties: (seed.parties ?? []).map((party) => sourced(partyOf(party))),
  date: dateOf(seed.date),
  place: { venue: maybe(seed.venue), city: maybe(seed.city), country: maybe(seed.country) },
  ordinal: maybe(seed.ordinal),
  series: maybe(seed.series),
  evidence: [words('met')],
})

const agreement = (seed: AgreementSeed, officials: readonly OfficialSeed[]): AgreementMention => ({
  kind: sourced(seed.kind ?? 'AGREEMENT'),
  status: sourced(seed.status ?? 'SIGNED'),
  subject: maybe(seed.subject),
  title: maybe(seed.title),
  parties: (seed.parties ?? []).map((party) => sourced(partyOf(party))),
  signatories: participation(seed.who ?? [], officials, 'PARTICIPANT'),
  date: dateOf(seed.date),
  actions: [
    { kind: seed.status ?? 'SIGNED', date: dateOf(seed.date)?.value ?? null, evidence: [words('signed')] },
  ],
  evidence: [words('agreed')],
})

/** The facts of an article as a test writes them. */
export function factsOf(seed: ArticleSeed): Facts {
  const officials = seed.officials ?? []
  const quotes = (seed.quotes ?? []).map(({ text, by }): QuoteMention => {
    const index = officials.findIndex(({ name }) => name === by)
    return { text, spans: [], official: index < 0 ? null : index, speaker: maybe(by) }
  })
  const local = seed.publishedAt === undefined ? '2021-12-14T08:00' : seed.publishedAt
  return {
    headline: maybe(seed.headline),
    publishedAt: local === null ? null : sourced({ local, zone: null, zoneBasis: 'UNKNOWN', instant: null }),
    byline: [],
    dateline: null,
    tags: [],
    caption: null,
    imageCredit: null,
    officials: officials.map(official),
    meetings: (seed.meetings ?? []).map((one) => meeting(one, officials)),
    agreements: (seed.agreements ?? []).map((one) => agreement(one, officials)),
    quotes,
    notes: [],
  }
}

/** The document of an article as a test writes it: its text carries the seed, which `extractSeed` reads back. */
export function documentOf(seed: ArticleSeed): SourceDocument {
  const entry = <T>(value: T | null | undefined, path: string) =>
    value === null || value === undefined ? null : { value, path }
  return {
    format: 'PAGE_TEXT',
    text: `${seed.text ?? ''}\n${JSON.stringify(seed)}`,
    parts: [],
    metadata: {
      headline: null,
      publishedAt: null,
      byline: null,
      tags: null,
      caption: null,
      imageCredit: null,
      publisher: entry(seed.publisher, 'test:publisher'),
      language: null,
      url: entry(seed.url, 'test:url'),
      guid: entry(seed.guid, 'test:guid'),
    },
  }
}

/** The extractor of documents made by `documentOf`. */
export const extractSeed = ({ text }: SourceDocument): Facts =>
  factsOf(JSON.parse(text.slice(text.indexOf('\n') + 1)))
