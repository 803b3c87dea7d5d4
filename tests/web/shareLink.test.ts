import { deflateRawSync } from 'node:zlib'
import * as fc from 'fast-check'
import { packedAddress, plainAddress, questionOf } from '../../web/shared/shareLink'

const fragment = (address: string): string => address.slice(address.indexOf('#'))
const question = fc.record({ query: fc.string({ unit: 'binary' }), variables: fc.string({ unit: 'binary' }) })

describe('A link to GraphiQL', () => {
  it('gives back the question and variables it was made of, packed or not', async () => {
    await fc.assert(
      fc.asyncProperty(question, async (given) => {
        expect(await questionOf(fragment(plainAddress(given)))).toEqual(given)
        expect(await questionOf(fragment(await packedAddress(given)))).toEqual(given)
      }),
      { numRuns: 50 },
    )
  })

  it('is an address of this origin that needs no escaping, and short when packed', async () => {
    const given = { query: '{ meetings { nodes { kind } } }\n'.repeat(50), variables: '{"é": "ü"}' }
    const packed = await packedAddress(given)

    expect(packed).toMatch(/^\/graphiql#z=[\w-]+$/)
    expect(plainAddress(given)).toMatch(/^\/graphiql#q=[\w-]+$/)
    expect(packed.length).toBeLessThan(200)
  })

  it.each(['', '#', '#q=', '#q=%%', '#z=AAAA', '#q=e30', '#q=eyJxdWVyeSI6MX0', '#x=eyJxdWVyeSI6ImEifQ'])(
    'that carries something else (%s) carries no question',
    async (given) => {
      expect(await questionOf(given)).toBeNull()
    },
  )

  it('that would unpack to more than a question can be is not unpacked', async () => {
    const bomb = deflateRawSync(JSON.stringify({ query: ' '.repeat(20_000_000) })).toString('base64url')

    expect(bomb.length).toBeLessThan(40_000)
    expect(await questionOf(`#z=${bomb}`)).toBeNull()
  })
})
