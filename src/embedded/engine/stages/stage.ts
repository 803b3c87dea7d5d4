import type { Scope } from '../expr/scope'
import type { Doc } from '../values'

/** Documents in, documents out, one at a time where the stage allows it. */
export type Run = (docs: Iterable<Doc>) => Iterable<Doc>
/** Compiles a stage's argument. */
export type Stage = (arg: unknown, scope: Scope) => Run

/** A stage that turns each document into one. */
export const eachDoc = (f: (doc: Doc) => Doc): Run =>
  function* (docs) {
    for (const doc of docs) yield f(doc)
  }
