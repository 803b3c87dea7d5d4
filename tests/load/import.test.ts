import { importDocuments, previewDocument, retractArticle } from '../../src/load'
import type { Input } from '../../src/load/readInput'
import { graphOf } from '../support/graph'
import { importAll, importSeeds, seedDeps } from '../support/loading'
import { type ArticleSeed, documentOf } from '../support/seeds'
import { emptyStore, testStore } from '../support/testStore'
import { countWrites } from '../support/writes'

const service = testStore()

const retno = { name: 'Retno Marsudi', country: 'ID', office: 'Foreign Minister' }
const jokowi = { name: 'Joko Widodo', forms: ['Joko Widodo', 'Jokowi'], country: 'ID', office: 'President' }
const patrushev = { name: 'Nikolay P. Patrushev', country: 'RU', office: 'Secretary of the Security Council' }

const planned: ArticleSeed = {
  headline: 'Jokowi receives Patrushev',
  publishedAt: '2021-12-14T00:14',
  officials: [jokowi, patrushev, { name: 'Retno', country: 'ID', office: 'Foreign Minister' }],
  meetings: [
    {
      kind: 'COURTESY_CALL',
      who: ['Joko Widodo', 'Nikolay P. Patrushev'],
      parties: ['ID', 'RU'],
      date: '2021-12-13',
      venue: 'Merdeka Palace',
      city: 'Jakarta',
    },
  ],
  agreements: [
    {
      kind: 'MOU',
      status: 'PLANNED',
      subject: 'international information security cooperation',
      parties: ['ID', 'RU'],
      date: '2021-12-14',
    },
  ],
  quotes: [{ text: 'Russia is a good partner of Indonesia.', by: 'Retno' }],
}

const signed: ArticleSeed = {
  headline: 'Indonesia and Russia sign',
  publishedAt: '2021-12-14T20:15',
  officials: [
    jokowi,
    { name: 'Nikolai Platonovich Patrushev', country: 'RU', office: 'Secretary of the Security Council' },
    retno,
  ],
  meetings: [
    {
      kind: 'BILATERAL',
      who: ['Joko Widodo', 'Nikolai Platonovich Patrushev'],
      along: ['Retno Marsudi'],
      parties: ['ID', 'RU'],
      date: '2021-12-14',
      city: 'Jakarta',
    },
  ],
  agreements: [
    {
      kind: 'AGREEMENT',
      status: 'SIGNED',
      subject: 'cooperation in the field of international information security',
      parties: ['ID', 'RU'],
      date: '2021-12-14',
    },
  ],
}

const seeds = [planned, signed]

const docs = (name: string) => service.store.db.collection<{ _id: string; [field: string]: unknown }>(name)
const all = (name: string) => docs(name).find().sort({ _id: 1 }).toArray()

async function* listOf(inputs: readonly Input[]): AsyncGenerator<Input> {
  yield* inputs
}

describe('An import', () => {
  it('makes one entity of what several articles tell, and keeps where they disagree', async () => {
    expect(await importSeeds(service.store, seeds)).toEqual(['NEW', 'NEW'])

    const officials = await all('officials')
    expect(officials.map(({ name }) => name).sort()).toEqual([
      'Joko Widodo',
      'Nikolai Platonovich Patrushev',
      'Retno Marsudi',
    ])
    const [meeting, another] = await all('meetings')
    expect(another).toBeUndefined()
    expect(meeting).toMatchObject({
      kind: 'COURTESY_CALL',
      status: 'HELD',
      reportCount: 2,
      firstReportedAt: '2021-12-14T00:14',
      lastReportedAt: '2021-12-14T20:15',
      place: { venue: 'Merdeka Palace', city: 'Jakarta', country: null },
      filter: { hasDiscrepancies: true },
    })
    const [agreement] = await all('agreements')
    expect(agreement).toMatchObject({ status: 'SIGNED', reportCount: 2, date: { edtf: '2021-12-14' } })
  })

  it('writes nothing and logs nothing the second time', async () => {
    await importSeeds(service.store, seeds)
    const position = await service.store.position()

    const { result, writes } = await countWrites(service, (store) => importSeeds(store, seeds))

    expect(result).toEqual(['UNCHANGED', 'UNCHANGED'])
    expect(writes).toEqual([])
    expect(await service.store.position()).toBe(position)
  })

  it('logs every change once, in the order of positions', async () => {
    await importSeeds(service.store, seeds, { batchSize: 1 })

    const changes = await service.store.db
      .collection<{ _id: number; objectId: string; event: string }>('changes')
      .find()
      .sort({ _id: 1 })
      .toArray()
    expect(changes.map(({ _id }) => _id)).toEqual(changes.map((_, index) => index + 1))
    expect(await service.store.position()).toBe(changes.length)
    const created = changes.filter(({ event }) => event === 'CREATED').map(({ objectId }) => objectId)
    expect(new Set(created).size).toBe(created.length)
    const last = new Map(changes.map(({ _id, objectId }) => [objectId, _id]))
    for (const name of ['articles', 'officials', 'meetings', 'agreements', 'quotes'])
      for (const doc of await all(name)) expect(doc.changedAt).toBe(last.get(doc._id))
  })

  it('replaces an article whose publisher changed its text, and what it alone said', async () => {
    const url = 'https://example.org/a'
    await importSeeds(service.store, [{ ...planned, url }, signed])

    const outcomes = await importSeeds(service.store, [{ ...signed, headline: 'Corrected', url }])

    expect(outcomes).toEqual(['UPDATED'])
    expect(await docs('articles').countDocuments()).toBe(2)
    expect(await docs('quotes').countDocuments()).toBe(0)
    expect(await docs('meetings').findOne()).toMatchObject({ reportCount: 2, place: { venue: null } })
    const names = (await all('officials')).map(({ names: forms }) => forms)
    expect(names.flat()).not.toContain('Nikolay P. Patrushev')
  })

  it('knows the same text under another address, and the same text twice', async () => {
    await importSeeds(service.store, [{ ...planned, url: 'https://example.org/a' }])
    const copy: Input = {
      origin: 'copy',
      line: null,
      document: {
        ...documentOf({ ...planned, url: 'https://example.org/a' }),
        metadata: {
          ...documentOf(planned).metadata,
          url: { value: 'https://example.org/b', path: 'test:url' },
        },
      },
    }

    const results = await importAll(seedDeps(service.store), listOf([copy]))
    const twice = await importSeeds(service.store, [signed, signed])

    expect(results.map(({ outcome }) => outcome)).toEqual(['DUPLICATE'])
    expect(twice).toEqual(['NEW', 'DUPLICATE'])
  })

  it('keeps two texts of one headline and day that come together, and is still when they come again', async () => {
    const weekly = [planned, { ...signed, headline: planned.headline ?? '' }]
    const first = await importSeeds(service.store, weekly)

    const again = await importSeeds(service.store, [...weekly].reverse())

    expect(first).toEqual(['NEW', 'NEW'])
    expect(again).toEqual(['UNCHANGED', 'UNCHANGED'])
  })

  it('extracts anew what an older extractor read', async () => {
    await importSeeds(service.store, seeds)
    const graph = await graphOf(service.store)
    const deps = { ...seedDeps(service.store), extractorVersion: 'test-2' }
    const inputs = seeds.map((seed): Input => ({ origin: 'x', line: null, document: documentOf(seed) }))

    const results = await importAll(deps, listOf(inputs))

    expect(results.map(({ outcome }) => outcome)).toEqual(['UPDATED', 'UPDATED'])
    expect(JSON.parse(JSON.stringify(await graphOf(service.store)).replace(/test-2/g, 'test-1'))).toEqual(
      graph,
    )
  })

  it('keeps rejected input once, lets it go when it can be read, and goes on with the rest', async () => {
    const bad: Input = { origin: 'a.txt', line: 3, reason: 'NO_TEXT', message: 'no text in it' }
    const good: Input = { origin: 'b.txt', line: null, document: documentOf(planned) }
    const deps = seedDeps(service.store)

    const first = await importAll(deps, listOf([bad, good]))
    const { writes } = await countWrites(service, (store) => importAll(seedDeps(store), listOf([bad, good])))

    expect(first.map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ['REJECTED', 'NO_TEXT'],
      ['NEW', null],
    ])
    expect(writes).toEqual([])
    expect(await service.store.rejects.list()).toMatchObject([
      { origin: 'a.txt', line: 3, reason: 'NO_TEXT' },
    ])

    await importAll(deps, listOf([{ origin: 'a.txt', line: 3, document: documentOf(signed) }]))

    expect(await service.store.rejects.list()).toEqual([])
  })

  it('rejects a text on which the extractor fails and imports the others', async () => {
    const deps = seedDeps(service.store)
    const inputs = [documentOf(planned), { ...documentOf(planned), text: 'no seed' }].map(
      (document, index): Input => ({ origin: `${index}`, line: null, document }),
    )

    const results = await importAll(deps, listOf([...inputs].reverse()))

    expect(results.map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ['REJECTED', 'MALFORMED'],
      ['NEW', null],
    ])
  })

  it('writes nothing when it runs dry, and tells what it would do', async () => {
    await importSeeds(service.store, [planned])

    const { result, writes } = await countWrites(service, (store) =>
      importSeeds(store, [planned, signed, signed], { dryRun: true }),
    )

    expect(result).toEqual(['UNCHANGED', 'NEW', 'DUPLICATE'])
    expect(writes).toEqual([])
  })
})

describe('A preview', () => {
  it('is what the import then writes', async () => {
    await importSeeds(service.store, [planned])
    const deps = seedDeps(service.store)
    const options = { publisher: null, timeZone: null }

    const { result: preview, writes } = await countWrites(service, (store) =>
      previewDocument({ ...deps, store }, documentOf(signed), options),
    )
    expect(writes).toEqual([])
    await importSeeds(service.store, [signed])

    expect(preview.outcome).toBe('NEW')
    const stored = await service.store.snapshot().articlesByIds([preview.article.id])
    expect(stored[0]?.article).toEqual(preview.article)
    for (const [kind, entities] of [
      ['OFFICIAL', preview.officials],
      ['MEETING', preview.meetings],
      ['AGREEMENT', preview.agreements],
    ] as const) {
      const found = await service.store.snapshot().entitiesByIds(
        kind,
        entities.map(({ id }) => id),
      )
      const byId = new Map(found.map(({ entity }) => [entity.id, entity]))
      expect(entities.length).toBeGreaterThan(0)
      for (const entity of entities) expect(byId.get(entity.id)).toEqual(entity)
    }
    const changes = await service.store.db
      .collection<{ _id: number; [field: string]: unknown }>('changes')
      .find({ _id: { $gte: preview.changes[0]?.position ?? 0 } })
      .sort({ _id: 1 })
      .toArray()
    expect(changes.map(({ _id, ...change }) => ({ position: _id, ...change }))).toEqual(preview.changes)
  })

  it('of a text that is stored gives what is stored', async () => {
    await importSeeds(service.store, seeds)

    const preview = await previewDocument(seedDeps(service.store), documentOf(signed), {
      publisher: null,
      timeZone: null,
    })

    expect(preview).toMatchObject({
      outcome: 'UNCHANGED',
      changes: [],
      article: { slug: 'indonesia-and-russia-sign' },
    })
    expect(preview.officials).toHaveLength(3)
  })
})

describe('A retraction', () => {
  it('takes out what the article alone said, and an import brings it back', async () => {
    await importSeeds(service.store, seeds)
    const graph = await graphOf(service.store)
    const [{ _id: id } = { _id: '' }] = await docs('articles')
      .find({ slug: 'jokowi-receives-patrushev' })
      .toArray()

    const changes = await retractArticle(seedDeps(service.store), id)

    expect(changes?.[0]).toMatchObject({ event: 'REMOVED', type: 'ARTICLE', objectId: id, articleId: id })
    expect(await docs('quotes').countDocuments()).toBe(0)
    expect(await docs('meetings').findOne()).toMatchObject({ reportCount: 1, kind: 'BILATERAL' })

    await importSeeds(service.store, seeds)

    expect(await graphOf(service.store)).toEqual(graph)
  })

  it('of an unknown article is null', async () => {
    expect(await retractArticle(seedDeps(service.store), 'art_0000000000000000')).toBeNull()
  })
})

describe('A report that shows two entities to be one', () => {
  const short = { headline: 'A', officials: [{ name: 'Moussa Faki', organization: 'African Union' }] }
  const other = { headline: 'B', officials: [{ name: 'Faki Mahamat', organization: 'ECOWAS' }] }
  const bridge = {
    headline: 'C',
    officials: [
      {
        name: 'Moussa Faki Mahamat',
        forms: ['Moussa Faki Mahamat', 'Faki Mahamat'],
        organization: 'African Union',
      },
    ],
  }

  it('merges them, and the merged id leads to the survivor', async () => {
    await importSeeds(service.store, [short, other])
    const before = (await all('officials')).map(({ _id }) => _id)
    expect(before).toHaveLength(2)

    await importSeeds(service.store, [bridge])

    const [survivor, rest] = await all('officials')
    expect(rest).toBeUndefined()
    const merged = before.filter((id) => id !== survivor?._id)
    expect(survivor).toMatchObject({ reportCount: 3, redirectedFrom: merged })
    expect(await service.store.redirects.targets(merged)).toEqual([survivor?._id])
    const event = await service.store.db.collection('changes').findOne({ event: 'MERGED' })
    expect(event).toMatchObject({ objectId: merged[0], intoId: survivor?._id, type: 'OFFICIAL' })
    const articles = await all('articles')
    expect(new Set(articles.flatMap(({ officialIds }) => officialIds))).toEqual(new Set([survivor?._id]))
  })

  it('and its retraction parts them again, under the ids they had', async () => {
    await importSeeds(service.store, [short, other])
    const before = (await all('officials')).map(({ _id }) => _id)
    const graph = await graphOf(service.store)
    await importSeeds(service.store, [bridge])
    const article = await docs('articles').findOne({ slug: 'c' })

    await retractArticle(seedDeps(service.store), article?._id ?? '')

    expect(await graphOf(service.store)).toEqual(graph)
    expect((await all('officials')).map(({ _id }) => _id)).toEqual(before)
    expect(await all('redirects')).toEqual([])
    expect((await all('officials')).flatMap(({ redirectedFrom }) => redirectedFrom)).toEqual([])
  })

  it('leads from every former id to the one that lives, however many merges came between', async () => {
    await importSeeds(service.store, [short, other])
    await importSeeds(service.store, [bridge])
    await importSeeds(service.store, [
      { headline: 'D', officials: [{ name: 'Idriss Itno', country: 'TD' }] },
      {
        headline: 'E',
        officials: [{ name: 'Moussa Faki Mahamat', forms: ['Moussa Faki Mahamat', 'Idriss Itno'] }],
      },
    ])

    const lives = (await all('officials')).map(({ _id }) => _id)
    const redirects = await all('redirects')
    expect(lives).toHaveLength(1)
    expect(redirects).toHaveLength(2)
    for (const { to } of redirects) expect(to).toBe(lives[0])
  })
})

describe('A name of one word', () => {
  const zelensky = {
    headline: 'A',
    officials: [{ name: 'Volodymyr Zelensky', country: 'UA', office: 'President' }],
  }
  const mononym = { headline: 'B', officials: [{ name: 'Zelenskyy', country: 'UA', office: 'President' }] }
  const cousin = {
    headline: 'C',
    officials: [{ name: 'Andriy Zelensky', country: 'UA', office: 'President' }],
  }

  it('is the one person who can be meant, and nobody once there are two', async () => {
    await importSeeds(service.store, [mononym, zelensky])
    expect(await docs('officials').countDocuments()).toBe(1)

    await importSeeds(service.store, [cousin])

    const officials = await all('officials')
    expect(officials.map(({ name, reportCount }) => [name, reportCount]).sort()).toEqual([
      ['Andriy Zelensky', 1],
      ['Volodymyr Zelensky', 1],
      ['Zelenskyy', 1],
    ])
  })
})

describe('The loader', () => {
  it('gives a result for a text while it waits for the next', async () => {
    let release: () => void = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    async function* slow(): AsyncGenerator<Input> {
      yield { origin: 'a', line: null, document: documentOf(planned) }
      await held
      yield { origin: 'b', line: null, document: documentOf(signed) }
    }
    const results = importDocuments(seedDeps(service.store), slow(), {
      dryRun: false,
      publisher: null,
      timeZone: null,
    })

    const first = await results.next()
    expect(first.value).toMatchObject({ origin: 'a', outcome: 'NEW' })
    release()
    const second = await results.next()
    expect(second.value).toMatchObject({ origin: 'b', outcome: 'NEW' })
    expect((await results.next()).done).toBe(true)
  })

  it('of an empty list does nothing', async () => {
    expect(await importSeeds(service.store, [])).toEqual([])
    await emptyStore(service.store)
  })
})
