import { countryAt } from '../countries/countryMentions'
import { months, weekdays } from '../dates/words'
import { findCountry, findPlace, findRegion } from '../fields/places'
import { longestAt, phraseTable } from '../phrases'
import type { Token } from '../tokens'

/** Seas, regions, parties of the world and institutions: behind "in" they are no town. */
const noTowns = phraseTable(
  (
    'Africa|Asia|Europe|America|Oceania|Antarctica|Eurasia|Central Asia|Middle East|Far East|Near East|Horn|Gulf|Balkans|Caucasus|' +
    'Sahel|Maghreb|Levant|Pacific|Atlantic|Mediterranean|Arctic|Caribbean|Baltic|Adriatic|Donbas|Donbass|Crimea|Kashmir|Darfur|' +
    'Tigray|Catalonia|Scotland|Wales|England|Kurdistan|Abkhazia|Transnistria|Nagorno-Karabakh|Karabakh|Xinjiang|Tibet|Siberia|' +
    'Scandinavia|Benelux|Indochina|Mindanao|Sabah|Sarawak|Papua|Bougainville|Chechnya|Idlib|Helmand|Sinai|Golan|Galilee|' +
    'Parliament|Congress|Senate|Cabinet|Council|Assembly|Government|Ministry|House|Court|Commission|Knesset|Bundestag|Duma|' +
    'Sejm|Seimas|Saeima|Riigikogu|Dáil|Rada|Islam|Christianity|Ramadan|Lent|Easter|Christmas|Eid|Advent|Internet|Facebook|' +
    'Twitter|Telegram|YouTube|Brexit|God|Heaven|Parliament|President|Prime|Minister|Foreign|King|Queen|Sheikh|Prince|Mr|Mrs|' +
    'Ms|Dr|General|Colonel|North|South|East|West|Northern|Southern|Eastern|Western|Central|Upper|Lower|Great|New|Phase|Article|' +
    'Chapter|Paragraph|Annex|Room|Hall|Part|Section|Group|Block|Resolution|Mount|Lake|River|Operation|Protocol|Annexe|' +
    'Westminster|Whitehall|Europe|Eurasia|Amazon|Amazonia|Andes|Alps|Himalayas|Sahara|Spring|Summer|Autumn|Winter|English|' +
    'French|Spanish|Arabic|Russian|Chinese|German|Swahili|Hindi|Portuguese|Latin'
  )
    .split('|')
    .map((name) => [name, true] as const),
)

/** "progress in Digital Trade", "faith in Progress": matters and feelings are in no town. */
const ofMatters =
  /^(?:cooperation|co-operation|collaboration|partnership|progress|advances|interest|interests|expert|experts|expertise|investment|investments|trade|training|role|confidence|faith|belief|trust|degree|studies|work|ties|relations|change|changes|developments|increase|rise|reforms|efforts|projects|spoke|speaking|written|wrote|said)$/
const longestTown = 3
const ordinary = /^\p{Lu}[\p{Ll}\p{M}'’]+(?:-\p{L}[\p{Ll}\p{M}'’]+)*$/u

/**
 * How many tokens the name of a town takes that no table knows, as "in Melaka on 12 May": ordinary capitalised words
 * that name no state, region, time or institution and that no further name follows; 0 where there is none.
 */
export function townLength(text: string, tokens: readonly Token[], at: number): number {
  let length = 0
  while (length <= longestTown && tokens[at + length]?.cap && ordinary.test(tokens[at + length]?.text ?? ''))
    length++
  const behind = tokens[at + length]
  const first = tokens[at]
  const last = tokens[at + length - 1]
  if (!first || !last || length === 0 || length > longestTown) return 0
  if (ofMatters.test(tokens[at - 2]?.norm ?? '')) return 0
  if (behind?.cap || behind?.kind === 'POSSESSIVE' || behind?.norm === '-') return 0
  if (longestAt(noTowns, tokens, at) || countryAt(tokens, at)) return 0
  if (months.has(first.norm) || weekdays.has(first.norm)) return 0
  const name = text.slice(first.start, last.end)
  return findCountry(name) || findRegion(name) || findPlace(name) ? 0 : length
}
