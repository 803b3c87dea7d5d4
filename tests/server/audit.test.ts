import { serverAudits } from 'graphql-http'
import { startServer } from './testServer'

describe('GraphQL over HTTP', () => {
  let service: Awaited<ReturnType<typeof startServer>>
  beforeAll(async () => {
    service = await startServer()
  })
  afterAll(() => service.server.close())

  const audits = serverAudits({ url: async () => `${service.url}/graphql`, fetchFn: fetch })
  const binding = audits.filter(({ name }) => /^(?:MUST|SHOULD)/.test(name))

  it('is audited by all of the published checks', () => {
    expect(binding.length).toBeGreaterThanOrEqual(30)
  })

  it.each(binding.map((audit) => [audit.name, audit] as const))('%s', async (_name, audit) => {
    const result = await audit.fn()

    expect(result.status === 'ok' ? 'ok' : result.reason).toBe('ok')
  })
})
