import { countryByCode } from '../../domain/countries'
import { extractionQuality } from '../../domain/extractionQuality'
import { bilateral } from '../bilateral'
import { changeList } from '../changeList'
import { countryList } from '../countryList'
import { duplicateCandidates } from '../duplicatePairs'
import { explainCost } from '../explainCost'
import { followUps } from '../followUps'
import { rootList } from '../lists'
import { nodeById, objectById, oneKey } from '../lookups'
import { network } from '../network'
import { matchOfficials, officialList } from '../officialNames'
import { overLimit } from '../paging'
import { passageList } from '../passages'
import { fieldsAnywhere } from '../projection'
import { searchList, suggestList } from '../searchList'
import { series, seriesList } from '../series'
import { statsOf } from '../stats'
import { timeline } from '../timeline'
import { discrepancies, rejects } from '../trust'
import type { QueryResolvers } from '../types.generated'

const maxNodes = 100

/** The root of all reading. */
export const Query: QueryResolvers = {
  node: (_root, { id }, context, info) => nodeById(id, context, info),
  nodes: (_root, { ids }, context, info) => {
    if (ids.length > maxNodes) throw overLimit('ids', ids.length, maxNodes, 'The length of `ids`')
    return Promise.all(ids.map((id) => nodeById(id, context, info)))
  },

  article: (_root, { id, by }, context, info) => {
    const { key, value } = oneKey(id, by)
    if (key === 'id') return objectById('ARTICLE', value, context, info)
    const fields = fieldsAnywhere(info, 'Article')
    const { articles } = context.store
    return key === 'slug' ? articles.bySlug(value, fields) : articles.byUrl(value, fields)
  },
  official: (_root, { id, by }, context, info) => {
    const { key, value } = oneKey(id, by)
    if (key === 'id') return objectById('OFFICIAL', value, context, info)
    return context.store.officials.bySlug(value, fieldsAnywhere(info, 'Official'))
  },
  meeting: (_root, { id, by }, context, info) => {
    const { key, value } = oneKey(id, by)
    if (key === 'id') return objectById('MEETING', value, context, info)
    return context.store.meetings.bySlug(value, fieldsAnywhere(info, 'Meeting'))
  },
  agreement: (_root, { id, by }, context, info) => {
    const { key, value } = oneKey(id, by)
    if (key === 'id') return objectById('AGREEMENT', value, context, info)
    return context.store.agreements.bySlug(value, fieldsAnywhere(info, 'Agreement'))
  },
  country: (_root, { code }) => countryByCode(code),

  articles: rootList('articles'),
  officials: officialList,
  meetings: rootList('meetings'),
  agreements: rootList('agreements'),
  quotes: rootList('quotes'),
  countries: countryList,
  meetingStats: statsOf('meetings'),
  agreementStats: statsOf('agreements'),
  articleStats: statsOf('articles'),
  discrepancies,
  duplicateCandidates,
  rejects,
  extractionQuality: (_root, _args, { service }) => extractionQuality(service.extractor, service.scores),
  explainCost,
  changes: changeList,
  network,
  timeline,
  bilateral,
  series,
  seriesList,
  followUps,
  matchOfficials,
  search: searchList,
  passages: passageList,
  suggest: suggestList,
  service: (_root, _args, { service }) => service,
}
