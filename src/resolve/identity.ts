/**
 * By what a mention is recognised, from its own article alone (and, for meetings and agreements, the officials already
 * resolved). Two mentions that share a key are one entity. A mention without a key is weak: it waits for the one
 * entity that emits one of its levels, the particular level before the general.
 */
export interface Identity {
  /** Empty for a weak mention. */
  readonly keys: readonly string[]
  /** What a weak mention waits for, most particular first; empty for a mention with keys. */
  readonly levels: readonly string[]
  /** What joins weak mentions of different levels while no entity emits any; null where nothing does. */
  readonly common: string | null
  /** What a mention with keys emits for weak ones to find; empty for a weak mention. */
  readonly hints: readonly string[]
  /** What mentions that may be one share, without being made one for it. */
  readonly similar: readonly string[]
}

/** The identity of a mention that keys decide. */
export const byKeys = (keys: readonly string[], hints: readonly string[]): Identity => ({
  keys,
  levels: [],
  common: null,
  hints,
  similar: [],
})

/** The identity of a mention that waits for an entity. */
export const byLevels = (levels: readonly string[], common: string | null = null): Identity => ({
  keys: [],
  levels,
  common,
  hints: [],
  similar: [],
})

/** A mention to be placed: the entity it belongs to is wanted. */
export interface Claim {
  readonly articleId: string
  /** Its index among the article's mentions of its kind. */
  readonly index: number
  readonly identity: Identity
}

/** The key under which all weak mentions with these levels are kept together. */
export const groupKey = (levels: readonly string[]): string => `w:${levels[0] ?? ''}`

/** How a hint is stored on an entity of weak mentions, which waits for it in place of emitting it. */
export const waitingHint = (level: string): string => `?${level}`

/** How the level is stored on the entity by which a weak group was found. */
export const attachedHint = (level: string): string => `@${level}`

/** How what is merely similar is stored. */
export const similarHint = (text: string): string => `~${text}`

/** Whether a stored hint is one that an entity emits. */
export const isEmitted = (hint: string): boolean => !/^[?@~]/.test(hint)

/** Drops the keys that two mentions of one article share: what fits both tells neither. `last` is what remains then. */
export function dropShared(
  identities: readonly Identity[],
  last: (identity: Identity, index: number) => readonly string[],
): Identity[] {
  const seen = new Map<string, number>()
  for (const { keys } of identities) for (const key of new Set(keys)) seen.set(key, (seen.get(key) ?? 0) + 1)
  return identities.map((identity, index) => {
    if (identity.levels.length > 0) return identity
    const keys = [...new Set(identity.keys)].filter((key) => seen.get(key) === 1)
    return { ...identity, keys: keys.length > 0 ? keys : last(identity, index) }
  })
}
