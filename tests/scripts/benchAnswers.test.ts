import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ApolloServer } from '@apollo/server'
import { chooseSamples } from '../../scripts/bench/filledStore'
import { floorQueries } from '../../scripts/bench/floorQueries'
import { generateArticles, toJsonLine } from '../../scripts/bench/generator'
import { naiveResolvers } from '../../scripts/bench/naiveResolvers'
import { operations } from '../../scripts/bench/operations'
import { questionsByHand } from '../../scripts/bench/questions/byHand'
import { questions } from '../../scripts/bench/questions/operations'
import { chooseQuestionSamples } from '../../scripts/bench/questions/samples'
import { importFigures } from '../../scripts/bench/sections/imports'
import { extractFacts, extractorVersion } from '../../src/extract'
import { readSource } from '../../src/extract/read'
import type { Input } from '../../src/load/readInput'
import { importAll } from '../support/loading'
import { testQueries } from '../support/testQueries'

const service = testQueries()

async function* generated(articles: number): AsyncGenerator<Input> {
  for (const one of generateArticles({ articles, seed: 7 }))
    for (const read of readSource(Buffer.from(toJsonLine(one)), { name: 'generated.jsonl' }))
      yield { origin: 'generated.jsonl', ...read }
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe('The servers that the bench compares', () => {
  it('give equal answers to every operation', async () => {
    const { db } = service.store
    const deps = {
      store: service.store,
      extract: extractFacts,
      extractorVersion,
      now: () => '2024-01-01T00:00:00.000Z',
    }
    const results = await importAll(deps, generated(60))
    const naive = new ApolloServer<{ db: typeof db }>({
      typeDefs: readFileSync(join(__dirname, '..', '..', 'schema.graphql'), 'utf8'),
      resolvers: naiveResolvers,
    })
    const samples = await chooseSamples(db)

    expect(results.filter(({ outcome }) => outcome !== 'NEW')).toEqual([])
    for (const operation of operations) {
      let filled = 0
      for (const variables of operation.variables(samples).slice(0, 10)) {
        const { data, errors } = await service.query(operation.query, { variables })
        const byHand = await floorQueries[operation.name](db, variables)
        const { body } = await naive.executeOperation(
          { query: operation.query, variables },
          { contextValue: { db } },
        )

        expect(errors).toBeUndefined()
        expect(plain(byHand)).toEqual(plain(data))
        expect(body.kind === 'single' && plain(body.singleResult.data)).toEqual(plain(data))
        if (JSON.stringify(data).length > 200) filled += 1
      }
      expect(filled).toBeGreaterThan(0)
    }
    await naive.stop()

    const asked = await chooseQuestionSamples(db)
    for (const { name, query, variables, isEqual } of questions) {
      let filled = 0
      for (const values of variables(asked).slice(0, 4)) {
        const { data, errors } = await service.query(query, { variables: values })
        const byHand = await questionsByHand[name](db, values)

        expect([name, values, errors]).toEqual([name, values, undefined])
        if (isEqual) expect([name, values, plain(byHand)]).toEqual([name, values, plain(data)])
        if (JSON.stringify(data).length > 150) filled += 1
      }
      expect([name, filled]).not.toEqual([name, 0])
    }
  }, 240_000)
})

describe('The figures of an import', () => {
  const mark = (articles: number, wallMs: number) => ({
    articles,
    wallMs,
    cpuMs: wallMs / 2,
    readMs: wallMs / 10,
    extractMs: wallMs / 2,
  })

  it('compare the cost of the last articles with that of the first', () => {
    const marks = [mark(500, 1_000), mark(1_500, 2_000), mark(3_000, 3_500), mark(4_000, 5_500)]

    expect(importFigures({ marks, outcomes: {}, rss: 1 })).toMatchObject({
      articles: 4_000,
      perSecond: 4_000 / 5.5,
      early: 1,
      late: 2,
      lateToEarly: 2,
      cpuLateToEarly: 2,
      shares: { reading: 0.1, extraction: 0.5, storing: expect.closeTo(0.4) },
    })
  })
})
