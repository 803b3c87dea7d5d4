import type { Document } from 'mongodb'
import type { DatedMeeting } from '../domain/network'

/** The date of the last of a group's meetings, as they are dated among their facets. */
export const lastDate: Document = { $max: '$facets.dated' }

/** What `lastDate` gave; null where none of the meetings is dated. */
export function fromLastDate(last: string): DatedMeeting | null {
  const at = last.indexOf(' ')
  const edtf = last.slice(at + 1)
  return edtf === '' ? null : { from: last.slice(0, at), edtf }
}
