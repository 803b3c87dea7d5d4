import fc from 'fast-check'
import { retractArticle } from '../../src/load'
import { graphOf, wrongReports } from '../support/graph'
import { importSeeds, seedDeps } from '../support/loading'
import type { ArticleSeed, MeetingSeed, OfficialSeed } from '../support/seeds'
import { emptyStore, testStore } from '../support/testStore'

const service = testStore()

/** People whose names meet in every way that resolution knows: spellings, mononyms, shared family names, patronymics. */
const people: readonly OfficialSeed[] = [
  { name: 'Volodymyr Zelensky', country: 'UA', office: 'President' },
  { name: 'Volodymyr Zelenskyy', country: 'UA', office: 'President' },
  { name: 'Zelensky', country: 'UA', office: 'President' },
  { name: 'Zelensky', country: 'UA' },
  { name: 'Olena Zelenska', country: 'UA' },
  { name: 'Andriy Zelensky', country: 'UA', office: 'Deputy Minister' },
  { name: 'Retno Marsudi', forms: ['Retno Marsudi', 'Retno'], country: 'ID', office: 'Foreign Minister' },
  { name: 'Retno LP Marsudi', country: 'ID', office: 'Minister for Foreign Affairs' },
  { name: 'Retno', country: 'ID', office: 'Foreign Minister' },
  { name: 'Retno', country: 'ID', office: 'Trade Minister' },
  { name: 'Kim Jong Un', country: 'KP', office: 'leader' },
  { name: 'Kim Jong-un', country: 'KP', office: 'leader' },
  { name: 'Kim Yo-jong', country: 'KP' },
  { name: 'Kim', country: 'KP', office: 'leader' },
  { name: 'Kim', country: 'KP' },
  { name: 'Moussa Faki', organization: 'African Union' },
  { name: 'Moussa Faki Mahamat', organization: 'African Union', office: 'Chairperson' },
  { name: 'Faki Mahamat', organization: 'African Union' },
  { name: 'Nikolai Patrushev', country: 'RU', office: 'Secretary of the Security Council' },
  { name: 'Nikolay Platonovich Patrushev', country: 'RU' },
  { name: 'Patrushev' },
]

const person = fc.constantFrom(...people)

const article = fc
  .record({
    day: fc.constantFrom('2021-12-13', '2021-12-14', '2021-12-15', '2022-01-20'),
    officials: fc.uniqueArray(person, { minLength: 1, maxLength: 4, selector: ({ name }) => name }),
    meetings: fc.array(
      fc.record({
        pair: fc.tuple(fc.nat(3), fc.nat(3)),
        kind: fc.constantFrom('COURTESY_CALL', 'BILATERAL', 'CALL', 'CONSULTATION'),
        status: fc.constantFrom('HELD', 'PLANNED'),
        date: fc.constantFrom('2021-12-13', '2021-12-14', '2021-12', '2021', null),
        city: fc.constantFrom('Jakarta', 'Kyiv', null),
        ordinal: fc.constantFrom(6, null),
      }),
      { maxLength: 2 },
    ),
    agreements: fc.array(
      fc.record({
        kind: fc.constantFrom('MOU', 'AGREEMENT'),
        status: fc.constantFrom('NEGOTIATING', 'SIGNED'),
        subject: fc.constantFrom(
          'information security',
          'cooperation in information security',
          'extradition',
          null,
        ),
        parties: fc.constant(['ID', 'RU']),
        date: fc.constantFrom('2021-12-14', '2022', null),
      }),
      { maxLength: 2 },
    ),
  })
  .map(({ day, officials, meetings, agreements }): ArticleSeed => {
    const partyOf = (seed: OfficialSeed | undefined) => seed?.country ?? seed?.organization ?? null
    return {
      publishedAt: day,
      officials,
      agreements: agreements as ArticleSeed['agreements'],
      meetings: meetings.map(({ pair: [a, b], ...rest }): MeetingSeed => {
        const both = [officials[a % officials.length], officials[b % officials.length]]
        const who = [...new Set(both.flatMap((seed) => seed?.name ?? []))]
        const parties = [...new Set(both.flatMap((seed) => partyOf(seed) ?? []))]
        return { who, parties, ...rest } as MeetingSeed
      }),
      quotes: officials.slice(0, 1).map(({ name }) => ({ text: 'We agreed on everything.', by: name })),
    }
  })

/** Each article distinct by its headline. */
const articles = fc
  .array(article, { minLength: 2, maxLength: 9 })
  .map((seeds) => seeds.map((seed, index) => ({ ...seed, headline: `Report ${index}` })))

const settings = { numRuns: Number(process.env.FUZZ_RUNS ?? 15), endOnFailure: false }

describe('The graph of what was imported', () => {
  it('does not depend on the order or on the size of batches', async () => {
    const cases = articles.chain((seeds) =>
      fc.record({
        seeds: fc.constant(seeds),
        shuffled: fc.shuffledSubarray(seeds, { minLength: seeds.length, maxLength: seeds.length }),
        batchSize: fc.constantFrom(1, 3, 32),
      }),
    )
    await fc.assert(
      fc.asyncProperty(cases, async ({ seeds, shuffled, batchSize }) => {
        await emptyStore(service.store)
        await importSeeds(service.store, seeds)
        const graph = await graphOf(service.store)

        await emptyStore(service.store)
        await importSeeds(service.store, shuffled, { batchSize })

        expect(await graphOf(service.store)).toEqual(graph)
        expect(await wrongReports(service.store)).toEqual([])
      }),
      settings,
    )
  }, 600_000)

  it('is without an article as if it had never come', async () => {
    await fc.assert(
      fc.asyncProperty(articles, fc.nat(8), async (seeds, at) => {
        const gone = seeds[at % seeds.length]
        const rest = seeds.filter((seed) => seed !== gone)
        await emptyStore(service.store)
        await importSeeds(service.store, rest)
        const graph = await graphOf(service.store)

        await emptyStore(service.store)
        await importSeeds(service.store, seeds)
        const whole = await graphOf(service.store)
        const stored = await service.store.db
          .collection<{ _id: string }>('articles')
          .findOne({ 'facts.headline.value': gone?.headline ?? '' })
        await retractArticle(seedDeps(service.store), stored?._id ?? '')

        expect(await graphOf(service.store)).toEqual(graph)
        expect(await wrongReports(service.store)).toEqual([])

        await importSeeds(service.store, seeds)

        expect(await graphOf(service.store)).toEqual(whole)
      }),
      settings,
    )
  }, 600_000)
})
