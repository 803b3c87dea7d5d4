import type {
  AgreementMention,
  AgreementStatus,
  Evidence,
  MeetingMention,
  Participation,
} from '../../domain/model'
import type { Analysis } from '../analysis'
import { scenesOf } from '../meetings/scene'
import type { Accord } from './accord'
import { collectAccords } from './collect'
import type { AccordDate } from './when'

/** The accords that a text tells of, in the order in which it first does. */
export function agreementMentions(
  analysis: Analysis,
  meetings: readonly MeetingMention[],
): AgreementMention[] {
  return collectAccords(analysis, scenesOf(analysis), meetings)
    .map((accord) => toMention(analysis, accord))
    .sort((a, b) => firstSpan(a.evidence) - firstSpan(b.evidence))
}

const firstSpan = (evidence: readonly Evidence[]): number => evidence[0]?.span?.start ?? 0

const dated: ReadonlySet<AgreementStatus> = new Set([
  'PLANNED',
  'SIGNED',
  'RATIFIED',
  'IN_FORCE',
  'TERMINATED',
])

/** What is only negotiated has no date but one on which it is to be done. */
const isAhead = (date: Accord['date'], { publishedAt }: Analysis): boolean =>
  publishedAt !== null && (date?.value.latest ?? '') > publishedAt.local.slice(0, 10)

/** A paper that is still to be signed has no day behind the text's own: that is of its drafting. */
function isOfStatus(status: AgreementStatus, date: AccordDate, analysis: Analysis): boolean {
  const { publishedAt } = analysis
  const day = publishedAt?.local.slice(0, 10)
  if (status === 'PLANNED') return day === undefined || (date.value.latest ?? day) >= day
  return dated.has(status) || isAhead(date, analysis)
}

const plainDate = ({ value, evidence }: AccordDate): AgreementMention['date'] => ({ value, evidence })

function toMention(analysis: Analysis, accord: Accord): AgreementMention {
  const { kind, status, subject, title, date, actions, evidence } = accord
  return {
    kind,
    status,
    subject,
    title,
    parties: accord.parties.map(({ party, evidence: words }) => ({ value: party, evidence: [words] })),
    signatories: accord.signatories.map(
      ({ official, role, evidence: words }): Participation => ({
        official,
        role,
        evidence: words,
        office: analysis.officials[official]?.offices[0]?.value.title ?? null,
      }),
    ),
    date: date && isOfStatus(status.value, date, analysis) ? plainDate(date) : null,
    actions,
    evidence,
  }
}
