import type { ExtractOptions, LocalTime } from '../../domain/model'
import { offsetMinutes, toLocalTime, zoneOffset } from '../../domain/values/localTime'
import { zoneAbbreviations } from './calendarWords'
import type { KnownPlace } from './places'
import type { PrintedTime } from './printedTime'

/** Adds the zone of a clock time: printed, given by the importer, or that of the dateline's place. */
export function withZone(
  local: string,
  time: PrintedTime | null,
  place: KnownPlace | null,
  options: ExtractOptions,
): LocalTime {
  if (time?.offset) {
    const zone = options.timeZone ?? place?.zone ?? null
    const fits = zone !== null && zoneOffset(local, zone) === offsetMinutes(time.offset)
    return toLocalTime(local, fits ? zone : null, 'STATED', time.offset)
  }
  const named = time?.zoneName ? (zoneAbbreviations[time.zoneName] ?? []) : []
  const meant = named.find(({ country }) => country === place?.country) ?? named[0]
  if (meant) {
    const fits = place?.zone && zoneOffset(local, place.zone) === offsetMinutes(meant.offset || '+99:00')
    return toLocalTime(local, fits ? place.zone : meant.zone, 'STATED', meant.offset || null)
  }
  if (options.timeZone) return toLocalTime(local, options.timeZone, 'STATED')
  return place?.zone ? toLocalTime(local, place.zone, 'INFERRED') : toLocalTime(local, null, 'UNKNOWN')
}
