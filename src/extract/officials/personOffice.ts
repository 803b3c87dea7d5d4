import type { Evidence, Office } from '../../domain/model'
import type { OfficeClass } from '../data/offices'
import type { OfficeChunk } from './chunk'
import type { Person } from './person'
import type { GivenOffice } from './personMention'

/** An office of a person with what resolving references needs. */
export interface PersonOffice {
  readonly title: string
  readonly heads: readonly string[]
  readonly classes: readonly OfficeClass[]
  readonly tenure: Office['tenure']
  readonly evidence: Evidence
  readonly weight: number
}

/** An office as the person's; a counterpart has the office of whom they are the counterpart of. */
export function toOffice(
  { office, rule }: GivenOffice,
  owner: Person | undefined,
  text: string,
): PersonOffice | null {
  const evidence: Evidence = {
    span: { start: office.start, end: office.end },
    exact: text.slice(office.start, office.end),
    rule,
    basis: office.counterpart ? 'INFERRED' : 'STATED',
  }
  if (office.counterpart) {
    const same = owner?.offices[0]
    const isPast = office.heads.some(({ id }) => id === 'predecessor')
    return same ? { ...same, evidence, weight: 0.5, tenure: isPast ? 'FORMER' : same.tenure } : null
  }
  const classes = office.heads.map((head) => head.class)
  return {
    title: office.title,
    heads: office.heads.map(({ id }) => id),
    classes,
    tenure: office.tenure,
    evidence,
    weight: weightOf(office),
  }
}

function weightOf(office: OfficeChunk): number {
  const classes = office.heads.map((head) => head.class)
  const base = office.qualified || office.countries.length > 0 || /\s/.test(office.title) ? 2 : 1.5
  const rank = classes.every((kind) => kind === 'RANK') ? -1.5 : 0
  const weak = classes.every((kind) => kind === 'WEAK') ? -0.25 : 0
  // "FM X" in a headline gives way to "Foreign Minister X" in the text.
  const abbreviated = /(?:^|\s)(?:FM|PM|EAM|NSA|DPM)$/.test(office.title) ? -0.6 : 0
  const bareMinister = /^(?:minister|secretary|commissioner)$/i.test(office.title) ? -1 : 0
  return base + rank + weak + abbreviated + bareMinister - (office.tenure === 'FORMER' ? 1 : 0)
}

/** The office to serve first; of equal ones the text's first. */
export function rank(offices: readonly PersonOffice[]): PersonOffice[] {
  const isPartOfAnother = (title: string) =>
    offices.some(
      (other) =>
        other.title.length > title.length &&
        other.tenure === 'CURRENT' &&
        other.title.toLowerCase().startsWith(`${title.toLowerCase()} `),
    )
  const weighed = offices.map((office) =>
    isPartOfAnother(office.title) ? { ...office, weight: office.weight - 0.4 } : office,
  )
  return weighed
    .map((office, i) => ({ office, i }))
    .sort((a, b) => b.office.weight - a.office.weight || a.i - b.i)
    .map(({ office }) => office)
}
