import { addDays, type Occasion } from './occasion'
import { background, statements, subjects, talks } from './phrases'
import { type Random, randomAt } from './random'
import { accordParagraph, headline, lead, reminder } from './sentences'
import type { Person, World } from './world'

/** An article as schema.org's `NewsArticle` names its parts. */
export interface WrittenArticle {
  readonly '@type': 'NewsArticle'
  readonly headline: string
  /** Local time without a zone: `2019-03-14T09:30`. */
  readonly datePublished: string
  readonly author: string
  readonly publisher: string
  readonly url: string
  readonly inLanguage: 'en'
  readonly keywords: readonly string[]
  readonly articleBody: string
}

const publishers = ['Example Wire', 'The Sample Courier', 'Specimen News Agency'] as const
const authors = ['Alia Renner', 'Jonas Ibe', 'Mara Tolan', 'Piet Sarong', 'Vera Quist'] as const

/** The report of an occasion that one of several papers prints: equal numbers give equal words. */
export function writeArticle(world: World, occasion: Occasion, index: number): WrittenArticle {
  const random = randomAt(world.seed, 5, index)
  const { host, guest } = occasion
  const ahead = occasion.status !== 'HELD'
  const published = addDays(occasion.date, ahead ? -2 - random.int(8) : random.int(2))
  const clock = `${two(5 + random.int(18))}:${two(random.int(60))}`
  const title = headline(occasion, random)
  const quiet = shuffled(random, background).map((template) => fill(random, occasion, template))
  const said = shuffled(random, statements)
  const paragraphs = [
    `${occasion.city.toUpperCase()}: ${lead(occasion, published, random)}`,
    fill(random, occasion, random.pick(talks)),
    quotation(random, occasion, random.chance(0.5) ? host : guest, said.slice(0, 2)),
    ...(occasion.accord ? [accordParagraph(occasion, occasion.accord, random)] : quiet.slice(-1)),
    ...quiet.slice(0, 2 + random.int(3)),
    ...(random.chance(0.6)
      ? [quotation(random, occasion, random.chance(0.5) ? guest : host, said.slice(2, 4))]
      : []),
    ...(random.chance(0.5) ? [reminder(occasion, random)] : []),
    ...quiet.slice(4, 5),
  ]
  return {
    '@type': 'NewsArticle',
    headline: title,
    datePublished: `${published}T${clock}`,
    author: random.pick(authors),
    publisher: random.pick(publishers),
    url: `https://news.example.org/${published.replaceAll('-', '/')}/${slug(title)}-${index}`,
    inLanguage: 'en',
    keywords: [host.country.name.toLowerCase(), guest.country.name.toLowerCase(), 'diplomacy'],
    articleBody: paragraphs.join('\n\n'),
  }
}

const two = (value: number): string => String(value).padStart(2, '0')
const slug = (title: string): string => title.toLowerCase().replace(/[^a-z0-9]+/g, '-')

/** The items in an order of chance. */
function shuffled<T>(random: Random, items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, place: random.next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item)
}

function quotation(random: Random, occasion: Occasion, speaker: Person, words: readonly string[]): string {
  const [said = '', more = ''] = words.map((template) => fill(random, occasion, template))
  const { surname, office } = speaker
  return random.pick([
    `“${said},” ${surname} said after the talks. “${more}.”`,
    `"${said}," said ${office} ${surname}.`,
    `${surname} told reporters: "${said}."`,
    `“${said}. ${more},” ${speaker.country.demonym} ${office} ${surname} said.`,
  ])
}

function fill(random: Random, { host, guest, city }: Occasion, template: string): string {
  const values: Readonly<Record<string, string>> = {
    host: host.country.name,
    guest: guest.country.name,
    city,
    subject: random.pick(subjects),
    other: random.pick(subjects),
    percent: String(2 + random.int(30)),
    years: String(3 + random.int(60)),
    thousands: String(2 + random.int(90)),
  }
  return template.replace(/\{(\w+)\}/g, (slot, name: string) => values[name] ?? slot)
}
