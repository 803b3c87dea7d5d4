/** A mark on the axis of days. */
export interface Tick {
  readonly day: number
  readonly label: string
}

const dayMs = 86_400_000
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
/** Steps of an axis, the fine ones first, in months; below a month in days. */
const daySteps = [1, 2, 7, 14]
const monthSteps = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1_200, 2_400, 6_000, 12_000]

/** At most `most` marks between two days since 1970-01-01, at round dates. */
export function ticksOf(first: number, last: number, most: number): Tick[] {
  const days = daySteps.find((step) => (last - first) / step <= most)
  if (days !== undefined) return dayTicks(first, last, days)
  const span = (last - first) / 30.4
  const step = monthSteps.find((each) => span / each <= most) ?? monthSteps.at(-1) ?? 12
  return monthTicks(first, last, step)
}

function dayTicks(first: number, last: number, step: number): Tick[] {
  const ticks: Tick[] = []
  for (let day = Math.ceil(first); day <= last; day += step) {
    const date = new Date(day * dayMs)
    ticks.push({ day, label: `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}` })
  }
  return ticks
}

function monthTicks(first: number, last: number, step: number): Tick[] {
  const ticks: Tick[] = []
  const from = new Date(first * dayMs)
  const start = Math.ceil((from.getUTCFullYear() * 12 + from.getUTCMonth()) / step) * step
  for (let month = start; ; month += step) {
    const year = Math.floor(month / 12)
    const day = new Date(0).setUTCFullYear(year, month % 12, 1) / dayMs
    if (day > last) return ticks
    if (day >= first)
      ticks.push({ day, label: step % 12 === 0 ? `${year}` : `${months[month % 12]} ${year}` })
  }
}
