import type {
  CountryCode,
  LocalTime,
  OfficialMention,
  Party,
  Place,
  QuoteMention,
  SourceDocument,
  Sourced,
  Span,
} from '../domain/model'
import type { Token } from './tokens'

/** A sentence of a paragraph, list item, heading, caption or standfirst; quotation marks do not end it. */
export interface Sentence extends Span {
  readonly index: number
  /** Which of `document.parts` holds it. */
  readonly part: number
  readonly tokens: readonly Token[]
}

/** A country named in the text, by whatever word: `Indonesia`, `Indonesian`, `Jakarta` for the state. */
export interface CountryMention extends Span {
  readonly code: CountryCode
  readonly form: 'NAME' | 'DEMONYM' | 'CAPITAL'
}

/** An international body or armed movement named in the text. */
export interface BodyMention extends Span {
  readonly name: string
}

/** A place where the text means an official: by name, by office ("the President") or by pronoun. */
export interface OfficialReference extends Span {
  /** Index into `officials`. */
  readonly official: number
  readonly by: 'NAME' | 'OFFICE' | 'STATE' | 'PRONOUN'
  readonly sentence: number
}

/** A group of unnamed office holders of stated countries: "the foreign ministers of Japan and Korea", "leaders of the G20". */
export interface GroupReference extends Span {
  /** The office of one of them: "foreign minister". */
  readonly office: string
  readonly parties: readonly Party[]
  /** Whether it is one holder who is not named: "the Thai prime minister". */
  readonly single: boolean
  readonly sentence: number
}

/** What the passes before meetings and agreements have found; each later pass only reads it. */
export interface Analysis {
  readonly document: SourceDocument
  readonly publishedAt: LocalTime | null
  readonly dateline: Sourced<string> | null
  /** Where the dateline's city is, where a table knows it. */
  readonly datelinePlace: Place | null
  readonly sentences: readonly Sentence[]
  readonly countries: readonly CountryMention[]
  readonly bodies: readonly BodyMention[]
  readonly officials: readonly OfficialMention[]
  readonly references: readonly OfficialReference[]
  readonly groups: readonly GroupReference[]
  readonly quotes: readonly QuoteMention[]
}
