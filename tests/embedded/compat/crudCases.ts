import { Binary, Double, EJSON, Long, MaxKey, MinKey, ObjectId } from 'bson'

type Doc = Record<string, unknown>
/** Commands that are sent in turn to a collection that holds `documents`. */
export interface CrudCase {
  readonly about: string
  readonly documents: readonly Doc[]
  readonly commands: readonly Doc[]
}

const numbered = [1, 2, 3, 4, 5].map((i) => ({ _id: i, x: i * 11 }))
const one = (about: string, command: Doc, documents: readonly Doc[] = numbered): CrudCase => ({
  about,
  documents,
  commands: [command],
})
const update = (q: Doc, u: unknown, more: Doc = {}): Doc => ({ update: 'c', updates: [{ q, u, ...more }] })
const remove = (q: Doc, limit: 0 | 1, more: Doc = {}): Doc => ({
  delete: 'c',
  deletes: [{ q, limit, ...more }],
})
const modify = (more: Doc): Doc => ({
  findAndModify: 'c',
  query: { _id: { $gt: 1 } },
  sort: { x: 1 },
  ...more,
})
const bump = { $inc: { x: 1 } }
const over = (n: number): Doc => ({ _id: { $gt: n } })

const ids: readonly unknown[] = [
  7,
  Long.fromString('7000000000'),
  new Double(7.5),
  'seven',
  null,
  true,
  new Date(7),
  new ObjectId('64b000000000000000000007'),
  new Binary(Buffer.from('7')),
  { a: 7, b: 'x' },
  new MinKey(),
  new MaxKey(),
]

/**
 * The behaviours that the CRUD specification of MongoDB's drivers has tests for, as far as they are the server's and
 * supported; written anew for this endpoint.
 */
export const crudCases: readonly CrudCase[] = [
  ...ids.map((_id) => ({
    about: `the _id of ${EJSON.stringify({ _id })} is found, changed, counted and removed`,
    documents: [],
    commands: [
      { insert: 'c', documents: [{ _id, x: 1 }] },
      { insert: 'c', documents: [{ _id, x: 2 }] },
      { find: 'c', filter: { _id } },
      update({ _id }, bump),
      update({ _id }, { x: 9 }, { upsert: true }),
      { count: 'c', query: { _id } },
      { distinct: 'c', key: '_id' },
      remove({ _id }, 1),
    ],
  })),
  {
    about: 'null is an _id once',
    documents: [],
    commands: [{ insert: 'c', documents: [{ _id: null }, { _id: null }] }],
  },
  one('a find by range, sorted, skipped, limited', {
    find: 'c',
    filter: over(1),
    sort: { x: -1 },
    skip: 1,
    limit: 2,
  }),
  one('a find by batches is a cursor', { find: 'c', filter: {}, sort: { _id: 1 }, batchSize: 5 }),
  one('a find of one batch ends with it', {
    find: 'c',
    filter: {},
    sort: { _id: 1 },
    batchSize: 2,
    singleBatch: true,
  }),
  one('a batch of none', { find: 'c', filter: over(9), batchSize: 0, singleBatch: true }),
  one('an operator that there is none of', { find: 'c', filter: { _id: { $foo: 1 } } }),
  one('a negative limit is refused', { find: 'c', filter: {}, limit: -1 }),
  one('a comment of any type', { find: 'c', filter: { _id: 1 }, comment: { key: ['value'] } }),
  one('variables of let in a find', {
    find: 'c',
    filter: { $expr: { $eq: ['$_id', '$$id'] } },
    let: { id: { $add: [1, 1] } },
  }),
  one('an unknown variable is refused', { find: 'c', filter: { $expr: { $eq: ['$_id', '$$id'] } } }),
  one('a hint by name', { find: 'c', filter: over(2), hint: '_id_', sort: { _id: 1 } }),
  one('a hint by key', { find: 'c', filter: over(2), hint: { _id: 1 }, sort: { _id: 1 } }),
  one('a hint that is no index', { find: 'c', filter: {}, hint: 'none' }),
  one('an aggregation with several batches', {
    aggregate: 'c',
    pipeline: [{ $match: over(1) }, { $sort: { x: -1 } }, { $project: { x: 1 } }],
    cursor: { batchSize: 10 },
  }),
  one('an aggregation with let', {
    aggregate: 'c',
    pipeline: [
      { $match: { $expr: { $gt: ['$x', '$$least'] } } },
      { $project: { y: '$$least' } },
      { $sort: { _id: 1 } },
    ],
    let: { least: 20 },
    cursor: {},
  }),
  one('an aggregation without a cursor is refused', { aggregate: 'c', pipeline: [] }),
  one('a stage that there is none of', { aggregate: 'c', pipeline: [{ $foo: {} }], cursor: {} }),
  one('a count of documents', {
    aggregate: 'c',
    pipeline: [{ $match: over(2) }, { $group: { _id: 1, n: { $sum: 1 } } }],
    cursor: {},
  }),
  one('an estimated count', { count: 'c' }),
  one('an estimated count of what is not there', { count: 'none' }),
  one('a count with skip and limit', { count: 'c', query: over(1), skip: 1, limit: 2 }),
  one('distinct values', { distinct: 'c', key: 'x' }),
  one('distinct values of a part', { distinct: 'c', key: 'x', query: over(3), comment: 'why' }),
  one('an insert in order ends at its first error', {
    insert: 'c',
    documents: [{ _id: 6 }, { _id: 1 }, { _id: 7 }],
  }),
  one('an insert out of order goes on', {
    insert: 'c',
    documents: [{ _id: 6 }, { _id: 1 }, { _id: 7 }],
    ordered: false,
  }),
  one('an insert of nothing is refused', { insert: 'c', documents: [] }),
  one('an inserted field with a dollar', { insert: 'c', documents: [{ _id: 6, $a: 1 }] }),
  one('an inserted field with a dot', { insert: 'c', documents: [{ _id: 6, 'a.b': 1, c: { 'd.e': 2 } }] }),
  one('an _id with a dollar within', { insert: 'c', documents: [{ _id: { $a: 1 } }] }),
  one('an _id with a dot within', { insert: 'c', documents: [{ _id: { 'a.b': 1 } }] }),
  one('an _id that is a list', { insert: 'c', documents: [{ _id: [1] }] }),
  one('an update of one', update(over(1), bump)),
  one('an update of many', update(over(1), bump, { multi: true })),
  one('an update of none', update(over(9), bump, { multi: true })),
  one('an update that changes nothing', update({ _id: 1 }, { $set: { x: 11 } })),
  one(
    'an upsert by one value that is listed twice',
    update({ _id: 9, y: { $in: ['b', 'b'] } }, bump, { upsert: true }),
  ),
  one(
    'a sum of doubles whose roundings are lost',
    {
      aggregate: 'c',
      pipeline: [{ $group: { _id: null, x: { $sum: '$n' }, y: { $avg: '$n' } } }],
      cursor: {},
    },
    [-3, 0.1, 0.1, -3, 10, -3].map((n, i) => ({ _id: i, n })),
  ),
  {
    about: 'distinct values, by an index, of arrays within arrays',
    documents: [
      { _id: 1, b: [[5, 5, 0], 7] },
      { _id: 2, b: [[]] },
      { _id: 3, b: [[1], { x: 1 }] },
    ],
    commands: [
      { createIndexes: 'c', indexes: [{ key: { b: 1 }, name: 'b_1' }] },
      { distinct: 'c', key: 'b' },
    ],
  },
  one('an upsert', update({ _id: 9, y: 'z' }, { $set: { x: 1 }, $setOnInsert: { w: 2 } }, { upsert: true })),
  one('an update with a hint', update(over(1), bump, { hint: '_id_' })),
  one('an update with a hint that is no index', update(over(1), bump, { hint: { none: 1 } })),
  one('an update that mixes operators and fields', update({ _id: 1 }, { $set: { a: 1 }, b: 2 })),
  one('an update whose paths are in conflict', update({ _id: 1 }, { $set: { a: 1 }, $inc: { 'a.b': 1 } })),
  one('an update of _id', update({ _id: 1 }, { $set: { _id: 2 } })),
  one('a replacement', update({ _id: 1 }, { y: 2 })),
  one('a replacement of many is refused', update({}, { y: 2 }, { multi: true })),
  one('a replacement with another _id', update({ _id: 1 }, { _id: 2, y: 2 })),
  one('a replacement with dots', update({ _id: 1 }, { 'a.b': 1, c: { 'd.e': 1 } })),
  one('a replacement with a dollar within', update({ _id: 1 }, { a: { $b: 1 } })),
  one('an update by a pipeline', update({ _id: 1 }, [{ $set: { y: { $add: ['$x', 1] } } }, { $unset: 'x' }])),
  one(
    'an update of many by a pipeline',
    update({}, [{ $project: { x: 1 } }, { $addFields: { z: 'w' } }], { multi: true }),
  ),
  one('an update by a pipeline with let', {
    ...update({ _id: 1 }, [{ $set: { y: '$$v' } }]),
    let: { v: 'foo' },
  }),
  one('a filter of an update with let', {
    ...update({ $expr: { $eq: ['$_id', '$$id'] } }, bump),
    let: { id: 2 },
  }),
  one('updates in order end at the first error', {
    update: 'c',
    updates: [
      { q: { _id: 1 }, u: bump },
      { q: { _id: 2 }, u: { $inc: { x: 'a' } } },
      { q: { _id: 3 }, u: bump },
    ],
  }),
  one('a removal of one', remove(over(1), 1)),
  one('a removal of many', remove(over(1), 0)),
  one('a removal of none', remove(over(9), 0)),
  one('a removal with a hint', remove(over(1), 1, { hint: { _id: 1 } })),
  one('a removal with a hint that is no index', remove(over(1), 0, { hint: 'none' })),
  one('a removal with let', { ...remove({ $expr: { $eq: ['$x', '$$x'] } }, 0), let: { x: 22 } }),
  one('find one and remove it', modify({ remove: true })),
  one('find one and remove it, with a projection', modify({ remove: true, fields: { x: 1, _id: 0 } })),
  one('find none and remove it', modify({ query: over(9), remove: true })),
  one('find one and change it', modify({ update: bump })),
  one('find one, change it and give what it is', modify({ update: bump, new: true })),
  one('find none and change it', modify({ query: over(9), update: bump })),
  one('find none and insert it', modify({ query: { _id: 9 }, update: bump, upsert: true, new: true })),
  one('find one and replace it', modify({ update: { y: 1 }, new: true })),
  one('find none and insert a replacement', modify({ query: { _id: 9 }, update: { x: 1 }, upsert: true })),
  one(
    'find one and change it by a pipeline',
    modify({ update: [{ $project: { x: 1 } }, { $set: { y: '$x' } }], new: true }),
  ),
  one(
    'find one and change it, with let',
    modify({
      query: { $expr: { $eq: ['$_id', '$$id'] } },
      update: [{ $set: { x: '$$x' } }],
      let: { id: 3, x: 'x' },
      new: true,
    }),
  ),
  one('find one with a hint', modify({ update: bump, hint: '_id_' })),
  one('find one with a hint that is no index', modify({ update: bump, hint: 'none' })),
]

/** What the specification has tests for and this endpoint leaves out: the command, and what its refusal names. */
export const refusedCases: readonly (readonly [name: string, command: Doc])[] = [
  ['arrayFilters', update({ _id: 1 }, { $set: { 'y.$[i].b': 2 } }, { arrayFilters: [{ 'i.b': 3 }] })],
  ['collation', { find: 'c', filter: { x: 'PING' }, collation: { locale: 'en_US', strength: 2 } }],
  ['collation', update({ x: 'PING' }, bump, { collation: { locale: 'en_US', strength: 2 } })],
  ['$out', { aggregate: 'c', pipeline: [{ $out: 'other' }], cursor: {} }],
  ['$merge', { aggregate: 'c', pipeline: [{ $merge: { into: 'other' } }], cursor: {} }],
  ['bulkWrite', { bulkWrite: 1, ops: [], nsInfo: [] }],
]
