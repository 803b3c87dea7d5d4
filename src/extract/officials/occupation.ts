import { occupations, privateBodies } from '../data/occupations'
import { institutionNouns } from '../data/offices'
import { type Chunk, isComma, isDash, type OfficeChunk, officeIndex, wordOf } from './chunk'
import type { PersonMention } from './personMention'

/** `X, a historian at …`, `songwriter X`, `his wife, X`, `X, chairman of chip maker Y`. */
export function readOccupation(chunks: readonly Chunk[], i: number, mention: PersonMention): void {
  if (/lady$/i.test(mention.name.honorific ?? '') && wordOf(chunks[i - 1]) === 'first')
    mention.negative = 'first-lady'
  for (let at = i - 1; at >= Math.max(0, i - 2); at--) {
    const word = wordOf(chunks[at])
    if (occupations.has(word) || (word === 'national' && at === i - 1))
      mention.negative = `occupation-before: ${word}`
    if (word !== ',' && word !== ':') break
  }
  if (isComma(chunks[i + 1]) || isDash(chunks[i + 1])) {
    const from = isAge(chunks, i + 2) ? i + 4 : i + 2
    if (isOnlyOfNation(chunks, from)) mention.negative = 'nationality-behind'
    for (let at = from; at < from + 7; at++) {
      const chunk = chunks[at]
      if (!chunk || isComma(chunk) || chunk.kind === 'OFFICE') break
      const word = wordOf(chunk)
      if (/^(?:who|said|and|told|has|was)$/.test(word) && word !== 'who') break
      if (occupations.has(word)) mention.negative = `occupation-behind: ${word}`
    }
  }
  if (/^(?:interviewed|born)$/.test(wordOf(chunks[i - 2])) && /^(?:by|to)$/.test(wordOf(chunks[i - 1])))
    mention.negative = 'told-of-only'
  if (wordOf(chunks[i - 1]) === 'of' && REMEMBERED.test(wordOf(chunks[i - 2])))
    mention.negative = 'remembered'
  privateOffice(chunks, mention)
  if (isOfPrivateBody(chunks, i)) mention.negative = 'of-private-body'
  if (wordOf(chunks[i + 1]) === ',' && wordOf(chunks[i + 2]) === 'who') {
    const clause = chunks.slice(i + 3, i + 12)
    const isPublic = clause.some((chunk) => institutionNouns.has(wordOf(chunk)))
    if (/^(?:runs|owns|manages|works|teaches|founded|writes|studies)$/.test(wordOf(clause[0])) && !isPublic)
      mention.negative = 'private-work'
  }
}

const REMEMBERED =
  /^(?:grave|tomb|statue|bust|portrait|memory|birthplace|mausoleum|painting|killing|murder|death|arrest|detention|assassination|kidnapping|abduction|imprisonment|disappearance|trial|conviction|extradition|funeral|family|relatives|parents)$/

/** "X, 34, a fisherman". */
const isAge = (chunks: readonly Chunk[], at: number): boolean =>
  /^\d{1,3}$/.test(wordOf(chunks[at])) && isComma(chunks[at + 1])

/** "X, a Norwegian killed in Mali", "X, a Peruvian who lives there": of whom no more is known than the passport. */
function isOnlyOfNation(chunks: readonly Chunk[], at: number): boolean {
  const nation = chunks[at + 1]
  if (!/^an?$/.test(wordOf(chunks[at])) || nation?.kind !== 'COUNTRY' || nation.form !== 'DEMONYM')
    return false
  return /^(?:who|held|born|aged|living|,|\.)$|ed$/.test(wordOf(chunks[at + 2]))
}

/** "X of the Crisis Studies Group", "X at Acme University". */
function isOfPrivateBody(chunks: readonly Chunk[], i: number): boolean {
  if (!/^(?:of|at|from|with)$/.test(wordOf(chunks[i + 1]))) return false
  for (let at = i + 2; at < i + 9; at++) {
    const chunk = chunks[at]
    if (!chunk || isComma(chunk) || chunk.kind === 'OFFICE' || chunk.kind === 'BODY') return false
    if (chunk.kind === 'WORD' && !chunk.token.cap && !/^(?:the|of|for|and|on)$/.test(wordOf(chunk)))
      return false
    if (chunk.kind === 'WORD' && chunk.token.cap && privateBodies.has(wordOf(chunk)))
      return !isPublicBank(chunks, at)
  }
  return false
}

const isPublicBank = (chunks: readonly Chunk[], at: number): boolean =>
  /^(?:bank|fund|federation|chamber|bureau)$/.test(wordOf(chunks[at]))

/** Heads that lead firms, schools and clubs as well as public bodies. */
const LEADS_ANYTHING: ReadonlySet<string> = new Set(['WEAK', 'BODY', 'STATE', 'SPOKESPERSON'])
const PUBLIC_ALL_THE_SAME =
  /\b(?:(?:central|state|national|reserve|federal|people.s|world|development|monetary) (?:bank|fund)|(?:bank|fund) of|(?:upper|lower|legislative|federal|state|public|civic) chamber|chamber of (?:deputies|representatives|the)|federation council|(?:political|parliamentary|contact|working|friendship) group|group of|political bureau|bureau of)\b/i

/** "the chief executive of Nordfisk", "Nordfisk chief executive X": not Hong Kong's. */
const isOfFirm = ({ title, countries, organization }: OfficeChunk): boolean =>
  OF_FIRM.test(title) && countries.length === 0 && organization === null
const OF_FIRM =
  /^(?:\p{Lu}\S+ )+(?:chief executive|managing director)$|^(?:chief executive|managing director) of \p{Lu}/u

/** "gang leader X", "trade union leader X": they lead no public office. */
const PRIVATE_LEADER =
  /\b(?:trade union|labou?r union|gang|mafia|cartel|cult|sect|religious|church|spiritual|community|student|business|band|team|protest|strike) (?:leader|boss|chief|head)$/

/** "FIFA president X", "head of the Oslo-based Nordic Policy Centre": the firm's word stands right beside the office. */
function isBesideFirm(chunks: readonly Chunk[], office: OfficeChunk, name: number): boolean {
  if (office.organization !== null) return false
  const at = officeIndex(chunks, name, office)
  return [chunks[at - 1], chunks[at + 1]].some(
    (chunk) => at >= 0 && chunk?.kind === 'WORD' && chunk.token.cap && privateBodies.has(wordOf(chunk)),
  )
}

/** "Norwegian director X": who directs what, an office would say. */
const isFilmDirector = ({ title, organization }: OfficeChunk, rule: string): boolean =>
  title === 'director' && organization === null && rule === 'office-before-name'

/** A chairman, head or director of a firm or school, before or behind the name. */
function privateOffice(chunks: readonly Chunk[], mention: PersonMention): void {
  for (const { office, rule } of mention.offices) {
    if (!office.heads.every((head) => LEADS_ANYTHING.has(head.class))) continue
    const title = office.title.toLowerCase()
    const words = title.split(/[^\p{L}-]+/u)
    if (PRIVATE_LEADER.test(title)) mention.negative = 'private-office'
    if (isOfFirm(office) || isFilmDirector(office, rule) || isBesideFirm(chunks, office, mention.chunk))
      mention.negative = 'private-office'
    if (
      rule !== 'who-heads' &&
      !office.organization &&
      !PUBLIC_ALL_THE_SAME.test(title) &&
      words.some((word) => privateBodies.has(word))
    )
      mention.negative = 'private-office'
    if (!rule.startsWith('name-')) continue
    const at = chunks.indexOf(office)
    const behind = chunks.slice(at + 1, at + 7)
    const stop = behind.findIndex((chunk) => isComma(chunk) || chunk.kind === 'NAME')
    const near = stop < 0 ? behind : behind.slice(0, stop)
    if (wordOf(near[0]) === 'of' || wordOf(near[0]) === 'at')
      if (near.some((chunk) => privateBodies.has(wordOf(chunk)))) mention.negative = 'private-office'
  }
}
