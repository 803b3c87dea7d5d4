import type { Analysis } from '../analysis'
import { tokenEvidence } from '../meetings/evidence'
import type { Scene } from '../meetings/scene'
import { cuesIn } from './cues'
import { partiesOfIntro } from './parties'
import type { Intro } from './toAccord'
import { dateOfAccord } from './when'

/** What "On Monday the following documents were signed:" says of all in the list behind it; null where it says nothing. */
export function introOf(analysis: Analysis, scene: Scene): Intro | null {
  const [cue] = cuesIn(scene)
  if (!cue) return null
  const hit = { ...introHit, from: cue.from, to: cue.to, cue }
  return {
    cue: cue.rule,
    words: tokenEvidence(analysis, scene, cue.from, cue.to, `status:${cue.rule.id}`, 'STATED'),
    parties: partiesOfIntro(analysis, scene),
    date: dateOfAccord(scene, hit, analysis),
  }
}

const introHit = {
  noun: { id: 'intro', kind: 'OTHER', singular: '', plural: '', firm: false, example: '' },
  plural: true,
  subject: null,
  title: null,
  definite: false,
  named: '',
  inner: false,
  shares: false,
} as const
