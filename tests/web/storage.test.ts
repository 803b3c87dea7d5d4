import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { errorCodes } from '../../src/domain/errors'
import { sectionOf } from '../../web/graphiql/results/errorsPage'
import { withoutHeaders } from '../../web/graphiql/withoutHeaders'

describe('What GraphiQL keeps', () => {
  it('has no headers, nor what is made of them', () => {
    const history = {
      queries: [{ query: '{ a }', variables: '{"headers": 1}', headers: '{"authorization": "Bearer t"}' }],
    }
    const tabs = { tabs: [{ query: '{ a }', headers: 'Bearer t', hash: '{ a }||Bearer t' }] }

    expect(JSON.parse(withoutHeaders(JSON.stringify(history)))).toEqual({
      queries: [{ query: '{ a }', variables: '{"headers": 1}', headers: null }],
    })
    expect(withoutHeaders(JSON.stringify(tabs))).not.toContain('Bearer')
  })

  it('is otherwise as given, also a query that is no JSON', () => {
    expect(withoutHeaders('{ a } # "headers"')).toBe('{ a } # "headers"')
    expect(withoutHeaders('0.5')).toBe('0.5')
  })
})

describe('sectionOf', () => {
  const page = readFileSync(join(__dirname, '..', '..', 'docs', 'errors.md'), 'utf8')

  it.each(errorCodes)('finds what docs/errors.md says of %s', (code) => {
    expect(sectionOf(page, code).length).toBeGreaterThan(20)
    expect(sectionOf(page, code)).not.toMatch(/\n### |\]\((?!https?:)/)
  })
})
