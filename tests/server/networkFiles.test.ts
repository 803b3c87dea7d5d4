import { withServer } from './testServer'

describe('A network as a file', () => {
  it.each([
    ['gexf', 'application/gexf+xml; charset=utf-8'],
    ['graphml', 'application/graphml+xml; charset=utf-8'],
  ])('is served at /network.%s with its type, a name, and a validator', async (format, type) => {
    await withServer({}, async ({ send, world }) => {
      const path = `/network.${format}?first=3`
      const first = await send({ path })
      const held = await send({ path, headers: { 'if-none-match': String(first.headers.etag) } })
      world.position += 1
      await new Promise((resolve) => setTimeout(resolve, 150))
      const later = await send({ path, headers: { 'if-none-match': String(first.headers.etag) } })

      expect([first.status, first.headers['content-type'], first.text]).toEqual([
        200,
        type,
        `<${format} first="3"/>`,
      ])
      expect(first.headers['content-disposition']).toBe(`attachment; filename="network.${format}"`)
      expect(first.headers['cache-control']).toBe('public, no-cache')
      expect([held.status, held.text, later.status]).toEqual([304, '', 200])
    })
  })

  it('refuses what it does not understand, as an error that no cache keeps', async () => {
    await withServer({}, async ({ send }) => {
      const { status, headers, body } = await send({
        path: '/network.gexf?wrong=1',
        headers: { accept: 'application/graphql-response+json' },
      })

      expect(status).toBe(400)
      expect(headers['cache-control']).toBe('no-store')
      expect(headers.etag).toBeUndefined()
      expect(body.errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'wrong' })
    })
  })
})
