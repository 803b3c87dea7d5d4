import { compileProjection } from '../engine/projection'
import { runUpdate } from '../engine/updateStatement'
import { type Doc, isBool, isDoc } from '../engine/values'
import { runWrite } from '../engine/writes'
import { fail } from '../errors'
import { isAny, isFlagLike, optional, readParams, refused, required } from '../params'
import { type Command, namespace, scopeOf, toHint, toSortSpec } from './command'
import { removeMatching } from './delete'

const params = {
  findAndModify: required(isAny),
  query: optional(isDoc),
  sort: optional(isDoc),
  fields: optional(isDoc),
  update: optional(isAny),
  remove: optional(isFlagLike),
  new: optional(isFlagLike),
  upsert: optional(isFlagLike),
  hint: optional(isAny),
  let: optional(isDoc),
  bypassDocumentValidation: optional(isBool),
  arrayFilters: refused,
  collation: refused,
}
const isOn = (v: unknown) => v === true || (v !== undefined && Number(v) !== 0)

/** https://www.mongodb.com/docs/manual/reference/command/findAndModify/ */
export const findAndModify: Command = (body, { db, store, transaction }) => {
  const given = readParams(
    { findAndModify: body.findAndModify ?? body.findandmodify, ...withoutFirst(body) },
    params,
  )
  const ns = namespace(body, { db })
  const removes = isOn(given.remove)
  if (removes && given.update !== undefined)
    fail('FailedToParse', 'Cannot specify both an update and remove=true')
  if (removes && isOn(given.new))
    fail(
      'FailedToParse',
      "Cannot specify both new=true and remove=true; 'remove' always returns the deleted document",
    )
  if (removes && isOn(given.upsert)) fail('FailedToParse', 'Cannot specify both upsert=true and remove=true')
  if (!removes && given.update === undefined)
    fail('FailedToParse', 'Either an update or remove=true must be specified')
  const target = { store, transaction, bypass: given.bypassDocumentValidation === true }
  const scope = scopeOf(given.let)
  const project = given.fields ? compileProjection(given.fields, scope, { find: true }) : (doc: Doc) => doc
  const shown = (doc: Doc | null) => (doc ? project(doc, scope.vars) : null)
  const query = { filter: given.query ?? {}, sort: toSortSpec(given.sort), hint: toHint(given.hint) }
  return runWrite(target, (): Doc => {
    if (removes) {
      const { length, doc } = removeMatching(target, ns, { ...query, limit: 1 }, scope)
      return { lastErrorObject: { n: length }, value: shown(doc) }
    }
    const statement = { ...query, update: given.update, upsert: isOn(given.upsert), multi: false }
    const { matched, upserted, before, after } = runUpdate(target, ns, statement, scope)
    const made = upserted ? { upserted: upserted._id } : {}
    const lastErrorObject = { n: matched + (upserted ? 1 : 0), updatedExisting: matched > 0, ...made }
    return { lastErrorObject, value: shown(isOn(given.new) ? after : before) }
  })
}
const withoutFirst = ({ findandmodify: _a, findAndModify: _b, ...rest }: Doc): Doc => rest
