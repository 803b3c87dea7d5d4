import type { ContactLevel } from '../domain/data/contactLevels'
import type { Agreement, PartialDate } from '../domain/model'
import type { DatedMeeting, Member, Network, Tie } from '../domain/network'
import type { Series } from '../domain/series'
import type { StageRow } from '../store/bilateral'
import type { FilterInput } from '../store/filters/rules'
import type { Page } from '../store/page'
import type { EdgeParent, PartyParent } from './parents'

export type NetworkParent = Network
export type NetworkNodeParent = Member
export type NetworkEdgeParent = Tie

/** A planned object whose time has passed. */
export interface FollowUpParent {
  readonly type: 'MEETING' | 'AGREEMENT'
  readonly objectId: string
  readonly overdueDays: number
}

interface EntryParent {
  readonly objectId: string
}

/** An act of an agreement in a timeline. */
export interface AgreementEntryParent extends EntryParent {
  readonly __typename: 'AgreementEntry'
  readonly kind: Agreement['status']
  readonly edtf: string | null
}

export type MeetingEntryParent = EntryParent & { readonly __typename: 'MeetingEntry' }
export type QuoteEntryParent = EntryParent & { readonly __typename: 'QuoteEntry' }
export type TimelineEntryParent = MeetingEntryParent | AgreementEntryParent | QuoteEntryParent

/** One whom another met, and in which meetings. */
export interface TieParent {
  readonly selfId: string
  readonly otherId: string
  readonly count: number
  readonly evidenceCount: number
  readonly lastMet: DatedMeeting | null
  readonly filter: FilterInput
}

export type CounterpartParent = TieParent
export type PartnerParent = TieParent

/** Two parties. */
export interface BilateralParent {
  readonly a: PartyParent
  readonly b: PartyParent
}

/** A meeting of two parties at one level. */
export interface ContactParent {
  readonly meetingId: string
  readonly date: PartialDate | null
  readonly level: ContactLevel
}

export type AgreementStageParent = StageRow

export type TimelineConnectionParent = Page<TimelineEntryParent>
export type TimelineEdgeParent = EdgeParent<TimelineEntryParent>
export type CounterpartConnectionParent = Page<TieParent>
export type CounterpartEdgeParent = EdgeParent<TieParent>
export type PartnerConnectionParent = Page<TieParent>
export type PartnerEdgeParent = EdgeParent<TieParent>
export type FollowUpConnectionParent = Page<FollowUpParent>
export type FollowUpEdgeParent = EdgeParent<FollowUpParent>

export type SeriesParent = Series
export type SeriesConnectionParent = Page<Series>
export type SeriesEdgeParent = EdgeParent<Series>
