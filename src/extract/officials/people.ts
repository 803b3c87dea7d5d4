import type { CountryCode, Evidence, Office, Sourced } from '../../domain/model'
import type { OfficeClass } from '../data/offices'
import type { Chunk, OfficeChunk } from './chunk'
import type { Cluster } from './clusters'
import { type Setting, statedCountry } from './stateWords'
import type { GivenOffice, PersonMention } from './personMention'
import { withStates } from './states'

/** An office of a person with what resolving references needs. */
export interface PersonOffice {
  readonly title: string
  readonly heads: readonly string[]
  readonly classes: readonly OfficeClass[]
  readonly tenure: Office['tenure']
  readonly evidence: Evidence
  readonly weight: number
}

/** A person of the text, official or not. */
export interface Person {
  readonly cluster: Cluster
  readonly isOfficial: boolean
  readonly offices: readonly PersonOffice[]
  readonly country: CountryCode | null
  readonly countrySource: Sourced<CountryCode> | null
  readonly organization: string | null
  readonly organizationSource: Sourced<string> | null
}

/** A weak noun is an office beside a state, a public body or a portfolio. */
const CAPITAL_TITLES: ReadonlySet<string> = new Set(['chairman', 'chairwoman', 'chairperson', 'chair', 'leader', 'commander', 'director', 'justice', 'coordinator', 'administrator'])

function isOfficeEnough({ office, country, rule }: GivenOffice): boolean {
  if (office.counterpart) return true
  if (office.heads.some((head) => head.class !== 'WEAK')) return true
  if (rule === 'office-before-name' && /^\p{Lu}/u.test(office.title) && office.heads.some(({ id }) => CAPITAL_TITLES.has(id))) return true
  if (office.heads.some(({ id }) => id === 'leader' || id === 'commander') && office.determiner === 'the') return true
  return office.qualified || office.countries.length > 0 || country !== null || office.organization !== null || office.owner !== null
}

/** Who the clusters are, in the order of the text: offices, state, body, and whether they are officials at all. */
export function peopleOf(clusters: readonly Cluster[], setting: Setting): Person[] {
  const people: Person[] = []
  const ownerOf = ownerIndex(clusters)
  const owners: (number | null)[] = []
  for (const cluster of clusters) {
    const { person, owner } = toPerson(cluster, people, ownerOf, setting)
    people.push(person)
    owners.push(owner)
  }
  return withStates(people, owners, setting)
}

type OwnerIndex = (start: number, except: Cluster) => number | null

/** The person named last before a place: whose "his foreign minister" is. */
function ownerIndex(clusters: readonly Cluster[]): OwnerIndex {
  const places = clusters
    .flatMap((cluster, index) => cluster.mentions.map(({ name }) => ({ at: name.start, index, cluster })))
    .sort((a, b) => a.at - b.at)
  return (start, except) => {
    let low = 0
    let high = places.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((places[middle]?.at ?? 0) < start) low = middle + 1
      else high = middle
    }
    for (let i = low - 1; i >= Math.max(0, low - 6); i--) {
      const place = places[i]
      if (place && place.cluster !== except) return place.index
    }
    return null
  }
}

function toPerson(
  cluster: Cluster,
  earlier: readonly Person[],
  ownerOf: OwnerIndex,
  setting: Setting,
): { person: Person; owner: number | null } {
  const given = cluster.mentions.flatMap((mention) => mention.offices.map((office) => ({ mention, office })))
  const enough = given.filter(({ office }) => isOfficeEnough(office))
  const owned = enough.find(({ mention, office: { office } }) => office.owner || office.counterpart || isOwnedByName(mention, office, setting))
  const owner = owned ? ownerOf(owned.office.office.start, cluster) : null
  const ownerPerson = owner === null ? undefined : earlier[owner]
  const offices = enough.map(({ office }) => toOffice(office, ownerPerson, setting.text)).filter((office) => office !== null)
  const stated = statedCountry(cluster.mentions, setting.text)
  const organizationSource = organizationOf(cluster.mentions, setting.text) ?? (stated ? null : organizationNearby(enough.map(({ mention, office }) => ({ mention, office: office.office })), setting))
  const negative = cluster.mentions.some((mention) => mention.negative !== null)
  const firm = enough.some(({ office: { office } }) => office.heads.some((head) => head.class !== 'WEAK' && head.class !== 'RANK'))
  const positive = isBareOfficial(cluster, stated, organizationSource)
  const isOfficial = (enough.length > 0 && (!negative || (firm && !isPrivate(cluster)))) || (positive && !negative)
  const person: Person = {
    cluster,
    isOfficial,
    offices: rank(offices),
    country: stated?.value ?? null,
    countrySource: stated,
    organization: organizationSource?.value ?? null,
    organizationSource,
  }
  return { person, owner }
}

const bodyOf = (chunk: Chunk): string | null => (chunk.kind === 'BODY' ? chunk.actsFor : chunk.kind === 'OFFICE' ? chunk.organization : null)
const OFFICES_OF_BODIES = /^(?:secretary.general|director.general|executive secretary|commissioner|high representative|under.secretary.general|chairperson|deputy secretary.general)$/

/** "the secretary-general" of the body named last: only bodies have that office. */
function organizationNearby(given: readonly { mention: PersonMention; office: OfficeChunk }[], setting: Setting): Sourced<string> | null {
  for (const { mention, office } of given) {
    const ofBody = office.heads.some(({ id }) => OFFICES_OF_BODIES.test(id)) || office.owner === 'its'
    if (!ofBody || office.countries.length > 0) continue
    for (let i = mention.sentence; i >= Math.max(0, mention.sentence - 3); i--) {
      const before = (setting.sentences[i]?.chunks ?? []).findLast((chunk) => (bodyOf(chunk) !== null || (office.owner === 'its' && chunk.kind === 'COUNTRY')) && chunk.start < office.start)
      const body = before ? bodyOf(before) : null
      if (before?.kind === 'COUNTRY') break
      if (!before || !body) continue
      return { value: body, evidence: [{ span: { start: before.start, end: before.end }, exact: setting.text.slice(before.start, before.end), rule: 'body-named-before', basis: 'INFERRED' }] }
    }
  }
  return null
}

/** "Widodo's foreign minister, Retno Marsudi". */
function isOwnedByName(mention: PersonMention, office: OfficeChunk, setting: Setting): boolean {
  const chunks = setting.sentences[mention.sentence]?.chunks ?? []
  const at = chunks.findIndex(({ start, kind }) => kind === 'OFFICE' && start === office.start)
  const possessive = chunks[at - 1]
  return possessive?.kind === 'WORD' && possessive.token.kind === 'POSSESSIVE' && chunks[at - 2]?.kind === 'NAME'
}

const isPrivate = (cluster: Cluster): boolean => cluster.mentions.some(({ negative }) => negative === 'private-office')

/** Names without an office that the text shows in diplomacy: `Russia's X`, `H.E. X`, a full name that meets or is met. */
function isBareOfficial(cluster: Cluster, stated: Sourced<CountryCode> | null, organization: Sourced<string> | null): boolean {
  if (cluster.mentions.some(({ name }) => name.publicHonorific)) return true
  if (cluster.words.length < 2) return false
  if (stated || organization) return true
  return cluster.mentions.some(({ positive }) => positive !== null)
}

function toOffice({ office, rule }: GivenOffice, owner: Person | undefined, text: string): PersonOffice | null {
  const evidence: Evidence = {
    span: { start: office.start, end: office.end },
    exact: text.slice(office.start, office.end),
    rule,
    basis: office.counterpart ? 'INFERRED' : 'STATED',
  }
  if (office.counterpart) {
    const same = owner?.offices[0]
    return same ? { ...same, evidence, weight: 0.5 } : null
  }
  const classes = office.heads.map((head) => head.class)
  return { title: office.title, heads: office.heads.map(({ id }) => id), classes, tenure: office.tenure, evidence, weight: weightOf(office) }
}

function weightOf(office: OfficeChunk): number {
  const classes = office.heads.map((head) => head.class)
  const base = office.qualified || office.countries.length > 0 || /\s/.test(office.title) ? 2 : 1.5
  const rank = classes.every((kind) => kind === 'RANK') ? -1.5 : 0
  const weak = classes.every((kind) => kind === 'WEAK') ? -0.25 : 0
  const bareMinister = /^(?:minister|secretary|commissioner)$/i.test(office.title) ? -1 : 0
  return base + rank + weak + bareMinister - (office.tenure === 'FORMER' ? 1 : 0)
}

/** The office to serve first; of equal ones the text's first. */
function rank(offices: readonly PersonOffice[]): PersonOffice[] {
  const isPartOfAnother = (title: string) =>
    offices.some((other) => other.title.length > title.length && other.tenure === 'CURRENT' && other.title.toLowerCase().startsWith(`${title.toLowerCase()} `))
  const weighed = offices.map((office) => (isPartOfAnother(office.title) ? { ...office, weight: office.weight - 0.4 } : office))
  return weighed.map((office, i) => ({ office, i })).sort((a, b) => b.office.weight - a.office.weight || a.i - b.i).map(({ office }) => office)
}

function organizationOf(mentions: readonly PersonMention[], text: string): Sourced<string> | null {
  for (const { offices } of mentions)
    for (const { office, rule } of offices)
      if (/^(?:european|eu) commissioner/i.test(office.title))
        return { value: 'European Union', evidence: [{ span: { start: office.start, end: office.end }, exact: text.slice(office.start, office.end), rule, basis: 'INFERRED' }] }
      else if (office.organization)
        return { value: office.organization, evidence: [{ span: { start: office.start, end: office.end }, exact: text.slice(office.start, office.end), rule, basis: 'STATED' }] }
  for (const { organization } of mentions)
    if (organization) {
      const { name, start, end, rule } = organization
      return { value: name, evidence: [{ span: { start, end }, exact: text.slice(start, end), rule, basis: 'STATED' }] }
    }
  return null
}

/** The fullest form of a name, preferring one not printed in capitals, with every form the text uses. */
export function namesOf(cluster: Cluster, text: string): { name: string; forms: string[] } {
  const forms: string[] = []
  let best: { words: readonly string[]; score: number } | null = null
  for (const { name, key } of cluster.mentions) {
    const form = text.slice(name.nameStart, name.nameEnd).replace(/\s+/g, ' ')
    if (!forms.includes(form)) forms.push(form)
    if (name.alias && !forms.includes(name.alias)) forms.push(name.alias)
    const capitals = name.words.every((word) => word.length > 2 && word === word.toUpperCase())
    const score = key.length * 10 + name.words.length + name.words.join('').length / 50 - (capitals ? 8 : 0)
    if (!best || score > best.score) best = { words: name.words, score }
  }
  const name = best?.words.join(' ').replace(/ (Jr|Sr)\b/, ' $1') ?? ''
  return { name, forms: forms.includes(name) ? forms : [name, ...forms] }
}
