import type { CountryCode, Sourced } from '../../domain/model'
import { thingNouns } from '../data/institutions'
import { noNameWords } from '../data/names'
import { institutionNouns, officeModifiers, portfolioWords } from '../data/offices'
import { around, type Chunk, wordOf } from './chunk'
import type { Cluster } from './clusters'
import type { GivenOffice, PersonMention } from './personMention'
import type { Setting } from './stateWords'

/** A weak noun is an office beside a state, a public body or a portfolio. */
const CAPITAL_TITLES: ReadonlySet<string> = new Set([
  'chairman',
  'chairwoman',
  'chairperson',
  'chair',
  'leader',
  'commander',
  'director',
  'justice',
  'coordinator',
  'administrator',
  'general secretary',
  'party chief',
  'party leader',
])

/** Whether the words are an office: a weak noun is one beside a state, a public body or a portfolio. */
export function isOfficeEnough({ office, country, rule }: GivenOffice): boolean {
  if (office.counterpart) return true
  if (office.heads.some((head) => head.class !== 'WEAK')) return true
  if (
    rule === 'office-before-name' &&
    /^\p{Lu}/u.test(office.title) &&
    office.heads.some(({ id }) => CAPITAL_TITLES.has(id))
  )
    return true
  if (office.heads.some(({ id }) => id === 'leader' || id === 'commander') && office.determiner === 'the')
    return true
  return (
    office.qualified ||
    office.countries.length > 0 ||
    country !== null ||
    office.organization !== null ||
    office.owner !== null
  )
}

/** Whether the text says that the person leads a firm, a school or the like. */
export const isPrivate = (cluster: Cluster): boolean =>
  cluster.mentions.some(({ negative }) => negative === 'private-office')

/** Names without an office that the text shows in diplomacy: `Russia's X`, `H.E. X`, a full name that meets or is met. */
export function isBareOfficial(
  cluster: Cluster,
  stated: Sourced<CountryCode> | null,
  organization: Sourced<string> | null,
  setting: Setting,
): boolean {
  if (cluster.mentions.some(({ name }) => name.publicHonorific)) return true
  if (cluster.words.length < 2) return false
  if (stated || organization) return true
  return cluster.mentions.some((mention) => mention.positive !== null || isPlainlyPerson(mention, setting))
}

/** "A court sentenced X", "X was arrested": of whom only that is told. */
const DONE_TO =
  /^(?:sentenced|jailed|arrested|detained|imprisoned|kidnapped|abducted|murdered|executed|convicted|extradited)$/
const isDoneTo = (chunks: readonly Chunk[], name: number): boolean =>
  /^(?:was|were|is)$/.test(wordOf(chunks[name + 1])) && DONE_TO.test(wordOf(chunks[name + 2]))

const ORDINARY_WORDS = [portfolioWords, noNameWords, thingNouns, officeModifiers, institutionNouns]

/** A name of several words in the running text, none of them a common noun, and not where something is. */
function isPlainlyPerson({ name, sentence, chunk }: PersonMention, setting: Setting): boolean {
  const here = setting.sentences[sentence]
  if (name.words.length < 2 || !here || !/^(?:PARAGRAPH|LIST_ITEM)$/.test(here.sentence.role)) return false
  if (name.words.some((word) => ORDINARY_WORDS.some((ordinary) => ordinary.has(word.toLowerCase()))))
    return false
  const before = wordOf(here.chunks[chunk - 1])
  if (/^(?:in|at|near|off|the|a|an|on|aboard|\/|photo|credit|:)$/.test(before)) return false
  if (DONE_TO.test(before) || isDoneTo(here.chunks, chunk)) return false
  if (/^(?:\/|via)$/.test(wordOf(here.chunks[chunk + 1]))) return false
  return !around(here.chunks, chunk).near.some((other) =>
    /^(?:photo|credit|courtesy|editing|reporting|foto)$/.test(wordOf(other)),
  )
}
