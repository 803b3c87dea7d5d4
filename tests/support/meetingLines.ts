import type { Facts } from '../../src/domain/model'
import { extractFacts } from '../../src/extract'
import { readSource } from '../../src/extract/read'

/** What a page published on Sunday, 12 March 2023, says. */
export function factsOf(...paragraphs: string[]): Facts {
  const page = `Ministers speak of the sea\n12 March 2023\n\n${paragraphs.join('\n\n')}\n`
  const [read] = readSource(Buffer.from(page), { name: null })
  if (!read || !('document' in read)) throw new Error('the text was not read')
  return extractFacts(read.document, { timeZone: null })
}

/** Each of its meetings as kind, status, date, people and parties. */
export function meetingsIn(...paragraphs: string[]): string[] {
  const { meetings, officials } = factsOf(...paragraphs)
  return meetings.map(({ kind, status, date, participants, parties }) =>
    [
      kind.value,
      status.value,
      date?.value.edtf ?? '-',
      participants.map(({ official }) => officials[official]?.name).join(' + ') || '-',
      parties
        .map(({ value }) => (value.kind === 'COUNTRY' ? value.code : value.name))
        .sort()
        .join(' '),
    ].join(' | '),
  )
}
