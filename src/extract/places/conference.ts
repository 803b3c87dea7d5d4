import { findPlace } from '../fields/places'
import type { Token } from '../tokens'

const gatherings = /^(?:conference|forum|summit|expo|symposium|retreat|meeting|dialogue|assembly)$/
const beside = /^(?:of|at|during|around|attending|attended|attend|attends|in)$/
const longest = 6

/** A city within the name of what is held there. */
export interface ConferenceCity {
  readonly from: number
  readonly to: number
  readonly city: string
  readonly country: string
}

/** "on the sidelines of the Munich Security Conference": the city at which such a name begins; null where none does. */
export function conferenceCity(text: string, tokens: readonly Token[], at: number): ConferenceCity | null {
  const first = tokens[at]
  if (at === 1 && first?.cap) return cityOfOccasion(text, tokens)
  const isBeside = tokens[at - 1]?.norm === 'the' && beside.test(tokens[at - 2]?.norm ?? '')
  if (!first?.cap || !isBeside) return null
  // "outcome of the Madrid summit": another occasion than that which is told of.
  if (tokens[at - 2]?.norm === 'of' && !margins.test(tokens[at - 3]?.norm ?? '')) return null
  let end = at + 1
  while (end < at + longest && tokens[end]?.cap && !gatherings.test(tokens[end]?.norm ?? '')) end++
  if (!gatherings.test(tokens[end]?.norm ?? '')) return null
  for (let to = Math.min(end, at + 2); to > at; to--) {
    const last = tokens[to - 1]
    const place = last && findPlace(text.slice(first.start, last.end))
    if (last && place?.city)
      return { from: at, to, city: text.slice(first.start, last.end), country: place.country }
  }
  return null
}

const occasions =
  /^(?:meeting|talks|summit|conference|round|session|encounter|negotiations|forum|dialogue|gathering)$/

/** "The Vienna meeting was their third": the city that a sentence's own occasion is told by. */
function cityOfOccasion(text: string, tokens: readonly Token[]): ConferenceCity | null {
  if (!/^(?:the|their|this)$/.test(tokens[0]?.norm ?? '')) return null
  const [first, second] = [tokens[1], tokens[2]]
  const to = second?.cap ? 3 : 2
  const [last, noun] = [tokens[to - 1], tokens[to]]
  if (!first || !last || noun?.cap !== false || !occasions.test(noun.norm)) return null
  const name = text.slice(first.start, last.end)
  const place = findPlace(name)
  return place?.city ? { from: 1, to, city: name, country: place.country } : null
}

const margins = /^(?:margins|sidelines|side-lines|margin|sideline|fringes|edges|day|days|eve|opening|start)$/
