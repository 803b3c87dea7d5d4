import type { Agreement, AgreementStatus, PartialDate } from '../domain/model'
import { type Days, daysOf } from './parts'

/** Something done to an agreement, as a timeline has it. */
export interface ActPart {
  readonly kind: AgreementStatus
  /** Null where no report says when. */
  readonly date: Pick<PartialDate, 'edtf' | 'precision'> | null
  /** The first day it can be; empty where that is not known. */
  readonly key: string
  readonly days: Days | null
}

/** Where an agreement's first and last act stand in the order of time. */
export interface ActKeys {
  readonly firstAct: string
  readonly lastAct: string
}

const toAct = (kind: AgreementStatus, date: PartialDate | null): ActPart => ({
  kind,
  date: date && { edtf: date.edtf, precision: date.precision },
  key: date?.earliest ?? '',
  days: daysOf(date),
})

/** All that was done to it and is dated; where nothing is, how far it has come, undated. In the order of time. */
export function actsOf({ actions, status, date }: Agreement): ActPart[] {
  const dated = actions.map((action) => toAct(action.kind, action.date)).filter(({ key }) => key !== '')
  const acts = dated.length > 0 ? dated : [toAct(status, date)]
  const each = new Map(acts.map((act) => [`${act.kind} ${act.date?.edtf}`, act]))
  return [...each.values()].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
}

/** Of acts in the order of time. */
export const actKeys = (acts: readonly ActPart[]): ActKeys => ({
  firstAct: acts[0]?.key ?? '',
  lastAct: acts.at(-1)?.key ?? '',
})
