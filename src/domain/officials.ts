import type { OfficeHeld } from './model'

const day = (time: string): number => Date.parse(`${time.slice(0, 10)}T00:00:00Z`)

/** Milliseconds between a day and the reports that give the office; 0 between the first and the last of them. */
function distance({ firstSeen, lastSeen }: OfficeHeld, date: string): number | null {
  if (firstSeen === null || lastSeen === null) return null
  return Math.max(day(firstSeen) - day(date), day(date) - day(lastSeen), 0)
}

/** The office that reports published nearest to a day (`YYYY-MM-DD`) give as held; null where none does. */
export function officeAt(offices: readonly OfficeHeld[], date: string): OfficeHeld | null {
  const held = offices.flatMap((office) => {
    const away = office.tenure === 'CURRENT' ? distance(office, date) : null
    return away === null ? [] : [{ office, away }]
  })
  held.sort((a, b) => a.away - b.away || b.office.count - a.office.count)
  return held[0]?.office ?? null
}
