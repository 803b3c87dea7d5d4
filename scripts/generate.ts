import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { parseArgs } from 'node:util'
import { generateArticles, toJsonLine } from './bench/generator'

const usage = 'generate [--articles N] [--seed N] [--from N] [--out FILE]'

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    out: { type: 'string' },
  },
})

/** Writes generated articles as JSON Lines, never faster than the reader takes them. */
async function main(): Promise<void> {
  const [articles, seed, from] = [values.articles, values.seed, values.from].map(Number)
  if (![articles, seed, from].every((value) => Number.isSafeInteger(value) && Number(value) >= 0)) {
    process.stderr.write(`${usage}: each N is a whole number from 0\n`)
    process.exitCode = 2
    return
  }
  const out = values.out ? createWriteStream(values.out) : process.stdout
  for (const generated of generateArticles({ articles: articles ?? 0, seed: seed ?? 0, from }))
    if (!out.write(toJsonLine(generated))) await once(out, 'drain')
  if (out !== process.stdout) {
    out.end()
    await once(out, 'finish')
  }
}

// Whoever reads may have enough: `generate | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
void main()
