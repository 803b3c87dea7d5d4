import type { FloorQuery } from '../floorQueries'
import { facetsByHand, monthsByKindByHand, networkByHand, partyPairsByHand } from './countsByHand'
import type { QuestionName } from './operations'
import { searchByHand, suggestByHand } from './searchByHand'
import { bilateralByHand, followUpsByHand, timelineByHand } from './timeByHand'

/** The questions as one would ask them with the driver alone: the same data as the service gives. */
export const questionsByHand: Readonly<Record<QuestionName, FloorQuery>> = {
  SearchRareWord: searchByHand,
  SearchCommonWord: searchByHand,
  SearchPrefix: searchByHand,
  SearchPhrase: searchByHand,
  Suggest: suggestByHand,
  Facets: facetsByHand,
  MonthsByKind: monthsByKindByHand,
  PartyPairs: partyPairsByHand,
  Bilateral: bilateralByHand,
  NetworkOfParties: networkByHand('filter.parties.id'),
  NetworkOfOfficials: networkByHand('filter.participants.officialId'),
  Timeline: timelineByHand,
  FollowUps: followUpsByHand,
}
