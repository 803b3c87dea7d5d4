import type { CountryCode, OfficialMention, Sourced } from '../../domain/model'
import type { OfficialReference } from '../analysis'
import { fold } from '../tokens'
import { aliasesOf } from './aliases'
import { clusterMentions } from './clusters'
import { addContextOffices } from './contextOffices'
import { gendersOf } from './genders'
import { personMentions } from './mentions'
import { peopleOf } from './people'
import type { Person } from './person'
import type { ChunkedSentence, PersonMention } from './personMention'
import { namesOf } from './personNames'
import type { PersonOffice } from './personOffice'
import { isPlace } from './places'
import { type PersonReference, personReferences } from './references'
import type { Setting } from './stateWords'

/** The people of a text: officials to serve, and all references to anyone, which quotations need. */
export interface PeopleOfText {
  readonly officials: OfficialMention[]
  readonly references: OfficialReference[]
  readonly people: readonly Person[]
  readonly names: readonly string[]
  readonly personReferences: readonly PersonReference[]
  /** Index of a person among the officials; null for one who is none. */
  readonly officialOf: readonly (number | null)[]
}

/** Finds the officials of a text: names, their offices and states, then every place that means them. */
export function findPeople(
  sentences: readonly ChunkedSentence[],
  text: string,
  home: CountryCode | null,
): PeopleOfText {
  const setting: Setting = { sentences, text, home }
  const mentions = withoutHeadlineNames(personMentions(sentences, text), sentences, text)
  const clusters = clusterMentions(mentions, aliasesOf(sentences)).filter((cluster) => !isPlace(cluster))
  addContextOffices(sentences, clusters, home)
  const genders = gendersOf(sentences, clusters)
  const people = peopleOf(clusters, genders, setting)
  const references = personReferences(sentences, people, genders)
  const officialOf: (number | null)[] = []
  let next = 0
  for (const person of people) officialOf.push(person.isOfficial ? next++ : null)
  const perPerson = new Map<number, PersonReference[]>()
  for (const reference of references) {
    const own = perPerson.get(reference.person)
    if (own) own.push(reference)
    else perPerson.set(reference.person, [reference])
  }
  const officials: OfficialMention[] = []
  people.forEach((person, index) => {
    if (person.isOfficial) officials.push(toOfficial(person, perPerson.get(index) ?? [], text))
  })
  return {
    officials,
    references: references.flatMap(({ person, start, end, by, sentence }) => {
      const official = officialOf[person]
      return official === null || official === undefined ? [] : [{ start, end, official, by, sentence }]
    }),
    people,
    names: people.map(({ cluster }) => namesOf(cluster, text).name),
    personReferences: references,
    officialOf,
  }
}

const speech = /\b(?:remarks|statement|speech|address|interview|doorstep|transcript|readout)\b/i
const plainWords = 2
const smallInTitles =
  /^(?:with|ahead|from|over|after|amid|into|onto|upon|than|that|before|about|under|near|between|against|during|through|towards?|without|within|among|until|since|while|when|where)$/

/** "Remarks by High Representative X", "Foreign Minister X flies to …": behind an office, and not in title case. */
function isNamedByOffice(
  { name, offices, sentence }: PersonMention,
  sentences: readonly ChunkedSentence[],
  text: string,
) {
  const headline = sentences[sentence]?.sentence
  if (!headline || name.words.length < 2 || !offices.some(({ rule }) => rule === 'office-before-name'))
    return false
  // "with" and "ahead" are small in titles in title case, too.
  const plain = headline.tokens.filter(
    ({ kind, cap, norm }) => kind === 'WORD' && !cap && norm.length > 3 && !smallInTitles.test(norm),
  )
  return plain.length >= plainWords || speech.test(text.slice(headline.start, headline.end))
}

/** A headline in title case makes names of any words: there only those count that the text names elsewhere. */
function withoutHeadlineNames(
  mentions: readonly PersonMention[],
  sentences: readonly ChunkedSentence[],
  text: string,
): PersonMention[] {
  const inTitle = (mention: PersonMention) =>
    /^(?:HEADLINE|HEADING)$/.test(sentences[mention.sentence]?.sentence.role ?? '')
  const known = new Set(
    mentions.filter((mention) => !inTitle(mention)).flatMap(({ name }) => name.words.map(fold)),
  )
  return mentions.filter(
    (mention) =>
      !inTitle(mention) ||
      mention.name.words.every((word) => known.has(fold(word))) ||
      isNamedByOffice(mention, sentences, text),
  )
}

const meantBy = {
  NAME: 'named',
  OFFICE: 'meant-by-office',
  STATE: 'meant-by-state',
  PRONOUN: 'meant-by-pronoun',
}

function toOfficial(person: Person, references: readonly PersonReference[], text: string): OfficialMention {
  const { name, forms } = namesOf(person.cluster, text)
  return {
    name,
    forms,
    evidence: references
      .filter(({ by }) => by !== 'PRONOUN')
      .map(({ start, end, by }) => ({
        span: { start, end },
        exact: text.slice(start, end),
        rule: meantBy[by],
        basis: by === 'NAME' ? ('STATED' as const) : ('INFERRED' as const),
      })),
    offices: mergeOffices(person),
    country: person.countrySource,
    organization: person.organizationSource,
  }
}

/** Offices with equal titles are one, with the evidence of all. */
function mergeOffices(person: Person): Sourced<{
  title: string
  country: CountryCode | null
  organization: string | null
  tenure: PersonOffice['tenure']
}>[] {
  const merged = new Map<string, { first: PersonOffice; all: PersonOffice[] }>()
  for (const office of person.offices) {
    const key = `${fold(office.title)}|${office.tenure}`
    const found = merged.get(key)
    if (found) found.all.push(office)
    else merged.set(key, { first: office, all: [office] })
  }
  return [...merged.values()].map(({ first, all }) => ({
    value: {
      title: first.title,
      country: person.country,
      organization: person.organization,
      tenure: first.tenure,
    },
    evidence: all.map(({ evidence }) => evidence),
  }))
}
