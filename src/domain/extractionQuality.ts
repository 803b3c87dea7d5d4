import type { ObjectType } from './model'

/** How well one thing is extracted from the articles of a labelled set, from 0 to 1. */
export interface ExtractionScore {
  /** `TUNING`: articles that the rules were made with; `CHECK`: articles that they were not. */
  readonly set: string
  /** Null for the figure over all. */
  readonly type: ObjectType | null
  /** Null for finding the objects themselves. */
  readonly field: string | null
  readonly score: number
}

/** The least figures that a release may have: by labelled set and name, beside those of resolution. */
export type ScoreTable = Readonly<Record<string, Readonly<Record<string, number>>>>

/** What is known of an extractor's quality. */
export interface ExtractionQuality {
  readonly extractor: string
  readonly scores: readonly ExtractionScore[]
  /** Of pairs of mentions that were taken for one person: how many are, and how many that are were. */
  readonly resolution: { readonly precision: number; readonly recall: number }
}

const types: Readonly<Record<string, ObjectType>> = {
  article: 'ARTICLE',
  official: 'OFFICIAL',
  meeting: 'MEETING',
  agreement: 'AGREEMENT',
  quote: 'QUOTE',
}

/** A figure by its name in the table: `meetings`, `meeting.kind`, `overall`. */
function scoreOf(set: string, figure: string, score: number): ExtractionScore {
  const [kind = '', field = null] = figure.split('.')
  return { set: set.toUpperCase(), type: types[kind] ?? types[kind.replace(/s$/, '')] ?? null, field, score }
}

/** The figures of a table, of the extractor of this version. */
export function extractionQuality(extractor: string, table: ScoreTable): ExtractionQuality {
  const { resolution, ...sets } = table
  return {
    extractor,
    scores: Object.entries(sets).flatMap(([set, figures]) =>
      Object.entries(figures).map(([figure, score]) => scoreOf(set, figure, score)),
    ),
    resolution: { precision: resolution?.precision ?? 0, recall: resolution?.recall ?? 0 },
  }
}
