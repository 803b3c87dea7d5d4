import type { Analysis } from '../analysis'
import { spanEvidence, tokenEvidence } from '../meetings/evidence'
import type { Scene } from '../meetings/scene'
import type { Accord } from './accord'

const replaces = /^(?:replac(?:es|ed|ing)|supersed(?:es|ed|ing))$/
const oneBefore = /^(?:one|that|those)$/
const reach = 6

/** "The accord replaces one of 1991": the older one, of the same matter and parties, which has ended; null where none is told of. */
export function replacedAccord(analysis: Analysis, scene: Scene, by: Accord): Accord | null {
  const { tokens, dates } = scene
  const at = tokens.findIndex(({ norm }) => replaces.test(norm))
  if (at < 0 || by.status.value === 'NEGOTIATING' || by.status.value === 'PLANNED') return null
  const one = tokens.findIndex(({ norm }, place) => place > at && place <= at + 3 && oneBefore.test(norm))
  const date = one < 0 ? undefined : dates.find(({ from }) => from > one && from - one <= reach)
  if (!date) return null
  const evidence = [tokenEvidence(analysis, scene, at, date.to, 'agreement:replaced', 'STATED')]
  const value = { value: date.value, evidence: [spanEvidence(analysis, date, date.rule, date.basis)] }
  return {
    ...by,
    status: { value: 'TERMINATED', evidence },
    signatories: [],
    date: { ...value, signing: true, own: true },
    actions: [{ kind: 'TERMINATED', date: null, evidence }],
    evidence,
    cued: true,
    definite: false,
    aside: true,
    ownYear: true,
  }
}
