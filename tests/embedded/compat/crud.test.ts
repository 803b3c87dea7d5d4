import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { failure, testEndpoint } from '../support/endpoint'
import { crudAnswers } from './crud'
import { crudCases, refusedCases } from './crudCases'

const recorded: Record<string, string[]> = JSON.parse(
  readFileSync(join(__dirname, 'crudRecorded.json'), 'utf8'),
)
const endpoint = testEndpoint()

describe('As MongoDB 6.0.5 does', () => {
  it.each(crudCases.map((one) => [one.about, one] as const))('it answers to %s', async (about, one) => {
    expect(await crudAnswers(endpoint.db, one)).toEqual(recorded[about])
  })
})

it.each(refusedCases)('refuses %s by its name', async (name, command) => {
  const error = await failure(endpoint.db.command(command))

  expect(error).toMatchObject({ code: 115 })
  expect(error.message).toContain(name)
})
