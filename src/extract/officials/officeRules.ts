import { appositionBeforeName, appositionBehindName, skipBrackets, skipRanks } from './apposition'
import { type Chunk, isComma, wordOf } from './chunk'
import { copulaName, nameInOffice, turnOfOffice } from './copula'
import { isSuperior } from './officePlace'
import type { Holder, OfficeScene } from './officeScene'

/** A place for a name beside its office. */
export interface OfficeRule {
  readonly id: string
  readonly find: (scene: OfficeScene) => Holder | null
  readonly example: { readonly text: string; readonly name: string; readonly office: string }
}

const at = (name: number | null): Holder | null => (name === null ? null : { name })

const named = (chunks: readonly Chunk[], name: number): Holder | null =>
  chunks[name]?.kind === 'NAME' ? { name } : null

const skipOffice = (chunks: readonly Chunk[], i: number): number => (chunks[i]?.kind === 'OFFICE' ? i + 1 : i)

/** The first rule that finds a name decides, so the particular stands before the general. */
export const officeRules: readonly OfficeRule[] = [
  {
    id: 'office-before-name',
    find: ({ chunks, at: i }) => {
      const next = skipRanks(chunks, skipBrackets(chunks, i + 1))
      return chunks[next]?.kind === 'NAME' ? { name: next } : null
    },
    example: {
      text: 'He met United States (US) Secretary of State Anthony J. Blinken.',
      name: 'Anthony J. Blinken',
      office: 'Secretary of State',
    },
  },
  {
    id: 'superior-of-office',
    find: ({ chunks, at: i }) =>
      isSuperior(chunks, i) || (/^(?:to|of)$/.test(wordOf(chunks[i - 1])) && chunks[i - 2]?.kind === 'OFFICE')
        ? { name: null }
        : null,
    example: {
      text: 'The chief of staff of the president, Anna Lind, spoke.',
      name: 'Anna Lind',
      office: 'chief of staff of the president',
    },
  },
  {
    id: 'name-then-office',
    find: ({ chunks, at: i, office }) =>
      /^(?:mp|mep|member of parliament|senator)$/.test(office.heads[0]?.id ?? '') &&
      chunks[i - 1]?.kind === 'NAME'
        ? { name: i - 1 }
        : null,
    example: { text: 'Sir Jeffrey Donaldson MP was cautious.', name: 'Jeffrey Donaldson', office: 'MP' },
  },
  {
    id: 'office-of-name',
    find: ({ chunks, at: i, office }) =>
      wordOf(chunks[i + 1]) === 'of' && chunks[i + 2]?.kind === 'NAME' && /\s(?:of|for)\s/.test(office.title)
        ? { name: i + 2 }
        : null,
    example: {
      text: 'It was signed by Coordinating Minister for Political, Legal and Security Affairs of Mahfud Md.',
      name: 'Mahfud Md',
      office: 'Coordinating Minister for Political, Legal and Security Affairs',
    },
  },
  {
    id: 'name-comma-office',
    find: appositionBehindName,
    example: {
      text: 'Olaf Scholz, the chancellor of Germany, agreed.',
      name: 'Olaf Scholz',
      office: 'chancellor',
    },
  },
  {
    id: 'office-comma-name',
    find: appositionBeforeName,
    example: {
      text: 'The foreign secretary of the Philippines, Teodoro Locsin Jr., signed it.',
      name: 'Teodoro Locsin Jr.',
      office: 'foreign secretary',
    },
  },
  {
    id: 'name-bracket-office',
    find: ({ chunks, at: i }) => {
      const open = isComma(chunks[i - 1]) && chunks[i - 2]?.kind === 'COUNTRY' ? i - 3 : i - 1
      return wordOf(chunks[open]) === '(' ? named(chunks, open - 1) : null
    },
    example: { text: 'Carla Ruiz (foreign minister) came.', name: 'Carla Ruiz', office: 'foreign minister' },
  },
  {
    id: 'predecessor-in-office',
    find: ({ chunks, at: i }) => {
      const turn = turnOfOffice(chunks, i)
      return turn && { name: turn.earlier, also: turn.later }
    },
    example: {
      text: 'Budi Hartono succeeds Rina Wati as foreign minister.',
      name: 'Rina Wati',
      office: 'foreign minister',
    },
  },
  {
    id: 'in-the-office-of',
    find: ({ chunks, at: i, office }) =>
      wordOf(chunks[i - 1]) === 'as' && i === 1 && office.determiner !== 'a' && isComma(chunks[i + 1])
        ? named(chunks, skipOffice(chunks, i + 2))
        : null,
    example: {
      text: 'As defence minister, Anna Lind oversaw the sale.',
      name: 'Anna Lind',
      office: 'defence minister',
    },
  },
  {
    id: 'name-in-office',
    find: ({ chunks, at: i, office }) => at(nameInOffice(chunks, i, office)),
    example: {
      text: 'He named Budi Hartono as ambassador to Spain.',
      name: 'Budi Hartono',
      office: 'ambassador to Spain',
    },
  },
  {
    id: 'name-is-office',
    find: ({ chunks, at: i, office }) => {
      const vague = office.countries.length === 0 && !office.organization
      return vague && office.heads.every((head) => head.class === 'WEAK') ? null : at(copulaName(chunks, i))
    },
    example: { text: 'Xi Jinping is the president of China.', name: 'Xi Jinping', office: 'president' },
  },
]

/** Gives one office to the name that a rule finds beside it. */
export function assignOffice(scene: OfficeScene): void {
  if (scene.office.plural) return
  for (const { id, find } of officeRules) {
    const holder = find(scene)
    if (!holder) continue
    for (const name of [holder.name, holder.also ?? null])
      if (name !== null)
        scene.mentions
          .get(name)
          ?.offices.push({ office: scene.office, country: holder.country ?? null, rule: id })
    return
  }
}
