import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AppError } from '../../src/domain/errors'
import { findInputs } from '../../src/load/find'

let folder: string

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'find-')))
  mkdirSync(join(folder, 'news', 'old', '.git'), { recursive: true })
  mkdirSync(join(folder, 'other'))
  for (const path of [
    'news/b.txt',
    'news/a.md',
    'news/old/c.html',
    'news/.hidden',
    'news/old/.git/d',
    'other/secret.txt',
  ])
    writeFileSync(join(folder, path), 'text')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const origins = async (...paths: string[]) =>
  (await findInputs(paths, folder)).map(({ kind, origin }) =>
    kind === 'FILE' ? origin : `${kind} ${origin}`,
  )

describe('findInputs', () => {
  it('finds a file, and all of a folder but what is hidden, in the order of names', async () => {
    expect(await origins('news/b.txt')).toEqual(['news/b.txt'])
    expect(await origins('news')).toEqual(['news/a.md', 'news/b.txt', 'news/old/c.html'])
  })

  it('passes over stored GraphQL questions and their variables in a folder, unless they are named', async () => {
    for (const name of ['who.graphql', 'who.json', 'article.json'])
      writeFileSync(join(folder, 'news', 'old', name), 'text')

    expect(await origins('news/old')).toEqual(['news/old/article.json', 'news/old/c.html'])
    expect(await origins('news/old/who.json')).toEqual(['news/old/who.json'])
  })

  it('finds globs and standard input', async () => {
    expect(await origins('news/**/*.{md,html}')).toEqual(['news/a.md', 'news/old/c.html'])
    expect(await origins('-', 'news/a.md')).toEqual(['STDIN stdin', 'news/a.md'])
    expect(await origins(join(folder, 'news/*.txt'))).toEqual([join(folder, 'news/b.txt')])
  })

  it('finds each file once', async () => {
    expect(await origins('news/b.txt', 'news', './news/b.txt')).toEqual([
      'news/b.txt',
      'news/a.md',
      'news/old/c.html',
    ])
  })

  it.each(['missing.txt', 'missing/*.txt', 'news/*.pdf'])('refuses %s, which names nothing', async (path) => {
    await expect(findInputs([path], folder)).rejects.toThrow(AppError)
    await expect(findInputs([path], folder)).rejects.toThrow(JSON.stringify(path))
  })

  it('finds a file whose name looks like a glob', async () => {
    writeFileSync(join(folder, 'news', 'a[1].txt'), 'text')

    expect(await origins('news/a[1].txt')).toEqual(['news/a[1].txt'])
  })

  it('does not follow links out of the named folder, and says so', async () => {
    symlinkSync(join(folder, 'other', 'secret.txt'), join(folder, 'news', 'link.txt'))
    symlinkSync(join(folder, 'other'), join(folder, 'news', 'way-out'))
    symlinkSync(join(folder, 'nowhere'), join(folder, 'news', 'broken'))
    symlinkSync(join(folder, 'news', 'a.md'), join(folder, 'news', 'inside.md'))

    const found = await findInputs(['news'], folder)

    expect(found.filter(({ kind }) => kind === 'FILE').map(({ origin }) => origin)).toEqual([
      'news/a.md',
      'news/b.txt',
      'news/old/c.html',
    ])
    expect(found.filter(({ kind }) => kind === 'OUTSIDE').map(({ origin }) => origin)).toEqual([
      'news/broken',
      'news/link.txt',
      'news/way-out',
    ])
  })

  it('follows a link that is named itself', async () => {
    symlinkSync(join(folder, 'other', 'secret.txt'), join(folder, 'link.txt'))

    expect(await origins('link.txt')).toEqual(['link.txt'])
  })
})
