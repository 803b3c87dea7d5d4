import type { Sourced, Span } from '../../domain/model'
import { type Chunk, type OfficeChunk, officeIndex, wordOf } from './chunk'
import type { Person } from './person'
import type { ChunkedSentence, PersonMention } from './personMention'
import type { Setting } from './stateWords'

const bodyOf = (chunk: Chunk): string | null =>
  chunk.kind === 'BODY' ? chunk.actsFor : chunk.kind === 'OFFICE' ? chunk.organization : null

const OFFICES_OF_BODIES =
  /^(?:secretary.general|director.general|executive secretary|commissioner|high representative|under.secretary.general|chairperson|deputy secretary.general)$/
/** "the Commission's vice-president", "Secretary-General spokesman": an organ or chief of a body without its name. */
const OF_ORGAN = /^(?:the )?(?:commission\b|secretary.general\b)/i
const ONLY_OF_BODIES = /secretary.general$|^high representative$/
const HAS_COMMISSION = /^(?:European Union|African Union|ECOWAS|Eurasian Economic Union)$/

/** An office that only the European Union has, where nothing says of whom: "Remarks by High Representative A". */
const OF_THE_UNION = /^high representative(?: for foreign affairs and security policy)?$/i

/** Up to how many sentences before an office its body is looked for. */
const REACH = 3

/** A body with the words that name it. */
interface Named extends Span {
  readonly body: string
}

type Given = readonly { readonly mention: PersonMention; readonly office: OfficeChunk }[]

/** "its envoy", "the secretary-general", "the Commission's vice-president": the body that the words before name. */
export function organizationNearby(given: Given, setting: Setting): Sourced<string> | null {
  for (const { mention, office } of given) {
    if (isOfInstitution(office, mention, setting)) continue
    const named = bodyBefore(office, mention.sentence, setting)
    if (!named) continue
    const { body, start, end } = named
    return {
      value: body,
      evidence: [
        {
          span: { start, end },
          exact: setting.text.slice(start, end),
          rule: 'body-named-before',
          basis: 'INFERRED',
        },
      ],
    }
  }
  return null
}

const INSTITUTIONS = /^(?:ministry|department|cabinet|council|senate|assembly|parliament|party|government)$/

/** "Secretary-General of this Ministry". */
function isOfInstitution(
  office: OfficeChunk,
  { sentence, chunk }: PersonMention,
  { sentences }: Setting,
): boolean {
  const chunks = sentences[sentence]?.chunks ?? []
  const at = officeIndex(chunks, chunk, office)
  const [link, determiner, institution] = chunks.slice(at + 1, at + 4).map(wordOf)
  return (
    at >= 0 &&
    link === 'of' &&
    /^(?:this|the|our)$/.test(determiner ?? '') &&
    INSTITUTIONS.test(institution ?? '')
  )
}

function bodyBefore(office: OfficeChunk, sentence: number, setting: Setting): Named | null {
  if (office.organization || office.countries.length > 0) return null
  if (office.owner === 'its') return ownerBefore(office, sentence, setting)
  const ofOrgan = OF_ORGAN.test(office.title)
  if (/\b(?:ministry|department|party|parliament|senate|presidency)\b/i.test(office.title)) return null
  if (!ofOrgan && !office.heads.some(({ id }) => OFFICES_OF_BODIES.test(id))) return null
  for (let i = sentence; i >= Math.max(0, sentence - REACH); i--) {
    const found = namedIn(setting.sentences[i], office.start).at(-1)
    if (found) return found
  }
  if (OF_THE_UNION.test(office.title)) return { body: 'European Union', start: office.start, end: office.end }
  if (ofOrgan && /^(?:the )?commission/i.test(office.title)) return mainBodies(setting).withCommission
  return ofOrgan || office.heads.some(({ id }) => ONLY_OF_BODIES.test(id)) ? mainBodies(setting).any : null
}

/** Whose "its" is: what opens the sentence before, where that is a body, else what was named last. */
function ownerBefore(office: OfficeChunk, sentence: number, { sentences }: Setting): Named | null {
  for (let i = sentence; i >= Math.max(0, sentence - 1); i--) {
    const chunks = sentences[i]?.chunks ?? []
    const before = chunks.filter(
      ({ kind, start }) => (kind === 'COUNTRY' || kind === 'BODY') && start < office.start,
    )
    const opener = chunks[0]?.kind === 'WORD' ? chunks[1] : chunks[0]
    const owner = before.find((chunk) => chunk === opener) ?? before.at(-1)
    if (owner)
      return owner.kind === 'BODY' ? { body: owner.actsFor, start: owner.start, end: owner.end } : null
  }
  return null
}

const namedIn = (sentence: ChunkedSentence | undefined, end: number): Named[] =>
  (sentence?.chunks ?? []).flatMap((chunk) => {
    const body = bodyOf(chunk)
    return body && chunk.start < end ? [{ body, start: chunk.start, end: chunk.end }] : []
  })

interface MainBodies {
  readonly any: Named | null
  readonly withCommission: Named | null
}

const known = new WeakMap<readonly ChunkedSentence[], MainBodies>()

/** The bodies that a text names most often. */
function mainBodies({ sentences }: Setting): MainBodies {
  const found = known.get(sentences)
  if (found) return found
  const all = sentences.flatMap((sentence) => namedIn(sentence, Number.POSITIVE_INFINITY))
  const main = {
    any: mostNamed(all),
    withCommission: mostNamed(all.filter(({ body }) => HAS_COMMISSION.test(body))),
  }
  known.set(sentences, main)
  return main
}

function mostNamed(all: readonly Named[]): Named | null {
  const counts = new Map<string, number>()
  let most: Named | null = null
  for (const named of all) {
    const count = (counts.get(named.body) ?? 0) + 1
    counts.set(named.body, count)
    if (!most || count > (counts.get(most.body) ?? 0)) most = named
  }
  return most
}

const OF_STAFF = /(?:mediator|envoy|adviser|advisor|deputy|chief of staff|aide)$|^spokes/

/** "the Commission's president and her mediator, X": who serves an official of a body acts for it. */
export function organizationOfOwner(
  { organization }: Pick<Person, 'organization'>,
  { owner, heads, start, end }: OfficeChunk,
  text: string,
): Sourced<string> | null {
  if (!organization || !/^(?:his|her)$/.test(owner ?? '') || !heads.some(({ id }) => OF_STAFF.test(id)))
    return null
  return {
    value: organization,
    evidence: [
      { span: { start, end }, exact: text.slice(start, end), rule: 'body-of-owner', basis: 'INFERRED' },
    ],
  }
}

const EUROPEAN_COMMISSIONER = /^(?:european|eu) commissioner/i

/** The body that the text names for a person; "EU leaders" act for their states, not for the body. */
export function organizationOf(mentions: readonly PersonMention[], text: string): Sourced<string> | null {
  const sourced = (value: string, { start, end }: Span, rule: string): Sourced<string> => ({
    value,
    evidence: [{ span: { start, end }, exact: text.slice(start, end), rule, basis: 'STATED' }],
  })
  for (const { offices } of mentions)
    for (const { office, rule } of offices) {
      if (EUROPEAN_COMMISSIONER.test(office.title)) return sourced('European Union', office, rule)
      const isMember = /plural/.test(rule) && !office.heads.some((head) => head.class === 'BODY')
      if (office.organization && !isMember) return sourced(office.organization, office, rule)
    }
  for (const { organization } of mentions)
    if (organization) return sourced(organization.name, organization, organization.rule)
  return null
}
