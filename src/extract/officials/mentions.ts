import { fold } from '../tokens'
import { abbreviatedOffice } from './abbreviatedOffice'
import { isAgency, isCredit } from './credits'
import { readDeeds } from './deeds'
import { distributePlural, shareState } from './lists'
import { pairStatesBehind } from './namesOfStates'
import { readOccupation } from './occupation'
import { assignOffice } from './officeRules'
import { mentionKey, type ParticleSurnames, particleSurnames } from './particleNames'
import type { ChunkedSentence, PersonMention } from './personMention'
import { distributeBack, distributeTwo } from './pluralBehind'
import { readRelativeClause } from './relativeClause'
import { readState } from './stateRules'
import { withSuperior } from './superior'

/** Every name of the sentences with the offices and states that stand beside it. */
export function personMentions(sentences: readonly ChunkedSentence[], text: string): PersonMention[] {
  const known = knownWords(sentences)
  const surnames = particleSurnames(sentences)
  return sentences.flatMap((sentence) => mentionsIn(sentence, text, { known, surnames }))
}

/** Words of full names and of names with a title: a single word is a person's only if it is among them. */
function knownWords(sentences: readonly ChunkedSentence[]): Set<string> {
  const known = new Set<string>()
  for (const { chunks } of sentences)
    chunks.forEach((chunk, i) => {
      if (
        chunk.kind === 'NAME' &&
        (chunk.words.length > 1 || chunk.honorific !== null || chunks[i - 1]?.kind === 'OFFICE')
      )
        for (const word of chunk.words) known.add(fold(word))
    })
  return known
}

function mentionsIn(
  { sentence, chunks }: ChunkedSentence,
  text: string,
  { known, surnames }: { known: ReadonlySet<string>; surnames: ParticleSurnames },
): PersonMention[] {
  const mentions = new Map<number, PersonMention>()
  chunks.forEach((chunk, i) => {
    if (chunk.kind !== 'NAME' || isAgency(chunks, i)) return
    mentions.set(i, {
      name: chunk,
      key: mentionKey(chunk.words, surnames),
      sentence: sentence.index,
      chunk: i,
      offices: [],
      country: null,
      organization: null,
      negative: null,
      positive: chunk.publicHonorific ? 'honorific' : null,
      gender: chunk.gender,
    })
  })
  if (mentions.size === 0) return []
  const used = new Set<number>()
  chunks.forEach((chunk, i) => {
    if (chunk.kind !== 'OFFICE' || !chunk.plural) return
    distributeTwo(chunks, i, mentions, used, text)
    if (!used.has(i)) distributePlural(chunks, i, mentions, used)
    distributeBack(chunks, i, mentions, used)
    pairStatesBehind(chunks, i, mentions)
    if (chunk.countries.length === 1) shareState(chunks, i, mentions)
  })
  chunks.forEach((chunk, i) => {
    if (chunk.kind === 'OFFICE' && !used.has(i))
      assignOffice({
        chunks,
        at: i,
        office: withSuperior(chunks, i, chunk, text),
        mentions,
        isHeadline: /^(?:HEADLINE|HEADING)$/.test(sentence.role),
        known,
      })
  })
  const credit = isCredit(chunks)
  for (const [i, mention] of mentions) {
    const rank = abbreviatedOffice(mention.name, text)
    if (rank) mention.offices.push({ office: rank, country: null, rule: 'abbreviated-office' })
    if (credit) mention.negative = 'credit'
    readState(chunks, i, mention)
    readRelativeClause(chunks, i, mention)
    readOccupation(chunks, i, mention)
    readDeeds(chunks, i, mention)
  }
  return [...mentions.values()]
}
