import { countryByCode } from '../../domain/countries'
import { locationOf } from '../../domain/locations'
import { ofStatement } from '../evidence'
import { nodeOfType } from '../lookups'
import { partyOfParticipant, toOrganization } from '../parties'
import type {
  AgreementActionResolvers,
  EvidenceResolvers,
  LocalTimeResolvers,
  MentionResolvers,
  NoteResolvers,
  OfficeHeldResolvers,
  PartialDateResolvers,
  ParticipantResolvers,
  PlaceResolvers,
  StatementResolvers,
} from '../types.generated'

export const Evidence: EvidenceResolvers = {
  article: ({ articleId }, _args, { loaders }, info) => loaders.articles(info).one(articleId),
  start: ({ span }) => span?.start ?? null,
  end: ({ span }) => span?.end ?? null,
}

export const Statement: StatementResolvers = { evidence: ofStatement }

export const PartialDate: PartialDateResolvers = {
  sourceText: ({ evidence }) => evidence[0]?.exact ?? null,
  basis: ({ evidence }) => evidence[0]?.basis ?? null,
}

export const LocalTime: LocalTimeResolvers = {
  local: ({ value }) => value.local,
  zone: ({ value }) => value.zone,
  zoneBasis: ({ value }) => value.zoneBasis,
  instant: ({ value }) => value.instant,
  evidence: ({ value, evidence, articleId }) =>
    evidence.map((words) => ({ ...words, articleId, field: 'publishedAt', value: value.local })),
}

export const Place: PlaceResolvers = {
  country: ({ country }) => (country ? countryByCode(country) : null),
  location: ({ city, country }) => locationOf(city, country),
}

export const OfficeHeld: OfficeHeldResolvers = {
  country: ({ country }) => (country ? countryByCode(country) : null),
  organization: ({ organization }) => toOrganization(organization),
}

export const Participant: ParticipantResolvers = {
  party: partyOfParticipant,
  evidence: ({ said }) => said,
}

export const AgreementAction: AgreementActionResolvers = { evidence: ({ said }) => said }

export const Note: NoteResolvers = {
  start: ({ span }) => span?.start ?? null,
  end: ({ span }) => span?.end ?? null,
}

export const Mention: MentionResolvers = {
  object: ({ type, objectId }, _args, context, info) =>
    objectId === null ? null : nodeOfType(type, objectId, context, info),
}
