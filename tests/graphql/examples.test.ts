import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadFunctions } from '../../src/texts'
import { executors } from '../support/executors'
import { collectionScans } from '../support/explain'
import { testQueries } from '../support/testQueries'

const root = join(__dirname, '..', '..')
const pages = ['schema.md', 'relations.md'].map((name) => readFileSync(join(root, 'docs', name), 'utf8'))
const page = pages.join('\n')
const sample = readFileSync(join(root, 'examples', '000_4c713c3c638a0567.txt'), 'utf8')

/** Every query of the pages with the answer printed below it. */
const examples = [...page.matchAll(/```graphql\n([^`]*)```\n\n```json\n([^`]*)```/g)].map(
  ([, source = '', answer = '']) => ({ source, answer }),
)

describe.each(executors)('The examples of docs/schema.md and docs/relations.md, run by $name', ({ run }) => {
  const service = testQueries(run)
  beforeEach(() =>
    loadFunctions(service.store, null).importText({ text: sample, publisher: null, timeZone: null }),
  )

  it('are all of its queries', () => {
    expect(examples.length).toBe(page.match(/```graphql/g)?.length)
    expect(examples.length).toBeGreaterThan(6)
  })

  it.each(examples)(
    'answer as printed, without reading a whole collection: $source',
    async ({ source, answer }) => {
      const { data, errors, commands } = await service.query(source)

      expect(errors).toBeUndefined()
      expect(data).toEqual(JSON.parse(answer))
      expect(commands.length).toBeLessThanOrEqual(4)
      expect(await collectionScans(service.store.db, commands)).toEqual([])
    },
  )
})
