const lowered = /^(?:of|de|la|del|upon|the|al|el|di|da|do|sur|am)$/i

/** `Phnom Penh` for `PHNOM PENH`; a name that is not all capitals stays. */
export function titleCase(name: string): string {
  if (name !== name.toUpperCase()) return name
  return name
    .toLowerCase()
    .split(/(?<=[\s/'’-])/u)
    .map((word, at) => (at > 0 && lowered.test(word.trim()) ? word : capitalize(word)))
    .join('')
    .replace(/\b([Dd])\.c\.?/u, 'D.C.')
}

const capitalize = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
