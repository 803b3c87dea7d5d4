import type { CountryCode } from '../../domain/model'
import { type Chunk, isComma, isPossessive, wordOf } from './chunk'
import type { PersonMention } from './personMention'

/** A state or body that stands right beside a name. */
interface Beside {
  readonly code: CountryCode | null
  readonly body: string | null
  readonly start: number
  readonly end: number
}

/** A place for the name of the state that a person acts for. */
export interface StateRule {
  readonly id: string
  readonly find: (chunks: readonly Chunk[], name: number) => Beside | null
  readonly example: { readonly text: string; readonly name: string; readonly of: string }
}

const stateOf = (chunk: Chunk | undefined): Beside | null =>
  chunk?.kind === 'COUNTRY' || chunk?.kind === 'SEAT'
    ? { code: chunk.code, body: null, start: chunk.start, end: chunk.end }
    : null
const bodyOf = (chunk: Chunk | undefined): Beside | null =>
  chunk?.kind === 'BODY' ? { code: null, body: chunk.actsFor, start: chunk.start, end: chunk.end } : null

/** Behind "X of", "X for", "X (": the chunk meant, over "the". */
function linked(chunks: readonly Chunk[], name: number, links: RegExp): number | null {
  if (!links.test(wordOf(chunks[name + 1]))) return null
  return wordOf(chunks[name + 2]) === 'the' ? name + 3 : name + 2
}

/** All that find something count, but the first state stays. */
export const stateRules: readonly StateRule[] = [
  {
    id: 'name-of-state',
    find: (chunks, name) => {
      const at = linked(chunks, name, /^(?:of|for|\()$/)
      const target = at === null ? undefined : chunks[at]
      const isState = target?.kind === 'COUNTRY' && target.form !== 'DEMONYM'
      return isState && at !== null && !isPossessive(chunks[at + 1]) ? stateOf(target) : null
    },
    example: { text: 'Wang Yi of China was there.', name: 'Wang Yi', of: 'CN' },
  },
  {
    id: 'name-comma-of-state',
    find: (chunks, name) => {
      if (!isComma(chunks[name + 1])) return null
      const at = linked(chunks, name + 1, /^(?:of|from)$/)
      const target = at === null ? undefined : chunks[at]
      const isState = target?.kind === 'COUNTRY' && target.form === 'NAME'
      const isClosed = at !== null && /^(?:[,.;:)]|and)$/.test(wordOf(chunks[at + 1]))
      return isState && (isClosed || at === chunks.length - 1) ? stateOf(target) : null
    },
    example: {
      text: 'Sadio Camara, of Mali, came.',
      name: 'Sadio Camara',
      of: 'ML',
    },
  },
  {
    id: 'name-of-institution',
    find: (chunks, name) => {
      const at = linked(chunks, name, /^of$/)
      const owner = at === null ? undefined : chunks[at]
      const isDemonym = owner?.kind === 'COUNTRY' && owner.form === 'DEMONYM'
      return isDemonym && at !== null && chunks[at + 1]?.kind === 'WORD' ? stateOf(owner) : null
    },
    example: {
      text: 'Park Byeong-seug of the Korean National Assembly came.',
      name: 'Park Byeong-seug',
      of: 'KR',
    },
  },
  {
    id: 'name-signs-for-state',
    find: (chunks, name) => {
      for (let at = name + 1; at < Math.min(chunks.length - 1, name + 9); at++) {
        if (chunks[at]?.kind !== 'WORD' && chunks[at]?.kind !== 'COUNTRY') return null
        if (!/^(?:signed|spoke|speaks|signs|attended|initialled|initialed)$/.test(wordOf(chunks[at])))
          continue
        const target = wordOf(chunks[at + 2]) === 'the' ? chunks[at + 3] : chunks[at + 2]
        const isFor = wordOf(chunks[at + 1]) === 'for'
        return isFor && target?.kind === 'COUNTRY' && target.form === 'NAME' ? stateOf(target) : null
      }
      return null
    },
    example: { text: 'Kostas Skrekas signed for Greece.', name: 'Kostas Skrekas', of: 'GR' },
  },
  {
    id: 'name-of-body',
    find: (chunks, name) => {
      const at = linked(chunks, name, /^(?:of|\()$/)
      return at === null ? null : bodyOf(chunks[at])
    },
    example: {
      text: 'Roland Galharague (European Union) came.',
      name: 'Roland Galharague',
      of: 'European Union',
    },
  },
  {
    id: 'name-of-seat',
    find: (chunks, name) => {
      const at = linked(chunks, name, /^of$/)
      if (at === null) return null
      const near = chunks.slice(at, at + 4)
      const found = near.find((chunk) => chunk.kind === 'SEAT' || chunk.kind === 'NAME' || isComma(chunk))
      return found?.kind === 'SEAT' ? stateOf(found) : null
    },
    example: { text: 'Craig Hart of the aid agency USAID was in the room.', name: 'Craig Hart', of: 'US' },
  },
  {
    id: 'state-represented-by-name',
    find: (chunks, name) => {
      const by = chunks[name - 1]?.kind === 'OFFICE' ? name - 2 : name - 1
      if (wordOf(chunks[by]) !== 'by') return null
      const before = chunks[by - 1]
      const clause = chunks.slice(Math.max(0, by - 6), by - 1)
      const sender =
        wordOf(before) === 'represented' ? clause.findLast(({ kind }) => kind === 'COUNTRY') : before
      return sender?.kind === 'COUNTRY' && sender.form === 'NAME' ? stateOf(sender) : null
    },
    example: { text: 'Germany was represented by Olaf Scholz.', name: 'Olaf Scholz', of: 'DE' },
  },
  {
    id: 'delegation-led-by-name',
    find: (chunks, name) => {
      const isSecond = wordOf(chunks[name - 1]) === 'and' && chunks[name - 2]?.kind === 'NAME'
      const first = isSecond ? name - 2 : name
      const by = chunks[first - 1]?.kind === 'OFFICE' ? first - 2 : first - 1
      if (wordOf(chunks[by]) !== 'by' || !/^(?:led|headed)$/.test(wordOf(chunks[by - 1]))) return null
      const clause = chunks.slice(Math.max(0, by - 7), by - 1)
      const isTeam = clause.some((chunk) =>
        /^(?:delegation|team|side|mission|negotiators)$/.test(wordOf(chunk)),
      )
      const owner = clause.findLast(({ kind }) => kind === 'COUNTRY' || kind === 'BODY')
      return isTeam ? (stateOf(owner) ?? bodyOf(owner)) : null
    },
    example: { text: 'A delegation from Mali led by Sadio Camara came.', name: 'Sadio Camara', of: 'ML' },
  },
  {
    id: 'state-sends-name',
    find: (chunks, name) => {
      const sends = chunks[name - 1]?.kind === 'OFFICE' ? name - 2 : name - 1
      const sender = chunks[sends - 1]
      if (!SENDS.test(wordOf(chunks[sends])) || GIVEN.test(wordOf(chunks[name + 1]))) return null
      return sender?.kind === 'COUNTRY' && sender.form !== 'DEMONYM' ? stateOf(sender) : null
    },
    example: { text: 'Nigeria sent Vice President Musa Dankwa.', name: 'Musa Dankwa', of: 'NG' },
  },
  {
    id: 'name-represents-state',
    find: (chunks, name) => {
      const isApart =
        isComma(chunks[name + 1]) && chunks[name + 2]?.kind === 'OFFICE' && isComma(chunks[name + 3])
      const verb = isApart ? name + 4 : name + 1
      if (!/^(?:represented|represents|representing)$/.test(wordOf(chunks[verb]))) return null
      const target = wordOf(chunks[verb + 1]) === 'the' ? chunks[verb + 2] : chunks[verb + 1]
      return target?.kind === 'COUNTRY' && target.form === 'NAME' ? stateOf(target) : null
    },
    example: { text: 'Minister Ana Ruiz represented Paraguay.', name: 'Ana Ruiz', of: 'PY' },
  },
  {
    id: 'name-on-behalf-of-state',
    find: (chunks, name) => {
      const words = chunks
        .slice(name + 1, name + 4)
        .map(wordOf)
        .join(' ')
      if (words !== 'on behalf of') return null
      const target = wordOf(chunks[name + 4]) === 'the' ? chunks[name + 5] : chunks[name + 4]
      return target?.kind === 'COUNTRY' && target.form === 'NAME' ? stateOf(target) : null
    },
    example: { text: 'Andrés Rojas on behalf of Paraguay signed.', name: 'Andrés Rojas', of: 'PY' },
  },
  {
    id: 'possessive-before-name',
    find: (chunks, name) => {
      if (!isPossessive(chunks[name - 1])) return null
      const owner = chunks[name - 2]
      return owner?.kind === 'SEAT' ? null : (stateOf(owner) ?? bodyOf(owner))
    },
    example: { text: "He spoke to Russia's Sergei Lavrov.", name: 'Sergei Lavrov', of: 'RU' },
  },
  {
    id: 'ministry-before-name',
    find: (chunks, name) => {
      if (!isPossessive(chunks[name - 1])) return null
      if (!/^(?:ministry|department|government|office)$/.test(wordOf(chunks[name - 2]))) return null
      return stateOf(chunks.slice(Math.max(0, name - 6), name - 2).findLast(({ kind }) => kind === 'COUNTRY'))
    },
    example: {
      text: "The Russian foreign ministry's Maria Zakharova denied it.",
      name: 'Maria Zakharova',
      of: 'RU',
    },
  },
  {
    id: 'demonym-before-name',
    find: (chunks, name) => {
      const before = chunks[name - 1]
      return before?.kind === 'COUNTRY' && before.form === 'DEMONYM' ? stateOf(before) : null
    },
    example: { text: 'Then the Ukrainian Volodymyr Zelensky spoke.', name: 'Volodymyr Zelensky', of: 'UA' },
  },
  {
    id: 'demonym-comma-name',
    find: (chunks, name) => {
      const before = chunks[name - 2]
      const isClosed = /^[,;.]$/.test(wordOf(chunks[name + 1]))
      if (!isClosed || !isComma(chunks[name - 1]) || wordOf(chunks[name - 3]) !== 'the') return null
      return before?.kind === 'COUNTRY' && before.form === 'DEMONYM' ? stateOf(before) : null
    },
    example: { text: 'The Malawian, Tamanda Phiri, left early.', name: 'Tamanda Phiri', of: 'MW' },
  },
  {
    id: 'counterpart-in-state',
    find: (chunks, name) => {
      const [office, state] = [chunks[name - 4], chunks[name - 2]]
      if (!isComma(chunks[name - 1]) || wordOf(chunks[name - 3]) !== 'in') return null
      if (office?.kind !== 'OFFICE' || !office.counterpart || office.countries.length > 0) return null
      return state?.kind === 'COUNTRY' && state.form === 'NAME' ? stateOf(state) : null
    },
    example: { text: 'He rang his counterpart in Hungary, Edit Varga.', name: 'Edit Varga', of: 'HU' },
  },
]

const SENDS = /^(?:sent|sends|dispatched|dispatches|fielded)$/
/** "sent President X a letter": X is the one to whom it is sent. */
const GIVEN =
  /^(?:an?|the|his|her|its|their|two|letters?|messages?|word|greetings|condolences|congratulations)$/

/** Notes the state or body that stands right beside a name. */
export function readState(chunks: readonly Chunk[], name: number, mention: PersonMention): void {
  for (const { id, find } of stateRules) {
    const beside = find(chunks, name)
    if (!beside) continue
    const { code, body, start, end } = beside
    if (code) mention.country ??= { code, start, end, rule: id }
    if (body) mention.organization ??= { name: body, start, end, rule: id }
    mention.positive ??= id
  }
}
