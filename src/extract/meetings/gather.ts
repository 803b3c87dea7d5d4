import type { Evidence, Party } from '../../domain/model'
import type { Analysis } from '../analysis'
import { membersOf } from './actor'
import { seriesOf } from './another'
import { tellingsOf } from './frames'
import { gatheringOf } from './gathering'
import { isHead } from './heads'
import { entryOf } from './implied'
import { join } from './join'
import { type Intro, introOf, itemTelling, listedPresent, withPresent } from './lists'
import { emptyMemory, type Memory, partiesOfOccasion, sidesOfOccasion } from './memory'
import { canBeOne, type Occasion, sameParties } from './occasion'
import { presentIn } from './presence'
import type { Scene } from './scene'
import { sessionsOf } from './sessions'
import { spokenAfter } from './spokenAfter'
import type { Telling } from './telling'
import { settingAfter } from './toldAfter'
import { toOccasion } from './toOccasion'
import { turnsOf } from './turns'
import { withScene } from './withScene'

// What is told after so many others is an occasion of its own: looking further back would cost the square.
const open = 48

/** Reads a text's sentences into occasions, each told of as often as it may be; together those told of together. */
export function gather(analysis: Analysis, scenes: readonly Scene[]): (readonly Occasion[])[] {
  const closed: (readonly Occasion[])[] = []
  let memory: Memory = emptyMemory
  let intro: Intro | null = null
  scenes.forEach((scene, index) => {
    if (scene.role === 'HEADLINE' && isOfCalls(scene)) memory = { ...memory, topic: 'CALL' }
    if (!tellsNews.has(scene.role)) {
      memory = {
        ...memory,
        body: gatheringOf(scene) ?? memory.body,
        series: seriesOf(analysis, scene) ?? memory.series,
      }
      return
    }
    const entry = entryOf(scene, memory.entry?.paragraph === scene.sentence.part)
    if (entry) memory = { ...memory, entry: { value: entry, paragraph: scene.sentence.part } }
    const told = tellingsOf(scene, index)
    const sessions = sessionsOf(analysis, scene, index, told, memory)
    const tellings = [...told.filter((telling) => !isOfSession(telling, sessions)), ...sessions]
    const items =
      scene.role === 'LIST_ITEM' && tellings.length === 0 && !intro?.presence
        ? itemTelling(scene, index, intro)
        : []
    const turns = items.length === 0 ? turnsOf(analysis, scene, index, memory, tellings) : []
    const before = memory.occasions
    for (const telling of [...tellings, ...items, ...turns]) {
      const here = leansOnText(telling) ? withScene(memory, scene, telling.from, index) : memory
      const occasion = toOccasion(analysis, scene, telling, tellings, here)
      if (telling.trigger.kind === 'CALL') memory = { ...memory, topic: 'CALL' }
      if (occasion) memory = { ...memory, occasions: addTo(analysis, memory.occasions, occasion, telling) }
    }
    if (memory.occasions === before && scene.dates.length + scene.places.length > 0) {
      const set = settingAfter(analysis, scene, index, memory.occasions)
      memory = { ...memory, occasions: spokenAfter(analysis, scene, index, set) }
    }
    const present = intro?.presence && scene.role === 'LIST_ITEM' ? listedPresent(scene) : presentIn(scene)
    if (present.length > 0)
      memory = { ...memory, occasions: withPresent(analysis, scene, index, memory, present) }
    memory = withScene(memory, scene, scene.tokens.length, index)
    const announced = seriesOf(analysis, scene)
    if (announced !== null) memory = { ...memory, series: announced }
    if (memory.occasions.length > 2 * open) {
      closed.push(memory.occasions.slice(0, -open))
      memory = { ...memory, occasions: memory.occasions.slice(-open) }
    }
    if (scene.role !== 'LIST_ITEM') intro = introOf(analysis, scene, tellings)
  })
  return [...closed, memory.occasions]
}

/** Whether what a verb tells is better told by the body whose members do it. */
const isOfSession = ({ trigger, from, to }: Telling, sessions: readonly Telling[]): boolean =>
  trigger.frame !== 'EVENT' && sessions.some((session) => from <= session.from && session.from < to)

const callWords = /^(?:call|calls|telephone|phone|phones|telephones)$/
const isOfCalls = ({ tokens }: Scene): boolean => tokens.some(({ norm }) => callWords.test(norm))

/** Whether somebody is meant by "they", "the two leaders" or "the guest": only then the words before matter. */
const leansOnText = ({ parts, another }: Telling): boolean =>
  another || parts.some(({ actor }) => membersOf(actor).some(({ kind }) => kind === 'PLURAL'))

// Headlines and captions repeat what the body tells, in tenses of their own.
const tellsNews: ReadonlySet<string> = new Set(['PARAGRAPH', 'LIST_ITEM', 'HEADING'])

const isKnown = (analysis: Analysis, occasion: Occasion): boolean => {
  if (sidesOfOccasion(analysis, occasion) > 1)
    return (
      occasion.attendants.length > 0 ||
      occasion.date !== null ||
      occasion.city !== null ||
      occasion.venue !== null ||
      occasion.status.value !== 'HELD' ||
      occasion.kind !== null
    )
  const { ofBody, date, city, attendants, kind } = occasion
  const isSummit = kind?.evidence.rule === 'meeting:session'
  const isPlaced = (date !== null && city !== null) || (isSummit && isOwn(date?.evidence))
  return ofBody !== null && (isPlaced || attendants.length > 0)
}

const lent =
  /^(?:date:(?:told-before|told-ahead|publication|same-day|of-stay)|place:(?:told-before|same-host))$/

/** Whether a day or a place is of the words that tell of an occasion, not that of what was told before. */
const isOwn = (evidence: readonly Evidence[] = []): boolean =>
  evidence.length > 0 && !evidence.some(({ rule }) => lent.test(rule))

/** Joins what is told to the latest occasion that it can be of; what stands alone must be one by itself. */
function addTo(
  analysis: Analysis,
  occasions: readonly Occasion[],
  told: Occasion,
  telling: Telling,
): readonly Occasion[] {
  const partiesOf = (occasion: Occasion): readonly Party[] => partiesOfOccasion(analysis, occasion)
  const alone = isKnown(analysis, told)
  if (!alone && !telling.anaphoric && told.attendants.length + told.named.length === 0) return occasions
  const nobody = told.attendants.length + told.named.length === 0
  const near = (occasion: Occasion): boolean => alone || told.lastScene - occasion.lastScene <= 4
  const canBe = (occasion: Occasion): boolean =>
    near(occasion) &&
    (nobody || !alone ? refersTo(told, occasion) || isTheirSummit(analysis, told, occasion) : true) &&
    canBeOne(undated(occasion, told, telling), told, partiesOf)
  const sides = partiesOf(told)
  const same = occasions.findLastIndex(
    (occasion) => isOneGuest(occasion) && sameParties(partiesOf(occasion), sides) && canBe(occasion),
  )
  const at = same < 0 ? occasions.findLastIndex(canBe) : same
  const found = occasions[at]
  const known = found && undated(found, told, telling)
  const last = occasions.at(-1)
  const isOfLast = !known && !alone && telling.anaphoric && (told.ofBody ?? last?.ofBody) === last?.ofBody
  const chaired = isOfLast ? last : undefined
  if (chaired && told.lastScene - chaired.lastScene <= 2 && chaired.kind?.value !== 'VISIT')
    return [
      ...occasions.slice(0, -1),
      join(chaired, { ...told, kind: null, date: null, status: chaired.status }),
    ]
  if (known) {
    const joined = join(known, nobody ? { ...told, status: known.status } : told)
    return [...occasions.slice(0, at), ...occasions.slice(at + 1), joined]
  }
  return alone ? [...occasions, told] : occasions
}

/** A host with a guest who was not named: of several such the one of the same state is meant. */
const isOneGuest = ({ attendants }: Occasion): boolean => attendants.length === 1

/** "They met. The meeting took place on Friday": a day that nobody told gives way to the one that is told of it. */
function undated(occasion: Occasion, told: Occasion, telling: Telling): Occasion {
  const { anaphoric, from } = telling
  const rule = occasion.date?.evidence[0]?.rule
  const opens = from <= 2 && told.attendants.length + told.named.length === 0
  const isGuess = rule === 'date:publication' || (rule === 'date:told-before' && opens)
  const isSame =
    anaphoric || (leansOnText(telling) && !told.background && told.date?.value.precision === 'DAY')
  return isGuess && isSame && isOwn(told.date?.evidence) ? { ...occasion, date: null } : occasion
}

/** "A met B on Thursday. The summit, the first in years, …": what two who lead their states did. */
const isTheirSummit = (analysis: Analysis, told: Occasion, { kind, attendants }: Occasion): boolean =>
  told.kind?.value === 'SUMMIT' &&
  told.ofBody === null &&
  kind === null &&
  attendants.length > 1 &&
  attendants.every(({ official }) => isHead(analysis.officials[official]?.offices[0]?.value.title ?? ''))

/** "the talks", "the call": words for an occasion of that kind. */
function refersTo(told: Occasion, occasion: Occasion): boolean {
  const kind = told.kind?.value ?? null
  if (kind === null) return occasion.kind?.value !== 'VISIT'
  // "She has spoken to A. Their call lasted an hour."
  if (kind === 'CALL' && occasion.kind === null && !occasion.inPerson) return true
  return kind === occasion.kind?.value || (kind === 'NEGOTIATION' && occasion.kind === null)
}
