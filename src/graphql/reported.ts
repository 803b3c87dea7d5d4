import type { GraphQLResolveInfo } from 'graphql'
import {
  discrepanciesOf,
  type ServedValues,
  servedByAgreement,
  servedByMeeting,
  servedByOfficial,
} from '../domain/discrepancies'
import {
  agreementLikeness,
  type Likeness,
  leastLikeness,
  meetingLikeness,
  officialLikeness,
} from '../domain/duplicates'
import type { Agreement, Discrepancy, Meeting, Official, PartialDate, Statement } from '../domain/model'
import type { Context } from './context'
import { ofFields, ofStatement } from './evidence'
import type { DuplicateCandidateParent, EvidenceParent, PartialDateParent, ReportedParent } from './parents'
import { selects } from './projection'
import { storedList } from './shape'

/** What differs between the types that are folded from reports. */
interface ReportedKind<T extends ReportedParent> {
  /** Of which the words are the evidence; an agreement's status is served as well, though it disagrees with none. */
  readonly served: (object: T) => ServedValues
  readonly collection: 'officials' | 'meetings' | 'agreements'
  readonly likeness: (a: T, b: T) => Likeness
}

const mostCandidates = 10

interface FieldsArg {
  readonly fields?: readonly string[] | null
}

/** The statements of an object; an error of its shape where there are none. */
export const statementsOf = ({ statements }: Pick<ReportedParent, 'statements'>): readonly Statement[] =>
  storedList(statements, 'statements')

/** The words for one value of one field. */
export const saidOf = (
  object: Pick<ReportedParent, 'statements'>,
  field: string,
  value: string,
): EvidenceParent[] =>
  storedList(object.statements ?? [], 'statements')
    .filter((said) => said.field === field && said.value === value)
    .flatMap(ofStatement)

/** A date with the words of the reports that say it. */
export function servedDate(
  object: Pick<ReportedParent, 'statements'>,
  date: PartialDate | null | undefined,
): PartialDateParent | null {
  if (!date) return null
  return { ...date, evidence: object.statements?.flatMap((said) => datedBy(said, date)) ?? [] }
}

/** Whether a partial date is asked for the words that say it, which are with the object it is a date of. */
export const asksForWords = (info: GraphQLResolveInfo): boolean =>
  selects(info, 'sourceText') || selects(info, 'basis')

const datedBy = ({ field, value, evidence }: Statement, { edtf }: PartialDate) =>
  field === 'date' && value === edtf ? evidence : []

function reported<T extends ReportedParent>({ served, collection, likeness }: ReportedKind<T>) {
  const isServed = (values: ServedValues, { field, value }: Statement): boolean =>
    !(field in values) || values[field] === value
  return {
    discrepancies: (object: T) => discrepanciesIn(object),
    statements: (object: T, { fields }: FieldsArg) => ofFields(statementsOf(object), fields),
    evidence: (object: T, { fields }: FieldsArg) => {
      const values = served(object)
      const said = statementsOf(object).filter((statement) => isServed(values, statement))
      return ofFields(said, fields).flatMap(ofStatement)
    },
    async duplicateCandidates(
      { id }: T,
      _args: unknown,
      { loaders }: Context,
      _info: GraphQLResolveInfo,
    ): Promise<DuplicateCandidateParent[]> {
      const found = await loaders.duplicates[collection].load(id)
      if (!found) return []
      const { object, related } = found as unknown as { object: T; related: readonly T[] }
      return related
        .map((other) => ({ object: other, ...likeness(object, other) }))
        .filter(({ score }) => score >= leastLikeness)
        .sort((a, b) => b.score - a.score || (a.object.id < b.object.id ? -1 : 1))
        .slice(0, mostCandidates)
    },
  }
}

/** The fields for which the reports of an object of any of these types give different values. */
export function discrepanciesIn(object: ReportedParent): Discrepancy[] {
  const statements = statementsOf(object)
  if (object.id.startsWith('off_')) return discrepanciesOf(statements, servedByOfficial(object as Official))
  if (object.id.startsWith('mtg_')) return discrepanciesOf(statements, servedByMeeting(object as Meeting))
  return discrepanciesOf(statements, servedByAgreement(object as Agreement))
}

/** The resolvers that these types share, each with its own served values. */
export const reportedOfficial = reported<Official>({
  served: servedByOfficial,
  collection: 'officials',
  likeness: officialLikeness,
})
export const reportedMeeting = reported<Meeting>({
  served: servedByMeeting,
  collection: 'meetings',
  likeness: meetingLikeness,
})
export const reportedAgreement = reported<Agreement>({
  served: (agreement) => ({ ...servedByAgreement(agreement), status: agreement.status }),
  collection: 'agreements',
  likeness: agreementLikeness,
})
