import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { importFolder } from '../src/texts'
import { testQueries } from './support/testQueries'

const root = join(__dirname, '..')

/** The first block of a language behind a heading of the README. */
function block(language: string): string {
  const section = readFileSync(join(root, 'README.md'), 'utf8').split('## A first query')[1] ?? ''
  return new RegExp(`\`\`\`${language}\\n([^\`]*)\`\`\``).exec(section)?.[1] ?? ''
}

describe('The first query of the README', () => {
  const service = testQueries()

  it('answers as printed there, once the examples are imported', async () => {
    await importFolder(service.store, join(root, 'examples'))

    const { data, errors } = await service.query(block('graphql'))

    expect(errors).toBeUndefined()
    expect({ data }).toEqual(JSON.parse(block('json')))
  }, 120_000)
})
