import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { variables } from '../../src/config'

const read = (name: string): string => readFileSync(join(__dirname, '../..', name), 'utf8')
const compose = parse(read('docker-compose.yml'))
const image = read('Dockerfile')

describe('docker-compose.yml', () => {
  it('runs every service without rights, on a read-only image', () => {
    for (const service of Object.values<Record<string, unknown>>(compose.services))
      expect(service).toMatchObject({
        read_only: true,
        cap_drop: ['ALL'],
        security_opt: ['no-new-privileges:true'],
      })
    expect(compose.services.mongo.user).not.toMatch(/^(?:0|root)/)
    expect(image).toMatch(/^USER node$/m)
  })

  it('sets only what the service knows', () => {
    expect(
      Object.keys(compose.services.communique.environment).filter((name) => !variables.includes(name)),
    ).toEqual([])
  })

  it('starts the service when MongoDB is a replica set with a primary', () => {
    const { healthcheck, command } = compose.services.mongo

    expect(compose.services.communique.depends_on).toEqual({ mongo: { condition: 'service_healthy' } })
    expect(healthcheck.test.at(-1)).toContain('rs.initiate')
    expect(healthcheck.test.at(-1)).toContain('isWritablePrimary')
    expect(command).toContain('--replSet')
    expect(compose.services.communique.environment.MONGODB_URI).toContain(
      `replicaSet=${command[command.indexOf('--replSet') + 1]}`,
    )
  })

  it('keeps what is written in volumes', () => {
    for (const mount of compose.services.mongo.volumes)
      expect(Object.keys(compose.volumes)).toContain(mount.split(':')[0])
  })
})

describe('Dockerfile', () => {
  it('is built in two stages, and copies only what runs', () => {
    const [, final = ''] = image.split(/^FROM /m).slice(1)

    expect(final).toContain('--from=build')
    expect(final).not.toMatch(/npm (?:ci|install)|COPY \. /)
    expect(image).toContain('npm prune --omit=dev')
  })

  it('tells whether the service is ready, and listens on all addresses inside its container', () => {
    expect(image).toMatch(/HEALTHCHECK[\s\S]*\/readyz/)
    expect(image).toContain('HOST=0.0.0.0')
  })
})
