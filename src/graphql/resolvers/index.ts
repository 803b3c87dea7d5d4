import type { GraphQLFieldResolver } from 'graphql'
import type { Context } from '../context'
import { Agreement } from './Agreement'
import { Article } from './Article'
import { AgreementStage, Bilateral, Contact } from './Bilateral'
import { Change, ChangeConnection } from './Change'
import { connections, Facet, PageInfo } from './connections'
import { FollowUp } from './FollowUp'
import { Meeting } from './Meeting'
import { Mutation } from './Mutation'
import { Network, NetworkEdge, NetworkNode } from './Network'
import { Official } from './Official'
import { OfficialConnection, OfficialEdge, OfficialMatch, OfficialMatches } from './OfficialMatches'
import { Passage } from './Passage'
import { Country, Organization } from './parties'
import { Query } from './Query'
import { Quote } from './Quote'
import { SearchConnection, SearchEdge, Suggestion } from './Search'
import { Series } from './Series'
import { Service } from './Service'
import { Stats, StatsBucket, StatsKey } from './Stats'
import { Counterpart, Partner } from './Ties'
import { AgreementEntry, MeetingEntry, QuoteEntry } from './Timeline'
import { Disagreement, DuplicatePair, Reject } from './trust'
import {
  AgreementAction,
  Evidence,
  LocalTime,
  Mention,
  Note,
  OfficeHeld,
  PartialDate,
  Participant,
  Place,
  Statement,
} from './values'

export type FieldResolver = GraphQLFieldResolver<unknown, Context>
export type Resolvers = Readonly<Record<string, Readonly<Record<string, FieldResolver>>>>

/** The resolvers of every type that has any; the other fields are served as they are stored. */
export const resolvers = {
  Query,
  Mutation,
  Article,
  Official,
  Meeting,
  Agreement,
  Quote,
  Country,
  Organization,
  Change,
  ...connections,
  ChangeConnection,
  Facet,
  OfficialConnection,
  OfficialEdge,
  OfficialMatch,
  OfficialMatches,
  PageInfo,
  Passage,
  SearchConnection,
  SearchEdge,
  Suggestion,
  Evidence,
  Statement,
  PartialDate,
  LocalTime,
  Place,
  OfficeHeld,
  Participant,
  AgreementAction,
  Note,
  Mention,
  Service,
  Disagreement,
  DuplicatePair,
  Reject,
  Stats,
  StatsBucket,
  StatsKey,
  Network,
  NetworkNode,
  NetworkEdge,
  FollowUp,
  MeetingEntry,
  AgreementEntry,
  QuoteEntry,
  Bilateral,
  AgreementStage,
  Contact,
  Counterpart,
  Partner,
  Series,
} as unknown as Resolvers
