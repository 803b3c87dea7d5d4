/** What an address names: an object's id (`off_…`), or else its slug. */
export const byOf = (prefix: string, text: string): { readonly id: string } | { readonly slug: string } =>
  text.startsWith(`${prefix}_`) ? { id: text } : { slug: text }
