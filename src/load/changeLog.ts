import type { Change, ChangeEvent, ObjectType } from '../domain/model'

export interface ChangeEntry {
  readonly event: ChangeEvent
  readonly type: ObjectType
  readonly objectId: string
  readonly intoId: string | null
  readonly fields: readonly string[]
}

const typeOrder: readonly ObjectType[] = ['ARTICLE', 'OFFICIAL', 'MEETING', 'AGREEMENT', 'QUOTE']

/** What each article of a batch changed, in the batch's order, whatever the order in which it was found out. */
export function changeLog() {
  const entries: (ChangeEntry & { readonly step: number; readonly articleId: string })[] = []
  return {
    add(step: number, articleId: string, entry: ChangeEntry): void {
      entries.push({ ...entry, step, articleId })
    },
    /** Numbered on from a position. */
    changes(position: number, at: string): Change[] {
      const order = (a: ChangeEntry, b: ChangeEntry): number =>
        typeOrder.indexOf(a.type) - typeOrder.indexOf(b.type)
      return [...entries]
        .sort((a, b) => a.step - b.step || order(a, b))
        .map(({ step: _step, ...entry }, index) => ({ position: position + index + 1, ...entry, at }))
    },
  }
}

export type ChangeLog = ReturnType<typeof changeLog>

/** The names of the fields in which two objects differ. */
export function changedFields(before: object, after: object, ignored: readonly string[] = []): string[] {
  const [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))]
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((field) => !ignored.includes(field) && !isEqual(old.get(field), now.get(field)))
    .sort()
}

function isEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const [keys, others] = [Object.keys(a), Object.keys(b)]
  if (keys.length !== others.length) return false
  return keys.every((key) => isEqual(Reflect.get(a, key), Reflect.get(b, key)))
}
