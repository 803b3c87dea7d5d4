import { fail, unsupported } from '../../errors'
import { type Doc, isDoc } from '../values'

/** The stages there are. */
const stageNames: ReadonlySet<string> = new Set(
  `$addFields $count $facet $group $limit $match $project $replaceRoot $replaceWith $set $skip $sort
  $sortByCount $unionWith $unset $unwind`.split(/\s+/),
)
const refused = new Set(
  `$bucket $bucketAuto $collStats $currentOp $densify $documents $fill $geoNear $graphLookup $indexStats $listLocalSessions
  $listSessions $lookup $merge $out $planCacheStats $redact $sample $search $searchMeta $setWindowFields
  $shardedDataDistribution $vectorSearch`.split(/\s+/),
)
const inUpdate = new Set(['$addFields', '$set', '$project', '$unset', '$replaceRoot', '$replaceWith'])

/** Refuses what is no list of stages, and by name the stages that don't exist or have no place there. */
export function checkPipeline(
  pipeline: unknown,
  where: 'top' | '$facet' | '$unionWith' | 'update',
): asserts pipeline is Doc[] {
  if (!Array.isArray(pipeline)) fail('TypeMismatch', "'pipeline' option must be specified as an array")
  for (const stage of pipeline) checkStage(stage, where)
}
function checkStage(stage: unknown, where: string): void {
  if (!isDoc(stage)) fail('TypeMismatch', "Each element of the 'pipeline' array must be an object")
  const [name = '', ...more] = Object.keys(stage)
  if (!name || more.length)
    fail(40323, 'A pipeline stage specification object must contain exactly one field.')
  if (refused.has(name)) unsupported(`The aggregation stage ${name}`)
  if (name === '$changeStream') fail(40602, '$changeStream is only valid as the first stage in a pipeline')
  if (!stageNames.has(name)) fail(40324, `Unrecognized pipeline stage name: '${name}'`)
  if (name === '$facet' && where === '$facet')
    fail(40600, '$facet is not allowed to be used within a $facet stage')
  if (where === 'update' && !inUpdate.has(name))
    fail('InvalidOptions', `${name} is not allowed to be used within an update`)
}
