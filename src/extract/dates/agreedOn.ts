import type { Token } from '../tokens'

const papers =
  /^(?:ceasefire|cease-fire|truce|deal|agreement|accord|text|treaty|pact|roadmap|framework|statement|protocol|memorandum|draft)$/
const paperReach = 6

/** "agreed on a ceasefire on Saturday": the day on which they did; "agreed on a visit in May" is told of what lies ahead. */
export const isAgreedOn = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.norm === 'agreed' &&
  /^(?:on|to|upon|a|an|the)$/.test(tokens[at + 1]?.norm ?? '') &&
  tokens.slice(at + 1, at + paperReach).some(({ norm }) => papers.test(norm)) &&
  !tokens
    .slice(at + 1, at + paperReach)
    .some(({ norm }) => /^(?:sign|conclude|negotiate|hold|be)$/.test(norm))
