import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { codegen } from '@graphql-codegen/core'
import * as typescriptPlugin from '@graphql-codegen/typescript'
import * as resolversPlugin from '@graphql-codegen/typescript-resolvers'
import { parse } from 'graphql'

/** The folder of the sources, whether this runs from them or compiled. */
const root = __dirname.endsWith(join('dist', 'scripts')) ? join(__dirname, '..', '..') : join(__dirname, '..')
const target = join(root, 'src', 'graphql', 'types.generated.ts')

const domain = (name: string): string => `../domain/model#${name}`
const parents = (name: string): string => `./parents#${name}`

/** What a resolver is handed as its parent: the project's own shapes, not the schema's. */
const mappers: Record<string, string> = {
  Article: domain('Article as DomainArticle'),
  Official: domain('Official as DomainOfficial'),
  Meeting: domain('Meeting as DomainMeeting'),
  Agreement: domain('Agreement as DomainAgreement'),
  Quote: domain('Quote as DomainQuote'),
  Change: domain('Change as DomainChange'),
  Statement: domain('Statement as DomainStatement'),
  Discrepancy: domain('Discrepancy as DomainDiscrepancy'),
  OfficeHeld: domain('OfficeHeld as DomainOfficeHeld'),
  Place: domain('Place as DomainPlace'),
  Note: domain('Note as DomainNote'),
  Country: '../domain/countries#Country as DomainCountry',
  ...Object.fromEntries(
    [
      'Node',
      'Party',
      'Reported',
      'Organization',
      'Evidence',
      'PartialDate',
      'LocalTime',
      'Participant',
      'AgreementAction',
      'Mention',
      'DuplicateCandidate',
      'PageInfo',
      'Service',
      'ServiceCounts',
      ...['Article', 'Official', 'Meeting', 'Agreement', 'Country', 'Quote', 'Change'].flatMap((type) => [
        `${type}Connection`,
        `${type}Edge`,
      ]),
    ].map((type) => [type, parents(`${type}Parent`)]),
  ),
}

const text = { input: 'string', output: 'string' }
const scalars = ['DateTime', 'LocalDateTime', 'Date', 'EDTF', 'URL', 'CountryCode', 'LanguageTag', 'TimeZone']

const generate = (): Promise<string> =>
  codegen({
    filename: target,
    schema: parse(readFileSync(join(root, 'schema.graphql'), 'utf8')),
    documents: [],
    config: {},
    pluginMap: { typescript: typescriptPlugin, resolvers: resolversPlugin },
    plugins: [
      {
        typescript: {
          enumsAsTypes: true,
          useTypeImports: true,
          immutableTypes: true,
          strictScalars: true,
          scalars: Object.fromEntries(scalars.map((name) => [name, text])),
        },
      },
      {
        resolvers: {
          contextType: './context#Context',
          useTypeImports: true,
          immutableTypes: true,
          noSchemaStitching: true,
          mappers,
        },
      },
    ],
  })

async function main(): Promise<void> {
  const generated = `// Made from schema.graphql by scripts/codegen.ts; never edited by hand.\n${await generate()}`
  if (!process.argv.includes('--check')) return writeFileSync(target, generated)
  if (readFileSync(target, 'utf8') === generated) return
  process.stderr.write('src/graphql/types.generated.ts is stale: run `npm run codegen`.\n')
  process.exitCode = 1
}

void main()
