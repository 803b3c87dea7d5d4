import type { Article } from '../domain/model'
import { foldForSearch } from '../domain/values/searchText'
import { type ArticleFacets, articleFacets } from './facetParts'
import { distinct, foldedOrNull, type OrderKey, orderKey, type Stored } from './parts'
import { type Searchable, searchOf } from './search/document'

/** What an article says of an official, as filters compare it. */
export interface MentionedOfficialPart {
  readonly id: string
  readonly name: string
  readonly nameFolded: string
  readonly country: string | null
  readonly organization: string | null
  readonly organizationFolded: string | null
  readonly office: string | null
  readonly officeFolded: string | null
}

/** What an article says of a meeting, as filters compare it. */
export interface MentionedMeetingPart {
  readonly id: string
  readonly kind: string
  readonly status: string
  readonly city: string | null
  readonly cityFolded: string | null
}

/** What an article says of an agreement, as filters compare it. */
export interface MentionedAgreementPart {
  readonly id: string
  readonly kind: string
  readonly status: string
  readonly subject: string | null
  readonly subjectFolded: string | null
}

/** An article as stored, with what lists order and filter by. */
export interface ArticleDoc extends Stored<Article>, Searchable {
  /** What makes an article the same one when it is imported again; unique. */
  readonly naturalKey: string
  /** Tells the very input that the article was made of; null where it came from none that can come again. */
  readonly inputKey: string | null
  readonly facets: ArticleFacets
  readonly order: { readonly publishedAt: OrderKey; readonly headline: OrderKey }
  readonly filter: {
    readonly headline: string | null
    readonly publishedAt: string | null
    readonly headlineFolded: string | null
    readonly byline: readonly string[]
    readonly bylineFolded: readonly string[]
    readonly dateline: string | null
    readonly datelineFolded: string | null
    readonly tags: readonly string[]
    readonly tagsFolded: readonly string[]
    readonly publisherFolded: string | null
    readonly urlFolded: string | null
    readonly languageFolded: string | null
    readonly quoteCount: number
    readonly officials: readonly MentionedOfficialPart[]
    readonly officialCount: number
    readonly meetings: readonly MentionedMeetingPart[]
    readonly meetingCount: number
    readonly agreements: readonly MentionedAgreementPart[]
    readonly agreementCount: number
  }
}

function mentionedOfficials({ facts, officialIds }: Article): MentionedOfficialPart[] {
  return facts.officials.flatMap((mention, index) => {
    const id = officialIds[index]
    const organization = mention.organization?.value ?? null
    const office = mention.offices[0]?.value.title ?? null
    if (id === undefined) return []
    return {
      id,
      name: mention.name,
      nameFolded: foldForSearch(mention.name),
      country: mention.country?.value ?? null,
      organization,
      organizationFolded: foldedOrNull(organization),
      office,
      officeFolded: foldedOrNull(office),
    }
  })
}

function mentionedMeetings({ facts, meetingIds }: Article): MentionedMeetingPart[] {
  return facts.meetings.flatMap(({ kind, status, place }, index) => {
    const id = meetingIds[index]
    const city = place.city?.value ?? null
    if (id === undefined) return []
    return { id, kind: kind.value, status: status.value, city, cityFolded: foldedOrNull(city) }
  })
}

function mentionedAgreements({ facts, agreementIds }: Article): MentionedAgreementPart[] {
  return facts.agreements.flatMap((mention, index) => {
    const id = agreementIds[index]
    const subject = mention.subject?.value ?? null
    if (id === undefined) return []
    const { kind, status } = mention
    return { id, kind: kind.value, status: status.value, subject, subjectFolded: foldedOrNull(subject) }
  })
}

/** An article as stored, with what lists order and filter by. */
export function toArticleDoc(
  { id, ...article }: Article,
  naturalKey: string,
  inputKey: string | null = null,
): ArticleDoc {
  const { facts, officialIds, meetingIds, agreementIds, quoteIds, publisher, url, language } = article
  const headline = facts.headline?.value ?? null
  const publishedAt = facts.publishedAt?.value.local ?? null
  const dateline = facts.dateline?.value ?? null
  const byline = facts.byline.map(({ value }) => value)
  const tags = facts.tags.map(({ value }) => value)
  return {
    _id: id,
    ...article,
    naturalKey,
    inputKey,
    search: searchOf.article(article),
    facets: articleFacets({ id, ...article }),
    order: { publishedAt: orderKey(publishedAt), headline: orderKey(foldedOrNull(headline)) },
    filter: {
      headline,
      publishedAt,
      headlineFolded: foldedOrNull(headline),
      byline,
      bylineFolded: byline.map(foldForSearch),
      dateline,
      datelineFolded: foldedOrNull(dateline),
      tags,
      tagsFolded: tags.map(foldForSearch),
      publisherFolded: foldedOrNull(publisher),
      urlFolded: foldedOrNull(url),
      languageFolded: foldedOrNull(language),
      quoteCount: quoteIds.length,
      officials: mentionedOfficials({ id, ...article }),
      officialCount: distinct(officialIds).length,
      meetings: mentionedMeetings({ id, ...article }),
      meetingCount: distinct(meetingIds).length,
      agreements: mentionedAgreements({ id, ...article }),
      agreementCount: distinct(agreementIds).length,
    },
  }
}
