import { generateArticles } from './generator'
import { randomAt } from './generator/random'

/** A kind of long text that a careless rule would take more than linear time for. */
export interface LongText {
  readonly name: string
  /** The largest of the three sizes measured, in the unit that the name says. */
  readonly largest: number
  make(size: number): string
}

const seed = 97

/** Texts that grow: each is measured at a quarter, at half and at its whole size. */
export const longTexts: readonly LongText[] = [
  { name: 'one paragraph of news, characters', largest: 5_000_000, make: oneParagraph },
  { name: 'quotation marks, one paragraph', largest: 10_000, make: quotationMarks },
  { name: 'capitalised words, one paragraph', largest: 100_000, make: capitals },
]

function oneParagraph(length: number): string {
  const pieces: string[] = []
  let total = 0
  for (const { article } of generateArticles({ articles: Number.POSITIVE_INFINITY, seed })) {
    const piece = `${article.articleBody.replaceAll('\n\n', ' ')} `
    pieces.push(piece)
    total += piece.length
    if (total >= length) break
  }
  return pieces.join('').slice(0, length)
}

/** Straight marks, so that nothing but their order tells opening from closing ones. */
function quotationMarks(count: number): string {
  const random = randomAt(seed, 1)
  const words = ['talks', 'peace', 'the minister', 'said', 'we agreed', 'trade,', 'borders.']
  return Array.from({ length: count }, () => `"${words[random.int(words.length)]} `).join('')
}

function capitals(count: number): string {
  const random = randomAt(seed, 2)
  const syllables = ['Ka', 'Mo', 'Re', 'Ti', 'Lu', 'San', 'Ver', 'Dol']
  const ends = ['nar', 'vek', 'lio', 'sta', 'rin', 'mund']
  return Array.from({ length: count }, () => `${syllables[random.int(8)]}${ends[random.int(6)]}`).join(' ')
}
