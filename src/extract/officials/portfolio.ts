/** What makes two titles one post: a state has one minister of foreign affairs, whatever the word. */
export function portfolioOf(title: string): string {
  const key = title.toLowerCase()
  if (/\b(?:spokes|press)/.test(key) || key === 'foreign secretary') return key
  if (/foreign|external affairs|\bfm\b|^secretary of state\b|menlu/.test(key)) return 'foreign'
  if (/defen[cs]e|menhan/.test(key)) return 'defence'
  if (/^(?:prime minister|pm|premier|chancellor|federal chancellor)$/.test(key)) return 'prime minister'
  return key
}
