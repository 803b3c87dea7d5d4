import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadFunctions } from '../../src/texts'
import { executors } from '../support/executors'
import { collectionScans } from '../support/explain'
import { testQueries } from '../support/testQueries'

const root = join(__dirname, '..', '..')
const sample = readFileSync(join(root, 'examples', '000_4c713c3c638a0567.txt'), 'utf8')

/** The pages with examples, and how many commands each of them may cost. */
const pages = [
  { page: 'docs/schema.md', most: 4, least: 6 },
  { page: 'docs/relations.md', most: 5, least: 0 },
  // The first suggestion after a change counts what may be suggested, a command each; those that follow need three.
  { page: 'docs/search.md', most: 9, least: 3 },
  { page: 'docs/statistics.md', most: 7, least: 3 },
]

/** Every query of a page with the answer printed below it. */
const examplesOf = (text: string) =>
  [...text.matchAll(/```graphql\n([^`]*)```\n\n```json\n([^`]*)```/g)].map(
    ([, source = '', answer = '']) => ({ source, answer }),
  )

describe.each(executors)('The examples of the documentation, run by $name', ({ run }) => {
  const service = testQueries(run)

  describe.each(pages)('of $page', ({ page, most, least }) => {
    const text = readFileSync(join(root, page), 'utf8')
    const examples = examplesOf(text)

    it('are all of its queries', () => {
      expect(examples.length).toBe(text.match(/```graphql/g)?.length)
      expect(examples.length).toBeGreaterThan(least)
    })

    it('answer as printed, without reading a whole collection', async () => {
      await loadFunctions(service.store, null).importText({ text: sample, publisher: null, timeZone: null })

      for (const { source, answer } of examples) {
        const { data, errors, commands } = await service.query(source)

        expect({ source, errors, data }).toEqual({ source, errors: undefined, data: JSON.parse(answer) })
        expect(commands.length).toBeLessThanOrEqual(most)
        expect(await collectionScans(service.store.db, commands)).toEqual([])
      }
    }, 60_000)
  })
})
