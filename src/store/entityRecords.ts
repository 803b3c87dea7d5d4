import type { Agreement, Meeting, Official } from '../domain/model'
import {
  type AgreementDoc,
  type EntityKeys,
  fromDoc,
  type MeetingDoc,
  type OfficialDoc,
  toAgreementDoc,
  toMeetingDoc,
  toOfficialDoc,
} from './documents'

/** The kinds of objects that are folded from mentions. */
export interface Entities {
  readonly OFFICIAL: Official
  readonly MEETING: Meeting
  readonly AGREEMENT: Agreement
}
export type EntityKind = keyof Entities
export type Entity = Entities[EntityKind]
export type EntityDoc = OfficialDoc | MeetingDoc | AgreementDoc

/** An entity with what it is recognised by. */
export interface EntityRecord<E extends Entity = Entity> extends EntityKeys {
  readonly entity: E
}

/** Where each kind is stored, and which list of an article refers to it. */
export const entityHomes = {
  OFFICIAL: { collection: 'officials', references: 'officialIds' },
  MEETING: { collection: 'meetings', references: 'meetingIds' },
  AGREEMENT: { collection: 'agreements', references: 'agreementIds' },
} as const

export const entityKinds = ['OFFICIAL', 'MEETING', 'AGREEMENT'] as const satisfies readonly EntityKind[]

const toDocs: { readonly [K in EntityKind]: (entity: Entities[K], keys: EntityKeys) => EntityDoc } = {
  OFFICIAL: toOfficialDoc,
  MEETING: toMeetingDoc,
  AGREEMENT: toAgreementDoc,
}

/** The document of an entity of this kind. */
export const toEntityDoc = <K extends EntityKind>(kind: K, record: EntityRecord<Entities[K]>): EntityDoc =>
  toDocs[kind](record.entity, record)

/** The record of a document of this kind, which was read whole. */
export function fromEntityDoc<K extends EntityKind>(doc: EntityDoc): EntityRecord<Entities[K]> {
  const { keys, hints, reportIds } = doc
  return { entity: fromDoc(doc) as unknown as Entities[K], keys, hints, ...(reportIds ? { reportIds } : {}) }
}
