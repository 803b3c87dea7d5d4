import type { ErrorCode } from '../domain/errors'
import type { ErrorRules } from '../graphql/errors'
import type { MediaType } from './mediaType'
import { type Outcome, refusal } from './operation'
import { HttpError, httpStatus } from './status'

/** An answer as it goes out. */
export interface Answer {
  readonly status: number
  /** A short one as text, which goes out in one piece with its headers. */
  readonly body: string | Buffer
  /** The position of the log of changes at which it is known to be no older; null where that is not known. */
  readonly position: number | null
  /** The day (UTC) for which it holds; null where it does not depend on it. */
  readonly day: string | null
  /** The first error's code; null where there is none. */
  readonly code: ErrorCode | null
  /** That error's extensions. */
  readonly refusal: Readonly<Record<string, unknown>>
  readonly cost: number
  readonly operationName: string | null
  /** The methods allowed, where the one used is not. */
  readonly allow: string | null
  /** Packed once and sent again and again; null until the first client wants it so. */
  packed: Buffer | null
}

export interface AnswerRules {
  readonly errorRules: ErrorRules
  /** Tells the log of a fault of ours. */
  readonly onFault: (fault: unknown, requestId: string) => void
}

interface About {
  readonly position: number | null
  readonly mediaType: MediaType
  readonly operationName: string | null
  readonly requestId: string
}

/** From this length on bytes are sent faster than text: characters. */
const longText = 16_384
/** More faults than this of one answer would only fill the log. */
const mostFaults = 10

/** What came of an operation, its body already written, as an answer. */
export function toAnswer(outcome: Outcome, body: string, about: About, { onFault }: AnswerRules): Answer {
  const faults = outcome.errors.filter(({ fault }) => fault !== null)
  for (const { fault } of faults.slice(0, mostFaults)) onFault(fault, about.requestId)
  const { data } = outcome.result
  return {
    status: httpStatus(outcome.code, data !== undefined && data !== null, about.mediaType),
    body: body.length < longText ? body : Buffer.from(body),
    position: about.position,
    day: outcome.day,
    code: outcome.code,
    refusal: outcome.errors[0]?.error.extensions ?? {},
    cost: outcome.cost,
    operationName: about.operationName,
    allow: null,
    packed: null,
  }
}

/** The answer to what could not be run. */
export function toRefusal(
  thrown: unknown,
  requestId: string,
  mediaType: MediaType,
  rules: AnswerRules,
): Answer {
  const outcome = refusal(thrown, requestId, { cost: 0, throttle: null }, rules.errorRules)
  const about = { position: null, mediaType, operationName: null, requestId }
  const answer = toAnswer(outcome, JSON.stringify(outcome.result), about, rules)
  return thrown instanceof HttpError ? { ...answer, status: thrown.status, allow: thrown.allow } : answer
}
