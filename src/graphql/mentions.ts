import type { Article } from '../domain/model'
import {
  agreementEvidence,
  articleEvidence,
  meetingEvidence,
  officialEvidence,
  quoteEvidence,
} from './evidence'
import type { MentionParent } from './parents'

/** Everything one article says, object by object: itself, officials, meetings, agreements, quotations. */
export function articleMentions(article: Article): MentionParent[] {
  const { id, facts, text, officialIds, meetingIds, agreementIds, quoteIds } = article
  return [
    { type: 'ARTICLE', objectId: id, evidence: articleEvidence(article) },
    ...facts.officials.map(
      (mention, index): MentionParent => ({
        type: 'OFFICIAL',
        objectId: officialIds[index] ?? null,
        evidence: officialEvidence(id, mention),
      }),
    ),
    ...facts.meetings.map(
      (mention, index): MentionParent => ({
        type: 'MEETING',
        objectId: meetingIds[index] ?? null,
        evidence: meetingEvidence(article, mention),
      }),
    ),
    ...facts.agreements.map(
      (mention, index): MentionParent => ({
        type: 'AGREEMENT',
        objectId: agreementIds[index] ?? null,
        evidence: agreementEvidence(article, mention),
      }),
    ),
    ...facts.quotes.map(
      (mention, index): MentionParent => ({
        type: 'QUOTE',
        objectId: quoteIds[index] ?? null,
        evidence: quoteEvidence(id, mention, (start, end) => text.slice(start, end)),
      }),
    ),
  ]
}
