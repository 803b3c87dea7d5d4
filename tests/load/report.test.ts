import type { ImportResult } from '../../src/domain/model'
import { openReport, printable, resultLine } from '../../src/load/report'

const result = (over: Partial<ImportResult>): ImportResult => ({
  origin: 'a.txt',
  line: null,
  outcome: 'NEW',
  articleId: 'art1',
  reason: null,
  message: null,
  ...over,
})
const rejected = result({
  outcome: 'REJECTED',
  articleId: null,
  line: 3,
  reason: 'NO_TEXT',
  message: 'the object has no body',
})

function collect(options: { json?: boolean; tty?: boolean; dryRun?: boolean }) {
  const written = { out: '', err: '' }
  let time = 0
  const report = openReport({
    out: { write: (text) => (written.out += text) },
    err: Object.assign(
      { write: (text: string) => (written.err += text) },
      options.tty ? { isTTY: true, columns: 80, on: () => {}, removeListener: () => {} } : {},
    ),
    json: options.json ?? false,
    dryRun: options.dryRun ?? false,
    total: 2,
    now: () => (time += 500),
  })
  return { report, written }
}

describe('A report', () => {
  it('is a line an input and a summary', () => {
    const { report, written } = collect({})
    report.add(result({}))
    report.add(rejected)
    report.inputDone()

    const counts = report.finish(false)

    expect(written.out.split('\n')).toEqual([
      'NEW        a.txt  art1',
      'REJECTED   a.txt:3  NO_TEXT: the object has no body',
      '2 texts: 1 new, 0 updated, 0 unchanged, 0 duplicate, 1 rejected (1 NO_TEXT), in 1.0 s (2/s)',
      '',
    ])
    expect(counts).toEqual({
      outcomes: { NEW: 1, UPDATED: 0, UNCHANGED: 0, DUPLICATE: 0, REJECTED: 1 },
      reasons: { NO_TEXT: 1 },
    })
  })

  it('as JSON is one document, written as it goes', () => {
    const { report, written } = collect({ json: true, dryRun: true })
    report.add(result({}))
    expect(written.out).toContain('"art1"')
    report.add(rejected)
    report.finish(true)

    expect(JSON.parse(written.out)).toEqual({
      results: [result({}), rejected],
      counts: { NEW: 1, UPDATED: 0, UNCHANGED: 0, DUPLICATE: 0, REJECTED: 1 },
      reasons: { NO_TEXT: 1 },
      dryRun: true,
      stopped: true,
      seconds: 0.5,
    })
  })

  it('says that a run was dry or stopped', () => {
    const { report, written } = collect({ dryRun: true })
    report.add(result({}))
    report.finish(true)

    expect(written.out).toContain('Dry run, nothing written: Stopped after 1 text: 1 new')
  })

  it('keeps a terminal from being steered by a file name', () => {
    expect(resultLine(result({ origin: 'a\u001b[2J\n\u202eb.txt' }))).toBe(
      'NEW        a\\u001b[2J\\u000a\\u202eb.txt  art1',
    )
    expect(printable('plain – ünïcode')).toBe('plain – ünïcode')
  })
})
