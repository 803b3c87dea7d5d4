const SYNONYMS: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:minister|secretary) (?:of|for) foreign affairs\b|\bminister of external affairs\b|\bexternal affairs minister\b/,
    'foreign minister',
  ],
  [/\bminister (?:of|for) (?:national )?defen[cs]e\b|\bdefense minister\b/, 'defence minister'],
  [/\bfm\b|\beam\b/, 'foreign minister'],
  [/\bpm\b/, 'prime minister'],
  [/\bsecretary of defense\b/, 'secretary of defence'],
]

/** A title as it is compared: lower case, the usual synonyms made one. */
export const officeKey = (title: string): string =>
  SYNONYMS.reduce((key, [pattern, word]) => key.replace(pattern, word), title.toLowerCase())

/** Whether the office said can be the one held: "the minister" for a foreign minister, not the other way about. */
export function sameOffice(said: string, held: string): boolean {
  const words = new Set(officeKey(held).split(/\s+/))
  return officeKey(said)
    .split(/\s+/)
    .every((word) => words.has(word))
}
