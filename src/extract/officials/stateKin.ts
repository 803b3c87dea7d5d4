import type { CountryCode, Sourced } from '../../domain/model'
import { canHave } from '../data/government'
import { turnsOfOffice } from '../data/offices'
import { findCountry } from '../fields/places'
import { type Chunk, type OfficeChunk, officeIndex, wordOf } from './chunk'
import type { Person } from './person'
import { countryOfTitle, type Setting, type StateWords, sourcedState, stateOfRegion } from './stateWords'

const officesOf = (person: Person) =>
  person.cluster.mentions.flatMap(({ sentence, chunk, offices }) =>
    offices.map(({ office }) => ({ sentence, chunk, office })),
  )

/** The state that a title or the region of an office tells. */
export function ofTitle(person: Person, setting: Setting): Sourced<CountryCode> | null {
  for (const { office } of officesOf(person)) {
    const code = countryOfTitle(office.title)
    if (code)
      return sourcedState(
        setting.text,
        { code, start: office.start, end: office.end },
        'title-tells-state',
        'INFERRED',
      )
  }
  const region = stateOfRegion(person.cluster.mentions, setting)
  return region ? sourcedState(setting.text, region, 'state-of-region', 'INFERRED') : null
}

/** Where the name of the one advised begins: "national security adviser to Prime Minister Abiy Ahmed". */
export function superiorName(
  person: Person,
  setting: Setting,
): { name: number; start: number; end: number } | null {
  for (const { sentence, chunk, office } of officesOf(person)) {
    const chunks = setting.sentences[sentence]?.chunks ?? []
    const at = officeIndex(chunks, chunk, office)
    if (at < 0 || wordOf(chunks[at + 1]) !== 'to') continue
    const name = chunks[at + 2]?.kind === 'OFFICE' ? chunks[at + 3] : chunks[at + 2]
    if (name?.kind === 'NAME') return { name: name.start, start: office.start, end: office.end }
  }
  return null
}

const POST = /\b(?:to|in) (?:the )?(.+)$/

/** The state to which an ambassador is sent, which is not the one they act for; null for others. */
export function postOf({ offices }: Person): CountryCode | null {
  for (const { classes, title } of offices) {
    const post = classes.includes('DIPLOMAT') ? POST.exec(title)?.[1] : undefined
    const code = post ? findCountry(post) : null
    if (code) return code
  }
  return null
}

/** The state of the one advised. */
export function ofSuperior(
  settled: readonly Person[],
  index: number,
  setting: Setting,
): Sourced<CountryCode> | null {
  const person = settled[index]
  const superior = person ? superiorName(person, setting) : null
  if (!superior) return null
  const served = settled.find(({ cluster }) =>
    cluster.mentions.some(({ name }) => name.start === superior.name),
  )
  const code = served?.country
  return code
    ? sourcedState(
        setting.text,
        { code, start: superior.start, end: superior.end },
        'state-of-superior',
        'INFERRED',
      )
    : null
}

/** "his foreign minister": the owner's state; a counterpart is another state's. */
export function ofOwner(
  settled: readonly Person[],
  index: number,
  owner: number | null,
  setting: Setting,
): Sourced<CountryCode> | null {
  const person = settled[index]
  const found =
    person &&
    officesOf(person).find(
      ({ office: { counterpart, heads } }) => !counterpart || heads.some(({ id }) => turnsOfOffice.has(id)),
    )
  if (!found) return null
  const { office, sentence } = found
  const pair = office.owner === 'their' ? pairBefore(settled, index, office, sentence) : null
  if (pair) return pair.state && sourcedState(setting.text, pair.state, 'state-of-pair', 'INFERRED')
  if (office.owner === 'its' || office.owner === 'their') return ofItsOwner(office, sentence, setting)
  const code = owner === null ? null : (settled[owner]?.country ?? null)
  if (
    !code ||
    !canHold(
      code,
      office.heads.map(({ id }) => id),
    )
  )
    return null
  return sourcedState(
    setting.text,
    { code, start: office.start, end: office.end },
    'state-of-owner',
    'INFERRED',
  )
}

const NEAR = 12

/**
 * "minister X and her counterpart Y … and their presidents, V and W": V is of the state of X, W of that of Y, as soon as
 * that is known; null where there are no two pairs.
 */
function pairBefore(
  settled: readonly Person[],
  index: number,
  office: OfficeChunk,
  sentence: number,
): { readonly state: StateWords | null } | null {
  const from = Math.max(0, index - NEAR)
  const near = settled.slice(from, index + NEAR)
  const holders = near.flatMap(({ cluster }, at) =>
    cluster.mentions.some(({ offices }) => offices.some((given) => given.office.start === office.start))
      ? [from + at]
      : [],
  )
  const before = near
    .filter(({ isOfficial }) => isOfficial)
    .flatMap(({ country, cluster }) =>
      cluster.mentions
        .filter((mention) => mention.sentence === sentence && mention.name.end <= office.start)
        .map(({ name }) => ({ code: country, start: name.nameStart, end: name.nameEnd })),
    )
  const [one, other] = before.sort((a, b) => a.start - b.start).slice(-2)
  if (holders.length !== 2 || !one || !other || (one.code && one.code === other.code)) return null
  const owner = holders[0] === index ? one : other
  const isKnown = one.code !== null && other.code !== null
  return { state: isKnown && owner.code ? { ...owner, code: owner.code } : null }
}

/** "Spain sent its former king": the state that does something last before "its", or which "and" joins to it. */
function ofItsOwner(
  office: { start: number },
  sentence: number,
  setting: Setting,
): Sourced<CountryCode> | null {
  const chunks = setting.sentences[sentence]?.chunks ?? []
  const before = chunks.slice(
    0,
    chunks.findIndex(({ end }) => end > office.start),
  )
  const joined = before.at(wordOf(before.at(-1)) === 'and' ? -2 : -1)
  const isState = (chunk: Chunk | undefined): boolean => chunk?.kind === 'COUNTRY'
  const owner =
    (isState(joined) ? joined : undefined) ??
    before.findLast((chunk, at) => isState(chunk) && !isWhere(before, at)) ??
    before.findLast(isState)
  return owner?.kind === 'COUNTRY' ? sourcedState(setting.text, owner, 'state-of-its', 'INFERRED') : null
}

const WHERE = /^(?:in|at|to|from|near|into|via|through|for|towards?|outside)$/

/** "left the talks in Brussels", "a trip to Lima": no more than where something is. */
const isWhere = (chunks: readonly Chunk[], at: number): boolean =>
  WHERE.test(wordOf(chunks[wordOf(chunks[at - 1]) === 'the' ? at - 2 : at - 1]))

/** Whether a state can have all of the offices. */
export const canHold = (code: CountryCode, heads: readonly string[]): boolean =>
  heads.every((head) => canHave(code, head))
