import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describeConfig, readConfig, variables } from '../src/config'
import { AppError } from '../src/domain/errors'
import { defaultLimits } from '../src/graphql/limits'

const problemsOf = (env: Record<string, string>): string => {
  try {
    readConfig(env)
    return ''
  } catch (error) {
    if (error instanceof AppError) return error.message
    throw error
  }
}

const hash = 'ab'.repeat(32)

describe('readConfig', () => {
  it('has a default for everything', () => {
    const config = readConfig({ PATH: '/bin', MONGODB_URI: '' })

    expect(config).toMatchObject({
      port: 4000,
      host: '127.0.0.1',
      mongodbUri: null,
      dataDir: '.data',
      sample: true,
    })
    expect(config.limits).toEqual(defaultLimits)
  })

  it('reads what is given', () => {
    const config = readConfig({
      PORT: '0',
      EDITOR_TOKENS: `editor:${hash}, importer:${hash.toUpperCase()}`,
      COMMUNIQUE_SAMPLE: 'off',
      COMMUNIQUE_CORS_ORIGINS: 'https://a.example, https://b.example:8443',
      COMMUNIQUE_LIMIT_HEAVY_RUNNING: '8',
    })

    expect(config.port).toBe(0)
    expect(config.tokens).toEqual([
      { role: 'EDITOR', sha256: hash },
      { role: 'IMPORTER', sha256: hash },
    ])
    expect(config.sample).toBe(false)
    expect(config.corsOrigins).toEqual(['https://a.example', 'https://b.example:8443'])
    expect(config.limits.heavyRunning).toBe(8)
  })

  it('tells all that is wrong at once', () => {
    const problems = problemsOf({
      PORT: '65536',
      LOG_LEVEL: 'loud',
      MONGODB_URI: 'postgres://x',
      EDITOR_TOKENS: 'editor:plain-secret',
      COMMUNIQUE_LIMIT_DEPTH: '0',
    })

    for (const name of ['PORT', 'LOG_LEVEL', 'MONGODB_URI', 'EDITOR_TOKENS', 'COMMUNIQUE_LIMIT_DEPTH'])
      expect(problems).toContain(`${name}: expected`)
    expect(problems).not.toContain('plain-secret')
  })

  it('refuses a setting of ours that it does not know, and names the nearest', () => {
    expect(problemsOf({ COMMUNIQUE_LIMIT_DEPHT: '3' })).toContain(
      'COMMUNIQUE_LIMIT_DEPHT: unknown; the nearest known one is COMMUNIQUE_LIMIT_DEPTH',
    )
    expect(problemsOf({ OTHER_SETTING: '3' })).toBe('')
  })
})

describe('describeConfig', () => {
  it('prints every variable once, as it is read', () => {
    const lines = describeConfig(readConfig({ PORT: '4010' }))

    expect(lines.map((line) => line.split('=', 1)[0])).toEqual(variables)
    expect(lines).toContain('PORT=4010')
    const env = Object.fromEntries(
      lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
    )
    expect(readConfig(env)).toEqual(readConfig({ PORT: '4010' }))
  })

  it('masks secrets', () => {
    const text = describeConfig(
      readConfig({
        MONGODB_URI: 'mongodb+srv://reader:p4ss@word@db.example/x?proxyPassword=hidden&retryWrites=true',
        EDITOR_TOKENS: `editor:${hash}`,
      }),
    ).join('\n')

    expect(text).toContain(
      'MONGODB_URI=mongodb+srv://reader:***@db.example/x?proxyPassword=***&retryWrites=true',
    )
    expect(text).toContain('EDITOR_TOKENS=editor:***')
    expect(text).not.toMatch(/p4ss|word@|hidden|abab/)
  })
})

describe('docs/configuration.md', () => {
  it('explains every variable with its default', () => {
    const page = readFileSync(join(__dirname, '../docs/configuration.md'), 'utf8')
    const lines = describeConfig(readConfig({}))

    for (const line of lines) {
      const [name, value = ''] = line.split('=', 2)
      expect(page).toContain(`| \`${name}\` | ${value === '' ? '' : `\`${value}\``}`)
    }
  })
})
