import type { DateMention } from '../dates'

/** A day that was told of, with the words that tell it and their part of the text. */
interface ToldDay {
  readonly value: DateMention
  readonly paragraph: number
}

/** The day last told of, and the latest so far. */
export interface StoryDay {
  readonly last: ToldDay | null
  readonly latest: ToldDay | null
}

export const noDay: StoryDay = { last: null, latest: null }

const dayOf = (told: ToldDay | null): string => told?.value.value.earliest ?? ''

/** The story with one more day told of. */
export const withDay = ({ latest }: StoryDay, told: ToldDay): StoryDay => ({
  last: told,
  latest: dayOf(told) >= dayOf(latest) ? told : latest,
})

/** The day that the story is at: a step back in time ("they had spoken on 2 July 2020") lasts for its paragraph. */
export const dayIn = ({ last, latest }: StoryDay, paragraph: number): ToldDay | null =>
  last?.paragraph === paragraph ? last : latest
