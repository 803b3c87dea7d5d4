import { findCountry, findPlace } from './places'

/** Words of desks, agencies and jobs: a name that holds one is no person's. */
const notPeople = new Set(
  `desk desks newsroom news staff agency agencies bureau press editorial editor editors editing team office
  ministry embassy service services reuters ap afp antara xinhua tass interfax bloomberg bbc cnn dpa efe kyodo yonhap
  bernama times post herald journal daily gazette tribune guardian telegraph courier review page department secretariat
  council commission media network radio television tv online web digital correspondent correspondents reporter
  reporters writer writers columnist contributor contributors producer photographer analyst translator copyright
  published updated posted modified last source agencies wire wires report special for with information from the
  government communications relations affairs republic union university institute centre center world foreign
  politics business opinion local international national region asia europe africa pacific america americas
  release statement min mins minute minutes read share print email local time magazine weekly monthly quarterly
  translation translated edition issue monday tuesday wednesday thursday friday saturday sunday`
    .split(/\s+/)
    .filter(Boolean),
)

const particle =
  /^(?:de|da|dos|do|del|della|di|van|von|der|den|ter|bin|binti|ibn|al|el|la|le|bint|y|e|ben|abu|ul|du)$/
const nameWord =
  /^(?:['’‘ʻ]?\p{Lu}[\p{L}\p{M}]*(?:['’‘ʻ.-]\p{L}[\p{L}\p{M}]*)*\.?|(?:[dDO]|al|el|Al|El)['’-]\p{Lu}[\p{L}\p{M}'’-]*)$/u

/** Whether the words are a person's name rather than a desk's, an agency's or a place's. */
export function isPersonName(text: string, certain: boolean): boolean {
  const words = text.split(' ').filter(Boolean)
  if (words.length > 6 || words.length < (certain ? 1 : 2)) return false
  if (words.some((word) => notPeople.has(word.toLowerCase().replace(/[.,]$/, '')))) return false
  if (!words.every((word, at) => nameWord.test(word) || (at > 0 && particle.test(word)))) return false
  if (/^[A-Z]{2,5}$/.test(text)) return false
  return certain
    ? words.length > 1 || text.length > 2
    : findPlace(text) === null && findCountry(text) === null
}

/** "Jane Roe and John Doe": nothing but names of people, none of them a place's. */
export const areNames = (text: string): boolean =>
  text.split(/, | and | & /).every((name) => isPersonName(name, false))
