import { describeConfig, readConfig } from '../../../src/config'
import { AppError } from '../../../src/domain/errors'
import { isReachable } from '../../../src/load/remote/settings'

const given = {
  EXTRACTOR_URL: 'https://models.example/v1/chat/completions?api-version=2&key=hidden',
  COMMUNIQUE_EXTRACTOR_MODEL: 'vendor/model-7b:q4',
  COMMUNIQUE_EXTRACTOR_TOKEN: 'sk-hidden',
}

const problemsOf = (env: Record<string, string>): string => {
  try {
    readConfig(env)
    return ''
  } catch (error) {
    if (error instanceof AppError) return error.message
    throw error
  }
}

describe('The settings of another extractor', () => {
  it('are off where nothing is given, and by a model alone', () => {
    expect(isReachable(readConfig({}).extractor)).toBe(false)
    expect(isReachable(readConfig({ COMMUNIQUE_EXTRACTOR_MODEL: 'm' }).extractor)).toBe(false)
  })

  it('are read as given', () => {
    const { extractor } = readConfig({ ...given, COMMUNIQUE_EXTRACTOR_BODY: '{"max_tokens":9}' })

    expect(isReachable(extractor)).toBe(true)
    expect(extractor).toEqual({
      url: given.EXTRACTOR_URL,
      model: 'vendor/model-7b:q4',
      token: 'sk-hidden',
      timeoutMs: 60_000,
      concurrency: 4,
      retries: 3,
      body: { max_tokens: 9 },
    })
  })

  it.each([
    ['EXTRACTOR_URL', 'ftp://models.example/'],
    ['EXTRACTOR_URL', 'https://user:sk-hidden@models.example/'],
    ['EXTRACTOR_URL', 'models.example'],
    ['COMMUNIQUE_EXTRACTOR_MODEL', 'two words'],
    ['COMMUNIQUE_EXTRACTOR_TOKEN', 'sk-hidden\r\nx-other: 1'],
    ['COMMUNIQUE_EXTRACTOR_TIMEOUT_MS', '5'],
    ['COMMUNIQUE_EXTRACTOR_CONCURRENCY', '0'],
    ['COMMUNIQUE_EXTRACTOR_RETRIES', '99'],
    ['COMMUNIQUE_EXTRACTOR_BODY', '[1]'],
    ['COMMUNIQUE_EXTRACTOR_BODY', '{"messages":[]}'],
    ['COMMUNIQUE_EXTRACTOR_BODY', '{"a":'],
  ])('are refused where %s is %j, without repeating it', (name, value) => {
    const problems = problemsOf({ ...given, [name]: value })

    expect(problems).toContain(`${name}: expected`)
    expect(problems).not.toContain('hidden')
  })

  it('want a model beside the address', () => {
    expect(problemsOf({ EXTRACTOR_URL: given.EXTRACTOR_URL })).toContain(
      'COMMUNIQUE_EXTRACTOR_MODEL: expected',
    )
  })

  it('are told without their secrets', () => {
    const text = describeConfig(readConfig(given)).join('\n')

    expect(text).toContain('EXTRACTOR_URL=https://models.example/v1/chat/completions?api-version=***&key=***')
    expect(text).toContain('COMMUNIQUE_EXTRACTOR_TOKEN=***')
    expect(text).not.toContain('hidden')
  })
})
