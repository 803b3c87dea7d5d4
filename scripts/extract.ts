import { readFileSync } from 'node:fs'
import { basename, extname } from 'node:path'
import type { SourceDocument } from '../src/domain/model'
import { extractFacts } from '../src/extract'
import { readSource } from '../src/extract/read'
import { toLabels } from '../src/extract/toLabels'
import { readOptions, runProgram } from './commandLine'
import { explain } from './score/explain'

export const usage = `Usage: npm run extract -- FILE… [options]
  --jsonl            one line of JSON a text, in the format of tests/corpus/GUIDE.md
  --explain          the text with every mention, its rule and its span
  --time-zone ZONE   IANA zone of printed clock times, as Asia/Jakarta
Without an option the facts are printed as JSON.
`

type Form = 'FACTS' | 'JSONL' | 'EXPLAIN'

/** Extracts the files named and prints what they say; gives the exit code: 0, or 2 where a file could not be read. */
export function extractFiles(
  args: readonly string[],
  print: (text: string) => void,
  warn: (text: string) => void,
): number {
  const { values, positionals } = readOptions(
    {
      args: [...args],
      allowPositionals: true,
      options: {
        jsonl: { type: 'boolean', default: false },
        explain: { type: 'boolean', default: false },
        'time-zone': { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    },
    usage,
  )
  if (values.help || positionals.length === 0) {
    print(usage)
    return values.help ? 0 : 2
  }
  const form: Form = values.jsonl ? 'JSONL' : values.explain ? 'EXPLAIN' : 'FACTS'
  let exitCode = 0
  for (const file of positionals) {
    const texts = readTexts(file, warn)
    if (texts === null) exitCode = 2
    texts?.forEach((document, index) => {
      const id = basename(file, extname(file)) + (index === 0 ? '' : `-${index + 1}`)
      print(`${render(id, document, { form, timeZone: values['time-zone'] ?? null })}\n`)
    })
  }
  return exitCode
}

function readTexts(file: string, warn: (text: string) => void): SourceDocument[] | null {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(file)
  } catch (error) {
    warn(`${file}: ${error instanceof Error ? error.message : error}\n`)
    return null
  }
  const results = readSource(bytes, { name: file })
  for (const result of results)
    if (!('document' in result)) warn(`${file}: ${result.reason} ${result.message}\n`)
  const documents = results.flatMap((result) => ('document' in result ? [result.document] : []))
  return documents.length > 0 ? documents : null
}

function render(
  id: string,
  document: SourceDocument,
  { form, timeZone }: { form: Form; timeZone: string | null },
): string {
  const facts = extractFacts(document, { timeZone })
  if (form === 'JSONL') return JSON.stringify(toLabels(id, facts))
  return form === 'EXPLAIN' ? explain(document, facts) : JSON.stringify({ id, ...facts }, null, 2)
}

if (require.main === module)
  void runProgram(() =>
    extractFiles(
      process.argv.slice(2),
      (text) => process.stdout.write(text),
      (text) => process.stderr.write(text),
    ),
  )
