import { z } from 'zod'
import { type Answer, parseAnswer } from './answer'
import type { FailureReason, Tokens } from './usage'

/** One request, and what bounds it. */
export interface CallRequest {
  readonly url: string
  readonly token: string | null
  readonly body: string
  readonly timeoutMs: number
  /** Ends the call at once; its reason becomes that of the failure. */
  readonly signal: AbortSignal
}

/** What came of one request. */
export type CallOutcome =
  | { readonly outcome: 'ANSWERED'; readonly answer: Answer; readonly tokens: Tokens | null }
  | {
      readonly outcome: 'FAILED'
      readonly reason: FailureReason
      readonly tokens: Tokens | null
      /** How long the server wants to be left alone; null where it does not say. */
      readonly retryAfterMs: number | null
    }

/** The most of an answer that is read. */
export const answerBytes = 524_288

/** The outcome of a request without an answer. */
export const failed = (
  reason: FailureReason,
  { tokens = null, retryAfterMs = null }: { tokens?: Tokens | null; retryAfterMs?: number | null } = {},
): CallOutcome => ({ outcome: 'FAILED', reason, tokens, retryAfterMs })

/** Asks once. It never throws: whatever happens is an outcome. */
export async function callOnce(request: CallRequest): Promise<CallOutcome> {
  const bound = new AbortController()
  const timer = setTimeout(() => bound.abort('TIMEOUT'), request.timeoutMs)
  const stop = () => bound.abort(request.signal.reason)
  if (request.signal.aborted) stop()
  request.signal.addEventListener('abort', stop, { once: true })
  try {
    const response = await fetch(request.url, {
      method: 'POST',
      headers: headersOf(request),
      body: request.body,
      // A redirect would carry the token and the text to another place.
      redirect: 'manual',
      signal: bound.signal,
    })
    return await outcomeOf(response, bound)
  } catch {
    return failed(bound.signal.aborted ? (bound.signal.reason as FailureReason) : 'UNREACHABLE')
  } finally {
    clearTimeout(timer)
    request.signal.removeEventListener('abort', stop)
  }
}

const headersOf = ({ token }: CallRequest): Record<string, string> => ({
  'content-type': 'application/json',
  accept: 'application/json',
  ...(token === null ? {} : { authorization: `Bearer ${token}` }),
})

async function outcomeOf(response: Response, bound: AbortController): Promise<CallOutcome> {
  if (response.ok) return readCompletion(await bodyOf(response, bound))
  await response.body?.cancel()
  return failed(`HTTP_${response.status}`, { retryAfterMs: retryAfter(response.headers.get('retry-after')) })
}

/** Reads no further than the limit, whatever length the server claims or packs. */
async function bodyOf(response: Response, bound: AbortController): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.length
    if (size > answerBytes) {
      bound.abort('TOO_LARGE')
      throw new Error(`An answer of more than ${answerBytes} bytes`)
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

const counted = z.number().int().min(0).max(1e9)
const completion = z.object({
  choices: z
    .array(
      z.object({ message: z.object({ content: z.string().nullish() }), finish_reason: z.string().nullish() }),
    )
    .min(1),
  usage: z.object({ prompt_tokens: counted, completion_tokens: counted }).nullish().catch(null),
})

function parseCompletion(text: string): z.output<typeof completion> | null {
  try {
    return completion.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}

function readCompletion(text: string): CallOutcome {
  const read = parseCompletion(text)
  if (!read) return failed('MALFORMED')
  const tokens = read.usage
    ? { prompt: read.usage.prompt_tokens, completion: read.usage.completion_tokens }
    : null
  const [choice] = read.choices
  const answer = parseAnswer(choice?.message.content ?? '')
  if (answer) return { outcome: 'ANSWERED', answer, tokens }
  return failed(choice?.finish_reason === 'length' ? 'CUT' : 'MALFORMED', { tokens })
}

/** Seconds, or a date; null for neither. */
function retryAfter(header: string | null): number | null {
  if (header === null) return null
  if (/^\d{1,9}$/.test(header.trim())) return Number(header) * 1000
  const at = Date.parse(header)
  return Number.isNaN(at) ? null : Math.max(0, at - Date.now())
}
