const heads =
  /\b(?:president|prime minister|premier|chancellor|king|queen|emperor|sultan|emir|head of (?:state|government)|leader)\b/i
const notHeads = /\b(?:vice|deputy|former|ex|assembly|senate|commission|house|council|parliament)\b/i

/** Whether an office is that of a head of state or government. */
export const isHead = (office: string): boolean => heads.test(office) && !notHeads.test(office)
