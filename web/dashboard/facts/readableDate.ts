const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

const seasons: Readonly<Record<string, string>> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' }

interface Parts {
  readonly year: string
  readonly month: string | null
  readonly day: string | null
}

const shape = /^(\d{3,4}X{0,2}|\d{2}XX)(?:-(\d{2}))?(?:-(\d{2}))?$/

function toParts(text: string): Parts | null {
  const found = shape.exec(text)
  return found?.[1] ? { year: found[1], month: found[2] ?? null, day: found[3] ?? null } : null
}

const yearName = (year: string): string =>
  year.endsWith('XX') ? `${year.slice(0, 2)}00s` : year.endsWith('X') ? `${year.slice(0, 3)}0s` : year

const monthName = (month: string): string => months[Number(month) - 1] ?? seasons[month] ?? month

function partsName({ year, month, day }: Parts): string {
  if (month === null) return yearName(year)
  return day === null ? `${monthName(month)} ${year}` : `${Number(day)} ${monthName(month)} ${year}`
}

/** Two days or months of one span, what they share said once: `29–30 November 2022`, `30 June – 2 July 2022`. */
function spanName(from: Parts, to: Parts): string {
  if (from.year !== to.year || from.month === null) return `${partsName(from)} – ${partsName(to)}`
  if (from.month !== to.month || from.day === null) {
    const start = from.day === null ? monthName(from.month) : `${Number(from.day)} ${monthName(from.month)}`
    return `${start} – ${partsName(to)}`
  }
  return `${Number(from.day)}–${partsName(to)}`
}

const sideName = (side: string): string => {
  const doubt = side.endsWith('~') || side.endsWith('%') ? 'about ' : ''
  const bare = side.replace(/[?~%]$/, '')
  const parts = toParts(bare)
  const name = parts ? partsName(parts) : bare
  return `${doubt}${name}${side.endsWith('?') || side.endsWith('%') ? ' (uncertain)' : ''}`
}

/** An EDTF date as people write it, never more exact than it is: `2021-12` gives `December 2021`. */
export function readableDate(edtf: string): string {
  const [from = '', to] = edtf.split('/')
  if (to === undefined) return sideName(from)
  if (from === '..' || from === '') return `until ${sideName(to)}`
  if (to === '..' || to === '') return `from ${sideName(from)}`
  const start = toParts(from)
  const end = toParts(to)
  return start && end ? spanName(start, end) : `${sideName(from)} – ${sideName(to)}`
}

/** A printed local time as people write it: `2021-12-14T00:14` gives `14 December 2021, 00:14`. */
export function readableTime(local: string): string {
  const [day = '', clock] = local.split('T')
  return clock === undefined ? readableDate(day) : `${readableDate(day)}, ${clock}`
}
