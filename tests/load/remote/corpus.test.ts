import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Evidence, Facts, Participation, Party, Sourced } from '../../../src/domain/model'
import { extractFacts } from '../../../src/extract'
import { readSource } from '../../../src/extract/read'
import { parseAnswer } from '../../../src/load/remote/answer'
import { checkAnswer } from '../../../src/load/remote/checkAnswer'

const folder = join(__dirname, '..', '..', 'corpus', 'articles')
const documents = readdirSync(folder)
  .filter((name) => /\.(?:txt|md|html)$/.test(name))
  .flatMap((name) => readSource(readFileSync(join(folder, name)), { name }))
  .flatMap((read) => ('document' in read ? read.document : []))

const wordsOf = (said: { readonly evidence: readonly Evidence[] } | null): string | null =>
  said?.evidence[0]?.exact ?? null
const claim = <T>(said: Sourced<T> | null, toText: (value: T) => string = String) =>
  said && { value: toText(said.value), words: wordsOf(said) }
const party = (said: Sourced<Party>) => ({
  country: said.value.kind === 'COUNTRY' ? said.value.code : null,
  words: wordsOf(said),
})
const part = ({ official, role }: Participation) => ({ official, role })

/** What the built-in rules found, as a model would say it. */
const asAnswer = (facts: Facts, text: string): object => ({
  officials: facts.officials.map(({ name, forms, offices, country, organization }) => ({
    name,
    forms,
    offices: offices.map((office) => ({ ...office.value, words: wordsOf(office) })),
    country: claim(country),
    organization: wordsOf(organization),
  })),
  meetings: facts.meetings.map((meeting) => ({
    words: wordsOf(meeting),
    kind: claim(meeting.kind),
    status: claim(meeting.status),
    participants: meeting.participants.map(part),
    parties: meeting.parties.map(party),
    date: claim(meeting.date, ({ edtf }) => edtf),
    venue: wordsOf(meeting.place.venue),
    city: wordsOf(meeting.place.city),
  })),
  agreements: facts.agreements.map((agreement) => ({
    words: wordsOf(agreement),
    kind: claim(agreement.kind),
    status: claim(agreement.status),
    subject: wordsOf(agreement.subject),
    parties: agreement.parties.map(party),
    signatories: agreement.signatories.map(part),
    date: claim(agreement.date, ({ edtf }) => edtf),
  })),
  quotes: facts.quotes.map(({ spans, official, speaker }) => ({
    parts: spans.map(({ start, end }) => text.slice(start, end)),
    official,
    speaker: wordsOf(speaker),
  })),
})

describe('True answers about the corpus', () => {
  const pairs = documents.map((document) => {
    const facts = extractFacts(document, { timeZone: null })
    const answer = parseAnswer(JSON.stringify(asAnswer(facts, document.text)))
    if (!answer) throw new Error('The answer of a test can be parsed')
    return { facts, checked: checkAnswer(answer, document.text, 'remote:m').facts }
  })

  it.each(['officials', 'meetings', 'agreements', 'quotes'] as const)('keep their %s', (list) => {
    const sum = (facts: (pair: (typeof pairs)[number]) => Pick<Facts, typeof list>): number =>
      pairs.reduce((total, pair) => total + facts(pair)[list].length, 0)

    expect(pairs).toHaveLength(48)
    expect(sum(({ facts }) => facts)).toBeGreaterThan(40)
    expect(sum(({ checked }) => checked) / sum(({ facts }) => facts)).toBeGreaterThan(0.98)
  })

  it('keep their quotations where they stand', () => {
    const spans = (facts: Pick<Facts, 'quotes'>) => facts.quotes.map((quote) => quote.spans)
    const same = pairs.filter(
      ({ facts, checked }) => JSON.stringify(spans(facts)) === JSON.stringify(spans(checked)),
    )

    expect(same.length).toBeGreaterThan(45)
  })
})
