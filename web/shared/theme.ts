/** What the reader chose; `SYSTEM` follows the system. */
export type ThemeChoice = 'SYSTEM' | 'LIGHT' | 'DARK'
/** What is shown. */
export type Theme = 'light' | 'dark'

const key = 'communique.theme'
const choices: readonly ThemeChoice[] = ['SYSTEM', 'LIGHT', 'DARK']
const darkSystem = window.matchMedia('(prefers-color-scheme: dark)')
const listeners = new Set<() => void>()
let choice: ThemeChoice = read()

function read(): ThemeChoice {
  try {
    const kept = localStorage.getItem(key)
    return choices.find((each) => each === kept) ?? 'SYSTEM'
  } catch {
    return 'SYSTEM'
  }
}

/** What is shown now. */
export function currentTheme(): Theme {
  if (choice === 'SYSTEM') return darkSystem.matches ? 'dark' : 'light'
  return choice === 'DARK' ? 'dark' : 'light'
}

export const themeChoice = (): ThemeChoice => choice

/** The choice that follows in turn: system, light, dark. */
export const nextChoice = (): ThemeChoice =>
  choices[(choices.indexOf(choice) + 1) % choices.length] ?? 'SYSTEM'

/** Keeps the choice in this browser and shows it at once. */
export function chooseTheme(next: ThemeChoice): void {
  choice = next
  try {
    localStorage.setItem(key, next)
  } catch {
    // A browser that keeps nothing shows it until the page is left.
  }
  show()
}

/** Calls back whenever another theme is shown or chosen; gives what ends that. */
export function onTheme(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function show(): void {
  document.documentElement.dataset.theme = currentTheme()
  for (const listener of listeners) listener()
}

darkSystem.addEventListener('change', show)
show()
