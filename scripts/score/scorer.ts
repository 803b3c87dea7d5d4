import type { AgreementLabel, Labels, MeetingLabel, QuoteLabel } from './labels'
import { type Alignment, align, fold, jaccard, overlap, sameOfficial, setOf, words } from './matching'

/** One measure: precision and recall of what is found, or the share of right values. */
export type Figure =
  | { readonly precision: number; readonly recall: number; readonly f1: number; readonly of: number }
  | { readonly accuracy: number; readonly of: number }

export interface Score {
  readonly figures: Readonly<Record<string, Figure>>
  /** Every miss, invention and wrong value, article by article. */
  readonly errors: readonly string[]
}

interface Tally {
  readonly counts: Map<string, { tp: number; fp: number; fn: number }>
  readonly checks: Map<string, { right: number; of: number }>
  readonly order: string[]
  readonly errors: string[]
}

const EMPTY: Omit<Labels, 'id'> = { article: {}, officials: [], meetings: [], agreements: [], quotes: [] }

/** Scores extractions against labels; an article without an extraction has missed everything. */
export function score(gold: readonly Labels[], extracted: readonly Labels[]): Score {
  const found = new Map(extracted.map((labels) => [labels.id, labels]))
  const tally: Tally = { counts: new Map(), checks: new Map(), order: [], errors: [] }
  for (const labels of gold) scoreArticle(labels, found.get(labels.id) ?? { id: labels.id, ...EMPTY }, tally)
  return { figures: figuresOf(tally, gold.length), errors: tally.errors }
}

function count<G, P>(tally: Tally, name: string, { matched, missed, invented }: Alignment<G, P>): void {
  const figure = tally.counts.get(name) ?? { tp: 0, fp: 0, fn: 0 }
  if (!tally.counts.has(name)) tally.order.push(name)
  figure.tp += matched.length
  figure.fn += missed.length
  figure.fp += invented.length
  tally.counts.set(name, figure)
}

function check(tally: Tally, name: string, right: boolean): boolean {
  const figure = tally.checks.get(name) ?? { right: 0, of: 0 }
  if (!tally.checks.has(name)) tally.order.push(name)
  figure.of++
  if (right) figure.right++
  tally.checks.set(name, figure)
  return right
}

const same = (a: string, b: string): number => Number(a === b)

/** What the parts of an article's score share: whose name is whose, and where errors are told. */
interface Scene {
  readonly tally: Tally
  readonly note: (kind: string, what: string) => void
  readonly nameOf: (name: string) => string
  readonly people: (list: readonly string[]) => Set<string>
}

function scoreArticle(gold: Labels, found: Labels, tally: Tally): void {
  const note = (kind: string, what: string) => {
    tally.errors.push(`${gold.id}  ${kind.padEnd(22)} ${what}`)
  }
  const goldNames = scoreOfficials(gold, found, tally, note)
  const nameOf = (name: string) => goldNames.get(fold(name)) ?? fold(name)
  const scene: Scene = { tally, note, nameOf, people: (list) => new Set(list.map(nameOf)) }
  scoreMeetings(gold.meetings, found.meetings, scene)
  scoreAgreements(gold.agreements, found.agreements, scene)
  scoreQuotes(gold.quotes, found.quotes, scene)
  scoreFields(gold.article, found.article, scene)
}

function scoreOfficials(gold: Labels, found: Labels, tally: Tally, note: Scene['note']): Map<string, string> {
  const officials = align(gold.officials, found.officials, sameOfficial, 0.6)
  count(tally, 'officials', officials)
  const names = new Map<string, string>()
  for (const [a, b] of officials.matched) {
    names.set(fold(b.name), fold(a.name))
    if (a.office && !check(tally, 'official.office', overlap(a.office, b.office) >= 0.6))
      note('office', `${a.name}: ${b.office} ≠ ${a.office}`)
    if (a.country && !check(tally, 'official.country', a.country === b.country))
      note('country', `${a.name}: ${b.country} ≠ ${a.country}`)
    if (
      a.organization &&
      !check(tally, 'official.organization', overlap(a.organization, b.organization) >= 0.5)
    )
      note('organization', `${a.name}: ${b.organization} ≠ ${a.organization}`)
  }
  for (const { name } of officials.missed) note('official missed', name)
  for (const { name } of officials.invented) note('official invented', name)
  return names
}

function meetingSimilarity(a: MeetingLabel, b: MeetingLabel, { people }: Scene): number {
  const named = setOf(a.participants).size > 0 || people(b.participants).size > 0
  const parties = jaccard(setOf(a.parties), setOf(b.parties))
  const base = named ? 0.6 * jaccard(setOf(a.participants), people(b.participants)) + 0.4 * parties : parties
  const clash = a.date && b.date && !a.date.startsWith(b.date) && !b.date.startsWith(a.date)
  return base - (clash ? 0.25 : 0) - (a.status !== b.status ? 0.05 : 0) - (a.kind !== b.kind ? 0.05 : 0)
}

function scoreMeetings(gold: readonly MeetingLabel[], found: readonly MeetingLabel[], scene: Scene): void {
  const { tally, note, people } = scene
  const brief = ({ kind, date, participants, parties }: MeetingLabel) =>
    `${kind} ${date ?? '?'} ${participants.join(' + ') || parties.join(' + ')}`
  const meetings = align(gold, found, (a, b) => meetingSimilarity(a, b, scene), 0.4)
  count(tally, 'meetings', meetings)
  for (const [a, b] of meetings.matched) {
    const wrong = (field: string, is: unknown, should: unknown) =>
      note(`meeting ${field}`, `${brief(a)}: ${is} ≠ ${should}`)
    if (!check(tally, 'meeting.kind', a.kind === b.kind)) wrong('kind', b.kind, a.kind)
    if (!check(tally, 'meeting.status', a.status === b.status)) wrong('status', b.status, a.status)
    if (a.date && !check(tally, 'meeting.date', a.date === b.date)) wrong('date', b.date, a.date)
    if (a.place?.city && !check(tally, 'meeting.city', fold(a.place.city) === fold(b.place?.city)))
      wrong('city', b.place?.city, a.place.city)
    count(
      tally,
      'meeting.participants',
      align([...setOf(a.participants)], [...people(b.participants)], same, 1),
    )
    count(tally, 'meeting.parties', align([...setOf(a.parties)], [...setOf(b.parties)], same, 1))
  }
  for (const meeting of meetings.missed) note('meeting missed', brief(meeting))
  for (const meeting of meetings.invented) note('meeting invented', brief(meeting))
}

function scoreAgreements(
  gold: readonly AgreementLabel[],
  found: readonly AgreementLabel[],
  scene: Scene,
): void {
  const { tally, note, people } = scene
  const title = ({ kind, parties, subject }: AgreementLabel) => `${kind} ${parties.join('–')}: ${subject}`
  const similarity = (a: AgreementLabel, b: AgreementLabel) =>
    0.5 * jaccard(setOf(a.parties), setOf(b.parties)) +
    0.3 * overlap(a.subject, b.subject) +
    0.2 * Number(a.kind === b.kind)
  const agreements = align(gold, found, similarity, 0.45)
  count(tally, 'agreements', agreements)
  for (const [a, b] of agreements.matched) {
    const wrong = (field: string, is: unknown, should: unknown) =>
      note(`agreement ${field}`, `${title(a)}: ${is} ≠ ${should}`)
    if (!check(tally, 'agreement.kind', a.kind === b.kind)) wrong('kind', b.kind, a.kind)
    if (!check(tally, 'agreement.status', a.status === b.status)) wrong('status', b.status, a.status)
    if (a.date && !check(tally, 'agreement.date', a.date === b.date)) wrong('date', b.date, a.date)
    count(tally, 'agreement.parties', align([...setOf(a.parties)], [...setOf(b.parties)], same, 1))
    count(
      tally,
      'agreement.signatories',
      align([...setOf(a.signatories)], [...people(b.signatories)], same, 1),
    )
  }
  for (const agreement of agreements.missed) note('agreement missed', title(agreement))
  for (const agreement of agreements.invented) note('agreement invented', title(agreement))
}

function scoreQuotes(
  gold: readonly QuoteLabel[],
  found: readonly QuoteLabel[],
  { tally, note, nameOf }: Scene,
): void {
  const start = ({ text }: QuoteLabel) => words(text).slice(0, 6).join(' ')
  const quotes = align(
    gold,
    found,
    (a, b) => Number(start(a) === start(b) || start(b).startsWith(start(a))),
    1,
  )
  count(tally, 'quotes', quotes)
  for (const [a, b] of quotes.matched) {
    const said = nameOf(b.speaker ?? '')
    const right = said === fold(a.speaker) || words(said).at(-1) === words(a.speaker).at(-1)
    if (!check(tally, 'quote.speaker', right)) note('speaker', `${b.speaker} ≠ ${a.speaker}`)
  }
  for (const { text } of quotes.missed) note('quote missed', text)
  for (const { text } of quotes.invented) note('quote invented', text)
}

function scoreFields(gold: Labels['article'], found: Labels['article'], { tally, note }: Scene): void {
  const field = (name: string, right: boolean, is: unknown, should: unknown) => {
    if (!check(tally, `article.${name}`, right)) note(name, `${is} ≠ ${should}`)
  }
  if (gold.headline)
    field('headline', fold(gold.headline) === fold(found.headline), found.headline, gold.headline)
  if (gold.publishedAt) {
    const day = gold.publishedAt.slice(0, 10)
    field('publishedAt', day === (found.publishedAt ?? '').slice(0, 10), found.publishedAt, day)
  }
  if (gold.byline?.length)
    field('byline', jaccard(setOf(gold.byline), setOf(found.byline)) === 1, found.byline, gold.byline)
  if (gold.datelinePlace)
    field(
      'datelinePlace',
      fold(gold.datelinePlace) === fold(found.datelinePlace),
      found.datelinePlace,
      gold.datelinePlace,
    )
}

function figuresOf({ counts, checks, order }: Tally, articles: number): Record<string, Figure> {
  const figures: Record<string, Figure> = {}
  for (const name of order) {
    const checked = checks.get(name)
    const { tp, fp, fn } = counts.get(name) ?? { tp: 0, fp: 0, fn: 0 }
    if (checked) figures[name] = { accuracy: checked.right / checked.of, of: checked.of }
    else {
      const precision = tp / (tp + fp || 1)
      const recall = tp / (tp + fn || 1)
      figures[name] = {
        precision,
        recall,
        f1: tp ? (2 * precision * recall) / (precision + recall) : 0,
        of: tp + fn,
      }
    }
  }
  const main = ['officials', 'meetings', 'agreements', 'quotes'].map((name) => figureValue(figures[name]))
  const f1 = main.reduce((sum, value) => sum + value, 0) / main.length
  return { ...figures, overall: { precision: f1, recall: f1, f1, of: articles } }
}

/** A figure as one number: F1 or accuracy; 0 where nothing was measured. */
export function figureValue(figure: Figure | undefined): number {
  if (!figure) return 0
  return 'f1' in figure ? figure.f1 : figure.accuracy
}
