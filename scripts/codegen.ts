import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { codegen } from '@graphql-codegen/core'
import * as documentsPlugin from '@graphql-codegen/typed-document-node'
import * as typescriptPlugin from '@graphql-codegen/typescript'
import * as operationsPlugin from '@graphql-codegen/typescript-operations'
import * as resolversPlugin from '@graphql-codegen/typescript-resolvers'
import { parse } from 'graphql'
import countries from 'world-countries'

/** The folder of the sources, whether this runs from them or compiled. */
const root = __dirname.endsWith(join('dist', 'scripts')) ? join(__dirname, '..', '..') : join(__dirname, '..')
const web = join(root, 'web')
const resolverTypes = join(root, 'src', 'graphql', 'types.generated.ts')
const webDocuments = join(web, 'shared', 'documents.generated.ts')
const webCountries = join(web, 'shared', 'countries.generated.ts')

const domain = (name: string): string => `../domain/model#${name}`
const parents = (name: string): string => `./parents#${name}`
const relationParents = (name: string): string => `./relationParents#${name}`

const faceted = ['Article', 'Official', 'Meeting', 'Agreement', 'Country', 'Quote', 'Change']
/** Types whose parents are in a module of their own: who met whom, and when. */
const relations = [
  'Network',
  'NetworkNode',
  'NetworkEdge',
  'TimelineEntry',
  'MeetingEntry',
  'AgreementEntry',
  'QuoteEntry',
  'FollowUp',
  'Bilateral',
  'AgreementStage',
  'Contact',
  'Counterpart',
  'Partner',
  'Series',
  ...['Timeline', 'FollowUp', 'Counterpart', 'Partner', 'Series'].flatMap((type) => [
    `${type}Connection`,
    `${type}Edge`,
  ]),
]

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
  Reject: domain('Reject as DomainReject'),
  DuplicatePair: '../domain/duplicatePairs#DuplicatePair as DomainDuplicatePair',
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
      'SearchResult',
      'PassageConnection',
      'PassageEdge',
      'Passage',
      'SearchConnection',
      'SearchEdge',
      'Suggestion',
      'OfficialMatches',
      'OfficialMatch',
      'Stats',
      'StatsBucket',
      'StatsKey',
      'Facet',
      ...faceted.flatMap((type) => [`${type}Connection`, `${type}Edge`]),
      ...faceted.map((type) => `${type}Facets`),
      'Disagreement',
      ...['Disagreement', 'Reject', 'DuplicatePair'].flatMap((type) => [`${type}Connection`, `${type}Edge`]),
    ].map((type) => [type, parents(`${type}Parent`)]),
  ),
  ...Object.fromEntries(relations.map((type) => [type, relationParents(`${type}Parent`)])),
}

const text = { input: 'string', output: 'string' }
const scalars = ['DateTime', 'LocalDateTime', 'Date', 'EDTF', 'URL', 'CountryCode', 'LanguageTag', 'TimeZone']

const scalarTypes = {
  strictScalars: true,
  scalars: {
    ...Object.fromEntries(scalars.map((name) => [name, text])),
    FilterJSON: { input: 'unknown', output: 'Readonly<Record<string, unknown>>' },
  },
}

const schema = () => parse(readFileSync(join(root, 'schema.graphql'), 'utf8'))

/** The resolvers' types. */
const generateResolverTypes = (): Promise<string> =>
  codegen({
    filename: resolverTypes,
    schema: schema(),
    documents: [],
    config: {},
    pluginMap: { typescript: typescriptPlugin, resolvers: resolversPlugin },
    plugins: [
      { typescript: { enumsAsTypes: true, useTypeImports: true, immutableTypes: true, ...scalarTypes } },
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

/** The operations of the pages (every `.graphql` file below `web`), parsed, with the types of their answers. */
const generateWebDocuments = (): Promise<string> =>
  codegen({
    filename: webDocuments,
    schema: schema(),
    documents: readdirSync(web, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.graphql'))
      .sort()
      .map((name) => ({ location: name, document: parse(readFileSync(join(web, name), 'utf8')) })),
    config: {},
    pluginMap: { operations: operationsPlugin, documents: documentsPlugin },
    plugins: [
      { operations: { enumsAsTypes: true, useTypeImports: true, immutableTypes: true, ...scalarTypes } },
      { documents: { useTypeImports: true, optimizeDocumentNode: true } },
    ],
  })

/** Where each country lies, for the pages' maps: its number on the map, and a point inside it. */
const generateWebCountries = async (): Promise<string> => {
  const lines = countries
    .toSorted((a, b) => (a.cca2 < b.cca2 ? -1 : 1))
    .map(({ cca2, ccn3, name, latlng: [latitude = 0, longitude = 0] }) => {
      const fields = { number: ccn3 === '' ? null : ccn3, name: name.common, latitude, longitude }
      return `  ${cca2}: ${JSON.stringify(fields)},\n`
    })
  return `/** A country on the map: its ISO 3166-1 number as \`world-atlas\` has it, null where it has none. */
export interface MappedCountry {
  readonly number: string | null
  readonly name: string
  readonly latitude: number
  readonly longitude: number
}

/** By ISO 3166-1 alpha-2 code. */
export const countries: Readonly<Record<string, MappedCountry>> = {
${lines.join('')}}
`
}

const targets = [
  { path: resolverTypes, generate: generateResolverTypes, from: 'schema.graphql' },
  { path: webDocuments, generate: generateWebDocuments, from: 'schema.graphql and web/**/*.graphql' },
  { path: webCountries, generate: generateWebCountries, from: 'the package world-countries' },
]

async function main(): Promise<void> {
  for (const { path, generate, from } of targets) {
    const generated = `// Made from ${from} by scripts/codegen.ts; never edited by hand.\n${await generate()}`
    if (!process.argv.includes('--check')) writeFileSync(path, generated)
    else if (readFileSync(path, 'utf8') !== generated) {
      process.stderr.write(`${relative(root, path)} is stale: run \`npm run codegen\`.\n`)
      process.exitCode = 1
    }
  }
}

void main()
