import type { ExtractOptions, Facts, SourceDocument } from '../domain/model'
import { agreementMentions } from './agreements'
import { analyse } from './analyse'
import { articleFields } from './articleFields'
import { meetingMentions } from './meetings'

/** Changes with every change of what is extracted, so that stored facts tell which rules made them. */
export const extractorVersion = 'communique-9'

/** Everything that a text alone says, in passes: its fields, then people and states, then occasions, then accords. */
export function extractFacts(document: SourceDocument, options: ExtractOptions): Facts {
  const fields = articleFields(document, options)
  const analysis = analyse(document, options, fields)
  const meetings = meetingMentions(analysis)
  return {
    headline: fields.headline,
    publishedAt: fields.publishedAt,
    byline: fields.byline,
    dateline: fields.dateline,
    tags: fields.tags,
    caption: fields.caption,
    imageCredit: fields.imageCredit,
    notes: fields.notes,
    officials: analysis.officials,
    meetings,
    agreements: agreementMentions(analysis, meetings),
    quotes: analysis.quotes,
  }
}
