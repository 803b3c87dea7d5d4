import { Double, Long, ObjectId } from 'bson'
import fc from 'fast-check'

type Doc = Record<string, unknown>
/** The documents there are before, and the command that is sent; `n` numbers them, `_id` and all. */
export type Case = { readonly kind: Kind; readonly documents: readonly Doc[]; readonly command: Doc }
export const kinds = [
  'filter',
  'find',
  'update',
  'upsert',
  'pipeline',
  'expression',
  'index',
  'count',
  'group',
] as const
export type Kind = (typeof kinds)[number]

// the value types the service stores: strings, integers, doubles, booleans, null, dates, ObjectIds, documents, arrays
const texts = fc.constantFrom(
  '',
  'a',
  'b',
  'ab',
  'abc',
  'A',
  'Hello World',
  'é',
  '10',
  '3.5',
  'x.y',
  '2021-12-14',
  'a\nb',
  '𝒳z',
)
const dates = fc
  .constantFrom(0, 86_400_000, 1_639_440_000_000, 1_639_490_000_123, -600_000_000_000)
  .map((t) => new Date(t))
const integers = fc.constantFrom(0, 1, 2, 3, -1, 5, 10, 100)
const doubles = fc.constantFrom(0.5, 1.5, 2.5, -2.5, 3.14, 1e10, 1234567.5)
const wholeDoubles = fc.constantFrom(0, 1, 2, 5).map((x) => new Double(x))
const longs = fc.constantFrom('1', '2', '8', '9007199254740993', '-3').map((s) => Long.fromString(s))
const ids = fc
  .constantFrom('64b000000000000000000001', '64b0000000000000000000ff')
  .map((s) => new ObjectId(s))
const scalar: fc.Arbitrary<unknown> = fc.oneof(
  { arbitrary: integers, weight: 5 },
  { arbitrary: doubles, weight: 2 },
  { arbitrary: wholeDoubles, weight: 1 },
  { arbitrary: longs, weight: 1 },
  { arbitrary: texts, weight: 5 },
  { arbitrary: fc.boolean(), weight: 2 },
  { arbitrary: fc.constant(null), weight: 2 },
  { arbitrary: dates, weight: 2 },
  { arbitrary: ids, weight: 1 },
)
const subdocument = (value: fc.Arbitrary<unknown>): fc.Arbitrary<Doc> =>
  fc
    .uniqueArray(fc.tuple(fc.constantFrom('b', 'c', 'x', 'y'), value), {
      minLength: 1,
      maxLength: 3,
      selector: ([k]) => k,
    })
    .map(Object.fromEntries)
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 2, depthSize: 'small' },
    { arbitrary: scalar, weight: 6 },
    { arbitrary: fc.array(tie('value'), { maxLength: 3 }), weight: 1 },
    { arbitrary: fc.array(integers, { maxLength: 4 }), weight: 1 },
    { arbitrary: subdocument(tie('value')), weight: 1 },
    { arbitrary: fc.array(subdocument(tie('value')), { maxLength: 3 }), weight: 1 },
  ),
}))
const numbers = fc.constantFrom<unknown>(0, 1, 2, 3, 4.5, 0.1, 7, 10, -3, Long.fromString('8'))
const document: fc.Arbitrary<Doc> = fc.record(
  { a: value, b: value, c: value, d: value, n: numbers, s: texts, t: dates },
  { requiredKeys: [] },
)
export const documents: fc.Arbitrary<Doc[]> = fc
  .array(document, { minLength: 12, maxLength: 20 })
  .map((list) => list.map((doc, i) => ({ _id: i, ...doc })))

const paths = fc.constantFrom(
  'a',
  'b',
  'c',
  'd',
  'n',
  's',
  't',
  'a.b',
  'a.c',
  'b.x',
  'c.b.x',
  'a.0',
  'b.0.x',
  'd.y',
  'zz',
  '_id',
  'a.b.c',
)
const some = <T>(arbitrary: fc.Arbitrary<T>, maxLength = 3, minLength = 0) =>
  fc.array(arbitrary, { minLength, maxLength })
const types = fc.constantFrom<unknown>(
  'double',
  'string',
  'object',
  'array',
  'objectId',
  'bool',
  'date',
  'null',
  'int',
  'long',
  'number',
  1,
  2,
  4,
  16,
)
const patterns = fc.constantFrom('^a', 'b$', 'o', '^$', '.', '[A-Z]', 'ab|He', '^\\d+$', '^ab', '^Hello W')
const one = (op: string, arbitrary: fc.Arbitrary<unknown>): fc.Arbitrary<Doc> =>
  arbitrary.map((x) => ({ [op]: x }))
const { condition, filter } = fc.letrec<{ condition: Doc; filter: Doc }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 2 },
    fc.oneof(...['$eq', '$ne', '$gt', '$gte', '$lt', '$lte'].map((op) => one(op, value))),
    one('$in', some(value)),
    one('$nin', some(value)),
    one('$exists', fc.boolean()),
    one('$type', fc.oneof(types, some(types, 2, 1))),
    one('$size', fc.nat(3)),
    fc.record({ $regex: patterns, $options: fc.constantFrom('i', 'm', 's') }, { requiredKeys: ['$regex'] }),
    one('$all', some(value, 2, 1)),
    fc.record({ $gte: integers, $lt: integers }),
    one('$not', tie('condition')),
    // MongoDB 6.0.5 itself fails to optimize a pipeline that has $all alone in $elemMatch
    one(
      '$elemMatch',
      fc.oneof(
        tie('condition').filter((c) => !('$all' in c)),
        tie('filter'),
      ),
    ),
  ) as fc.Arbitrary<Doc>,
  filter: fc.oneof(
    { maxDepth: 2 },
    fc.tuple(paths, value).map(([path, v]) => ({ [path]: v })),
    { arbitrary: fc.tuple(paths, tie('condition')).map(([path, c]) => ({ [path]: c })), weight: 6 } as never,
    one('$and', some(tie('filter'), 2, 1)),
    one('$or', some(tie('filter'), 2, 1)),
    one('$nor', some(tie('filter'), 2, 1)),
  ) as fc.Arbitrary<Doc>,
}))

const field = fc.constantFrom('$a', '$b', '$c', '$d', '$n', '$s', '$t', '$a.b', '$b.x', '$zz')
const literal = scalar.map((v) => (typeof v === 'string' && v.startsWith('$') ? 'x' : v))
const arrays = fc.constantFrom<unknown>(['$n', 1, 2], '$a', '$b', '$c', [3, 1, 2], ['$s', '$n'])
const numeric = fc.oneof(fc.constantFrom<unknown>('$n', '$n', 1, 2, 2.5, 3), field)
const branch = (test: unknown, value: unknown): Doc =>
  Object.fromEntries([
    ['case', test],
    ['then', value],
  ])
const textual = fc.oneof(fc.constantFrom<unknown>('$s', '$s', 'a', 'Hello World'), field)
const pair = (op: string, a: fc.Arbitrary<unknown>, b: fc.Arbitrary<unknown>) => one(op, fc.tuple(a, b))
const { expression } = fc.letrec<{ expression: unknown }>((tie) => {
  const any = fc.oneof({ maxDepth: 2 }, field, literal, tie('expression'))
  return {
    expression: fc.oneof(
      { maxDepth: 2 },
      ...['$add', '$multiply', '$divide'].map((op) => pair(op, numeric, numeric)),
      pair('$subtract', fc.constantFrom('$n', '$t', 5), fc.constantFrom<unknown>('$n', 1, 2.5)),
      ...['$eq', '$ne', '$gt', '$gte', '$lt', '$lte', '$cmp', '$and', '$or'].map((op) => pair(op, any, any)),
      one('$not', fc.tuple(any)),
      one('$cond', fc.tuple(any, any, any)),
      pair('$ifNull', field, any),
      any.map((e) => ({ $switch: { branches: [branch({ $gt: ['$n', 2] }, e)], default: 'other' } })),
      one('$concat', fc.tuple(textual, fc.constant('-'), textual)),
      ...['$toLower', '$toUpper', '$type'].map((op) => one(op, textual)),
      fc
        .tuple(fc.constantFrom('$s', 'abc', '$zz'), patterns)
        .map(([input, regex]) => ({ $regexMatch: { input, regex } })),
      ...['$size', '$isArray', '$first', '$last'].map((op) =>
        one(
          op,
          arrays.map((a) => [a]),
        ),
      ),
      pair('$arrayElemAt', arrays, fc.constantFrom(0, 1, -1, 5)),
      one(
        '$slice',
        fc.oneof(
          fc.tuple(arrays, fc.constantFrom(1, 2, -1)),
          fc.tuple(arrays, fc.constantFrom(1, -2), fc.constant(2)),
        ),
      ),
      pair('$in', any, arrays),
      ...['$concatArrays', '$setIntersection', '$setDifference'].map((op) => pair(op, arrays, arrays)),
      fc
        .tuple(arrays, fc.constantFrom<unknown>('$$v', { x: '$$v' }, { $type: '$$v' }))
        .map(([input, e]) => ({ $map: { input, as: 'v', in: e } })),
      fc
        .tuple(arrays, fc.constantFrom<unknown>({ $gt: ['$$v', 1] }, '$$v'))
        .map(([input, cond]) => ({ $filter: { input, as: 'v', cond } })),
      arrays.map((input) => ({
        $reduce: { input, initialValue: [], in: { $concatArrays: [['$$this'], '$$value'] } },
      })),
      one('$mergeObjects', fc.tuple(fc.constantFrom<unknown>('$d', { k: 1 }), fc.constant({ z: '$n' }))),
      ...['$sum', '$avg', '$min', '$max'].map((op) => one(op, fc.oneof(arrays, fc.constant(['$n', 1])))),
      any.map((e) => ({ $let: { vars: { q: e }, in: ['$$q', '$n'] } })),
      any.map((e) => ({ $literal: e })),
    ),
  }
})

const direction = fc.constantFrom(1, -1)
const sort = fc
  .uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'n', 's', 't', 'a.b', 'b.x', 'd'), direction), {
    minLength: 1,
    maxLength: 2,
    selector: ([k]) => k,
  })
  .map((fields): Doc => ({ ...Object.fromEntries(fields), _id: 1 }))
const apart = (fields: readonly string[]) =>
  fields.filter((f) => !fields.some((g) => g !== f && (g.startsWith(`${f}.`) || f.startsWith(`${g}.`))))
const keptPaths = fc
  .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'n', 's', 'a.b', 'c.x', 'b.x'), {
    minLength: 1,
    maxLength: 3,
  })
  .map(apart)
const projection: fc.Arbitrary<Doc> = fc.oneof(
  fc
    .tuple(keptPaths, fc.boolean())
    .map(([fields, id]) => ({ n: 1, ...flags(fields, 1), ...(id ? {} : { _id: 0 }) })),
  fc
    .tuple(keptPaths, fc.boolean())
    .map(([fields, id]) => ({ t: 0, ...flags(fields, 0), ...(id ? {} : { _id: 0 }) })),
  fc
    .tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom<unknown>(1, -1, 2, [1, 2]))
    .map(([f, $slice]) => ({ [f]: { $slice } })),
  fc.tuple(fc.constantFrom('a', 'b', 'c'), condition).map(([f, $elemMatch]) => ({ [f]: { $elemMatch } })),
  expression.map((z) => ({ n: 1, z })),
)
const flags = (fields: readonly string[], flag: 0 | 1): Doc =>
  Object.fromEntries(fields.map((f) => [f, flag]))

const updatePaths = fc.constantFrom('a', 'b', 'c', 'n', 's', 'd.x', 'a.b', 'c.0', 'new', 'new.deep.f')
const listPaths = fc.constantFrom('a', 'b', 'c', 'new', 'd.x')
const push = fc.oneof(
  value,
  fc.record(
    {
      $each: some(value),
      $slice: fc.constantFrom(0, 1, 2, -2),
      $sort: fc.constantFrom<unknown>(1, -1, { x: 1 }),
    },
    { requiredKeys: ['$each'] },
  ),
)
const modifier = fc.oneof(
  fc.tuple(fc.constantFrom('$set', '$min', '$max', '$setOnInsert'), updatePaths, value),
  fc.tuple(fc.constantFrom('$unset'), updatePaths, fc.constant('')),
  fc.tuple(
    fc.constant('$inc'),
    fc.constantFrom('n', 'n', 'a', 'new', 'd.x'),
    fc.constantFrom<unknown>(1, -2, 2.5, Long.fromString('3'), 'x'),
  ),
  fc.tuple(fc.constant('$push'), listPaths, push),
  fc.tuple(
    fc.constant('$addToSet'),
    listPaths,
    fc.oneof(
      value,
      some(value, 2, 1).map(($each) => ({ $each })),
    ),
  ),
  fc.tuple(fc.constant('$pull'), listPaths, fc.oneof(value, condition)),
  fc.tuple(fc.constant('$pullAll'), listPaths, some(value, 2)),
)
const update: fc.Arbitrary<Doc> = fc.array(modifier, { minLength: 1, maxLength: 2 }).map((list) => {
  const out: Record<string, Doc> = {}
  for (const [op, path, arg] of list) out[op] = { ...out[op], [path]: arg }
  return out
})

/** Null for what may equal a value of another type: which of the two is the least is known to differ (docs/embedded.md). */
const unlikeOthers = (f: string): Doc => ({
  $cond: [{ $in: [{ $type: f }, ['int', 'long', 'array', 'object']] }, null, f],
})
const accumulator = fc.oneof(
  fc.constantFrom<Doc>({ $sum: 1 }, { $sum: '$n' }, { $avg: '$n' }, { $count: {} }),
  fc.tuple(fc.constantFrom('$min', '$max'), field).map(([op, f]) => ({ [op]: unlikeOthers(f) })),
  fc.tuple(fc.constantFrom('$first', '$last', '$push'), field).map(([op, f]) => ({ [op]: f })),
)
const byId = { $sort: { _id: 1 } }
const stage = fc.oneof(
  expression.map((p) => [{ $project: { n: 1, s: 1, a: 1, p } }]),
  fc.tuple(fc.constantFrom('p', 'n', 'd.x', 'q.r'), expression).map(([f, e]) => [{ $set: { [f]: e } }]),
  fc
    .tuple(fc.constantFrom<unknown>(null, '$n', '$s', { n: '$n', s: '$s' }), accumulator, accumulator)
    .map(([_id, x, y]) => [byId, { $group: { _id, x, y } }, byId]),
  sort.map(($sort) => [{ $sort }]),
  fc
    .record(
      {
        path: fc.constantFrom('$a', '$b', '$c'),
        preserveNullAndEmptyArrays: fc.boolean(),
        includeArrayIndex: fc.constant('at'),
      },
      { requiredKeys: ['path'] },
    )
    .map(($unwind) => [{ $unwind }]),
  filter.map((f) => [
    { $facet: { a: [{ $match: f }, { $count: 'c' }], b: [byId, { $limit: 3 }, { $project: { n: 1 } }] } },
  ]),
  fc.constantFrom('$n', '$s').map(($sortByCount) => [{ $sortByCount }, { $sort: { count: -1, _id: 1 } }]),
  fc
    .constantFrom<unknown>('$d', { $mergeObjects: ['$$ROOT', { z: 1 }] }, { _id: '$_id', m: '$n' })
    .map((newRoot) => [{ $replaceRoot: { newRoot } }]),
  fc.constant([
    { $unionWith: { coll: 'other', pipeline: [{ $match: { n: { $gt: 1 } } }] } },
    { $sort: { _id: 1, n: 1 } },
  ]),
  fc.constantFrom([{ $unset: ['a', 'b.x'] }], [{ $count: 'total' }], [{ $set: { arr: ['$n', '$s'] } }]),
) as fc.Arbitrary<Doc[]>
// these come first, because MongoDB moves them there, and may so leave out a document whose expression fails
const leading = fc.oneof(
  fc.constant([]),
  filter.map((f) => [{ $match: f }]),
  fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 8 })).map(([$skip, $limit]) => [{ $skip }, { $limit }]),
) as fc.Arbitrary<Doc[]>
const pipeline = fc
  .tuple(leading, fc.array(stage, { minLength: 1, maxLength: 3 }))
  .map(([first, stages]) => [byId, ...first, ...stages.flat()])
const cursor = { batchSize: 1000 }

// of fields that hold no two numbers that are equal and of different types: a server may give either
const groupedBy = fc.constantFrom('$n', '$s', '$t')
const byCount = { $sort: { n: -1, _id: 1 } }
const counts: fc.Arbitrary<Doc> = fc.oneof(
  fc
    .record({ query: filter, skip: fc.nat(3), limit: fc.nat(9) }, { requiredKeys: ['query'] })
    .map((q) => ({ count: 'c', ...q })),
  fc.tuple(some(filter, 2), fc.constantFrom(null, 1)).map(([matches, _id]) => ({
    aggregate: 'c',
    pipeline: [...matches.map(($match) => ({ $match })), { $group: { _id, n: { $sum: 1 } } }],
    cursor,
  })),
  fc.tuple(groupedBy, some(filter, 1)).map(([_id, matches]) => ({
    aggregate: 'c',
    pipeline: [...matches.map(($match) => ({ $match })), { $group: { _id, n: { $sum: 1 } } }, byCount],
    cursor,
  })),
  groupedBy.map(($sortByCount) => ({
    aggregate: 'c',
    pipeline: [{ $sortByCount }, { $sort: { count: -1, _id: 1 } }],
    cursor,
  })),
  fc.record({ key: paths, query: filter }, { requiredKeys: ['key'] }).map((q) => ({ distinct: 'c', ...q })),
)
// what a statistic is made of: fields taken apart, set and then grouped, of which few are read
const taken = fc.oneof(
  fc
    .tuple(fc.constantFrom('$a', '$b', '$d.y', '$a.b'), fc.boolean())
    .map(([path, preserveNullAndEmptyArrays]) => [{ $unwind: { path, preserveNullAndEmptyArrays } }]),
  fc.tuple(fc.constantFrom('n', 'd.k', 'k'), field).map(([name, e]) => [{ $set: { [name]: { $type: e } } }]),
  filter.map(($match) => [{ $match }]),
  fc.constantFrom([{ $unset: ['c', 'd.x'] }], [{ $sort: { n: 1, _id: 1 } }]),
) as fc.Arbitrary<Doc[]>
const orNone = { $ifNull: ['$n', 'none'] }
const ofFields = fc.constantFrom<unknown>(
  '$s',
  '$t',
  { $type: '$d' },
  { k: '$s', m: orNone },
  { $type: '$a.b' },
  null,
)
const grouping = fc
  .tuple(
    ofFields,
    accumulator,
    fc.constantFrom<Doc>({ $sum: '$d.y' }, { $max: '$s' }, { $sum: { $cond: ['$t', 1, 0] } }),
  )
  .map(([_id, x, y]) => [{ $group: { _id, n: { $sum: 1 }, x, y } }, byCount])
const faceted = fc.tuple(grouping, some(filter, 1), groupedBy).map(([part, matches, $sortByCount]) => [
  {
    $facet: {
      all: [{ $count: 'n' }],
      some: [...matches.map(($match) => ({ $match })), ...part],
      few: [{ $sortByCount }, { $sort: { count: -1, _id: 1 } }, { $limit: 3 }],
    },
  },
])
const groups = fc
  .tuple(some(taken, 2), fc.oneof(grouping, faceted) as fc.Arbitrary<Doc[]>)
  .map(([stages, end]) => ({ aggregate: 'c', pipeline: [byId, ...stages.flat(), ...end], cursor }))

/** Commands of one kind. */
export const commandOf: Readonly<Record<Kind, fc.Arbitrary<Doc>>> = {
  filter: filter.map((f) => ({
    find: 'c',
    filter: f,
    projection: { _id: 1 },
    sort: { _id: 1 },
    batchSize: 1000,
  })),
  find: fc
    .record({ filter: fc.oneof(fc.constant({}), filter), projection, sort })
    .map((q) => ({ find: 'c', ...q, limit: 10, batchSize: 1000 })),
  update: fc.tuple(fc.nat(11), update).map(([_id, u]) => ({ update: 'c', updates: [{ q: { _id }, u }] })),
  upsert: fc
    .tuple(filter, update)
    .map(([q, u]) => ({ update: 'c', updates: [{ q: { $and: [{ _id: 'new' }, q] }, u, upsert: true }] })),
  pipeline: pipeline.map((p) => ({ aggregate: 'c', pipeline: p, cursor })),
  expression: expression.map((v) => ({ aggregate: 'c', pipeline: [byId, { $project: { v } }], cursor })),
  index: fc.tuple(filter, sort, fc.boolean()).map(([f, s, limited]) => ({
    find: 'c',
    filter: f,
    sort: s,
    projection: { _id: 1 },
    batchSize: 1000,
    ...(limited ? { limit: 5 } : {}),
  })),
  count: counts,
  group: groups,
}
/** The kinds whose documents have indexes. */
export const indexedKinds: ReadonlySet<Kind> = new Set(['index', 'count'])
/** The indexes that the commands of these kinds may be answered with. */
export const indexKeys: readonly Doc[] = [
  { a: 1 },
  { 'a.b': -1 },
  { n: 1, s: -1 },
  { t: 1, n: 1, s: 1 },
  { s: 1, n: 1 },
  { s: 1 },
  { b: 1, n: -1 },
  { t: 1 },
  { 'b.x': 1, t: -1 },
  { c: -1 },
  { 'd.y': 1 },
]
