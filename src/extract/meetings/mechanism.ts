import type { Token } from '../tokens'

const word = (tokens: readonly Token[], at: number): string => tokens[at]?.norm ?? ''

const shared =
  /^(?:joint|mixed|intergovernmental|inter-governmental|governmental|bilateral|interministerial|inter-ministerial|binational|trilateral)$/
const topical =
  /^(?:political|strategic|security|policy|economic|trade|business|defence|defense|military|consular|cyber|energy|climate|human|rights|high-level|ministerial|annual|regular|scientific|technical|technological|commercial|cultural|cooperation|co-operation|coordination|maritime|counter-terrorism|counterterrorism|digital|investment|agricultural|environmental|border|boundary|standing|permanent|partnership|working|and|,|-|diplomatic|financial|customs|water)$/
const committees = /^(?:commission|committee|council|mechanism|group|commissions|committees)$/
const dialogues = /^(?:dialogue|dialogues|consultation|consultations|mechanism)$/
const longest = 8

/**
 * How many tokens the name of a recurring format between states takes: "Joint Governmental Commission", "strategic
 * security dialogue", "bilateral consultation mechanism"; 0 where there is none. A committee must be of both sides.
 */
export function mechanismLength(tokens: readonly Token[], at: number): number {
  let isShared = false
  let length = 0
  for (let place = at; place < at + longest; place++) {
    const here = word(tokens, place)
    const known = place - at
    if (known > 0 && (dialogues.test(here) || (isShared && committees.test(here)))) length = known + 1
    else if (shared.test(here)) isShared = true
    else if (!topical.test(here)) break
  }
  return /^(?:and|,|-|working|the)$/.test(word(tokens, at)) ? 0 : length
}
