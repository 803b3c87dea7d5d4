import { privateBodies } from '../data/occupations'
import { type Chunk, isComma, wordOf } from './chunk'
import type { PersonMention } from './personMention'

const LEADS: ReadonlySet<string> = new Set(
  'heads headed chairs chaired leads led runs governs rules presides represents represented commands'.split(
    ' ',
  ),
)

/** "who speaks for A", "who mediated for the African Union": no office, but whose cause it is. */
const ACTS = /^(?:speaks|mediate[sd]|negotiate[sd])$/

/** `X, who heads the regional bloc IGAD`, `X, who chairs the commission on foreign relations`. */
export function readRelativeClause(chunks: readonly Chunk[], i: number, mention: PersonMention): void {
  const isClause = isComma(chunks[i + 1]) && wordOf(chunks[i + 2]) === 'who'
  const leads =
    /^(?:heads|headed|chairs|leads|led)$/.test(wordOf(chunks[i + 1])) && wordOf(chunks[i + 2]) === 'the'
  if (!isClause && !leads) return
  const clause = chunks.slice(isClause ? i + 3 : i + 1, i + 16)
  const end = clause.findIndex((chunk) => isComma(chunk))
  const inside = end < 0 ? clause : clause.slice(0, end)
  const verb = inside.findIndex((chunk) => LEADS.has(wordOf(chunk)))
  const speaks = ACTS.test(wordOf(inside[0])) && wordOf(inside[1]) === 'for'
  if (verb < 0 && !speaks) return
  const rest = inside.slice(verb + 1)
  // "heads the Iranian team in Vienna", "leads the negotiating team"
  const isDelegation = rest.some(
    (chunk) => chunk.kind === 'COUNTRY' || /^(?:negotiati|talks|delegation)/.test(wordOf(chunk)),
  )
  if (rest.some((chunk) => privateBodies.has(wordOf(chunk)) && !(isDelegation && wordOf(chunk) === 'team'))) {
    mention.negative = 'heads-private-body'
    return
  }
  mention.positive = 'who-heads'
  for (const chunk of rest) {
    if (chunk.kind === 'BODY')
      mention.organization ??= { name: chunk.actsFor, start: chunk.start, end: chunk.end, rule: 'who-heads' }
    if (chunk.kind === 'COUNTRY' || chunk.kind === 'SEAT')
      mention.country ??= { code: chunk.code, start: chunk.start, end: chunk.end, rule: 'who-heads' }
  }
  const first = rest[0]
  const last = rest.at(-1)
  if (speaks || !first || !last || /^represent/.test(wordOf(inside[verb]))) return
  const aside = rest.findIndex((chunk, at) => at > 1 && /^(?:in|at|since|from|until)$/.test(wordOf(chunk)))
  const words = rest
    .slice(0, aside < 0 ? rest.length : aside)
    .flatMap((chunk) => (chunk.kind === 'WORD' && chunk.token.kind === 'WORD' ? [chunk.token.text] : []))
  const title = wordOf(inside[verb]).startsWith('chair') ? 'chair' : 'head'
  const what = words
    .filter((word) => /\p{L}/u.test(word))
    .join(' ')
    .replace(/^the\s+/, '')
  mention.offices.push({
    office: {
      kind: 'OFFICE',
      start: inside[verb]?.start ?? first.start,
      end: last.end,
      from: first.from,
      to: last.to,
      title: what === '' || rest.at(-1)?.kind === 'BODY' ? title : `${title} of the ${what}`,
      heads: [{ id: title, singular: title, plural: `${title}s`, class: 'WEAK', gender: null }],
      plural: false,
      countries: mention.country ? [mention.country.code] : [],
      organization: mention.organization?.name ?? null,
      tenure: /ed$|^led$/.test(wordOf(inside[verb])) ? 'FORMER' : 'CURRENT',
      owner: null,
      determiner: null,
      counterpart: false,
      qualified: true,
    },
    country: mention.country?.code ?? null,
    rule: 'who-heads',
  })
}
