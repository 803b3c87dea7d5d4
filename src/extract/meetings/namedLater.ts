import type { Party } from '../../domain/model'
import type { Analysis, OfficialReference } from '../analysis'
import { firstPlace } from '../firstPlace'
import { sameOffice } from '../officials/officeTitles'
import { membersOf } from './actor'
import { spanEvidence } from './evidence'
import { isHead } from './heads'
import { partiesOfOfficial } from './items'
import { type Attendant, partyKey } from './occasion'
import type { Scene } from './scene'
import type { Telling } from './telling'

const sentenceReach = 3
const paragraphReach = 2

/** "The prime ministers of A and B met. A's X said …": who holds the office, where the sentences behind name them. */
export function holdersNamedLater(analysis: Analysis, scene: Scene, { parts }: Telling): Attendant[] {
  const unnamed = parts
    .flatMap(({ actor, role }) => membersOf(actor).map((member) => ({ member, role })))
    .filter(
      ({ member: { kind, count, officials, office } }) =>
        kind === 'GROUP' && count !== 1 && officials.length === 0 && office,
    )
  if (unnamed.length === 0) return []
  const named = namesBehind(analysis, scene)
  return unnamed.flatMap(({ member, role }) =>
    member.parties.flatMap((party): Attendant[] => {
      const holder = holderOf(analysis, named, party, member.office ?? '')
      if (!holder) return []
      return [
        {
          official: holder.official,
          role,
          evidence: [spanEvidence(analysis, holder, 'meeting:holder-named', 'INFERRED')],
        },
      ]
    }),
  )
}

/** The people named in the next sentences, not far from this one. */
function namesBehind({ references, sentences }: Analysis, { sentence }: Scene): OfficialReference[] {
  const first = firstPlace(references.length, (at) => (references[at]?.start ?? 0) < sentence.end)
  const found: OfficialReference[] = []
  for (let at = first; at < references.length; at++) {
    const reference = references[at]
    if (!reference || reference.sentence > sentence.index + sentenceReach) break
    const part = sentences[reference.sentence]?.part ?? Number.POSITIVE_INFINITY
    if (reference.by === 'NAME' && part - sentence.part <= paragraphReach) found.push(reference)
  }
  return found
}

/** The only one named who acts for the state and can hold the office. */
function holderOf(
  analysis: Analysis,
  named: readonly OfficialReference[],
  party: Party,
  office: string,
): OfficialReference | null {
  if (party.kind !== 'COUNTRY') return null
  const own = named.filter(
    ({ official }) =>
      partiesOfOfficial(analysis, official).some((each) => partyKey(each) === party.code) &&
      canHold(analysis, official, office),
  )
  const [only] = own
  return only && own.every(({ official }) => official === only.official) ? only : null
}

function canHold(analysis: Analysis, official: number, office: string): boolean {
  const offices = analysis.officials[official]?.offices ?? []
  if (offices.length === 0) return true
  return offices.some(
    ({ value: { title } }) =>
      sameOffice(office, title) ||
      (/^leader$/i.test(office) && isHead(title)) ||
      (/\bdiplomat$/i.test(office) && /\bforeign|\bsecretary of state/i.test(title)),
  )
}
