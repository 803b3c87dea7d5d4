import { areCompatible } from './compatible'
import type { Agreement, Discrepancy, Meeting, Official, Statement } from './model'

/**
 * The served value of each field of which an entity has one, as the canonical text that statements give: for these
 * fields two values disagree, for all others an entity gathers what reports say.
 */
export type ServedValues = Readonly<Record<string, string | null>>

/** Of an official: who they are and for whom they act; offices change with time and disagree with none. */
export const servedByOfficial = ({ name, country, organization }: Official): ServedValues => ({
  name,
  country,
  organization,
})

/** Of a meeting. */
export const servedByMeeting = ({ kind, status, date, place, ordinal, series }: Meeting): ServedValues => ({
  kind,
  status,
  date: date?.edtf ?? null,
  venue: place?.venue ?? null,
  city: place?.city ?? null,
  country: place?.country ?? null,
  ordinal: ordinal === null ? null : String(ordinal),
  series,
})

/** Of an agreement; its status goes forward with time and disagrees with none. */
export const servedByAgreement = ({ kind, title, subject, date }: Agreement): ServedValues => ({
  kind,
  title,
  subject,
  date: date?.edtf ?? null,
})

const bySupport = (a: Statement, b: Statement): number => b.count - a.count || (a.value < b.value ? -1 : 1)

/** Whether the words of some report say it; else it only follows from them. */
const isStated = ({ evidence }: Statement): boolean => evidence.some(({ basis }) => basis === 'STATED')

/**
 * The fields of which reports give values that can't all be true, in the order of `served`; the others by support. A date
 * that is less exact, a fuller name and a plan that was carried out are no disagreement, nor is what was only inferred beside
 * what is stated.
 */
export function discrepanciesOf(statements: readonly Statement[], served: ServedValues): Discrepancy[] {
  return Object.entries(served).flatMap(([field, value]) => {
    const ofField = statements.filter((statement) => statement.field === field).sort(bySupport)
    const best = ofField.find((statement) => statement.value === value) ?? ofField[0]
    const others = best
      ? ofField.filter(
          (statement) =>
            !areCompatible(field, best.value, statement.value) && (isStated(statement) || !isStated(best)),
        )
      : []
    return best && others.length > 0 ? [{ field, served: best, others }] : []
  })
}
