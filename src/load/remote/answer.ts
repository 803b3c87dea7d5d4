import { z } from 'zod'
import {
  agreementKinds,
  agreementStatuses,
  meetingKinds,
  meetingStatuses,
  participantRoles,
} from '../../domain/model'

/*
 * What the extractor is asked for. Each thing names exact words of the text and no offsets. Values are taken as plain
 * strings here and checked one by one, so that a wrong one costs itself and not the answer it stands in.
 */

/** The kinds of tenure of `Office`. */
export const tenures = ['CURRENT', 'FORMER', 'DESIGNATE'] as const

/** A list whose ill-shaped items become null, so that the others keep their places; what is no list is one such item. */
const list = <T extends z.ZodType>(item: T) => z.array(item.nullable().catch(null)).nullish().catch([null])
const words = z.string()
const oneOf = (values: readonly string[]) => z.string().meta({ enum: [...values] })
const claim = (value: z.ZodString = z.string()) => z.object({ value, words })
const index = z.number().meta({ type: 'integer' })

const party = z.object({ country: z.string().nullish(), words })
const participation = z.object({ official: index, role: oneOf(participantRoles).nullish() })

const official = z.object({
  name: words,
  forms: list(words),
  offices: list(z.object({ title: words, tenure: oneOf(tenures), words })),
  country: claim().nullish(),
  organization: words.nullish(),
})

const meeting = z.object({
  words,
  kind: claim(oneOf(meetingKinds)),
  status: claim(oneOf(meetingStatuses)),
  participants: list(participation),
  parties: list(party),
  date: claim().nullish(),
  venue: words.nullish(),
  city: words.nullish(),
  country: claim().nullish(),
  ordinal: claim().nullish(),
  series: words.nullish(),
})

const agreement = z.object({
  words,
  kind: claim(oneOf(agreementKinds)),
  status: claim(oneOf(agreementStatuses)),
  subject: words.nullish(),
  title: words.nullish(),
  parties: list(party),
  signatories: list(participation),
  date: claim().nullish(),
  actions: list(z.object({ kind: oneOf(agreementStatuses), date: z.string().nullish(), words })),
})

const quote = z.object({ parts: list(words), official: index.nullish(), speaker: words.nullish() })

const answer = z.object({
  officials: list(official),
  meetings: list(meeting),
  agreements: list(agreement),
  quotes: list(quote),
})

/** A value and the words of the text that say it. */
export type Claim = z.output<ReturnType<typeof claim>>
export type PartyClaim = z.output<typeof party>
export type ParticipationClaim = z.output<typeof participation>
export type OfficialClaim = z.output<typeof official>
export type MeetingClaim = z.output<typeof meeting>
export type AgreementClaim = z.output<typeof agreement>
export type QuoteClaim = z.output<typeof quote>
export type Answer = z.output<typeof answer>

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Reads what a model wrote: JSON, which may stand between other words; null where that is no answer. */
export function parseAnswer(content: string): Answer | null {
  const value =
    parseJson(content) ?? parseJson(content.slice(content.indexOf('{'), content.lastIndexOf('}') + 1))
  if (!isRecord(value) || !Object.keys(answer.shape).some((name) => Array.isArray(value[name]))) return null
  return answer.safeParse(value).data ?? null
}

/** Strict modes want every property named as required, and know no defaults. */
function toStrict(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(toStrict)
  if (!isRecord(schema)) return schema
  const { default: _default, $schema: _schema, ...rest } = schema
  const choices = Array.isArray(rest.anyOf)
    ? rest.anyOf.filter((one) => isRecord(one) && one.type !== 'null')
    : []
  // A list and its items are never null for who writes them; only values are.
  const [only] = choices
  if (choices.length === 1 && isRecord(only) && (only.type === 'array' || 'default' in schema))
    return toStrict(only)
  if ('default' in schema && Array.isArray(rest.type)) return { ...rest, type: rest.type[0] }
  const strict = Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, toStrict(value)]))
  return isRecord(rest.properties) ? { ...strict, required: Object.keys(rest.properties) } : strict
}

/** The JSON Schema of an answer, as `response_format` takes it. */
export const answerSchema: unknown = toStrict(z.toJSONSchema(answer, { target: 'draft-7' }))
