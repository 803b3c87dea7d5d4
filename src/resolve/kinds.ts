import type { Article, PartialDate, Party } from '../domain/model'
import { slugOf } from '../domain/values/personName'
import { agreementIdentities } from './agreements'
import { agreementStatements, meetingStatements, officialStatements, type ReportFacts } from './contributions'
import type { Identity } from './identity'
import { meetingIdentities } from './meetings'
import { officialIdentities } from './officials'
import {
  type ServedAgreement,
  type ServedMeeting,
  type ServedOfficial,
  serveAgreement,
  serveMeeting,
  serveOfficial,
} from './served'
import { type Fold, oneReport } from './statements'

/** The served values of each kind of entity that mentions are folded into. */
export interface ServedByKind {
  readonly OFFICIAL: ServedOfficial
  readonly MEETING: ServedMeeting
  readonly AGREEMENT: ServedAgreement
}
export type FoldedKind = keyof ServedByKind

/** What resolution reads of an article. */
export type ResolvableArticle = Pick<Article, 'id' | 'facts' | 'officialIds'>

const reportOf = ({ id, facts, officialIds }: ResolvableArticle): ReportFacts => ({
  articleId: id,
  publishedAt: facts.publishedAt?.value.local ?? null,
  facts,
  officialIds,
})

/** The identity of each mention of a kind, in the article's order; meetings need `officialIds` to be resolved. */
export function identitiesOf(kind: FoldedKind, article: ResolvableArticle): Identity[] {
  const resolved = { articleId: article.id, facts: article.facts, officialIds: article.officialIds }
  if (kind === 'OFFICIAL') return officialIdentities(article.facts.officials)
  return kind === 'MEETING' ? meetingIdentities(resolved) : agreementIdentities(resolved)
}

/** What an article says of one entity in those of its mentions that belong to it. */
export function contributionOf(
  kind: FoldedKind,
  article: ResolvableArticle,
  indexes: readonly number[],
): Fold {
  const report = reportOf(article)
  const { officials, meetings, agreements } = article.facts
  const said = indexes.flatMap((index) => {
    const [official, meeting, agreement] = [officials[index], meetings[index], agreements[index]]
    if (kind === 'OFFICIAL') return official ? officialStatements(official, report) : []
    if (kind === 'MEETING') return meeting ? meetingStatements(meeting, report) : []
    return agreement ? agreementStatements(agreement, report) : []
  })
  return oneReport(said, report)
}

const servers: { readonly [K in FoldedKind]: (statements: Fold['statements']) => ServedByKind[K] } = {
  OFFICIAL: serveOfficial,
  MEETING: serveMeeting,
  AGREEMENT: serveAgreement,
}

/** The served values that follow from what reports say. */
export const serve = <K extends FoldedKind>(kind: K, { statements }: Fold): ServedByKind[K] =>
  servers[kind](statements)

const dayText = (date: PartialDate | null): string => date?.earliest?.slice(0, date.edtf.length) ?? ''
const partiesText = (parties: readonly Party[]): string =>
  parties
    .slice(0, 4)
    .map((party) => (party.kind === 'COUNTRY' ? party.code : party.name))
    .join(' ')

const slugTexts: { readonly [K in FoldedKind]: (served: ServedByKind[K]) => string } = {
  OFFICIAL: ({ name }) => name,
  MEETING: ({ date, kind, parties, place }) =>
    `${dayText(date)} ${kind.replace(/_/g, ' ')} ${partiesText(parties)} ${place?.city ?? ''}`,
  AGREEMENT: ({ date, kind, parties, title, subject }) =>
    `${date?.earliest?.slice(0, 4) ?? ''} ${title === null ? kind : ''} ${partiesText(parties)} ${title ?? subject ?? ''}`,
}

/** A readable name for links from the values first served; never empty. */
export const slugFor = <K extends FoldedKind>(kind: K, served: ServedByKind[K]): string =>
  slugOf(slugTexts[kind](served)) || kind.toLowerCase()

const keyOrder = ['f', 's', 'c', 'q', 'd', 'o', 'y', 'k', 'p', 't', 'a', 'w', 'W']

/** Of an entity's keys the one that its id is made from: the same in whatever order its reports came, as a rule. */
export function naturalKeyOf(keys: readonly string[]): string {
  const rank = (key: string): number => keyOrder.indexOf(key.slice(0, key.indexOf(':')))
  const [first = ''] = [...keys].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
  return first
}
