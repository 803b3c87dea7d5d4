import type { GraphQLResolveInfo } from 'graphql'
import { AppError } from '../../domain/errors'
import { toPartialDate } from '../../domain/values/partialDate'
import type { Context, Loaders } from '../context'
import type { AgreementEntryParent, TimelineEntryParent } from '../relationParents'
import { asksForWords, saidOf, servedDate } from '../reported'
import type { AgreementEntryResolvers, MeetingEntryResolvers, QuoteEntryResolvers } from '../types.generated'

type Stored = 'meetings' | 'agreements' | 'quotes'
type Loaded<N extends Stored> = NonNullable<Awaited<ReturnType<ReturnType<Loaders[N]>['one']>>>

async function objectOf<N extends Stored>(
  name: N,
  { objectId }: TimelineEntryParent,
  { loaders }: Context,
  info: GraphQLResolveInfo,
): Promise<Loaded<N>> {
  const found = await loaders[name](info).one(objectId)
  if (!found) throw new AppError('DATA_SHAPE', 'What the timeline names is not stored.')
  return found as Loaded<N>
}

export const MeetingEntry: MeetingEntryResolvers = {
  meeting: (entry, _args, context, info) => objectOf('meetings', entry, context, info),
  date: async (entry, _args, context, info) => {
    const meeting = await objectOf('meetings', entry, context, info)
    return servedDate(meeting, meeting.date)
  },
}

const actText = ({ kind, edtf }: AgreementEntryParent): string => `${kind} ${edtf ?? ''}`.trim()

export const AgreementEntry: AgreementEntryResolvers = {
  action: ({ kind }) => kind,
  agreement: (entry, _args, context, info) => objectOf('agreements', entry, context, info),
  date: async (entry, _args, context, info) => {
    const date = toPartialDate(entry.edtf ?? '')
    if (!date || !asksForWords(info)) return date && { ...date, evidence: [] }
    const agreement = await objectOf('agreements', entry, context, info)
    return { ...date, evidence: saidOf(agreement, 'actions', actText(entry)) }
  },
}

export const QuoteEntry: QuoteEntryResolvers = {
  quote: (entry, _args, context, info) => objectOf('quotes', entry, context, info),
  date: async (entry, _args, context, info) => {
    const { publishedAt } = await objectOf('quotes', entry, context, info)
    const date = toPartialDate(publishedAt?.slice(0, 10) ?? '')
    return date && { ...date, evidence: [] }
  },
}
