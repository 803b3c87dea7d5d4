import type { FilledStore } from './filledStore'

/** What every section of a run is given. */
export interface Bench {
  readonly articles: number
  readonly seed: number
  /** A filled database to read in place of one that is filled and dropped; null for the latter. */
  readonly database: string | null
  /** Where `stores` keeps its embedded copy of that database, and finds it again; null to make one and remove it. */
  readonly folder: string | null
  /** The one of the questions to measure, by its name; null for all of them. */
  readonly question: string | null
  /** Of one measured interval. */
  readonly seconds: number
  readonly rounds: number
  /** Tells whoever waits what is being done. */
  say(line: string): void
  /** The store with the generated articles in it; filled when it is first asked for. */
  store(): Promise<FilledStore>
}

/** What a section found: figures for programs, tables for people. */
export interface SectionReport {
  readonly figures: unknown
  readonly text: string
}
