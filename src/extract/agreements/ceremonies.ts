import type { Analysis } from '../analysis'
import { spanEvidence } from '../meetings/evidence'
import type { Scene } from '../meetings/scene'
import type { AccordDate } from './when'

const behindSigning = /^(?:took|takes|was|were|ceremony|will|is|followed|came|happened|in|at|on|,|and|\.)$/

/** "the signing took place", "attended the signing ceremony", "the exchange of documents": a noun for the act alone. */
function tellsCeremony({ tokens }: Scene): boolean {
  return tokens.some(({ norm }, at) => {
    const next = tokens[at + 1]?.norm ?? ''
    if (norm !== 'signing' && norm !== 'signature') return false
    return (
      /^(?:the|this|a|official|formal|solemn)$/.test(tokens[at - 1]?.norm ?? '') && behindSigning.test(next)
    )
  })
}

/** The day that a sentence gives to the signing of accords told of before; null where it tells of none. */
export function ceremonyDate(analysis: Analysis, scene: Scene): AccordDate | null {
  if (scene.dates.length === 0 || !tellsCeremony(scene)) return null
  const date = scene.dates.find(({ value, dateline }) => !dateline && value.precision === 'DAY')
  if (!date) return null
  const evidence = [spanEvidence(analysis, date, 'date:signing-ceremony', date.basis)]
  return { value: date.value, evidence, signing: true, own: false }
}
