import type {
  Article,
  Change,
  DatePrecision,
  Facts,
  LocalTime,
  Sourced,
  Statement,
} from '../../src/domain/model'
import { toPartialDate } from '../../src/domain/values/partialDate'
import {
  agr,
  agreement,
  art,
  article,
  change,
  meeting,
  mtg,
  noFacts,
  type Objects,
  off,
  official,
  quo,
  quote,
} from './objects'
import { sourced } from './seeds'

/** Numbers that look like chance and are the same each time. */
function dice(seed: number) {
  let state = seed
  const roll = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  const below = (limit: number): number => Math.floor(roll() * limit)
  return {
    below,
    of: <T>(values: readonly T[]): T => values[below(values.length)] as T,
    some: <T>(values: readonly T[], most: number): T[] => values.filter(() => roll() < 0.3).slice(0, most),
  }
}

const names = [
  'Retno Marsudi',
  'Recep Erdoğan',
  'José Ñúñez',
  'Łukasz Öberg',
  'Kim (Jong) Un',
  "Anna O'Neil",
  'ÅSA *Berg*',
]
const bodies = ['NATO', 'European Union', 'União Africana', null, null]
const codes = ['ID', 'RU', 'US', 'FR', null]
const offices = ['President', 'Foreign Minister', 'Ministre d’État', null]
const cities = ['Jakarta', 'São Paulo', 'Genève', null]
const times = ['2021-12-14T08:00', '2021-12-14', '2021-12-14T23:59', '2021-12-15T00:00', '2022-03-01', null]
const edtf = [
  '2021-12-13',
  '2021-12-14',
  '2021-12',
  '2021',
  '202X',
  '2022-21',
  '2021-12-13/2021-12-15',
  '2021-12-14/..',
  '../2021-12-14',
  'XXXX',
  '2022-03-01?',
  null,
]
const series = ['bilateral consultations', 'ASEAN Summit', null]
const subjects = ['trade', 'Informations­sécurité', 'Sécurité.*', null]

const statement = (field: string, value: string): Statement => ({
  field,
  value,
  count: 1,
  first: null,
  last: null,
  evidence: [],
})

const maybe = <T>(value: T | null): Sourced<T> | null => (value === null ? null : sourced(value))
const dateOf = (text: string | null) => (text === null ? null : toPartialDate(text))

/** So many objects of each type, with absent values, accents, pattern characters and dates of every kind. */
export function gallery(count: number): Required<Omit<Objects, 'redirects'>> {
  const { below, of, some } = dice(7)
  const all = Array.from({ length: count }, (_, index) => index)
  const reported = (index: number) => {
    const first = of(times)
    return {
      slug: `slug-${index}${index % 3 === 0 ? '-é' : ''}`,
      reportCount: 1 + below(4),
      firstReportedAt: first,
      lastReportedAt: first === null ? null : of(['2022-05-05', '2022-05-05T12:00']),
      changedAt: 1 + below(50),
    }
  }
  const kinds = ['COURTESY_CALL', 'BILATERAL', 'SUMMIT'] as const
  const statuses = ['HELD', 'PLANNED', 'CANCELLED'] as const
  const accords = ['TREATY', 'MOU', 'OTHER'] as const
  const stages = ['NEGOTIATING', 'SIGNED', 'IN_FORCE'] as const
  const parties = [
    { kind: 'COUNTRY', code: 'ID' },
    { kind: 'COUNTRY', code: 'RU' },
    { kind: 'ORGANIZATION', name: 'NATO' },
    { kind: 'ORGANIZATION', name: 'União Africana' },
  ] as const
  const participants = () =>
    some(all.slice(0, 6), 4).map((index) => ({
      officialId: off(index),
      role: of(['HOST', 'GUEST', 'PARTICIPANT'] as const),
      country: of(codes),
      organization: of(bodies),
      office: of(offices),
    }))
  const officials = all.map((index) => {
    const name = index < 6 ? (names[index] ?? 'Nobody') : of(names)
    return official({
      id: off(index),
      ...reported(index),
      name,
      names: [...new Set([name, of(names)])],
      country: of(codes),
      organization: of(bodies),
      office: of(offices),
      offices: some(offices, 2).flatMap((title) =>
        title === null
          ? []
          : {
              title,
              country: of(codes),
              organization: of(bodies),
              tenure: of(['CURRENT', 'FORMER'] as const),
              firstSeen: null,
              lastSeen: null,
              count: 1,
            },
      ),
      statements: index % 4 === 0 ? [statement('country', 'ID'), statement('country', 'RU')] : [],
    })
  })
  const meetings = all.map((index) => {
    const [venue, city, country] = [of(['Merdeka Palace', 'Élysée', null]), of(cities), of(codes)]
    return meeting({
      id: mtg(index),
      ...reported(index),
      kind: of(kinds),
      status: of(statuses),
      date: dateOf(of(edtf)),
      place: venue === null && city === null && country === null ? null : { venue, city, country },
      ordinal: of([1, 6, 12, null]),
      series: of(series),
      participants: participants(),
      parties: some(parties, 3),
      statements: index % 5 === 0 ? [statement('city', 'Jakarta'), statement('city', 'Bogor')] : [],
    })
  })
  const agreements = all.map((index) =>
    agreement({
      id: agr(index),
      ...reported(index),
      kind: of(accords),
      status: of(stages),
      title: of(['Prespa Agreement', 'Convênio', null]),
      subject: of(subjects),
      date: dateOf(of(edtf)),
      signatories: participants(),
      parties: some(parties, 3),
      statements:
        index % 5 === 1
          ? [statement('title', 'Prespa Agreement'), statement('title', 'Treaty of Paris')]
          : [],
    }),
  )
  const quotes = all.map((index) =>
    quote({
      id: quo(index),
      articleId: art(below(count)),
      index,
      text: of(['We agree.', 'Ça marche', 'No (really) way']),
      speaker: maybe(of([...names, null])),
      officialId: of([off(0), off(1), off(2), null]),
      publishedAt: of(times),
    }),
  )
  const local = (time: string): LocalTime => ({
    local: time,
    zone: null,
    zoneBasis: 'UNKNOWN',
    instant: null,
  })
  const articles: Article[] = all.map((index) => {
    const published = of(times)
    const mentioned = some(all.slice(0, 8), 4)
    const met = some(all.slice(0, 6), 3)
    const agreed = some(all.slice(0, 6), 3)
    const facts: Facts = {
      ...noFacts,
      headline: maybe(of(['President visits', 'Élysée talks', 'A.B*C', null])),
      publishedAt: published === null ? null : sourced(local(published)),
      byline: some(names, 2).map(sourced),
      dateline: maybe(of(cities)),
      tags: some(['g20', 'Diplomatie', 'été'], 3).map(sourced),
      officials: mentioned.map(() => ({
        name: of(names),
        forms: [],
        evidence: [],
        offices: some(offices, 1).flatMap((title) =>
          title === null
            ? []
            : sourced({ title, country: null, organization: null, tenure: 'CURRENT' as const }),
        ),
        country: maybe(of(codes)),
        organization: maybe(of(bodies)),
      })),
      meetings: met.map(() => ({
        kind: sourced(of(kinds)),
        status: sourced(of(statuses)),
        participants: [],
        parties: [],
        date: null,
        place: { venue: null, city: maybe(of(cities)), country: null },
        ordinal: null,
        series: null,
        evidence: [],
      })),
      agreements: agreed.map(() => ({
        kind: sourced(of(accords)),
        status: sourced(of(stages)),
        subject: maybe(of(subjects)),
        title: null,
        parties: [],
        signatories: [],
        date: null,
        actions: [],
        evidence: [],
      })),
    }
    return article({
      id: art(index),
      slug: `article-${index}`,
      format: of(['PAGE_TEXT', 'HTML', 'NINJS'] as const),
      publisher: of(['Kompas', 'Le Monde', 'État', null]),
      url: index % 3 === 0 ? `https://example.org/${index}` : null,
      language: of(['en', 'id', 'fr-FR', null]),
      facts,
      officialIds: mentioned.map(off),
      meetingIds: met.map(mtg),
      agreementIds: agreed.map(agr),
      quoteIds: some(all.slice(0, 5), 3).map(quo),
      importedAt: `2022-01-${String(1 + below(28)).padStart(2, '0')}T00:00:00Z`,
      changedAt: 1 + below(50),
    })
  })
  const changes: Change[] = all.map((index) =>
    change({
      position: index + 1,
      event: of(['CREATED', 'UPDATED', 'REMOVED'] as const),
      type: of(['ARTICLE', 'OFFICIAL', 'MEETING'] as const),
      objectId: of([off(1), off(2), mtg(1)]),
      articleId: of([art(1), art(2), null]),
    }),
  )
  return { articles, officials, meetings, agreements, quotes, changes }
}

/** Operands worth trying, by the kind of the value they are compared with. */
export const precisions: readonly DatePrecision[] = ['DAY', 'MONTH', 'INTERVAL', 'UNKNOWN']
