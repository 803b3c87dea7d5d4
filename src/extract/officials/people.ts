import { type OfficeChunk, officeIndex } from './chunk'
import type { Cluster } from './clusters'
import { organizationNearby, organizationOf, organizationOfOwner } from './organization'
import { ownerOf } from './owners'
import type { Person } from './person'
import type { GivenOffice, PersonMention } from './personMention'
import { rank, toOffice } from './personOffice'
import { type PersonReference, personReferences } from './references'
import { withStates } from './states'
import { type Setting, statedCountry } from './stateWords'
import { isBareOfficial, isOfficeEnough, isPrivate } from './verdict'

/** A person before it is known whose counterpart they are. */
interface Draft {
  readonly person: Person
  readonly told: readonly GivenOffice[]
  /** The first office that is somebody's, "his foreign minister", and where the name of the owner before it starts. */
  readonly owned: { readonly office: OfficeChunk; readonly name: number | null } | null
}

/** Who the clusters are, in the order of the text: offices, state, body, and whether they are officials at all. */
export function peopleOf(
  clusters: readonly Cluster[],
  genders: readonly ('M' | 'F' | null)[],
  setting: Setting,
): Person[] {
  const drafts = clusters.map((cluster) => toDraft(cluster, setting))
  const people = drafts.map(({ person }) => person)
  const owned = drafts
    .flatMap(({ owned, told }, index) => (owned ? [{ ...owned, told, index }] : []))
    .sort((a, b) => a.office.start - b.office.start)
  const owners = ownersOf(owned, nameReferences(clusters), people)
  // The offices of counterparts say whose state it is not; the states, once known, say more of whose counterparts they are.
  const drafted = withOwners(owned, owners, people, setting)
  const references = personReferences(setting.sentences, drafted, genders)
  const placed = withStates(drafted, { owners, references }, setting)
  return withOwners(owned, ownersOf(owned, references, placed), placed, setting)
}

interface OwnedOffice {
  readonly office: OfficeChunk
  readonly name: number | null
  readonly told: readonly GivenOffice[]
  /** Its holder. */
  readonly index: number
}

/** Every place that names one of the clusters, in the order of the text. */
const nameReferences = (clusters: readonly Cluster[]): PersonReference[] =>
  clusters
    .flatMap(({ mentions }, person) =>
      mentions.map(
        ({ name, sentence }): PersonReference => ({
          start: name.nameStart,
          end: name.nameEnd,
          sentence,
          person,
          by: 'NAME',
        }),
      ),
    )
    .sort((a, b) => a.start - b.start)

/** Person to the one whose their office is. */
function ownersOf(
  owned: readonly OwnedOffice[],
  references: readonly PersonReference[],
  people: readonly Person[],
): ReadonlyMap<number, number> {
  const named = new Map(references.map(({ start, person }) => [start, person]))
  return new Map(
    owned.flatMap(({ office, name, index }) => {
      const owner = name === null ? ownerOf(office, index, references, people) : named.get(name)
      return owner === null || owner === undefined ? [] : [[index, owner] as const]
    }),
  )
}

/** Counterparts with the office of whose they are, and those who serve somebody with the body. */
function withOwners(
  owned: readonly OwnedOffice[],
  owners: ReadonlyMap<number, number>,
  people: readonly Person[],
  setting: Setting,
): Person[] {
  const filled = [...people]
  for (const { office, told, index } of owned) {
    const owner = filled[owners.get(index) ?? -1]
    const person = filled[index]
    if (!owner || !person) continue
    const source = person.organizationSource ?? organizationOfOwner(owner, office, setting.text)
    filled[index] = {
      ...person,
      offices: officesOf(told, owner, setting),
      organization: source?.value ?? null,
      organizationSource: source,
    }
  }
  return filled
}

const officesOf = (told: readonly GivenOffice[], owner: Person | undefined, { text }: Setting) =>
  rank(told.map((office) => toOffice(office, owner, text)).filter((office) => office !== null))

function toDraft(cluster: Cluster, setting: Setting): Draft {
  const given = cluster.mentions.flatMap((mention) => mention.offices.map((office) => ({ mention, office })))
  const enough = given.filter(({ office }) => isOfficeEnough(office))
  const [owned = null] = enough.flatMap(({ mention, office: { office } }) => {
    const name = nameOfOwner(mention, office, setting)
    return office.owner || office.counterpart || name !== null ? [{ office, name }] : []
  })
  const stated = statedCountry(cluster.mentions, setting.text)
  const organizationSource =
    organizationOf(cluster.mentions, setting.text) ??
    organizationNearby(
      enough
        .map(({ mention, office }) => ({ mention, office: office.office }))
        .filter(({ office }) => !stated || office.owner === 'its'),
      setting,
    )
  const negative = cluster.mentions.some((mention) => mention.negative !== null)
  const firm = enough.some(({ office: { office } }) =>
    office.heads.some((head) => head.class !== 'WEAK' && head.class !== 'RANK'),
  )
  const positive = isBareOfficial(cluster, stated, organizationSource, setting)
  const isOfficial =
    (enough.length > 0 && (!negative || (firm && !isPrivate(cluster)))) || (positive && !negative)
  // Whom the text shows in diplomacy anyway holds also what alone would be too little: "Mossad chief X".
  const told = (
    enough.length > 0 || !isOfficial ? enough : given.filter(({ office }) => isTelling(office))
  ).map(({ office }) => office)
  const person: Person = {
    cluster,
    isOfficial,
    offices: officesOf(told, undefined, setting),
    country: stated?.value ?? null,
    countrySource: stated,
    organization: organizationSource?.value ?? null,
    organizationSource,
  }
  return { person, told, owned }
}

const vague = /^(?:member|official|officer|deputy|delegate|aide|judge|observer)$/i

/** Whether the noun of an office says enough by itself of somebody known as an official. */
const isTelling = ({ office }: GivenOffice): boolean => !office.plural && !vague.test(office.title)

/** Where the owner's name starts: "Widodo's foreign minister, Retno Marsudi". */
function nameOfOwner(mention: PersonMention, office: OfficeChunk, setting: Setting): number | null {
  const chunks = setting.sentences[mention.sentence]?.chunks ?? []
  const at = officeIndex(chunks, mention.chunk, office)
  const possessive = chunks[at - 1]
  if (possessive?.kind !== 'WORD' || possessive.token.kind !== 'POSSESSIVE') return null
  const name = chunks[at - 2]
  return name?.kind === 'NAME' ? name.nameStart : null
}
