/** How one field of a filter is asked of the stored documents; paths are relative where a rule stands in `quantified`. */
export type FilterRule =
  /** Text, with a folded copy for `contains` and `startsWith`; `many` where the path holds a list of texts. */
  | { readonly kind: 'text'; readonly path: string; readonly folded: string; readonly many?: true }
  /** Ids, codes and enum values, compared as they are. */
  | { readonly kind: 'value'; readonly path: string }
  | { readonly kind: 'number'; readonly path: string }
  | { readonly kind: 'localTime'; readonly path: string }
  /** `days` is the interval of days the date can mean. */
  | { readonly kind: 'partialDate'; readonly path: string; readonly days: string }
  | { readonly kind: 'flag'; readonly path: string }
  /** Embedded documents compared as a whole; `count` is the path of their number. */
  | {
      readonly kind: 'quantified'
      readonly path: string
      readonly count: string
      readonly rules: FilterRules
    }
  /** The name by which an official is served: the store looks up whose it is, and `path` holds their ids. */
  | { readonly kind: 'officialName'; readonly path: string }

export type FilterRules = Readonly<Record<string, FilterRule>>

/** A filter as it comes in: fields with operators, and `and`, `or`, `not`; its shape is the schema's. */
export type FilterInput = Readonly<Record<string, unknown>>

const text = (path: string, folded: string): FilterRule => ({ kind: 'text', path, folded })
const texts = (path: string, folded: string): FilterRule => ({ kind: 'text', path, folded, many: true })
const value = (path: string): FilterRule => ({ kind: 'value', path })
const number = (path: string): FilterRule => ({ kind: 'number', path })
const localTime = (path: string): FilterRule => ({ kind: 'localTime', path })

const reported: FilterRules = {
  id: value('_id'),
  slug: text('slug', 'filter.slugFolded'),
  reportCount: number('reportCount'),
  firstReportedAt: localTime('firstReportedAt'),
  lastReportedAt: localTime('lastReportedAt'),
  hasDiscrepancies: { kind: 'flag', path: 'filter.hasDiscrepancies' },
  changedAt: number('changedAt'),
}

const organization = text('organization', 'organizationFolded')

const partyRules: FilterRules = { id: value('id'), country: value('country'), organization }

const participantRules: FilterRules = {
  official: value('officialId'),
  name: { kind: 'officialName', path: 'officialId' },
  role: value('role'),
  country: value('country'),
  organization,
  office: text('office', 'officeFolded'),
}

const officeRules: FilterRules = {
  title: text('title', 'titleFolded'),
  country: value('country'),
  organization,
  tenure: value('tenure'),
}

const mentionedOfficialRules: FilterRules = {
  official: value('id'),
  name: text('name', 'nameFolded'),
  country: value('country'),
  organization,
  office: text('office', 'officeFolded'),
}

const mentionedMeetingRules: FilterRules = {
  meeting: value('id'),
  kind: value('kind'),
  status: value('status'),
  city: text('city', 'cityFolded'),
}

const mentionedAgreementRules: FilterRules = {
  agreement: value('id'),
  kind: value('kind'),
  status: value('status'),
  subject: text('subject', 'subjectFolded'),
}

const quantified = (path: string, count: string, rules: FilterRules): FilterRule => ({
  kind: 'quantified',
  path,
  count,
  rules,
})

/** Every field of every filter on a stored collection, and what of its documents it asks. */
export const filterRules = {
  articles: {
    id: value('_id'),
    headline: text('filter.headline', 'filter.headlineFolded'),
    publishedAt: localTime('filter.publishedAt'),
    byline: texts('filter.byline', 'filter.bylineFolded'),
    dateline: text('filter.dateline', 'filter.datelineFolded'),
    tag: texts('filter.tags', 'filter.tagsFolded'),
    publisher: text('publisher', 'filter.publisherFolded'),
    url: text('url', 'filter.urlFolded'),
    language: text('language', 'filter.languageFolded'),
    format: value('format'),
    officials: quantified('filter.officials', 'filter.officialCount', mentionedOfficialRules),
    meetings: quantified('filter.meetings', 'filter.meetingCount', mentionedMeetingRules),
    agreements: quantified('filter.agreements', 'filter.agreementCount', mentionedAgreementRules),
    quoteCount: number('filter.quoteCount'),
    changedAt: number('changedAt'),
  },
  officials: {
    ...reported,
    name: texts('names', 'filter.namesFolded'),
    country: value('country'),
    organization: text('organization', 'filter.organizationFolded'),
    office: text('office', 'filter.officeFolded'),
    offices: quantified('filter.offices', 'filter.officeCount', officeRules),
  },
  meetings: {
    ...reported,
    kind: value('kind'),
    status: value('status'),
    date: { kind: 'partialDate', path: 'date', days: 'filter.days' },
    city: text('place.city', 'filter.cityFolded'),
    venue: text('place.venue', 'filter.venueFolded'),
    country: value('place.country'),
    ordinal: number('ordinal'),
    series: text('series', 'filter.seriesFolded'),
    participants: quantified('filter.participants', 'filter.participantCount', participantRules),
    parties: quantified('filter.parties', 'filter.partyCount', partyRules),
  },
  agreements: {
    ...reported,
    kind: value('kind'),
    status: value('status'),
    date: { kind: 'partialDate', path: 'date', days: 'filter.days' },
    title: text('title', 'filter.titleFolded'),
    subject: text('subject', 'filter.subjectFolded'),
    signatories: quantified('filter.signatories', 'filter.signatoryCount', participantRules),
    parties: quantified('filter.parties', 'filter.partyCount', partyRules),
  },
  quotes: {
    id: value('_id'),
    text: text('text', 'filter.textFolded'),
    speaker: text('speaker.value', 'filter.speakerFolded'),
    official: value('officialId'),
    article: value('articleId'),
    publishedAt: localTime('publishedAt'),
  },
  changes: {
    type: value('type'),
    event: value('event'),
    object: value('objectId'),
    article: value('articleId'),
  },
} as const satisfies Readonly<Record<string, FilterRules>>
