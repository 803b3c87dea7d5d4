/** `COURTESY_CALL` as `Courtesy call`. */
export function wordsOf(value: string): string {
  const words = value.replaceAll('_', ' ').toLowerCase()
  return words === 'mou' ? 'MoU' : words.charAt(0).toUpperCase() + words.slice(1)
}
