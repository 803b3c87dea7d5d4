import { partyId } from '../domain/ids'
import type { AgreementMention } from '../domain/model'
import { firstDay } from '../domain/values/days'
import { stemsOf } from '../domain/values/stems'
import { byKeys, byLevels, dropShared, type Identity } from './identity'
import type { ResolvedFacts } from './meetings'

function yearOf({ date }: AgreementMention): number | null {
  const { earliest, latest } = date?.value ?? {}
  if (!earliest || !latest || earliest.slice(0, 4) !== latest.slice(0, 4)) return null
  return Number(earliest.slice(0, 4))
}

/** What an accord is about, between whom: the same in two reports of one accord. */
function topicsOf({ parties, subject, title }: AgreementMention): string[] {
  const between = [...new Set(parties.map(({ value }) => partyId(value)))].sort().join('+')
  const about = subject ? stemsOf(subject.value) : []
  const named = title ? stemsOf(title.value) : []
  return [
    ...(about.length > 0 && between ? [`${between}|${about.join('+')}`] : []),
    ...(named.length > 1 || (named.length > 0 && between) ? [`${between}|=${named.join('+')}`] : []),
  ]
}

const isConcluded = ({ status: { value } }: AgreementMention): boolean =>
  value !== 'NEGOTIATING' && value !== 'PLANNED'

/** An accord still to be concluded waits for the one that then was: that year or the next, else whenever. */
function waitedFor(topics: readonly string[], year: number | null): string[] {
  const soon = year === null ? [] : [year, year + 1]
  return [
    ...soon.flatMap((of) => topics.map((topic) => `s:${topic}|${of}`)),
    ...topics.map((topic) => `s:${topic}`),
  ]
}

function identityOf(agreement: AgreementMention): Identity {
  const topics = topicsOf(agreement)
  const year = yearOf(agreement)
  const day = firstDay(agreement.date?.value ?? null)
  const between = [...new Set(agreement.parties.map(({ value }) => partyId(value)))].sort().join('+')
  const occasion = day && between ? [`k:${between}|${agreement.kind.value}|${day}`] : []
  if (topics.length === 0) return occasion.length > 0 ? byLevels(occasion) : byKeys([], [])
  if (year === null || !isConcluded(agreement))
    return byLevels(waitedFor(topics, year), `s:${topics[0] ?? ''}`)
  const keys = topics.flatMap((topic) => [`y:${topic}|${year}`, ...(day ? [`y:${topic}|${day}`] : [])])
  const hints = topics.flatMap((topic) => [`s:${topic}|${year}`, `s:${topic}`])
  return byKeys(keys, [...hints, ...occasion])
}

/** A significant word of the subject or title, between the same parties. */
function similarTo({ parties, subject, title }: AgreementMention): string[] {
  const between = [...new Set(parties.map(({ value }) => partyId(value)))].sort().join('+')
  const stems = new Set([...stemsOf(subject?.value ?? ''), ...stemsOf(title?.value ?? '')])
  return between ? [...stems].slice(0, 12).map((stem) => `${between}|${stem}`) : []
}

/** The identities of an article's agreements; one that shares all its keys with another is told by the article alone. */
export function agreementIdentities({ articleId, facts }: ResolvedFacts): Identity[] {
  return dropShared(
    facts.agreements.map((agreement) => ({ ...identityOf(agreement), similar: similarTo(agreement) })),
    (_identity, index) => [`a:${articleId}|${index}`],
  )
}
