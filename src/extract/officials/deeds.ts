import { type Chunk, wordOf } from './chunk'
import type { PersonMention } from './personMention'

/** Verbs and prepositions before the name of somebody met. */
export const MEETS: ReadonlySet<string> = new Set(
  (
    'met meet meets meeting received receive receives receiving hosted hosts host welcomed welcomes greeted telephoned phoned called saw see sees ' +
    'invited invites thanked thanks told tells urged urges visited visits joined joins accompanied briefed with between by and against alongside ' +
    'represented including hugged embraced assured asked telling seeing inviting between detained jailed deposed ousted toppled freed released arrested came succeeded replaced'
  ).split(' '),
)

const DOES: ReadonlySet<string> = new Set(
  (
    'met meets received receives hosted welcomed signed telephoned visited announced told said called and will arrived flew left came attended ' +
    'thanked spoke held had has hopes wants asked warned urged walked was is did added wrote argued sent in at also then'
  ).split(' '),
)

/** Whether the name does or undergoes what people in diplomacy do. */
export function readDeeds(chunks: readonly Chunk[], i: number, mention: PersonMention): void {
  if (mention.positive) return
  const before = wordOf(chunks[i - 1])
  const after = wordOf(chunks[i + 1])
  if (MEETS.has(before)) mention.positive = `deed-before: ${before}`
  else if (DOES.has(after)) mention.positive = `deed-behind: ${after}`
}
