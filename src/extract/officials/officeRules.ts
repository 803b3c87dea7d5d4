import type { CountryCode } from '../../domain/model'
import { speechVerbs } from '../data/speechVerbs'
import { fold } from '../tokens'
import { type Chunk, isComma, isDash, isPossessive, type OfficeChunk, wordOf } from './chunk'
import { copulaName, nameInOffice } from './copula'
import { MEETS } from './deeds'
import type { PersonMention } from './personMention'

/** An office and what stands around it. */
export interface OfficeScene {
  readonly chunks: readonly Chunk[]
  /** Index of the office. */
  readonly at: number
  readonly office: OfficeChunk
  readonly mentions: ReadonlyMap<number, PersonMention>
  /** Words of full names and of names with a title. */
  readonly known: ReadonlySet<string>
}

interface Holder {
  /** Index of the name's chunk; null where the office belongs to nobody named. */
  readonly name: number | null
  readonly country?: CountryCode | null
}

/** A place for a name beside its office. */
export interface OfficeRule {
  readonly id: string
  readonly find: (scene: OfficeScene) => Holder | null
  readonly example: { readonly text: string; readonly name: string; readonly office: string }
}

const at = (name: number | null): Holder | null => (name === null ? null : { name })

/** The first rule that finds a name decides, so the particular stands before the general. */
export const officeRules: readonly OfficeRule[] = [
  {
    id: 'office-before-name',
    find: ({ chunks, at: i }) => {
      const next = skipRanks(chunks, skipBrackets(chunks, i + 1))
      return chunks[next]?.kind === 'NAME' ? { name: next } : null
    },
    example: {
      text: 'He met United States (US) Secretary of State Anthony J. Blinken.',
      name: 'Anthony J. Blinken',
      office: 'Secretary of State',
    },
  },
  {
    id: 'superior-of-office',
    find: ({ chunks, at: i }) =>
      /^(?:to|of)$/.test(wordOf(chunks[i - 1])) && chunks[i - 2]?.kind === 'OFFICE' ? { name: null } : null,
    example: {
      text: 'The chief of staff of the president, Anna Lind, spoke.',
      name: 'Anna Lind',
      office: 'chief of staff of the president',
    },
  },
  {
    id: 'name-then-office',
    find: ({ chunks, at: i, office }) =>
      /^(?:mp|mep|member of parliament|senator)$/.test(office.heads[0]?.id ?? '') &&
      chunks[i - 1]?.kind === 'NAME'
        ? { name: i - 1 }
        : null,
    example: { text: 'Sir Jeffrey Donaldson MP was cautious.', name: 'Jeffrey Donaldson', office: 'MP' },
  },
  {
    id: 'office-of-name',
    find: ({ chunks, at: i, office }) =>
      wordOf(chunks[i + 1]) === 'of' && chunks[i + 2]?.kind === 'NAME' && /\s(?:of|for)\s/.test(office.title)
        ? { name: i + 2 }
        : null,
    example: {
      text: 'It was signed by Coordinating Minister for Political, Legal and Security Affairs of Mahfud Md.',
      name: 'Mahfud Md',
      office: 'Coordinating Minister for Political, Legal and Security Affairs',
    },
  },
  {
    id: 'name-comma-office',
    find: appositionBehindName,
    example: {
      text: 'Olaf Scholz, the chancellor of Germany, agreed.',
      name: 'Olaf Scholz',
      office: 'chancellor',
    },
  },
  {
    id: 'office-comma-name',
    find: appositionBeforeName,
    example: {
      text: 'The foreign secretary of the Philippines, Teodoro Locsin Jr., signed it.',
      name: 'Teodoro Locsin Jr.',
      office: 'foreign secretary',
    },
  },
  {
    id: 'name-bracket-office',
    find: ({ chunks, at: i }) =>
      wordOf(chunks[i - 1]) === '(' && chunks[i - 2]?.kind === 'NAME' ? { name: i - 2 } : null,
    example: { text: 'Carla Ruiz (foreign minister) came.', name: 'Carla Ruiz', office: 'foreign minister' },
  },
  {
    id: 'name-in-office',
    find: ({ chunks, at: i, office }) => at(nameInOffice(chunks, i, office)),
    example: {
      text: 'He named Budi Hartono as ambassador to Spain.',
      name: 'Budi Hartono',
      office: 'ambassador to Spain',
    },
  },
  {
    id: 'name-is-office',
    find: ({ chunks, at: i, office }) => {
      const vague = office.countries.length === 0 && !office.organization
      return vague && office.heads.every((head) => head.class === 'WEAK') ? null : at(copulaName(chunks, i))
    },
    example: { text: 'Xi Jinping is the president of China.', name: 'Xi Jinping', office: 'president' },
  },
]

/** Gives one office to the name that a rule finds beside it. */
export function assignOffice(scene: OfficeScene): void {
  if (scene.office.plural) return
  for (const { id, find } of officeRules) {
    const holder = find(scene)
    if (!holder) continue
    const mention = holder.name === null ? undefined : scene.mentions.get(holder.name)
    mention?.offices.push({ office: scene.office, country: holder.country ?? null, rule: id })
    return
  }
}

/** Over "(US)" behind an office. */
function skipBrackets(chunks: readonly Chunk[], i: number): number {
  return wordOf(chunks[i]) === '(' && wordOf(chunks[i + 2]) === ')' ? i + 3 : i
}

/** "Chief of Army Staff General X", "Nuncio Archbishop X": a rank between the office and its name. */
function skipRanks(chunks: readonly Chunk[], i: number): number {
  const rank = chunks[i]
  return rank?.kind === 'OFFICE' && !rank.plural && isRank(rank) && chunks[i + 1]?.kind === 'NAME' ? i + 1 : i
}

const isRank = (office: OfficeChunk): boolean =>
  office.tenure === 'FORMER' ||
  office.heads.every((head) => head.class === 'RANK' || TITLES_OF_HOLDERS.test(head.id))

/** An office behind a comma belongs to the name before it, unless that name or office is another's. */
function appositionBehindName({ chunks, at: i, office, mentions, known }: OfficeScene): Holder | null {
  const left = nameLeftOf(chunks, i)
  const name = left === null ? undefined : chunks[left]
  const mention = left === null ? undefined : mentions.get(left)
  if (left === null || name?.kind !== 'NAME' || !mention) return null
  const isKnown = name.words.length > 1 || name.words.some((word) => known.has(fold(word)))
  if (!isKnown || isContrary(office, mention)) return null
  return mention.offices.some(({ rule }) => rule === 'office-comma-name') ? null : { name: left }
}

/** "Moussa Faki, United States Special Envoy to Sudan": another's office, as its state or body differs. */
function isContrary(office: OfficeChunk, mention: PersonMention): boolean {
  if (office.determiner !== null || office.countries.length === 0) return false
  return mention.offices.some(({ office: held }) => {
    const otherState =
      held.countries.length > 0 && !office.countries.some((code) => held.countries.includes(code))
    return otherState || (held.organization !== null && office.organization === null)
  })
}

const BETWEEN: ReadonlySet<string> = new Set(
  (
    'until since january february march april may june july august september october november december now still also ' +
    'himself herself elected appointed newly then currently formerly once recently today both who is was as'
  ).split(' '),
)

/** The name before an office in apposition: `X, the foreign minister`, `X, until September the president`, `X — chair`. */
function nameLeftOf(chunks: readonly Chunk[], i: number): number | null {
  let mark = i - 1
  // "Peter Novak, 61, the foreign minister"
  const age = chunks[i - 2]
  if (isComma(chunks[i - 1]) && age?.kind === 'WORD' && age.token.kind === 'NUMBER' && isComma(chunks[i - 3]))
    mark = i - 3
  while (i - mark <= 4 && (BETWEEN.has(wordOf(chunks[mark])) || chunks[mark]?.kind === 'COUNTRY')) mark--
  // "Firmin Doba, President Faustin Ndo's chief of staff"
  if (isPossessive(chunks[i - 1]) && chunks[i - 2]?.kind === 'NAME')
    mark = chunks[i - 3]?.kind === 'OFFICE' ? i - 4 : i - 3
  if (!isComma(chunks[mark]) && !isDash(chunks[mark])) return null
  if (chunks[mark - 1]?.kind === 'NAME') return mark - 1
  // "Richard Marles MP, Deputy Prime Minister"
  const postNominal = chunks[mark - 1]
  const isPostNominal = postNominal?.kind === 'OFFICE' && /^(?:mp|mep)$/.test(postNominal.heads[0]?.id ?? '')
  return isPostNominal && chunks[mark - 2]?.kind === 'NAME' ? mark - 2 : null
}

/** An office and a comma before a name; a state that describes the office counts for the holder. */
function appositionBeforeName({ chunks, at: i, office }: OfficeScene): Holder | null {
  const hasSuperior = /^(?:to|of)$/.test(wordOf(chunks[i + 1])) && chunks[i + 2]?.kind === 'OFFICE'
  const next = hasSuperior ? i + 3 : skipBrackets(chunks, i + 1)
  const comma = skipDescription(chunks, next)
  const name = describedName(chunks, comma)
  if (name === null) return null
  const inside = chunks.slice(next, comma).find((chunk) => chunk.kind === 'COUNTRY')
  const says = inside?.kind === 'COUNTRY' && office.countries.length === 0 && !office.counterpart
  return { name, country: says ? inside.code : null }
}

/** Over what describes an office: "the minister appointed by the military of X,", "his opposite number in Y,". */
function skipDescription(chunks: readonly Chunk[], next: number): number {
  if (!/^(?:appointed|named|elected|in|at|before|responsible|designated|chosen)$/.test(wordOf(chunks[next])))
    return next
  for (let i = next + 1; i < next + 9; i++) {
    const chunk = chunks[i]
    if (!chunk || chunk.kind === 'NAME' || chunk.kind === 'OFFICE') return next
    if (isComma(chunk)) return i
  }
  return next
}

const TITLES_OF_HOLDERS = /^(?:ambassador|senator|prince|princess|sheikh)$/

/** The name behind an office and a comma, which itself is closed by a mark or by the verb. */
function describedName(chunks: readonly Chunk[], mark: number): number | null {
  const sign = wordOf(chunks[mark])
  if (!/^[,:(–—]$/.test(sign)) return null
  const second = chunks[mark + 1]
  const name = second?.kind === 'OFFICE' && isRank(second) ? mark + 2 : mark + 1
  if (chunks[name]?.kind !== 'NAME') return null
  const after = wordOf(chunks[name + 1])
  // "The president, Retno said, …" is Retno speaking of another
  if (speechVerbs.has(after) && isComma(chunks[name + 2])) return null
  return sign === ':' || chunks[name + 1] === undefined || closesName(after) ? name : null
}

const closesName = (word: string): boolean =>
  /^(?:[,.;:)!?–—*]|and|of|has|had|will|is|was|visited|signed|arrived|left)$/.test(word) ||
  speechVerbs.has(word) ||
  MEETS.has(word)
