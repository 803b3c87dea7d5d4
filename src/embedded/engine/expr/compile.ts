import { fail, unsupported } from '../../errors'
import { valueAt } from '../paths'
import { type Doc, firstKey, isDoc, own, put, show } from '../values'
import { arithmetic } from './arithmetic'
import { arrays } from './arrays'
import { control } from './control'
import { objects } from './objects'
import { type Forms, fixed } from './operator'
import { constant, type Expr, isConstant, type Scope, type Vars } from './scope'
import { strings } from './strings'

/** Compiles an aggregation expression. */
export function compileExpr(e: unknown, scope: Scope): Expr {
  if (typeof e === 'string') return e.startsWith('$') ? reference(e, scope) : constant(e)
  if (Array.isArray(e)) {
    const parts = e.map((x) => compileExpr(x, scope))
    if (parts.every(isConstant)) return constant(parts.map((f) => f({}, {}) ?? null))
    return (root, vars) => parts.map((f) => f(root, vars) ?? null)
  }
  if (!isDoc(e)) return constant(e)
  if (!firstKey(e)?.startsWith('$')) return object(e, scope)
  const [name, ...more] = Object.keys(e)
  if (more.length) fail(15983, `an object representing an expression must have exactly one field: ${show(e)}`)
  return operator(name as string, e[name as string], scope)
}

const operators: Readonly<Forms> = { ...control, ...arithmetic, ...arrays, ...strings, ...objects }
/** What MongoDB 6.0 has and this endpoint leaves out. */
const refused = new Set(
  `
  $abs $accumulator $acos $acosh $asin $asinh $atan $atan2 $atanh $arrayToObject $binarySize $bsonSize $ceil $convert $cos $cosh
  $dateAdd $dateDiff $dateFromParts $dateFromString $dateSubtract $dateToParts $dateToString $dateTrunc $dayOfMonth $dayOfWeek $dayOfYear
  $degreesToRadians $exp $floor $function $getField $hour $indexOfArray $indexOfBytes $indexOfCP $isNumber $isoDayOfWeek
  $isoWeek $isoWeekYear $ln $log $log10 $ltrim $maxN $meta $millisecond $minN $minute $mod $month $objectToArray $pow
  $radiansToDegrees $rand $range $regexFind $regexFindAll $replaceAll $replaceOne $reverseArray $round $rtrim $second
  $setEquals $setField $setIsSubset $setUnion $sin $sinh $sortArray $sqrt $stdDevPop $stdDevSamp $strLenBytes $strLenCP $strcasecmp $substr $substrBytes $substrCP
  $tan $tanh $toBool $toDate $toDecimal $toLong $toDouble $toInt $toObjectId $toString $trim $trunc $tsIncrement $tsSecond
  $unsetField $week $year $zip $allElementsTrue $anyElementTrue $bottom $bottomN $top $topN $firstN $lastN
  $covariancePop $covarianceSamp $denseRank $derivative $documentNumber $expMovingAvg $integral $linearFill
  $locf $rank $shift $toHashedIndexKey $sampleRate
`
    .trim()
    .split(/\s+/),
)
function operator(name: string, arg: unknown, scope: Scope): Expr {
  const form = Object.hasOwn(operators, name) ? operators[name] : undefined
  if (form)
    return typeof form === 'function'
      ? form(arg, scope, compileExpr)
      : fixed(name, form, { arg, scope, compile: compileExpr })
  if (refused.has(name)) unsupported(`The expression ${name}`)
  return fail('InvalidPipelineOperator', `Unrecognized expression '${name}'`)
}

function object(e: Doc, scope: Scope): Expr {
  const fields = Object.keys(e).map((key): [string, Expr] => {
    checkName(key)
    return [key, compileExpr(e[key], scope)]
  })
  return (root, vars) => {
    const out: Doc = {}
    for (const [key, f] of fields) {
      const x = f(root, vars)
      if (x !== undefined) put(out, key, x)
    }
    return out
  }
}
function checkName(key: string): void {
  const hint = 'Consider using $getField or $setField.'
  if (key.startsWith('$')) fail(16410, `FieldPath field names may not start with '$'. ${hint}`)
  if (key.includes('.')) fail(16412, `FieldPath field names may not contain '.'. ${hint}`)
}
/** Splits a path and refuses an empty or dollar-prefixed part. */
export function toParts(path: string): string[] {
  const parts = path.split('.')
  for (const part of parts) {
    if (part === '' && path.endsWith('.')) fail(40353, "FieldPath must not end with a '.'.")
    if (part === '') fail(15998, 'FieldPath field names may not be empty strings.')
    if (part.startsWith('$'))
      fail(16410, "FieldPath field names may not start with '$'. Consider using $getField or $setField.")
  }
  return parts
}

function reference(e: string, scope: Scope): Expr {
  if (e.startsWith('$$')) return variable(e.slice(2).split('.'), scope)
  if (e === '$') fail(16872, "'$' by itself is not a valid FieldPath")
  const parts = toParts(e.slice(1))
  const [only] = parts
  if (parts.length === 1 && only !== undefined) return (root) => (isDoc(root) ? own(root, only) : undefined)
  return (root) => valueAt(root, parts)
}
function variable([name = '', ...path]: string[], scope: Scope): Expr {
  if (!name) fail('FailedToParse', 'empty variable names are not allowed')
  const value = system(name, scope)
  if (!value && !scope.names.has(name)) fail(17276, `Use of undefined variable: ${name}`)
  const get = value ?? ((_root: unknown, vars: Vars) => vars[name])
  return path.length ? (root, vars) => valueAt(get(root, vars), path) : get
}
function system(name: string, scope: Scope): Expr | null {
  switch (name) {
    case 'ROOT':
    case 'CURRENT':
      return (root) => root
    case 'REMOVE':
      return () => undefined
    case 'NOW':
      return () => scope.now
    case 'CLUSTER_TIME':
    case 'USER_ROLES':
    case 'SEARCH_META':
    case 'DESCEND':
    case 'PRUNE':
    case 'KEEP':
      return unsupported(`The variable $$${name}`)
  }
  return null
}

/** The paths of the root that an expression reads, added to `into`; null where it may read all. */
export function exprPaths(e: unknown, into: Set<string>): Set<string> | null {
  if (typeof e === 'string') {
    if (e.startsWith('$$')) return /^\$\$(?:ROOT|CURRENT)(?:\.|$)/.test(e) ? null : into
    if (e.startsWith('$')) into.add(e.slice(1))
  } else if (Array.isArray(e)) {
    for (const x of e) if (exprPaths(x, into) === null) return null
  } else if (isDoc(e)) {
    for (const key of Object.keys(e)) if (key !== '$literal' && exprPaths(e[key], into) === null) return null
  }
  return into
}
