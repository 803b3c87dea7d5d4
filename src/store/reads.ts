import type { Db } from 'mongodb'
import type { Agreement, Meeting, Official } from '../domain/model'
import { agreementStore } from './agreements'
import { articleStore } from './articles'
import { bilateralReads } from './bilateral'
import { changeReads } from './changeReads'
import { allCounts } from './counts'
import { duplicatePairReads } from './duplicatePairs'
import { duplicateReads } from './duplicates'
import { followUpReads } from './followUps'
import { lastReportReads } from './lastReports'
import { meetingStore } from './meetings'
import { networkReads } from './network'
import { officialStore } from './officials'
import { organizationStore } from './organizations'
import { quoteStore } from './quotes'
import { redirectStore } from './redirects'
import { officialsNamed } from './search/names'
import { searchAll } from './search/search'
import { suggestions } from './search/suggest'
import { shownTexts } from './search/texts'
import { seriesReads } from './series'
import { statsStore } from './statistics/stats'
import { tieReads } from './ties'
import { timelineReads } from './timeline'
import { discrepancyReads, rejectReads } from './trust'

/** Everything that is read for those who ask. */
export const storeReads = (db: Db) => ({
  articles: articleStore(db),
  officials: officialStore(db),
  meetings: meetingStore(db),
  agreements: agreementStore(db),
  quotes: quoteStore(db),
  changes: changeReads(db),
  counts: () => allCounts(db),
  organizations: organizationStore(db),
  redirects: redirectStore(db),
  stats: {
    meetings: statsStore(db, 'meetings'),
    agreements: statsStore(db, 'agreements'),
    articles: statsStore(db, 'articles'),
  },
  network: networkReads(db),
  followUps: followUpReads(db),
  discrepancies: discrepancyReads(db),
  rejected: rejectReads(db),
  lastReports: lastReportReads(db),
  search: {
    all: searchAll(db),
    suggest: suggestions(db),
    officialsNamed: (names: readonly string[]) => officialsNamed(db, names),
    shownTexts: (objects: Parameters<typeof shownTexts>[1]) => shownTexts(db, objects),
  },
  timeline: timelineReads(db),
  ties: tieReads(db),
  bilateral: bilateralReads(db),
  series: seriesReads(db),
  duplicatePairs: duplicatePairReads(db),
  duplicates: {
    officials: duplicateReads<Official>(db, 'officials'),
    meetings: duplicateReads<Meeting>(db, 'meetings'),
    agreements: duplicateReads<Agreement>(db, 'agreements'),
  },
})

export type StoreReads = ReturnType<typeof storeReads>
