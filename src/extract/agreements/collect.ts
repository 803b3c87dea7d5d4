import type { MeetingMention } from '../../domain/model'
import type { Analysis } from '../analysis'
import type { DateMention } from '../dates'
import { tokenEvidence } from '../meetings/evidence'
import type { At, Scene } from '../meetings/scene'
import { tellsDay } from '../meetings/when'
import { type Accord, canBeOneAccord, joinAccords } from './accord'
import { familyMembers } from './families'
import { type FollowUp, followUp } from './followUps'
import { partiesOfIntro } from './parties'
import { type AccordHit, accordHits, cuesIn } from './read'
import { type Intro, memberAccord, type ReadAccord, toAccord } from './toAccord'
import { dateOfAccord } from './when'

/** What has been told up to a sentence. */
interface Story {
  readonly accords: Accord[]
  /** The day last told of. */
  told: At<DateMention> | null
  /** What the sentence before a list says of all in it. */
  intro: Intro | null
  /** Several accords counted, each of which may be told of behind. */
  family: { readonly read: ReadAccord; readonly until: number } | null
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
  const story: Story = { accords: [], told: null, intro: null, family: null, pending: null }
  let passed = 0
  scenes.forEach((scene, index) => {
    if (repeats.has(scene.role)) return
    story.told = scene.dates.findLast((date) => tellsDay(scene, date)) ?? story.told
    while ((meetings[passed]?.evidence[0]?.span?.start ?? Number.POSITIVE_INFINITY) < scene.sentence.start)
      passed++
    const near = meetings.slice(Math.max(0, passed - open), passed + open)
    const earlier = scenes.slice(Math.max(0, index - lookBack), index)
    readSentence(story, { analysis, scene, index, earlier, meetings: near })
  })
  return story.accords
}

const lookBack = 4

function readSentence(story: Story, place: Place): void {
  const { scene } = place
  const hits = accordHits(scene).filter((hit) => !isPointer(scene, hit))
  const isListed = scene.role === 'LIST_ITEM' || (hits[0]?.from ?? itemStart) < itemStart
  const intro = isListed ? story.intro : null
  for (const hit of hits) readHit(story, place, hit, intro)
  readFamily(story, place, hits.findLast(({ plural }) => plural)?.to ?? 0)
  readFollowUp(story, place, hits.at(-1)?.to ?? 0)
  if (scene.tokens.at(-1)?.norm === ':') story.intro = introOf(place)
  else if (!isListed) story.intro = null
}

/** Items of a list without marks begin with the accord's noun. */
const itemStart = 3

/** "the document": points to an accord told of before, whatever its kind. */
const isPointer = ({ tokens }: Scene, { from, definite, plural }: AccordHit): boolean =>
  definite && !plural && tokens[from]?.norm === 'document'

function readHit(story: Story, place: Place, hit: AccordHit, intro: Intro | null): void {
  const read = toAccord({ ...place, hit, intro, told: story.told })
  if (hit.plural && !hit.subject && hit.cue) story.family = { read, until: place.index + familyReach }
  const { accords } = story
  const recent = Math.max(0, accords.length - open)
  const found = accords.slice(recent).findLastIndex((accord) => canBeOneAccord(accord, read.accord))
  const at = found < 0 ? -1 : recent + found
  const known = accords[at]
  if (known && (read.alone || read.accord.definite)) accords[at] = joinAccords(known, read.accord)
  else if (read.alone) accords.push(takePending(story, read.accord))
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

function readFollowUp(story: Story, { analysis, scene, index, meetings }: Place, from: number): void {
  const follow = followUp(analysis, scene, from, { told: story.told, meetings })
  if (!follow) return
  const at = story.accords.findLastIndex(({ lastScene }) => index - lastScene <= followReach)
  const known = story.accords[at]
  if (known) story.accords[at] = { ...withFollowUp(known, follow), lastScene: index }
  else if (!follow.pointed) story.pending = { follow, index }
}

const withFollowUp = (known: Accord, { pointed, ...follow }: FollowUp): Accord => {
  const signs = follow.signatories.length > 0 || pointed
  return signs ? joinAccords(known, { ...known, ...follow, cued: true }) : known
}

function introOf({ analysis, scene }: Place): Intro | null {
  const [cue] = cuesIn(scene)
  if (!cue) return null
  const hit = { ...introHit, from: cue.from, to: cue.to, cue }
  return {
    cue: cue.rule,
    words: tokenEvidence(analysis, scene, cue.from, cue.to, `status:${cue.rule.id}`, 'STATED'),
    parties: partiesOfIntro(analysis, scene),
    date: dateOfAccord(scene, hit, analysis),
  }
}

const introHit = {
  noun: { id: 'intro', kind: 'OTHER', singular: '', plural: '', firm: false, example: '' },
  plural: true,
  subject: null,
  title: null,
  definite: false,
  named: '',
  inner: false,
} as const
