import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AgreementLabel, Labels, QuoteLabel } from '../../../scripts/score/labels'
import { extractFacts } from '../../../src/extract'
import { readSource } from '../../../src/extract/read'
import { toLabels } from '../../../src/extract/toLabels'

/** A short invented report, what is in it, and what is extracted of it. */
export interface Passage {
  readonly gold: Labels
  readonly found: Labels
}

/** Every passage is published on a Tuesday. */
const head = 'Ministers meet\n\nDesk • 14 March 2023 20:15\n\n'

const fields = (line: string): string[] =>
  line
    .slice(2)
    .split('|')
    .map((field) => field.trim())

const unlessDash = (field: string | undefined): string | null => (field && field !== '-' ? field : null)

/** `KE ET Rapid Support Forces`: codes of states, and the other words together a body's name. */
function partiesOf(field: string): string[] {
  const words = field.split(' ').filter(Boolean)
  const body = words.filter((word) => !/^[A-Z]{2}$/.test(word)).join(' ')
  return [...words.filter((word) => /^[A-Z]{2}$/.test(word)), ...(body ? [body] : [])]
}

/** `A KIND | STATUS | date or - | subject | parties | signatory; signatory` */
function agreementOf(line: string): AgreementLabel {
  const [kind = '', status = '', date, subject, parties = '', names = ''] = fields(line)
  const signatories = names.split('; ').filter(Boolean)
  return {
    kind,
    status,
    date: unlessDash(date),
    subject: unlessDash(subject),
    parties: partiesOf(parties),
    signatories,
  }
}

/** `Q speaker or - | first six words` */
function quoteOf(line: string): QuoteLabel {
  const [speaker, text = ''] = fields(line)
  return { speaker: unlessDash(speaker), text }
}

function passageOf(block: string): Passage {
  const [id = '', ...lines] = block.trim().split('\n')
  const paragraphs = lines.filter((line) => !/^[AQ] /.test(line))
  const [read] = readSource(Buffer.from(`${head}${paragraphs.join('\n\n')}\n`), { name: null })
  if (!read || !('document' in read)) throw new Error(`${id} was not read`)
  const gold: Labels = {
    id,
    article: {},
    officials: [],
    meetings: [],
    agreements: lines.filter((line) => line.startsWith('A ')).map(agreementOf),
    quotes: lines.filter((line) => line.startsWith('Q ')).map(quoteOf),
  }
  const found = toLabels(id, extractFacts(read.document, { timeZone: null })) as unknown as Labels
  return { gold, found }
}

/** The passages of a file beside this one: `#id`, paragraphs, then what they tell, a line each. */
export function readPassages(file: string): Passage[] {
  return readFileSync(join(__dirname, file), 'utf8')
    .split(/^#/m)
    .filter((block) => block.trim())
    .map(passageOf)
}
