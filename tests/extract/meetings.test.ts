import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MeetingMention } from '../../src/domain/model'
import { analyse } from '../../src/extract/analyse'
import type { Analysis } from '../../src/extract/analysis'
import { meetingTriggers } from '../../src/extract/data/meetingTriggers'
import { presenceCues } from '../../src/extract/data/presenceCues'
import { meetingMentions } from '../../src/extract/meetings'
import { tellingsOf } from '../../src/extract/meetings/frames'
import { presentIn } from '../../src/extract/meetings/presence'
import { scenesOf } from '../../src/extract/meetings/scene'
import { readSource } from '../../src/extract/read'
import { cpuMs } from '../support/cpu'

function analysisOf(source: string | Buffer): Analysis {
  const [read] = readSource(Buffer.from(source), { name: null })
  if (!read || !('document' in read)) throw new Error('the text was not read')
  return analyse(read.document, { timeZone: null })
}

const report = (...paragraphs: string[]): Analysis =>
  analysisOf(`Ministers meet\n\nDesk • 14 December 2021 20:15\nJakarta: ${paragraphs.join('\n\n')}\n`)

/** An occasion in one line: kind, status, date, people, city. */
function brief(analysis: Analysis, { kind, status, date, participants, place }: MeetingMention): string {
  const people = participants.map(({ official }) => analysis.officials[official]?.name ?? '?')
  const words = [
    kind.value,
    status.value,
    date?.value.edtf ?? '-',
    people.join(' + '),
    place.city?.value ?? '-',
  ]
  return words.join(' | ')
}

const meetingsOf = (...paragraphs: string[]): string[] => {
  const analysis = report(...paragraphs)
  return meetingMentions(analysis).map((meeting) => brief(analysis, meeting))
}

const seedPath = join(__dirname, '../../examples/000_4c713c3c638a0567.txt')

describe('meetingTriggers', () => {
  it.each(meetingTriggers.map((trigger) => [trigger.id, trigger] as const))(
    '%s is found in its own example',
    (id, { example }) => {
      const analysis = report(example)

      const found = scenesOf(analysis).flatMap((scene, index) => tellingsOf(scene, index))

      expect(found.map(({ trigger }) => trigger.id)).toContain(id)
    },
  )
})

describe('presenceCues', () => {
  it.each(presenceCues.map((cue) => [cue.id, cue] as const))(
    '%s is found in its own example',
    (id, { example }) => {
      const found = scenesOf(report(example)).flatMap((scene) => presentIn(scene))

      expect(found.map(({ rule }) => rule)).toContain(`presence:${id}`)
    },
  )
})

describe('meetingMentions', () => {
  const jokowi = 'Indonesian President Joko Widodo'
  const retno = 'Indonesian Foreign Minister Retno Marsudi'

  it.each([
    [
      `${jokowi} received Chinese Foreign Minister Wang Yi in Jakarta on Monday.`,
      ['BILATERAL | HELD | 2021-12-13 | Joko Widodo + Wang Yi | Jakarta'],
    ],
    [
      `Chinese Foreign Minister Wang Yi was received by ${jokowi} in Bogor on Monday.`,
      ['BILATERAL | HELD | 2021-12-13 | Wang Yi + Joko Widodo | Bogor'],
    ],
    [
      `${retno} will meet Russian Foreign Minister Sergei Lavrov in Moscow next month.`,
      ['BILATERAL | PLANNED | 2022-01 | Retno Marsudi + Sergei Lavrov | Moscow'],
    ],
    [
      `${retno} spoke by telephone with Russian Foreign Minister Sergei Lavrov on Sunday.`,
      ['CALL | HELD | 2021-12-12 | Retno Marsudi + Sergei Lavrov | -'],
    ],
    [
      `${retno} called off a meeting with Russian Foreign Minister Sergei Lavrov in Moscow.`,
      ['BILATERAL | CANCELLED | - | Retno Marsudi + Sergei Lavrov | Moscow'],
    ],
    [
      `${retno} met Malaysian Foreign Minister Saifuddin Abdullah in Putrajaya on Monday and, later, Thai Foreign Minister Don Pramudwinai in Bangkok on Tuesday.`,
      [
        'BILATERAL | HELD | 2021-12-13 | Retno Marsudi + Saifuddin Abdullah | Putrajaya',
        'BILATERAL | HELD | 2021-12-14 | Retno Marsudi + Don Pramudwinai | Bangkok',
      ],
    ],
    [
      `US Secretary of State John Kerry will travel to Cuba on December 20.`,
      ['VISIT | PLANNED | 2021-12-20 | John Kerry | -'],
    ],
  ])('reads %j', (text, expected) => {
    expect(meetingsOf(text)).toEqual(expected)
  })

  it.each([
    `${retno} met Defence Minister Prabowo Subianto of Indonesia on Monday.`,
    `${retno} wants to meet Russian Foreign Minister Sergei Lavrov.`,
    `${retno} did not meet Russian Foreign Minister Sergei Lavrov.`,
    `${jokowi} said that the meeting had been useful.`,
  ])('finds no occasion in %j', (text) => {
    expect(meetingsOf(text)).toEqual([])
  })

  it('takes all that is told of one occasion together', () => {
    const text = [
      `${jokowi} met Chinese President Xi Jinping in Beijing on Monday.`,
      'During the talks the two leaders spoke of trade. The meeting lasted an hour.',
      `${retno} accompanied the President.`,
    ]
    const analysis = report(...text)

    const [meeting, ...others] = meetingMentions(analysis)

    expect(others).toEqual([])
    expect(meeting?.evidence.length).toBeGreaterThan(1)
    expect(meeting?.participants.map(({ role }) => role)).toContain('ACCOMPANYING')
    expect(meeting?.parties.map(({ value }) => value)).toEqual([
      { kind: 'COUNTRY', code: 'ID' },
      { kind: 'COUNTRY', code: 'CN' },
    ])
  })

  it('holds a visit and the meeting on it for one, and two meetings on two days for two', () => {
    const visit = 'Russian Foreign Minister Sergei Lavrov visited Jakarta on Monday.'

    expect(meetingsOf(`${visit} He held talks with ${retno} there on Monday.`)).toHaveLength(1)
    expect(
      meetingsOf(
        `${retno} met Russian Foreign Minister Sergei Lavrov on Monday.`,
        `${retno} met Russian Foreign Minister Sergei Lavrov in New York in September.`,
      ),
    ).toHaveLength(2)
  })

  it('knows a body, its number and its place', () => {
    const [meeting] = meetingMentions(report('The 34th ASEAN Summit was held in Bangkok on June 22, 2019.'))

    expect(meeting).toMatchObject({
      kind: { value: 'SUMMIT' },
      ordinal: { value: 34 },
      series: { value: 'ASEAN Summit' },
      date: { value: { edtf: '2019-06-22' } },
      place: { city: { value: 'Bangkok' }, country: { value: 'TH' } },
    })
  })

  it('is of no series where only "the summit" is told of', () => {
    const text =
      'Leaders of Indonesia, Thailand and Vietnam gathered in Bangkok for a summit, which Prime Minister Prayut Chan-o-cha of Thailand opened.'

    const told = meetingMentions(report(text)).map(({ kind, series }) => [kind?.value, series])
    expect(told).toEqual([['SUMMIT', null]])
  })

  it('finds in the sample page both courtesy calls and the planned consultations, and nothing else', () => {
    const analysis = analysisOf(readFileSync(seedPath))

    const meetings = meetingMentions(analysis)

    expect(meetings.map((meeting) => brief(analysis, meeting))).toEqual([
      'COURTESY_CALL | HELD | 2021-12-13 | Joko Widodo + Nikolay P. Patrushev | Jakarta',
      'COURTESY_CALL | HELD | 2021-12-13 | Joko Widodo + Anthony J. Blinken | Jakarta',
      'CONSULTATION | PLANNED | - | Nikolay P. Patrushev + Mahfud Md | -',
    ])
    expect(meetings.map(({ date }) => date?.evidence[0]?.basis)).toEqual(['STATED', 'INFERRED', undefined])
    expect(meetings[1]?.date?.evidence[0]?.exact).toMatch(/^Before receiving/)
    expect(meetings.map(({ place }) => place.venue?.value)).toEqual([
      'Merdeka Palace',
      'Merdeka Palace',
      undefined,
    ])
    expect(meetings[2]?.ordinal?.value).toBe(6)
  })

  it('shows words of the text for everything', () => {
    const analysis = analysisOf(readFileSync(seedPath))
    const { text } = analysis.document
    const exact = JSON.stringify(meetingMentions(analysis), (key, value) => {
      if (value?.span && 'exact' in value)
        expect(text.slice(value.span.start, value.span.end)).toBe(value.exact)
      return key === '' ? value : value
    })

    expect(exact).toContain('courtesy call')
  })

  it('takes time in proportion to the length of a text', () => {
    const line = `${jokowi} met Chinese President Xi Jinping in Beijing on Monday and later, in Bogor, ${retno}, `
    const started = cpuMs()

    meetingMentions(report(line.repeat(500)))

    expect(cpuMs() - started).toBeLessThan(10_000)
  })
})
