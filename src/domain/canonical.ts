import type { Office, Party } from './model'

/** The canonical text of a party: `cty_ID`, or `org:` and the body's name as printed. */
export const partyText = (party: Party): string =>
  party.kind === 'COUNTRY' ? `cty_${party.code}` : `org:${party.name}`

/** The canonical text of an office: a JSON list of title, country, organisation and tenure. */
export const officeText = ({ title, country, organization, tenure }: Office): string =>
  JSON.stringify([title, country, organization, tenure])

/** The party of a canonical text. */
export const partyOfText = (text: string): Party =>
  text.startsWith('cty_')
    ? { kind: 'COUNTRY', code: text.slice(4) }
    : { kind: 'ORGANIZATION', name: text.slice(4) }

/** The office of a canonical text. */
export function officeOfText(text: string): Office {
  const [title, country, organization, tenure] = JSON.parse(text)
  return { title, country, organization, tenure }
}
