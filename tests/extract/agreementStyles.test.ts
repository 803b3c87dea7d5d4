import type { AgreementMention } from '../../src/domain/model'
import { agreementMentions } from '../../src/extract/agreements'
import { analyse } from '../../src/extract/analyse'
import type { Analysis } from '../../src/extract/analysis'
import { meetingMentions } from '../../src/extract/meetings'
import { readSource } from '../../src/extract/read'
import { agreementStyles } from './agreementStyles'

function analysisOf(text: string): Analysis {
  const [read] = readSource(Buffer.from(`Ministers meet\n\nDesk • 14 December 2021 20:15\n\n${text}\n`), {
    name: null,
  })
  if (!read || !('document' in read)) throw new Error('the text was not read')
  return analyse(read.document, { timeZone: null })
}

/** Kind, status, date, subject, parties and signatories, in the form of the expected lines. */
function lineOf(analysis: Analysis, accord: AgreementMention): string {
  const parties = accord.parties.map(({ value }) => (value.kind === 'COUNTRY' ? value.code : value.name))
  const names = accord.signatories.map(({ official }) => analysis.officials[official]?.name ?? '?')
  const words = [accord.kind.value, accord.status.value, accord.date?.value.edtf ?? '-']
  return [...words, accord.subject?.value ?? '-', parties.sort().join(' '), names.sort().join(', ')].join(
    ' | ',
  )
}

describe('agreements in many styles of report', () => {
  it.each(agreementStyles)('reads %j', (text, ...expected) => {
    const analysis = analysisOf(text)

    const accords = agreementMentions(analysis, meetingMentions(analysis))

    expect(accords.map((accord) => lineOf(analysis, accord))).toEqual(expected)
  })

  it.each([
    'agreement on the first one, the treaty signed by Russia and China with ',
    '( agreement ) : on one , on another by by with and ',
    'The first is about education. It was signed by President Vladimir Putin. ',
  ])('reads a very long line of %j in a moment', (words) => {
    const analysis = analysisOf(words.repeat(4000))
    const meetings = meetingMentions(analysis)
    const start = process.cpuUsage()

    agreementMentions(analysis, meetings)

    expect(process.cpuUsage(start).user / 1000).toBeLessThan(4000)
  })
})
