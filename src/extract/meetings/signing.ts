import type { Actor } from './actor'
import { whole } from './reads'
import type { Scene } from './scene'
import { furtherObjects, objectAt, subjectOf } from './syntax'
import { type Hit, part, type Read } from './telling'
import { bySomeone } from './verbs'

const papers =
  /^(?:agreement|treaty|pact|accord|deal|protocol|memorandum|declaration|convention|statement|contract|plan|text|document|paper|mou|letter)s?$|^memoranda$|^treaties$/

/** "an agreement signed in 2001": told of the paper, whoever the clause is about. */
export const isParticiple = ({ tokens }: Scene, at: number): boolean =>
  papers.test(tokens[at - 1]?.norm ?? '')

const holders = /^(?:ministers|presidents|leaders|premiers|secretaries|chancellors)$/
const signReach = 30

/** Those who sign: the subject, and whoever stands behind "with" or, in the passive, "by". */
export function readSigning(scene: Scene, hit: Hit): Read[] {
  const subject = isParticiple(scene, hit.from) ? null : subjectOf(scene, hit.from)
  const signers: Actor[] = subject && subject.kind !== 'STATE' ? [subject] : []
  const list = scene.tokens[hit.to]?.norm === ':' ? objectAt(scene, hit.to + 1) : null
  if (list) signers.splice(0, signers.length, list)
  for (let at = hit.to; at < Math.min(scene.tokens.length, hit.to + signReach); at++) {
    const word = scene.tokens[at]?.norm ?? ''
    if (word === '.' || word === ';' || word === 'that' || word === 'which') break
    if (word !== 'by' && (word !== 'with' || at > hit.to + 1)) continue
    const signer = objectAt(scene, at + 1, subject)
    if (signer && signer.officials.length > 0)
      signers.push(signer, ...furtherObjects(scene, signer, bySomeone))
  }
  const several = new Set(signers.flatMap(({ officials }) => officials)).size > 1
  const plural = signers.some(({ kind }) => kind === 'PLURAL')
  const parts = signers.map((actor) => part(actor, 'PARTICIPANT'))
  const states = signers.some(
    ({ kind, count, parties, from, to }) =>
      kind === 'GROUP' &&
      count !== 1 &&
      parties.length > 1 &&
      scene.tokens.slice(from, to).some(({ norm }) => holders.test(norm)) &&
      /^sign/.test(scene.tokens[hit.from]?.norm ?? ''),
  )
  return several || plural || states ? [whole(scene, hit, parts)] : []
}
