import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { variables } from '../src/config'
import { errorCodes } from '../src/domain/errors'
import { rejectReasons } from '../src/domain/model'

const root = join(__dirname, '..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

const pages = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...markdownBelow('docs')]
const allDocs = pages.map(read).join('\n')

function markdownBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name))
}

describe('The documentation', () => {
  it.each(errorCodes)('explains the code %s', (code) => {
    expect(read('docs/errors.md')).toContain(`\n### ${code}\n`)
  })

  it.each(rejectReasons)('explains the reason %s for which input is rejected', (reason) => {
    expect(read('docs/loader.md')).toContain(`\`${reason}\``)
  })

  it('names every variable that the configuration reads', () => {
    const page = read('docs/configuration.md')

    expect(variables.filter((name) => !page.includes(`\`${name}\``))).toEqual([])
  })

  it('names no variable that the configuration does not read', () => {
    const named = new Set(allDocs.match(/\bCOMMUNIQUE_[A-Z0-9_]*[A-Z0-9]\b(?!_|<|\*)/g))

    expect([...named].filter((name) => !variables.some((known) => known.startsWith(name)))).toEqual([])
  })

  it('names every command of package.json', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
    const isNamed = (name: string) => allDocs.includes(`npm run ${name}`) || allDocs.includes(`npm ${name}`)

    expect(Object.keys(scripts).filter((name) => !isNamed(name))).toEqual([])
  })

  it('names no command that package.json does not have', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
    const named = [...allDocs.matchAll(/npm run (?:-s |--silent )?([a-z][a-z:-]*)/g)].map(
      (match) => match[1] ?? '',
    )

    expect([...new Set(named)].filter((name) => !(name in scripts))).toEqual([])
  })

  it.each(['import', 'extract', 'score', 'bench', 'embedded', 'move'])(
    'names every option of `npm run %s`',
    (program) => {
      const source = read(`scripts/${program}.ts`)
      const options = [...source.matchAll(/^\s+'?([a-z][a-z-]*)'?: \{ type: '(?:string|boolean)'/gm)].map(
        (match) => match[1] ?? '',
      )

      expect(options.length).toBeGreaterThan(0)
      expect(options.filter((option) => !allDocs.includes(`--${option}`))).toEqual([])
    },
  )

  it.each(pages)('%s links to files that exist', (page) => {
    const links = [...read(page).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(
      (match) => match[1] ?? '',
    )
    const dead = links.filter((link) => !existsSync(join(root, dirname(page), link)))

    expect(dead).toEqual([])
  })

  it('is reachable from the README', () => {
    const linked = (page: string): string[] =>
      [...read(page).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+\.md)/g)].map((match) =>
        relative(root, join(root, dirname(page), match[1] ?? '')),
      )
    const reached = new Set(['README.md'])
    for (const page of reached)
      for (const link of linked(page)) if (existsSync(join(root, link))) reached.add(link)

    expect(pages.filter((page) => !reached.has(page) && !page.startsWith(join('docs', 'adr')))).toEqual([])
  })
})
