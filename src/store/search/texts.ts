import type { Db, Document } from 'mongodb'
import type { ObjectType } from '../../domain/model'
import type { FieldText } from '../../domain/search/highlight'
import { aggregate } from '../read'
import { searchLists } from './fields'

interface Row {
  readonly _id: string
  readonly texts: Readonly<Record<string, string | readonly string[] | null | undefined>>
}

/** The served fields in which a type's words are shown, and where documents hold them. */
const shownFields: Readonly<Record<ObjectType, Document>> = {
  ARTICLE: { headline: '$facts.headline.value', text: '$text', tags: '$filter.tags' },
  OFFICIAL: { names: '$names', office: '$office', organization: '$organization' },
  MEETING: { series: '$series', venue: '$place.venue', city: '$place.city' },
  AGREEMENT: { title: '$title', subject: '$subject' },
  QUOTE: { speaker: '$speaker.value', text: '$text' },
}

const fieldTexts = (texts: Row['texts']): FieldText[] =>
  Object.entries(texts).flatMap(([field, value]) => {
    const values = typeof value === 'string' ? [value] : (value ?? [])
    return values.map((text) => ({ field, text }))
  })

/** The texts of objects of several types, to show in them what was found: one command. */
export async function shownTexts(
  db: Db,
  objects: readonly { readonly type: ObjectType; readonly id: string }[],
): Promise<ReadonlyMap<string, readonly FieldText[]>> {
  const types = [...new Set(objects.map(({ type }) => type))]
  const [first, ...rest] = types.map((type) => {
    const ids = objects.flatMap((object) => (object.type === type ? [object.id] : []))
    const pipeline = [{ $match: { _id: { $in: ids } } }, { $project: { texts: shownFields[type] } }]
    return { coll: searchLists[type], pipeline }
  })
  if (!first) return new Map()
  const pipeline = [...first.pipeline, ...rest.map((other) => ({ $unionWith: other }))]
  const rows = await aggregate<Row>(db, { collection: first.coll, pipeline })
  return new Map(rows.map(({ _id, texts }) => [_id, fieldTexts(texts)]))
}
