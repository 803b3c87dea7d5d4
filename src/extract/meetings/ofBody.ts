import type { Party } from '../../domain/model'
import type { Actor } from './actor'
import type { Scene } from './scene'
import type { Part } from './telling'

const word = ({ tokens }: Scene, at: number): string => tokens[at]?.norm ?? ''

const isOf = (scene: Scene, { from }: Actor): boolean =>
  word(scene, from - 1) === 'of' || (word(scene, from - 1) === 'the' && word(scene, from - 2) === 'of')

/** "a summit of BRICS leaders", "the session of the Council of Europe": the body names the occasion. */
export const bodiesOf = (scene: Scene, parts: readonly Part[]): Party[] =>
  parts
    .filter(
      ({ actor }) =>
        actor.officials.length === 0 &&
        actor.members.length === 0 &&
        (actor.kind === 'GROUP' || (actor.kind === 'BODY' && isOf(scene, actor))),
    )
    .flatMap(({ actor }) => actor.parties.filter(({ kind }) => kind === 'ORGANIZATION'))

/** "on the eve of a gathering of ASEAN", "ahead of the summit": whoever met then is not said to go to it. */
export const isAhead = (scene: Scene, start: number): boolean =>
  word(scene, start - 1) === 'of' && /^(?:eve|ahead)$/.test(word(scene, start - 2))

/** "on the margins of the session": whoever met there is not said to have been at it. */
export const onMargins = (scene: Scene, start: number): boolean =>
  word(scene, start - 1) === 'of' &&
  /^(?:margins?|sides?|sidelines?|fringes?|edges?)$/.test(word(scene, start - 2))
