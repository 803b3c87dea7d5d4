import { monthNames } from '../../../src/domain/labels'
import { type Accord, addDays, type Occasion } from './occasion'
import type { Random } from './random'
import type { Person } from './world'

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const ordinals = [
  '',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
]

const weekday = (day: string): string => weekdays[new Date(Date.parse(day)).getUTCDay()] ?? ''
const month = (day: string): string => monthNames[Number(day.slice(5, 7)) - 1] ?? ''
const monthDay = (day: string): string => `${month(day)} ${Number(day.slice(8))}`

/** "Indonesian Foreign Minister Sari Wanto" or "Foreign Minister Sari Wanto of Indonesia". */
function introduce({ name, office, country }: Person, random: Random): string {
  return random.chance(0.7) ? `${country.demonym} ${office} ${name}` : `${office} ${name} of ${country.name}`
}

/** A day as papers give it beside a day of publication: mostly the weekday where it is near. */
function when(day: string, published: string, random: Random): string {
  const near = day <= published && addDays(day, 6) >= published
  if (near && random.chance(0.6)) return `on ${weekday(day)}`
  return random.chance(0.5)
    ? `on ${weekday(day)}, ${monthDay(day)}, ${day.slice(0, 4)}`
    : `on ${Number(day.slice(8))} ${month(day)} ${day.slice(0, 4)}`
}

/** "the memorandum of understanding on visa exemption", with the article that fits. */
const nameAccord = ({ words, subject }: Accord): string =>
  `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words} on ${subject}`

const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`

/** The headline of a report. */
export function headline({ kind, status, host, guest, city }: Occasion, random: Random): string {
  const pair = `${host.country.name}, ${guest.country.name}`
  if (status === 'CANCELLED') return `${pair} Put Off Meeting in ${city}`
  if (status === 'PLANNED') return `${guest.surname} Expected in ${city} for Talks With ${host.surname}`
  if (kind === 'SUMMIT') return `Leaders Gather in ${city} for Summit`
  return random.pick([
    `${pair} Seek Closer Ties`,
    `${host.surname} and ${guest.surname} Meet in ${city}`,
    `${pair} Hold Talks in ${city}`,
    `${guest.country.name} and ${host.country.name} Agree to Deepen Cooperation`,
  ])
}

/** The first sentences: who meets whom, where and when. */
export function lead(occasion: Occasion, published: string, random: Random): string {
  if (occasion.status === 'PLANNED') return plannedLead(occasion, published, random)
  if (occasion.status === 'CANCELLED') return cancelledLead(occasion, published, random)
  const { host, guest, city, venue, ordinal, accord } = occasion
  const [a, b, day] = [
    introduce(host, random),
    introduce(guest, random),
    when(occasion.date, published, random),
  ]
  switch (occasion.kind) {
    case 'COURTESY_CALL':
      return random.pick([
        `${a} received a courtesy call from ${b} at ${venue} in ${city} ${day}.`,
        `${b} paid a courtesy call on ${a} at ${venue} in ${city} ${day}.`,
      ])
    case 'CALL':
      return `${a} and ${b} spoke by telephone ${day}.`
    case 'CONSULTATION':
      return `${host.country.name} and ${guest.country.name} held the ${ordinals[ordinal]} bilateral consultations in ${city} ${day}. The consultations were led by ${a} and ${b}.`
    case 'VISIT':
      return `${b} arrived in ${city} ${day} for an official visit to ${host.country.name}, where ${a} welcomed the guest at ${venue}.`
    case 'NEGOTIATION':
      return `${a} and ${b} opened negotiations ${accord ? `on ${nameAccord(accord)} ` : ''}in ${city} ${day}.`
    case 'SIGNING':
      return `${a} and ${b} signed ${accord ? nameAccord(accord) : 'an agreement'} at a ceremony at ${venue} in ${city} ${day}.`
    case 'SUMMIT':
      return `${a} hosted a summit with ${list([b, ...occasion.others.map((other) => introduce(other, random))])} at ${venue} in ${city} ${day}.`
    case 'MULTILATERAL':
      return `${list([a, b, ...occasion.others.map((other) => introduce(other, random))])} held a meeting at ${venue} in ${city} ${day}.`
    default:
      return random.pick([
        `${a} met ${b} at ${venue} in ${city} ${day}.`,
        `${a} held talks with ${b} in ${city} ${day}.`,
        `${a} and ${b} met in ${city} ${day} for bilateral talks.`,
      ])
  }
}

function plannedLead({ host, guest, city, date }: Occasion, published: string, random: Random): string {
  const [a, b] = [introduce(host, random), introduce(guest, random)]
  return `${a} will meet ${b} in ${city} ${when(date, published, random)}, the Foreign Ministry announced ${`on ${weekday(published)}`}.`
}

function cancelledLead({ host, guest, city, date }: Occasion, published: string, random: Random): string {
  const [a, b] = [introduce(host, random), introduce(guest, random)]
  return `The meeting of ${a} and ${b} that had been planned in ${city} ${when(date, published, random)} has been cancelled, both governments said ${`on ${weekday(published)}`}.`
}

/** What became of the accord that an occasion is about. */
export function accordParagraph(
  { host, guest, kind, city }: Occasion,
  accord: Accord,
  random: Random,
): string {
  const [a, b] = [host.country.name, guest.country.name]
  const name = nameAccord(accord)
  if (accord.status === 'NEGOTIATING')
    return `${a} and ${b} are negotiating ${name}, and their experts are to settle the text in the coming months.`
  if (accord.status === 'PLANNED')
    return `${host.surname} and ${guest.surname} will sign ${name} between ${a} and ${b} in ${city} later this year.`
  if (kind === 'SIGNING')
    return `The ${accord.words} between ${a} and ${b} covers questions of ${accord.subject} and is valid for five years.`
  return random.pick([
    `During the meeting ${host.surname} and ${guest.surname} signed ${name} between ${a} and ${b}.`,
    `${a} and ${b} signed ${name} after the talks.`,
  ])
}

/** A sentence on the earlier meeting of the same two countries. */
export function reminder({ host, guest, earlier }: Occasion, random: Random): string {
  const [a, b] = [host.country.name, guest.country.name]
  return random.pick([
    `Ministers of ${a} and ${b} last met in ${earlier.city} in ${month(earlier.date)} ${earlier.date.slice(0, 4)}.`,
    `${host.surname} and ${guest.surname} had met in ${earlier.city} on ${monthDay(earlier.date)}, ${earlier.date.slice(0, 4)}.`,
  ])
}
