import type { GraphQLResolveInfo } from 'graphql'
import { contactLevel } from '../domain/contacts'
import { contactLevels } from '../domain/data/contactLevels'
import type { Official, Participant } from '../domain/model'
import { officeAt } from '../domain/officials'
import type { HeldMeeting } from '../store/bilateral'
import type { Context } from './context'
import { wrongArgument } from './paging'
import { partyById, partyOfParticipant } from './parties'
import { partyIdOf } from './partyIds'
import type { BilateralParent, ContactParent } from './relationParents'
import type { QueryBilateralArgs } from './types.generated'

/** `Query.bilateral`: nothing is read before a field asks for it, but for the name of a body. */
export async function bilateral(
  _root: unknown,
  args: QueryBilateralArgs,
  { loaders }: Context,
): Promise<BilateralParent | null> {
  const [one, other] = [partyIdOf(args.a, 'a'), partyIdOf(args.b, 'b')]
  if (one === other) throw wrongArgument('b', '`a` and `b` are two different parties.')
  const [a, b] = await Promise.all([partyById(one, loaders), partyById(other, loaders)])
  return a && b ? { a, b } : null
}

/** The office held at the meeting: as reports of it say, else that which reports nearest to its day give. */
function officeThen({ office }: Participant, official: Official | undefined, { date }: HeldMeeting) {
  if (office !== null || !official) return office
  const day = date?.latest ?? date?.earliest ?? null
  return (day === null ? null : officeAt(official.offices, day)?.title) ?? official.office
}

const known = new WeakMap<BilateralParent, Promise<readonly ContactParent[]>>()

/** Every meeting that the two held, the latest first, with its level: two commands, once for all fields that ask. */
export function contactsOf(
  parent: BilateralParent,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<readonly ContactParent[]> {
  const found = known.get(parent) ?? readContacts(parent, context, info)
  known.set(parent, found)
  return found
}

async function readContacts(
  { a, b }: BilateralParent,
  { store, loaders }: Context,
  info: GraphQLResolveInfo,
): Promise<readonly ContactParent[]> {
  const meetings = await store.bilateral.held(a.id, b.id)
  const unsaid = meetings.flatMap(({ participants }) =>
    participants.filter((one) => one.office === null || (one.country ?? one.organization) === null),
  )
  const ids = [...new Set(unsaid.map(({ officialId }) => officialId))]
  const officials = new Map(
    (await loaders.officials(info).many(ids)).flatMap((official) =>
      official ? [[official.id, official] as const] : [],
    ),
  )
  return meetings.map((meeting) => {
    const attendees = meeting.participants.map((part) => {
      const official = officials.get(part.officialId)
      const party = partyOfParticipant(part) ?? (official ? partyOfParticipant(official) : null)
      return { party: party?.id ?? null, office: officeThen(part, official, meeting) }
    })
    return { meetingId: meeting.id, date: meeting.date, level: contactLevel(attendees, a.id, b.id) }
  })
}

/** The last contact at each level at which there was one, the highest level first. */
export const lastByLevel = (contacts: readonly ContactParent[]): ContactParent[] =>
  contactLevels.flatMap((level) => contacts.find((contact) => contact.level === level) ?? [])
