import type { MeetingMention, Party } from '../../domain/model'
import type { Analysis } from '../analysis'
import type { Actor } from '../meetings/actor'
import { partiesOfOfficial } from '../meetings/items'
import { partyKey } from '../meetings/occasion'
import type { Scene } from '../meetings/scene'

/** Offices that a plural leaves open: anybody is a leader. */
const anyOffice = /^(?:leaders?|officials?|men|women|politicians|sides|statesmen|heads|chiefs|diplomats)$/
const topOffice = /president|king|queen|emir|sultan|prime minister|premier|chancellor|monarch|leader/
const openQualifier = /^(?:the|two|three|both|all|four|five|these|their|countries'?|sides'?|['’]s?)$/

/** The words of the office that a plural says, in the singular: "foreign ministers" are "foreign" and "minister". */
function officeWords({ tokens }: Scene, { office, from, to }: Actor): readonly string[] {
  if (!office || anyOffice.test(office)) return []
  const noun = office.replace(/ies$/, 'y').replace(/s$/, '')
  const at = tokens.findIndex(({ norm }, place) => place >= from && place < to && norm === office)
  const before = at > from ? (tokens[at - 1]?.norm ?? '') : ''
  return before === '' || openQualifier.test(before) ? [noun] : [before, noun]
}

/** Whom "the two ministers" means: those who met last, or the one of each side whom the text names as such. */
export function holdersMeant(
  analysis: Analysis,
  scene: Scene,
  plural: Actor,
  { meetings, sides }: { meetings: readonly MeetingMention[]; sides: readonly Party[] },
): readonly number[] {
  const words = officeWords(scene, plural)
  const holds = (official: number): boolean => {
    const title = analysis.officials[official]?.offices[0]?.value.title.toLowerCase()
    if (plural.office === 'heads') return title !== undefined && topOffice.test(title)
    if (words.length === 0 || title === undefined) return true
    return (
      words.every((each) => title.includes(each)) && (words[0] !== 'minister' || !title.includes('prime'))
    )
  }
  if (plural.kind === 'PLURAL' && !plural.states) {
    const met = lastMet(scene, meetings)
    if (met.length === (plural.count ?? 2) && met.every(holds)) return met
  }
  return words.length === 0
    ? []
    : oneOfEach(analysis, holds, plural.parties.length > 1 ? plural.parties : sides)
}

function lastMet(scene: Scene, meetings: readonly MeetingMention[]): readonly number[] {
  const before = meetings.filter(({ evidence }) => (evidence[0]?.span?.start ?? 0) <= scene.sentence.end)
  const last = before.findLast(({ participants }) => participants.length > 1)
  return last?.participants.map(({ official }) => official) ?? []
}

/** The holders of an office, where the text has one of each side and no more. */
function oneOfEach(
  analysis: Analysis,
  holds: (official: number) => boolean,
  sides: readonly Party[],
): number[] {
  const titled = analysis.officials.flatMap(({ offices }, official) =>
    offices.length > 0 && holds(official) ? [official] : [],
  )
  const found = sides.map((side) =>
    titled.filter((official) =>
      partiesOfOfficial(analysis, official).some((party) => partyKey(party) === partyKey(side)),
    ),
  )
  return found.length > 1 && found.every(({ length }) => length === 1) ? found.flat() : []
}
