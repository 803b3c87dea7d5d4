import { LRUCache } from 'lru-cache'
import type { Answer } from './answer'

/** What an answer must be exact to: a state of the store, and the day (UTC) where it depends on it. */
export interface Present {
  readonly position: number
  readonly day: string
}

/** Answers to queries, exact to a position and a day. */
export interface Answers {
  /** The answer as of the present; null where there is none. */
  get(key: string, present: Present): Answer | null
  /** The answer to an equal question that is being worked on, or `answer`'s, which is then kept if it is good. */
  share(
    key: string,
    present: Present,
    answer: () => Promise<Answer>,
  ): Promise<{ answer: Answer; shared: boolean }>
}

/** Keys of a length beyond this are not kept: whoever sends such is not asking the same again. */
const longestKey = 20_000
/** What an entry takes besides its key and body, and the room for its packed form. */
const overhead = 400

/** Keeps at most `maxBytes` of answers, the least used going first. */
export function createAnswers(maxBytes: number): Answers {
  const kept =
    maxBytes > 0
      ? new LRUCache<string, Answer>({
          maxSize: maxBytes,
          maxEntrySize: Math.max(1, Math.floor(maxBytes / 8)),
          sizeCalculation: ({ body }, key) => overhead + key.length + Math.ceil(body.length * 1.4),
        })
      : null
  const inTheAir = new Map<string, { present: Present; answer: Promise<Answer> }>()

  async function work(key: string, present: Present, answer: () => Promise<Answer>): Promise<Answer> {
    const working = answer()
    const flight = { present, answer: working }
    inTheAir.set(key, flight)
    try {
      const found = await working
      if (found.code === null && found.status === 200 && key.length <= longestKey) kept?.set(key, found)
      return found
    } finally {
      if (inTheAir.get(key) === flight) inTheAir.delete(key)
    }
  }

  return {
    get(key, { position, day }) {
      const found = kept?.get(key)
      return found && found.position === position && (found.day === null || found.day === day) ? found : null
    },
    async share(key, present, answer) {
      const flight = inTheAir.get(key)
      const isPresent = flight?.present.position === present.position && flight.present.day === present.day
      if (flight && isPresent) return { answer: await flight.answer, shared: true }
      return { answer: await work(key, present, answer), shared: false }
    },
  }
}
