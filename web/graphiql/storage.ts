import { withoutHeaders } from './withoutHeaders'

/** What GraphiQL may keep in this browser: tabs, history, sizes. Headers, where tokens stand, never. */
export const storage = {
  get length() {
    return localStorage.length
  },
  getItem: (key: string): string | null => localStorage.getItem(key),
  setItem(key: string, value: string): void {
    if (/headers/i.test(key)) return
    localStorage.setItem(key, withoutHeaders(value))
  },
  removeItem: (key: string): void => localStorage.removeItem(key),
  clear: (): void => localStorage.clear(),
}
