import { type OfficeChunk, officeIndex } from './chunk'
import type { Cluster } from './clusters'
import { organizationNearby, organizationOf, organizationOfOwner } from './organization'
import { type OwnerIndex, ownerIndex } from './owners'
import type { Person } from './person'
import type { GivenOffice, PersonMention } from './personMention'
import { rank, toOffice } from './personOffice'
import { withStates } from './states'
import { type Setting, statedCountry } from './stateWords'
import { isBareOfficial, isOfficeEnough, isPrivate } from './verdict'

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

function toPerson(
  cluster: Cluster,
  earlier: readonly Person[],
  ownerOf: OwnerIndex,
  setting: Setting,
): { person: Person; owner: number | null } {
  const given = cluster.mentions.flatMap((mention) => mention.offices.map((office) => ({ mention, office })))
  const enough = given.filter(({ office }) => isOfficeEnough(office))
  const owned = enough.find(
    ({ mention, office: { office } }) =>
      office.owner || office.counterpart || isOwnedByName(mention, office, setting),
  )
  const owner = owned ? ownerOf(owned.office.office.start, cluster) : null
  const ownerPerson = owner === null ? undefined : earlier[owner]
  const stated = statedCountry(cluster.mentions, setting.text)
  const organizationSource =
    organizationOf(cluster.mentions, setting.text) ??
    organizationNearby(
      enough
        .map(({ mention, office }) => ({ mention, office: office.office }))
        .filter(({ office }) => !stated || office.owner === 'its'),
      setting,
    ) ??
    (ownerPerson && owned ? organizationOfOwner(ownerPerson, owned.office.office, setting.text) : null)
  const negative = cluster.mentions.some((mention) => mention.negative !== null)
  const firm = enough.some(({ office: { office } }) =>
    office.heads.some((head) => head.class !== 'WEAK' && head.class !== 'RANK'),
  )
  const positive = isBareOfficial(cluster, stated, organizationSource, setting)
  const isOfficial =
    (enough.length > 0 && (!negative || (firm && !isPrivate(cluster)))) || (positive && !negative)
  // Whom the text shows in diplomacy anyway holds also what alone would be too little: "Mossad chief X".
  const told = enough.length > 0 || !isOfficial ? enough : given.filter(({ office }) => isTelling(office))
  const offices = told
    .map(({ office }) => toOffice(office, ownerPerson, setting.text))
    .filter((office) => office !== null)
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

const vague = /^(?:member|official|officer|deputy|delegate|aide|judge|observer)$/i

/** Whether the noun of an office says enough by itself of somebody known as an official. */
const isTelling = ({ office }: GivenOffice): boolean => !office.plural && !vague.test(office.title)

/** "Widodo's foreign minister, Retno Marsudi". */
function isOwnedByName(mention: PersonMention, office: OfficeChunk, setting: Setting): boolean {
  const chunks = setting.sentences[mention.sentence]?.chunks ?? []
  const at = officeIndex(chunks, mention.chunk, office)
  const possessive = chunks[at - 1]
  return (
    possessive?.kind === 'WORD' && possessive.token.kind === 'POSSESSIVE' && chunks[at - 2]?.kind === 'NAME'
  )
}
