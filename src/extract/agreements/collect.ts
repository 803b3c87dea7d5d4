import type { MeetingMention } from '../../domain/model'
import type { Analysis } from '../analysis'
import type { DateMention } from '../dates'
import type { Scene } from '../meetings/scene'
import { dayIn, noDay, type StoryDay, withDay } from '../meetings/storyDay'
import { tellsDay } from '../meetings/when'
import { type Accord, canBeOneAccord, isGuess, joinAccords, kindsAgree } from './accord'
import { ceremonyDate } from './ceremonies'
import { dateOfOnlyMeeting } from './dateOfMeeting'
import { familyMembers } from './families'
import { type FollowUp, followUps } from './followUps'
import { introOf } from './intro'
import { dateOfPlan, isPlanless } from './plan'
import { type AccordHit, accordHits } from './read'
import { replacedAccord } from './replaced'
import { isColumnHead, isRow, underHead } from './rows'
import { type SeriesMember, seriesMembers } from './series'
import { type Intro, memberAccord, type ReadAccord, seriesAccord, toAccord } from './toAccord'

/** What has been told up to a sentence. */
interface Story {
  readonly accords: Accord[]
  /** The days told of. */
  days: StoryDay
  /** What the sentence before a list says of all in it. */
  intro: Intro | null
  /** Several accords counted, each of which may be told of behind. */
  family: { readonly read: ReadAccord; readonly until: number } | null
  /** A treaty "under negotiation" that nothing else tells of yet: its name may follow. */
  bare: Accord | null
  /** Signers told of before what they sign. */
  pending: { readonly follow: FollowUp; readonly index: number } | null
}

/** What a sentence is read with. */
interface Place {
  readonly analysis: Analysis
  readonly scene: Scene
  readonly index: number
  readonly earlier: readonly Scene[]
  readonly meetings: readonly MeetingMention[]
}

// How many accords and occasions back a text can mean: looking further would cost the square.
const open = 48

// They repeat what the body tells, in tenses of their own.
const repeats: ReadonlySet<string> = new Set(['HEADLINE', 'CAPTION'])

/** The accords that the sentences of a text tell of, tellings of one taken together. */
export function collectAccords(
  analysis: Analysis,
  scenes: readonly Scene[],
  meetings: readonly MeetingMention[],
): readonly Accord[] {
  const story: Story = { accords: [], days: noDay, intro: null, family: null, bare: null, pending: null }
  let passed = 0
  scenes.forEach((scene, index) => {
    if (repeats.has(scene.role)) return
    const day = scene.dates.findLast((date) => tellsDay(scene, date))
    if (day) story.days = withDay(story.days, { value: day, paragraph: scene.sentence.part })
    while ((meetings[passed]?.evidence[0]?.span?.start ?? Number.POSITIVE_INFINITY) < scene.sentence.start)
      passed++
    const near = meetings.slice(Math.max(0, passed - open), passed + open)
    const earlier = scenes.slice(Math.max(0, index - lookBack), index)
    readSentence(story, { analysis, scene, index, earlier, meetings: near })
  })
  return story.accords.map((accord) => withMeeting(accord, meetings))
}

/** "They signed a plan. A met B on 4 March": an accord that only its report dates has the day of its parties' meeting. */
function withMeeting(accord: Accord, meetings: readonly MeetingMention[]): Accord {
  if (accord.date?.evidence[0]?.rule !== 'date:publication') return accord
  const met = dateOfOnlyMeeting(accord.parties, meetings)
  return met ? { ...accord, date: { ...met, signing: true, own: false } } : accord
}

const lookBack = 4

const toldIn = ({ days }: Story, { scene }: Place): DateMention | null =>
  dayIn(days, scene.sentence.part)?.value ?? null

function readSentence(story: Story, place: Place): void {
  const { analysis, scene } = place
  const hits = accordHits(scene).filter((hit) => !isPointer(scene, hit) && !isColumnHead(scene, hit))
  const isListed = scene.role === 'LIST_ITEM' || isRow(scene) || (hits[0]?.from ?? itemStart) < itemStart
  const intro = isListed ? story.intro : null
  for (const hit of hits) {
    const series = seriesMembers(analysis, scene, hit)
    if (series.length > 0) readSeries(story, place, hit, series)
    else readHit(story, place, hit, intro)
  }
  readReplaced(story, place)
  readFamily(story, place, hits.findLast(({ plural }) => plural)?.to ?? 0)
  readFollowUps(story, place, hits)
  if (hits.length === 0) readCeremony(story, place)
  if (announcesList(scene)) story.intro = introOf(analysis, scene)
  else if (!isListed) story.intro = null
  else if (hits.length === 0 && story.intro) story.intro = underHead(story.intro, analysis, scene)
}

/** "The following were signed:", the heading "Documents signed", "SIGNED." before what was. */
const announcesList = ({ role, tokens }: Scene): boolean =>
  tokens.at(-1)?.norm === ':' ||
  (role === 'HEADING' && !tokens.some(({ norm }) => norm === '|')) ||
  tokens.length < 3

/** Items of a list without marks begin with the accord's noun. */
const itemStart = 3

const settingOf = (
  { analysis, scene, index, earlier, meetings }: Place,
  hit: AccordHit,
  intro: Intro | null,
  told: DateMention | null,
) => ({ analysis, scene, index, earlier, meetings, hit, intro, told })

/** "the document": points to an accord told of before, whatever its kind. */
const isPointer = ({ tokens }: Scene, { from, definite, plural }: AccordHit): boolean =>
  definite && !plural && /^(?:document|text)$/.test(tokens[from]?.norm ?? '')

function readHit(story: Story, place: Place, hit: AccordHit, intro: Intro | null): void {
  const read = named(story, toAccord(settingOf(place, hit, intro, toldIn(story, place))))
  if (hit.plural && !hit.subject && hit.cue) story.family = { read, until: place.index + familyReach }
  const { accords } = story
  const recent = Math.max(0, accords.length - open)
  const found = accords.slice(recent).findLastIndex((accord) => canBeOneAccord(accord, read.accord))
  const at = found < 0 ? -1 : recent + found
  const known = accords[at]
  if (known && (read.alone || read.accord.definite)) accords[at] = joinAccords(known, read.accord)
  else if (read.alone) accords.push(takePending(story, read.accord))
  else if (hit.noun.firm && read.accord.cued && read.accord.status.value === 'NEGOTIATING')
    story.bare = read.accord
}

const bareReach = 2

/** "… a treaty that has been under negotiation for years. That text is the Partnership Agreement." */
function named(story: Story, read: ReadAccord): ReadAccord {
  const { bare } = story
  const { accord, alone } = read
  const fits = bare && accord.title && !accord.cued && accord.lastScene - bare.lastScene <= bareReach
  if (!fits || !kindsAgree(bare.kind.value, accord.kind.value)) return read
  story.bare = null
  return { accord: { ...accord, status: bare.status, actions: bare.actions }, alone }
}

/** An accord for each of a list by party and year. */
function readSeries(story: Story, place: Place, hit: AccordHit, series: readonly SeriesMember[]): void {
  const { accord } = toAccord(settingOf(place, hit, null, null))
  for (const member of series) {
    const told = seriesAccord(place, accord, member)
    if (!story.accords.slice(-open).some((known) => canBeOneAccord(known, told))) story.accords.push(told)
  }
}

/** "It replaces one of 1991": said of the accord that the sentence, or the one before it, tells of. */
function readReplaced({ accords }: Story, { analysis, scene, index }: Place): void {
  const by = accords.at(-1)
  const older = by && index - by.lastScene <= 1 ? replacedAccord(analysis, scene, by) : null
  if (older) accords.splice(-1, 0, older)
}

const familyReach = 6

/** Signers told of just before belong to an accord that has none. */
function takePending(story: Story, accord: Accord): Accord {
  const { pending } = story
  story.pending = null
  if (!pending || accord.signatories.length > 0 || accord.lastScene - pending.index > 2) return accord
  return withFollowUp(accord, pending.follow)
}

function readFamily(story: Story, { analysis, scene, index }: Place, from: number): void {
  const { family } = story
  if (!family || index > family.until) return
  const sameScene = family.read.accord.lastScene === index
  for (const member of familyMembers(scene, sameScene ? from : 0)) {
    const accord = memberAccord({ analysis, scene, index, family: family.read, member })
    if (!story.accords.some((known) => canBeOneAccord(known, accord))) story.accords.push(accord)
  }
}

const followReach = 4

function readFollowUps(story: Story, place: Place, hits: readonly AccordHit[]): void {
  const { analysis, scene, meetings } = place
  const taken = new Set(hits.flatMap(({ cue }) => (cue ? [cue.from] : [])))
  const start = hits.at(-1)?.to ?? 0
  for (const follow of followUps(analysis, scene, { start, taken, told: toldIn(story, place), meetings }))
    addFollowUp(story, place, follow)
}

function addFollowUp(story: Story, { analysis, scene, index, meetings }: Place, follow: FollowUp): void {
  const { accords } = story
  const at = accords.findLastIndex(({ lastScene }) => index - lastScene <= followReach)
  const last = accords[at]
  if (!last) {
    if (!follow.pointed) story.pending = { follow, index }
    return
  }
  let first = at
  while (at - first < open && accords[first - 1]?.firstScene === last.firstScene) first--
  const group = accords.slice(first, at + 1)
  const member =
    follow.ordinal === null
      ? at
      : at - group.length + 1 + (follow.ordinal < 0 ? group.length - 1 : follow.ordinal)
  const from = follow.all ? first : member
  for (let place = from; place <= (follow.all ? at : member); place++) {
    const known = accords[place]
    if (!known) continue
    const told = withFollowUp(known, follow)
    const ahead = isPlanless(told, analysis) ? dateOfPlan(scene, told.parties, meetings) : null
    accords[place] = { ...told, date: ahead ?? told.date, lastScene: index }
  }
}

const withFollowUp = (known: Accord, { pointed, ordinal, all, ...follow }: FollowUp): Accord => {
  const signs = follow.signatories.length > 0 || pointed
  const before = ordinal === null ? known : { ...known, signatories: [] }
  return signs ? joinAccords(before, { ...known, ...follow, cued: true }) : known
}

/** "The signing took place on 9 March": the day of what was signed without one. */
function readCeremony(story: Story, { analysis, scene, index }: Place): void {
  const date = ceremonyDate(analysis, scene)
  if (!date) return
  for (let at = Math.max(0, story.accords.length - open); at < story.accords.length; at++) {
    const known = story.accords[at]
    const isNear =
      known && (known.date === null || isGuess(known.date)) && index - known.lastScene <= ceremonyReach
    if (isNear && signable.has(known.status.value)) story.accords[at] = { ...known, date }
  }
}

const ceremonyReach = 3
const signable: ReadonlySet<string> = new Set(['SIGNED', 'PLANNED'])
