import type { Evidence, PartialDate, Sourced } from '../../domain/model'
import { type Attendant, isOneGathering, type Occasion, partyKey, rank } from './occasion'
import { uniteParties } from './parties'

function joinAttendants(a: readonly Attendant[], b: readonly Attendant[]): Attendant[] {
  const joined = [...a]
  for (const attendant of b) {
    const at = joined.findIndex(({ official }) => official === attendant.official)
    const known = joined[at]
    if (!known) joined.push(attendant)
    else {
      const role = known.role === 'PARTICIPANT' ? attendant.role : known.role
      joined[at] = {
        official: known.official,
        role,
        evidence: joinEvidence(known.evidence, attendant.evidence),
      }
    }
  }
  return joined
}

// A text that repeats itself proves nothing more by it.
const mostEvidence = 24

/** Evidence of two, the first's before, no words twice. */
export function joinEvidence(a: readonly Evidence[], b: readonly Evidence[]): readonly Evidence[] {
  if (a.length >= mostEvidence) return a
  const isKnown = (each: Evidence): boolean =>
    a.some(({ span, rule }) => span?.start === each.span?.start && rule === each.rule)
  return [...a, ...b.filter((each) => !isKnown(each))].slice(0, mostEvidence)
}

function joinSourced<T, S extends Sourced<T>>(
  a: S | null,
  b: S | null,
  better: (a: S, b: S) => boolean,
): S | null {
  if (!a || !b) return a ?? b
  const [first, second] = better(b, a) ? [b, a] : [a, b]
  const same = JSON.stringify(first.value) === JSON.stringify(second.value)
  return same ? { ...first, evidence: joinEvidence(first.evidence, second.evidence) } : first
}

const isFiner = (a: Sourced<PartialDate>, b: Sourced<PartialDate>): boolean => {
  const order = ['INTERVAL', 'DAY', 'MONTH', 'SEASON', 'YEAR']
  const finer = order.indexOf(a.value.precision) < order.indexOf(b.value.precision)
  const stated =
    a.value.edtf === b.value.edtf && a.evidence[0]?.basis === 'STATED' && b.evidence[0]?.basis !== 'STATED'
  return finer || stated
}

/** Of two tellings of one gathering the one that says when it is tells also whether it was. */
const datedOf = (a: Occasion, b: Occasion): Occasion =>
  b.date && (!a.date || isFiner(b.date, a.date)) ? b : a

/** Whether a city is only that which was last told of. */
const isGuess = (city: Occasion['city']): boolean => city?.evidence[0]?.basis === 'INFERRED'

/** One occasion out of two tellings of it; the earlier one's words come first. */
export function join(a: Occasion, b: Occasion): Occasion {
  const [strong, weak] = rank(b.kind?.value ?? null) < rank(a.kind?.value ?? null) ? [b, a] : [a, b]
  const cancelled = [a, b].find(({ status }) => status.value === 'CANCELLED')
  const held = [a, b].find(({ status }) => status.value === 'HELD')
  const named = [...a.named, ...b.named]
  return {
    kind: strong.kind ?? weak.kind,
    status: (cancelled ?? (isOneGathering(a, b) ? datedOf(a, b) : held) ?? a).status,
    attendants: joinAttendants(a.attendants, b.attendants),
    named: uniteParties(named.map(({ party }) => party)).flatMap(
      (party) => named.find((each) => partyKey(each.party) === partyKey(party)) ?? [],
    ),
    date: joinSourced<PartialDate, Sourced<PartialDate>>(a.date, b.date, isFiner),
    venue: a.venue ?? b.venue,
    city: isGuess(a.city) && b.city && !isGuess(b.city) ? b.city : (a.city ?? b.city),
    ordinal: a.ordinal ?? b.ordinal,
    series: a.series ?? b.series,
    evidence: joinEvidence(a.evidence, b.evidence),
    lastScene: Math.max(a.lastScene, b.lastScene),
    paragraph: Math.max(a.paragraph, b.paragraph),
    ofBody: a.ofBody ?? b.ofBody,
    background: a.background && b.background,
    inPerson: a.inPerson || b.inPerson,
    faced: a.faced || b.faced,
    weak: a.weak && b.weak,
  }
}
