import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'

const root = join(__dirname, '..')
const src = join(root, 'src')

/** Which folders of `src` each folder may import, itself apart. */
const layers: Record<string, readonly string[]> = {
  domain: [],
  extract: ['domain'],
  resolve: ['domain'],
  store: ['domain'],
  load: ['domain', 'extract', 'resolve', 'store'],
  graphql: ['domain', 'store'],
  server: ['domain', 'store', 'graphql'],
  embedded: [],
}

/** The packages that only these folders may import. */
const guarded: Record<string, readonly string[]> = {
  mongodb: ['store'],
  bson: ['embedded'],
  lmdb: ['embedded'],
  dataloader: ['graphql'],
  '@apollo/server': ['server', 'graphql'],
  fastify: ['server'],
}

/** Folders whose functions see no clock, no randomness, no file and no network. */
const pure = ['domain', 'extract', 'resolve']
const impure = [
  /\bDate\.now\(/,
  /\bnew Date\(\)/,
  /\bMath\.random\(/,
  /\bprocess\.env\b/,
  /from 'node:(?:fs|net|http|https|child_process|os|timers)/,
]

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join(src, name))

const layerOf = (path: string): string => relative(src, path).split(sep)[0] ?? ''

const importsOf = (source: string): string[] =>
  [...source.matchAll(/(?:from|import|require\()\s*'([^']+)'/g)].flatMap((match) =>
    match[1] ? [match[1]] : [],
  )

const edges = files.flatMap((file) =>
  importsOf(readFileSync(file, 'utf8')).map((target) => ({
    file: relative(root, file),
    layer: layerOf(file),
    target,
  })),
)

describe('The folders of src', () => {
  it('are those of the table, beside the files that put them together', () => {
    const folders = readdirSync(src, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)

    expect(folders.sort()).toEqual(Object.keys(layers).sort())
  })

  it('import each other one way', () => {
    const wrong = edges.filter(({ file, layer, target }) => {
      if (!target.startsWith('.') || !(layer in layers)) return false
      const to = layerOf(resolve(root, dirname(file), target))
      return to !== layer && !layers[layer]?.includes(to)
    })

    expect(wrong).toEqual([])
  })

  it('keep guarded packages to the folders made for them', () => {
    const wrong = edges.filter(({ layer, target }) => {
      const owners = Object.entries(guarded).find(
        ([name]) => target === name || target.startsWith(`${name}/`),
      )?.[1]
      return owners !== undefined && layer in layers && !owners.includes(layer)
    })

    expect(wrong).toEqual([])
  })

  it.each(pure)('%s is pure', (layer) => {
    const wrong = files
      .filter((file) => layerOf(file) === layer)
      .flatMap((file) =>
        impure.filter((sign) => sign.test(readFileSync(file, 'utf8'))).map((sign) => `${file}: ${sign}`),
      )

    expect(wrong).toEqual([])
  })

  it('leave the environment to config.ts', () => {
    const readers = files.filter((file) => /\bprocess\.env\b/.test(readFileSync(file, 'utf8')))

    expect(readers.map((file) => relative(src, file)).filter((file) => file !== 'config.ts')).toEqual([])
  })
})

describe('A module of src', () => {
  it('exports by name', () => {
    expect(files.filter((file) => /^export default\b/m.test(readFileSync(file, 'utf8')))).toEqual([])
  })

  it('has at most 250 lines, tables of data and generated files apart', () => {
    const long = files.filter(
      (file) =>
        !/[\\/]data[\\/]|\.generated\.ts$|domain[\\/]model\.ts$/.test(file) &&
        readFileSync(file, 'utf8').split('\n').length > 251,
    )

    expect(long.map((file) => relative(root, file))).toEqual([])
  })
})

describe('The pages of web', () => {
  const web = join(root, 'web')
  const sources = readdirSync(web, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:tsx?|mts)$/.test(name))
    .map((name) => ({ name, source: readFileSync(join(web, name), 'utf8') }))

  it('import nothing of src: they know the service by its schema alone', () => {
    const wrong = sources.flatMap(({ name, source }) =>
      importsOf(source)
        .filter((target) => target.startsWith('.'))
        .map((target) => relative(web, resolve(web, dirname(name), target.split('?')[0] ?? target)))
        .filter((path) => path.startsWith('..') && !/^\.\.\/(?:schema\.graphql|examples\/queries)/.test(path))
        .map((path) => `${name}: ${path}`),
    )

    expect(wrong).toEqual([])
  })

  it('keep GraphiQL and its editor out of the dashboard, and the dashboard out of GraphiQL', () => {
    const folders = ['dashboard', 'graphiql', 'shared']
    const wrong = sources.flatMap(({ name, source }) => {
      const [folder = ''] = name.split(sep)
      if (!folders.includes(folder)) return []
      return importsOf(source)
        .filter((target) => {
          if (/graphiql|monaco/.test(target) && !target.startsWith('.')) return folder !== 'graphiql'
          const [to = ''] = relative(web, resolve(web, dirname(name), target)).split(sep)
          return target.startsWith('.') && folders.includes(to) && to !== folder && to !== 'shared'
        })
        .map((target) => `${name}: ${target}`)
    })

    expect(wrong).toEqual([])
  })

  it('are small modules that export by name', () => {
    const own = sources.filter(({ name }) => !/\.generated\.ts$|\.config\.mts$|strings\.ts$/.test(name))

    expect(own.filter(({ source }) => source.split('\n').length > 251).map(({ name }) => name)).toEqual([])
    expect(own.filter(({ source }) => /^export default\b/m.test(source)).map(({ name }) => name)).toEqual([])
  })
})
