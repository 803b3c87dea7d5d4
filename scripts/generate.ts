import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { generateArticles, toJsonLine } from './bench/generator'
import { readOptions, runProgram, wholeNumber } from './commandLine'

const usage = `Writes generated articles as JSON Lines.
  npm run generate -- [--articles N] [--seed N] [--from N] [--out FILE]
  --articles N  how many (1000), of the series of --seed N (1), from the Nth on (0)
  --out FILE    where to (standard output)
`

/** Writes generated articles as JSON Lines, never faster than the reader takes them. */
async function main(): Promise<void> {
  const { values } = readOptions(
    {
      options: {
        articles: { type: 'string', default: '1000' },
        seed: { type: 'string', default: '1' },
        from: { type: 'string', default: '0' },
        out: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    },
    usage,
  )
  if (values.help) return void process.stdout.write(usage)
  const articles = wholeNumber('articles', values.articles)
  const seed = wholeNumber('seed', values.seed)
  const from = wholeNumber('from', values.from)
  const out = values.out ? createWriteStream(values.out) : process.stdout
  for (const generated of generateArticles({ articles, seed, from }))
    if (!out.write(toJsonLine(generated))) await once(out, 'drain')
  if (out !== process.stdout) {
    out.end()
    await once(out, 'finish')
  }
}

// Whoever reads may have enough: `generate | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
void runProgram(main)
