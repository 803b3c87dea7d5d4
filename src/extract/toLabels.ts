import type { AgreementMention, Facts, MeetingMention, Office, Party, Sourced } from '../domain/model'

const partyName = (party: Party): string => (party.kind === 'COUNTRY' ? party.code : party.name)

/** Facts in the format of the corpus labels, which the scorer reads; `id` is the source file's name. */
export function toLabels(id: string, facts: Facts): Record<string, unknown> {
  const name = (official: number) => facts.officials[official]?.name ?? ''
  return {
    id,
    article: {
      headline: facts.headline?.value ?? null,
      publishedAt: facts.publishedAt?.value.local ?? null,
      byline: facts.byline.map(({ value }) => value),
      datelinePlace: facts.dateline?.value ?? null,
      tags: facts.tags.map(({ value }) => value),
      imageCredit: facts.imageCredit?.value ?? null,
    },
    officials: facts.officials.map((official) => ({
      name: official.name,
      surfaceForms: official.forms,
      office: officeLabel(official.offices[0]),
      country: official.country?.value ?? null,
      organization: official.organization?.value ?? null,
    })),
    meetings: facts.meetings.map((meeting) => meetingLabel(meeting, name)),
    agreements: facts.agreements.map((agreement) => agreementLabel(agreement, name)),
    quotes: facts.quotes.map(({ official, speaker, text }) => ({
      speaker: official === null ? (speaker?.value ?? null) : name(official),
      text: text.split(/\s+/).slice(0, 6).join(' '),
    })),
  }
}

/** The title with the text's own word for a past office: "then President". */
function officeLabel(office: Sourced<Office> | undefined): string | null {
  if (!office) return null
  const { title, tenure } = office.value
  if (tenure !== 'FORMER') return title
  const word = /\b(?:former|then|late|ousted|deposed|ex)\b/i.exec(office.evidence[0]?.exact ?? '')?.[0]
  return word ? `${word.toLowerCase()} ${title}` : title
}

function meetingLabel(meeting: MeetingMention, name: (official: number) => string): Record<string, unknown> {
  const [date, endDate] = meeting.date?.value.edtf.split('/') ?? []
  const place = {
    venue: meeting.place.venue?.value ?? null,
    city: meeting.place.city?.value ?? null,
    country: meeting.place.country?.value ?? null,
  }
  return {
    kind: meeting.kind.value,
    participants: meeting.participants.map(({ official }) => name(official)),
    parties: meeting.parties.map(({ value }) => partyName(value)),
    date: plainDate(date),
    endDate: plainDate(endDate),
    place: place.venue || place.city || place.country ? place : null,
    status: meeting.status.value,
    ordinal: meeting.ordinal?.value ?? null,
  }
}

function agreementLabel(
  agreement: AgreementMention,
  name: (official: number) => string,
): Record<string, unknown> {
  return {
    kind: agreement.kind.value,
    subject: agreement.subject?.value ?? agreement.title?.value ?? null,
    parties: agreement.parties.map(({ value }) => partyName(value)),
    signatories: agreement.signatories.map(({ official }) => name(official)),
    date: plainDate(agreement.date?.value.edtf.split('/')[0]),
    status: agreement.status.value,
  }
}

const season = /^\d{4}-2[1-4]$/

/** EDTF without its marks of doubt, a season ("2023-21") as its year, and nothing where a digit is unknown. */
function plainDate(edtf: string | undefined): string | null {
  const plain = edtf?.replace(/[?~%]/g, '') ?? ''
  const date = season.test(plain) ? plain.slice(0, 4) : plain
  return /^\d{4}(?:-\d{2}){0,2}$/.test(date) ? date : null
}
