import type { Party } from '../../domain/model'
import type { GroupReference } from '../analysis'
import type { ChunkedSentence } from './personMention'

/** Unnamed office holders of stated states or bodies: "the foreign ministers of Japan and Korea", "ASEAN leaders". */
export function groupReferences(sentences: readonly ChunkedSentence[]): GroupReference[] {
  const groups: GroupReference[] = []
  for (const { sentence, chunks } of sentences)
    for (const chunk of chunks) {
      if (chunk.kind !== 'OFFICE' || !chunk.plural) continue
      const parties: Party[] = chunk.countries.map((code) => ({ kind: 'COUNTRY', code }))
      if (chunk.organization) parties.push({ kind: 'ORGANIZATION', name: chunk.organization })
      if (parties.length > 0)
        groups.push({
          office: chunk.title,
          parties,
          sentence: sentence.index,
          start: chunk.start,
          end: chunk.end,
        })
    }
  return groups
}
