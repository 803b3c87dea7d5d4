import { generateArticles, toJsonLine } from '../../scripts/bench/generator'
import { makeOccasion } from '../../scripts/bench/generator/occasion'
import { openWorld } from '../../scripts/bench/generator/world'
import { extractFacts } from '../../src/extract'
import { readSource } from '../../src/extract/read'

const lines = (options: { articles: number; seed: number; from?: number }) =>
  Array.from(generateArticles(options), toJsonLine)

describe('The generated corpus', () => {
  it('is the same for the same seed, and another one for another', () => {
    expect(lines({ articles: 40, seed: 5 })).toEqual(lines({ articles: 40, seed: 5 }))
    expect(lines({ articles: 40, seed: 6 })).not.toEqual(lines({ articles: 40, seed: 5 }))
  })

  it('can be made in pieces', () => {
    expect(lines({ articles: 15, seed: 5, from: 25 })).toEqual(lines({ articles: 40, seed: 5 }).slice(25))
  })

  it('uses some people often and thousands seldom', () => {
    const world = openWorld(1)
    const uses = new Map<string, number>()
    for (let index = 0; index < 12_000; index += 1)
      for (const { name } of [makeOccasion(world, index).host, makeOccasion(world, index).guest])
        uses.set(name, (uses.get(name) ?? 0) + 1)
    const counts = [...uses.values()].sort((a, b) => b - a)

    expect(counts.length).toBeGreaterThan(2_000)
    expect(counts[0]).toBeGreaterThan(50 * (counts[counts.length >> 1] ?? 0))
  })

  it('has occasions of every kind and standing, over ten years', () => {
    const world = openWorld(1)
    const occasions = Array.from({ length: 2_000 }, (_, index) => makeOccasion(world, index))

    expect(new Set(occasions.map(({ kind }) => kind)).size).toBe(9)
    expect(new Set(occasions.map(({ status }) => status)).size).toBe(3)
    expect(new Set(occasions.map(({ accord }) => accord?.status))).toEqual(
      new Set([undefined, 'SIGNED', 'PLANNED', 'NEGOTIATING']),
    )
    expect(new Set(occasions.map(({ date }) => date.slice(0, 4))).size).toBe(10)
  })

  it('gives nobody two names and no two people one name', () => {
    const world = openWorld(1)
    const bearers = new Map<string, string>()
    for (let index = 0; index < 3_000; index += 1)
      for (const person of [makeOccasion(world, index).host, makeOccasion(world, index).guest]) {
        const bearer = `${person.office} of ${person.country.name}`
        expect(bearers.get(person.name) ?? bearer).toBe(bearer)
        bearers.set(person.name, bearer)
      }
  })

  it('is read as the loader reads any line, with what its metadata says', () => {
    for (const generated of generateArticles({ articles: 20, seed: 3 })) {
      const { headline, url, datePublished } = generated.article
      const [read] = readSource(Buffer.from(toJsonLine(generated)), { name: 'generated.jsonl' })
      if (!read || !('document' in read)) throw new Error('expected a document')
      const facts = extractFacts(read.document, { timeZone: null })

      expect(facts.headline?.value).toBe(headline)
      expect(facts.publishedAt?.value.local).toBe(datePublished)
      expect(read.document.metadata.url?.value).toBe(url)
    }
  })

  it('says in words that extraction understands who met, when and on what', () => {
    const found = { officials: 0, meetings: 0, dates: 0, accords: 0, quotes: 0 }
    const wanted = { occasions: 0, accords: 0 }
    for (const generated of generateArticles({ articles: 150, seed: 3 })) {
      const { occasion } = generated
      const [read] = readSource(Buffer.from(toJsonLine(generated)), { name: 'generated.jsonl' })
      if (!read || !('document' in read)) throw new Error('expected a document')
      const { officials, meetings, agreements, quotes } = extractFacts(read.document, { timeZone: null })
      const names = new Set(officials.map(({ name }) => name))
      wanted.occasions += 1
      if (names.has(occasion.host.name) && names.has(occasion.guest.name)) found.officials += 1
      if (meetings.length > 0) found.meetings += 1
      if (meetings.some(({ date }) => date?.value.edtf === occasion.date)) found.dates += 1
      if (quotes.length > 0) found.quotes += 1
      if (!occasion.accord) continue
      wanted.accords += 1
      if (agreements.length > 0) found.accords += 1
    }

    expect(found.officials).toBeGreaterThan(0.9 * wanted.occasions)
    expect(found.meetings).toBeGreaterThan(0.9 * wanted.occasions)
    expect(found.dates).toBeGreaterThan(0.75 * wanted.occasions)
    expect(found.quotes).toBeGreaterThan(0.95 * wanted.occasions)
    expect(found.accords).toBeGreaterThan(0.8 * wanted.accords)
  })
})
