import { openStore } from '../../src/store/open'
import { importSeeds } from './loading'
import type { ArticleSeed } from './seeds'

/** A loader in a process of its own: `loader.ts URI DATABASE BATCH FROM TO`, of the seeds that `manySeeds` gives. */
async function main([uri = '', dbName = '', batch = '1', from = '0', to = '0']: string[]): Promise<void> {
  const store = await openStore({ uri, dbName })
  const seeds = manySeeds().slice(Number(from), Number(to))
  await importSeeds(store, seeds, {
    batchSize: Number(batch),
    onResult: ({ outcome }) => void process.stdout.write(`${outcome}\n`),
  })
  await store.close()
}

const names = [
  'Retno Marsudi',
  'Joko Widodo',
  'Sergey Lavrov',
  'Sergei Lavrov',
  'Wang Yi',
  'Antony Blinken',
  'Kim',
  'Kim Jin-pyo',
]
const countries = ['ID', 'ID', 'RU', 'RU', 'CN', 'US', 'KR', 'KR']

/** Forty articles in which eight names meet again and again. */
export function manySeeds(): ArticleSeed[] {
  return Array.from({ length: 40 }, (_, index) => {
    const [a, b] = [index % 8, (index * 3 + 1) % 8]
    const day = `2022-03-${String(1 + (index % 5)).padStart(2, '0')}`
    const officials = [...new Set([a, b])].map((at) => ({
      name: names[at] ?? '',
      country: countries[at] ?? null,
      office: at % 2 ? 'President' : 'Foreign Minister',
    }))
    return {
      headline: `Article ${index}`,
      publishedAt: day,
      officials,
      meetings: [
        {
          who: officials.map(({ name }) => name),
          parties: officials.map(({ country }) => country ?? ''),
          date: index % 3 ? day : '2022-03',
          city: 'Jakarta',
        },
      ],
      agreements: [
        { subject: `fisheries ${index % 6}`, parties: ['ID', 'RU'], date: index % 2 ? '2022' : null },
      ],
      quotes: [{ text: `Quotation ${index}`, by: officials[0]?.name ?? null }],
    }
  })
}

if (process.argv[2]?.endsWith('loader.ts')) void main(process.argv.slice(3))
