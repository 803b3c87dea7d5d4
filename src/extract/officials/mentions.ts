import { speechVerbs } from '../data/speechVerbs'
import { fold } from '../tokens'
import { nameKey } from './nameKey'
import type { Chunk, NameChunk, OfficeChunk } from './chunk'
import { wordOf } from './chunk'
import { occupations, privateBodies } from '../data/occupations'
import { distributePlural, shareState } from './lists'
import type { ChunkedSentence, PersonMention } from './personMention'

/** Every name of the sentences with the offices and states that stand beside it. */
export function personMentions(sentences: readonly ChunkedSentence[], text: string): PersonMention[] {
  const known = knownWords(sentences)
  return sentences.flatMap((sentence) => mentionsIn(sentence, text, known))
}

/** Words of full names and of names with a title: a single word is a person's only if it is among them. */
function knownWords(sentences: readonly ChunkedSentence[]): Set<string> {
  const known = new Set<string>()
  for (const { chunks } of sentences)
    chunks.forEach((chunk, i) => {
      if (chunk.kind === 'NAME' && (chunk.words.length > 1 || chunk.honorific !== null || chunks[i - 1]?.kind === 'OFFICE')) for (const word of chunk.words) known.add(fold(word))
    })
  return known
}

const isKnown = (chunk: Chunk | undefined, known: ReadonlySet<string>): boolean =>
  chunk?.kind === 'NAME' && (chunk.words.length > 1 || chunk.words.some((word) => known.has(fold(word))))

/** "Moussa Faki, United States Special Envoy to Sudan": another's office, as its state or body differs. */
function isContrary(office: OfficeChunk, mention: PersonMention | undefined): boolean {
  if (office.determiner !== null || !mention) return false
  return mention.offices.some(({ office: held }) => {
    const states = office.countries.length > 0 && held.countries.length > 0 && !office.countries.some((code) => held.countries.includes(code))
    const body = held.organization !== null && office.countries.length > 0 && office.organization === null
    return states || body
  })
}

function mentionsIn({ sentence, chunks }: ChunkedSentence, text: string, known: ReadonlySet<string>): PersonMention[] {
  const mentions = new Map<number, PersonMention>()
  chunks.forEach((chunk, i) => {
    if (chunk.kind !== 'NAME') return
    mentions.set(i, {
      name: chunk,
      key: nameKey(chunk.words),
      sentence: sentence.index,
      chunk: i,
      offices: [],
      country: null,
      organization: null,
      negative: null,
      positive: chunk.publicHonorific ? 'honorific' : null,
      gender: chunk.gender,
    })
  })
  if (mentions.size === 0) return []
  const used = new Set<number>()
  chunks.forEach((chunk, i) => {
    if (chunk.kind !== 'OFFICE' || !chunk.plural) return
    distributePlural(chunks, i, mentions, used)
    if (chunk.countries.length === 1) shareState(chunks, i, mentions)
  })
  chunks.forEach((chunk, i) => {
    if (chunk.kind === 'OFFICE' && !used.has(i)) assignOffice(chunks, i, withSuperior(chunks, i, chunk, text), mentions, known)
  })
  for (const [i, mention] of mentions) {
    readState(chunks, i, mention)
    readRelativeClause(chunks, i, mention)
    readOccupation(chunks, i, mention)
    readDeeds(chunks, i, mention)
  }
  return [...mentions.values()]
}

const isComma = (chunk: Chunk | undefined): boolean => wordOf(chunk) === ','
const isDash = (chunk: Chunk | undefined): boolean => /^[–—-]$/.test(wordOf(chunk))

/** Gives one office to the name before or behind it. */
function assignOffice(chunks: readonly Chunk[], i: number, office: OfficeChunk, mentions: Map<number, PersonMention>, known: ReadonlySet<string>): void {
  if (office.plural) return
  const give = (at: number, rule: string) =>
    mentions.get(at)?.offices.push({ office, country: null, rule })
  const next = skipBrackets(chunks, i + 1)
  if (chunks[next]?.kind === 'NAME') return void give(next, 'office-before-name')
  // "the chief of staff of the president, X": the first office is X's, and the president's is not named.
  if (/^(?:to|of)$/.test(wordOf(chunks[i - 1])) && chunks[i - 2]?.kind === 'OFFICE') return
  if (/^(?:mp|mep|member of parliament|senator)$/.test(office.heads[0]?.id ?? '') && chunks[i - 1]?.kind === 'NAME')
    return void give(i - 1, 'name-then-office')
  const of = chunks[next]
  if (wordOf(of) === 'of' && chunks[next + 1]?.kind === 'NAME' && office.qualified && /\s(?:of|for)\s/.test(office.title))
    return void give(next + 1, 'office-of-name')
  const left = nameLeftOf(chunks, i)
  if (left !== null && isKnown(chunks[left], known) && !isContrary(office, mentions.get(left)) && !mentions.get(left)?.offices.some(({ rule }) => rule === 'office-comma-name'))
    return void give(left, 'name-comma-office')
  const served = chunks[i + 2]
  const past = /^(?:to|of)$/.test(wordOf(chunks[i + 1])) && served?.kind === 'OFFICE' ? i + 3 : next
  const comma = skipDescription(chunks, past)
  const described = describedName(chunks, comma)
  if (described !== null) {
    const inside = chunks.slice(next, comma).find((chunk) => chunk.kind === 'COUNTRY')
    const country = inside?.kind === 'COUNTRY' && office.countries.length === 0 && !office.counterpart ? inside.code : null
    mentions.get(described)?.offices.push({ office, country, rule: 'office-comma-name' })
    return
  }
  const bracket = wordOf(chunks[i - 1]) === '(' && chunks[i - 2]?.kind === 'NAME'
  if (bracket) return void give(i - 2, 'name-bracket-office')
  const copula = copulaName(chunks, i)
  if (copula !== null && !office.heads.every((head) => head.class === 'WEAK' && office.countries.length === 0 && !office.organization)) give(copula, 'name-is-office')
}

/** Over "(US)" behind an office. */
function skipBrackets(chunks: readonly Chunk[], at: number): number {
  return wordOf(chunks[at]) === '(' && wordOf(chunks[at + 2]) === ')' ? at + 3 : at
}

/** "an adviser to the head of the presidential office": the one served is part of the title where no name follows. */
function withSuperior(chunks: readonly Chunk[], i: number, office: OfficeChunk, text: string): OfficeChunk {
  const superior = chunks[i + 2]
  if (!/^(?:to|of)$/.test(wordOf(chunks[i + 1])) || superior?.kind !== 'OFFICE' || chunks[i + 3]?.kind === 'NAME' || office.plural) return office
  const title = `${office.title} ${wordOf(chunks[i + 1])} ${text.slice(superior.start, superior.end).replace(/\s+/g, ' ')}`
  return { ...office, title, qualified: true, countries: [...office.countries, ...superior.countries].slice(0, 1) }
}

/** Over what describes an office before the comma: "the minister appointed by the military of X,", "his opposite number in Y,". */
function skipDescription(chunks: readonly Chunk[], next: number): number {
  if (!/^(?:appointed|named|elected|in|at|before|responsible|designated|chosen)$/.test(wordOf(chunks[next]))) return next
  for (let at = next + 1; at < next + 9; at++) {
    const chunk = chunks[at]
    if (!chunk || chunk.kind === 'NAME' || chunk.kind === 'OFFICE') return next
    if (isComma(chunk)) return at
  }
  return next
}

const TIME_WORDS: ReadonlySet<string> = new Set(
  'until september october november december january february march april may june july august since now still also himself herself elected appointed himself newly then currently formerly once recently today both who is was'.split(' '),
)

/** The name before an office in apposition: `X, the foreign minister`, `X, until September the president`, `X — chair`. */
function nameLeftOf(chunks: readonly Chunk[], i: number): number | null {
  let at = i - 1
  let steps = 0
  while (steps < 4 && (TIME_WORDS.has(wordOf(chunks[at])) || wordOf(chunks[at]) === 'as' || chunks[at]?.kind === 'COUNTRY')) {
    at--
    steps++
  }
  if (!isComma(chunks[at]) && !isDash(chunks[at])) return null
  return chunks[at - 1]?.kind === 'NAME' ? at - 1 : null
}

/** The name behind an office and a comma, which itself is closed by a mark or by the verb. */
function describedName(chunks: readonly Chunk[], next: number): number | null {
  const mark = wordOf(chunks[next])
  if (mark !== ',' && mark !== ':' && mark !== '(' && !/^[–—]$/.test(mark)) return null
  const second = chunks[next + 1]
  const isRank = second?.kind === 'OFFICE' && (second.tenure === 'FORMER' || second.heads.every((head) => head.class === 'RANK' || /^(?:ambassador|senator|prince|princess|sheikh)$/.test(head.id)))
  const at = isRank ? next + 2 : next + 1
  if (chunks[at]?.kind !== 'NAME') return null
  const after = wordOf(chunks[at + 1])
  const closes = chunks[at + 1] === undefined || /^[,.;:)!?–—*]$/.test(after) || after === 'and' || after === 'of' || speechVerbs.has(after) || MEETS.has(after) || /^(?:has|had|will|is|was|visited|signed|arrived|left)$/.test(after)
  if (speechVerbs.has(after) && isComma(chunks[at + 2])) return null
  return closes || mark === ':' ? at : null
}

/** `X is the foreign minister`, `X, who is Indonesia's minister`, `X became president`. */
function copulaName(chunks: readonly Chunk[], i: number): number | null {
  let at = i - 1
  if (/^(?:also|now|currently|the|a)$/.test(wordOf(chunks[at]))) at--
  const verb = wordOf(chunks[at])
  if (/^(?:is|was|are|became|become|becomes|remains|as)$/.test(verb)) {
    at--
    if (wordOf(chunks[at]) === 'who') at--
    if (isComma(chunks[at])) at--
    return chunks[at]?.kind === 'NAME' ? at : null
  }
  return null
}

/** `X of India`, `X for Singapore`, `X (Indonesia)`, `Russia's X`, `Ukrainian X`, `X of the aid agency USAID`. */
function readState(chunks: readonly Chunk[], i: number, mention: PersonMention): void {
  if (mention.country) return
  const next = chunks[i + 1]
  const link = wordOf(next)
  let at = i + 2
  if (wordOf(chunks[at]) === 'the') at++
  const target = chunks[at]
  if (link === 'of' || link === 'for' || link === '(') {
    const behind = chunks[at + 1]
    const possessive = behind?.kind === 'WORD' && behind.token.kind === 'POSSESSIVE'
    if (target?.kind === 'COUNTRY' && target.form !== 'DEMONYM' && !possessive) {
      mention.country = { code: target.code, start: target.start, end: target.end, rule: 'name-of-state' }
      return
    }
    if (target?.kind === 'BODY' && link !== 'for') {
      mention.organization = { name: target.actsFor, start: target.start, end: target.end, rule: 'name-of-body' }
      mention.positive = 'name-of-body'
      return
    }
    if (link === 'of') {
      const seat = chunks.slice(at, at + 4).find((chunk) => chunk.kind === 'SEAT' || chunk.kind === 'NAME' || isComma(chunk))
      if (seat?.kind === 'SEAT') mention.country = { code: seat.code, start: seat.start, end: seat.end, rule: 'name-of-seat' }
    }
  }
  const before = chunks[i - 1]
  const owner = chunks[i - 2]
  if (before?.kind === 'WORD' && before.token.kind === 'POSSESSIVE') {
    if (owner?.kind === 'COUNTRY') mention.country ??= { code: owner.code, start: owner.start, end: owner.end, rule: 'state-possessive-name' }
    if (owner?.kind === 'BODY') mention.organization ??= { name: owner.actsFor, start: owner.start, end: owner.end, rule: 'body-possessive-name' }
    if (/^(?:ministry|department|government|office)$/.test(wordOf(owner))) readMinistryOwner(chunks, i - 2, mention)
  }
  if (before?.kind === 'COUNTRY' && before.form === 'DEMONYM')
    mention.country ??= { code: before.code, start: before.start, end: before.end, rule: 'demonym-name' }
}

/** "the Russian foreign ministry's Maria Zakharova". */
function readMinistryOwner(chunks: readonly Chunk[], at: number, mention: PersonMention): void {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const chunk = chunks[i]
    if (chunk?.kind !== 'COUNTRY') continue
    mention.country = { code: chunk.code, start: chunk.start, end: chunk.end, rule: 'ministry-possessive-name' }
    return
  }
  mention.positive = 'ministry-possessive-name'
}

const LEADS: ReadonlySet<string> = new Set('heads headed chairs chaired leads led runs governs rules presides represents represented commands'.split(' '))

/** `X, who heads the regional bloc IGAD`, `X, who chairs the commission on foreign relations`. */
function readRelativeClause(chunks: readonly Chunk[], i: number, mention: PersonMention): void {
  if (!isComma(chunks[i + 1]) || wordOf(chunks[i + 2]) !== 'who') return
  const clause = chunks.slice(i + 3, i + 16)
  const end = clause.findIndex((chunk) => isComma(chunk))
  const inside = end < 0 ? clause : clause.slice(0, end)
  const verb = inside.findIndex((chunk) => LEADS.has(wordOf(chunk)))
  const speaks = wordOf(inside[0]) === 'speaks' && wordOf(inside[1]) === 'for'
  if (verb < 0 && !speaks) return
  const rest = inside.slice(verb + 1)
  if (rest.some((chunk) => privateBodies.has(wordOf(chunk)))) {
    mention.negative = 'heads-private-body'
    return
  }
  mention.positive = 'who-heads'
  for (const chunk of rest) {
    if (chunk.kind === 'BODY') mention.organization ??= { name: chunk.actsFor, start: chunk.start, end: chunk.end, rule: 'who-heads' }
    if (chunk.kind === 'COUNTRY' || chunk.kind === 'SEAT') mention.country ??= { code: chunk.code, start: chunk.start, end: chunk.end, rule: 'who-heads' }
  }
  const first = rest[0]
  const last = rest.at(-1)
  if (speaks || !first || !last) return
  const words = rest.filter((chunk) => chunk.kind === 'WORD').map((chunk) => (chunk.kind === 'WORD' ? chunk.token.text : ''))
  const title = wordOf(inside[verb]).startsWith('chair') ? 'chair' : 'head'
  const what = words.filter((word) => /\p{L}/u.test(word)).join(' ').replace(/^the\s+/, '')
  mention.offices.push({
    office: {
      kind: 'OFFICE',
      start: inside[verb]?.start ?? first.start,
      end: last.end,
      from: first.from,
      to: last.to,
      title: mention.organization || what === '' ? title : `${title} of the ${what}`,
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

/** `X, a historian at …`, `songwriter X`, `his wife, X`, `X, chairman of chip maker Y`. */
function readOccupation(chunks: readonly Chunk[], i: number, mention: PersonMention): void {
  if (/lady$/i.test(mention.name.honorific ?? '') && wordOf(chunks[i - 1]) === 'first') mention.negative = 'first-lady'
  for (let at = i - 1; at >= Math.max(0, i - 2); at--) {
    const word = wordOf(chunks[at])
    if (occupations.has(word)) mention.negative = `occupation-before: ${word}`
    if (word !== ',') break
  }
  if (isComma(chunks[i + 1]) || isDash(chunks[i + 1])) {
    for (let at = i + 2; at < i + 9; at++) {
      const chunk = chunks[at]
      if (!chunk || isComma(chunk) || chunk.kind === 'OFFICE') break
      const word = wordOf(chunk)
      if (/^(?:who|said|and|told|has|was)$/.test(word) && word !== 'who') break
      if (occupations.has(word)) mention.negative = `occupation-behind: ${word}`
    }
    privateOffice(chunks, i, mention)
  }
  if (wordOf(chunks[i + 1]) === ',' && wordOf(chunks[i + 2]) === 'who') {
    const clause = chunks.slice(i + 3, i + 12)
    if (/^(?:runs|owns|manages|works|teaches|founded|writes|studies)$/.test(wordOf(clause[0]))) mention.negative = 'private-work'
  }
}

/** A chairman, head or director of a firm or school, before or behind the name. */
function privateOffice(chunks: readonly Chunk[], i: number, mention: PersonMention): void {
  for (const { office, rule } of mention.offices) {
    if (!office.heads.every((head) => head.class === 'WEAK' || head.class === 'BODY' || head.class === 'STATE')) continue
    if (!rule.startsWith('name-')) continue
    const at = chunks.indexOf(office)
    const behind = chunks.slice(at + 1, at + 7)
    const stop = behind.findIndex((chunk) => isComma(chunk) || chunk.kind === 'NAME')
    const near = stop < 0 ? behind : behind.slice(0, stop)
    if (wordOf(near[0]) === 'of' || wordOf(near[0]) === 'at')
      if (near.some((chunk) => privateBodies.has(wordOf(chunk)))) mention.negative = 'private-office'
  }
  void i
}

const MEETS: ReadonlySet<string> = new Set(
  (
    'met meet meets meeting received receive receives receiving hosted hosts host welcomed welcomes greeted telephoned phoned called saw see sees ' +
    'invited invites thanked thanks told tells urged urges visited visits joined joins accompanied briefed with between by and against alongside ' +
    'represented including hugged embraced assured asked telling seeing inviting between detained jailed deposed ousted toppled freed released arrested came succeeded replaced'
  ).split(' '),
)

/** Whether the name does or undergoes what people in diplomacy do. */
function readDeeds(chunks: readonly Chunk[], i: number, mention: PersonMention): void {
  if (mention.positive) return
  const before = wordOf(chunks[i - 1])
  const after = wordOf(chunks[i + 1])
  if (MEETS.has(before)) mention.positive = `deed-before: ${before}`
  else if (/^(?:met|meets|received|receives|hosted|welcomed|signed|telephoned|visited|announced|told|said|called|and|will|arrived|flew|left|came|attended|thanked|spoke|held|had|has|hopes|wants|asked|warned|urged|walked|was|is|did|added|wrote|argued|signed|met|sent|in|at|also|then)$/.test(after))
    mention.positive = `deed-behind: ${after}`
  void (chunks[i] as NameChunk)
}
