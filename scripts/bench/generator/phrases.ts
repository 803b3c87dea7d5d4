import type { AgreementKind, MeetingKind } from '../../../src/domain/model'
import type { OfficeTitle } from './world'

/** How often each kind of meeting occurs, as shares of their sum. */
export const kindWeights: readonly [readonly [MeetingKind, number], ...(readonly [MeetingKind, number])[]] = [
  ['BILATERAL', 36],
  ['COURTESY_CALL', 13],
  ['CALL', 11],
  ['CONSULTATION', 9],
  ['VISIT', 8],
  ['NEGOTIATION', 7],
  ['MULTILATERAL', 6],
  ['SIGNING', 6],
  ['SUMMIT', 4],
]

type Levels = readonly [OfficeTitle, OfficeTitle]
const ministers: readonly [Levels, ...Levels[]] = [
  ['Foreign Minister', 'Foreign Minister'],
  ['Foreign Minister', 'Foreign Minister'],
  ['Defence Minister', 'Defence Minister'],
  ['Trade Minister', 'Trade Minister'],
  ['Finance Minister', 'Finance Minister'],
  ['Energy Minister', 'Energy Minister'],
  ['Interior Minister', 'Interior Minister'],
  ['Environment Minister', 'Environment Minister'],
  ['Health Minister', 'Health Minister'],
]
const leaders: readonly [Levels, ...Levels[]] = [
  ['President', 'President'],
  ['Prime Minister', 'Prime Minister'],
  ['President', 'Prime Minister'],
]

/** Who meets whom at a meeting of a kind, the host first. */
export const meetingOffices: Readonly<Record<MeetingKind, readonly [Levels, ...Levels[]]>> = {
  BILATERAL: [...ministers, ['President', 'President'], ['Prime Minister', 'Prime Minister']],
  COURTESY_CALL: [
    ['President', 'Foreign Minister'],
    ['President', 'Defence Minister'],
    ['Prime Minister', 'Foreign Minister'],
    ['Prime Minister', 'National Security Adviser'],
  ],
  CALL: [['Foreign Minister', 'Foreign Minister'], ...leaders],
  CONSULTATION: [
    ['Deputy Foreign Minister', 'Deputy Foreign Minister'],
    ['Foreign Minister', 'Foreign Minister'],
    ['National Security Adviser', 'National Security Adviser'],
  ],
  VISIT: leaders,
  NEGOTIATION: [
    ['Deputy Foreign Minister', 'Deputy Foreign Minister'],
    ['Trade Minister', 'Trade Minister'],
  ],
  MULTILATERAL: ministers,
  SIGNING: ministers,
  SUMMIT: leaders,
  OTHER: ministers,
}

/** Accords by the words for them. */
export const agreementWords: readonly [AgreementWords, ...AgreementWords[]] = [
  { kind: 'MOU', words: 'memorandum of understanding' },
  { kind: 'MOU', words: 'memorandum of understanding' },
  { kind: 'AGREEMENT', words: 'agreement' },
  { kind: 'AGREEMENT', words: 'agreement' },
  { kind: 'PROTOCOL', words: 'protocol' },
  { kind: 'TREATY', words: 'treaty' },
  { kind: 'JOINT_STATEMENT', words: 'joint declaration' },
  { kind: 'LETTER_OF_INTENT', words: 'letter of intent' },
  { kind: 'PLAN', words: 'action plan' },
]
interface AgreementWords {
  readonly kind: AgreementKind
  readonly words: string
}

type Phrases = readonly [string, ...string[]]

/** What accords are on and talks are about. */
export const subjects: Phrases = [
  'maritime cooperation',
  'visa exemption',
  'defence cooperation',
  'air services',
  'renewable energy',
  'the protection of investments',
  'mutual legal assistance',
  'extradition',
  'food security',
  'cyber security',
  'vocational training',
  'fisheries',
  'double taxation',
  'customs cooperation',
  'scientific exchange',
  'disaster relief',
  'railway construction',
  'the trade in grain',
  'health research',
  'the shared use of water',
  'tourism',
  'coast guard training',
  'digital payments',
  'the return of refugees',
  'electricity transmission',
  'critical minerals',
  'labour migration',
  'space research',
  'arms control',
  'combating human trafficking',
]

/** Where meetings take place in a capital. */
export const venues: Phrases = [
  'the Presidential Palace',
  'the State Guest House',
  'the Foreign Ministry',
  'the Government House',
  'the National Palace',
  'the Parliament Building',
  'the Liberty Palace',
  'the Harbour Hotel',
]

/** Direct speech; `{subject}` and `{guest}` are filled in. */
export const statements: Phrases = [
  'We attach great importance to our cooperation with {guest}, above all in {subject}',
  'Our relations with {guest} have never been as close as they are today',
  'There is still work to be done on {subject}, but we are on the right road',
  'We have agreed to speak openly about every question that divides us',
  'Nobody can solve the problems of this region alone',
  'I am confident that our experts will find a solution for {subject} before the end of the year',
  'What we have achieved on {subject} serves the people of both countries',
  'Our teams will meet again within weeks, and they will report to us directly',
  'Trust is built slowly, and we have begun to build it',
  'We do not expect quick results on {subject}, but we expect honest ones',
  'Peace in our neighbourhood is not a gift but a task for all of us',
  'The trade between our countries has doubled in five years, and it can double again',
]

/** What the talks were about; `{subject}`, `{other}`, `{host}` and `{guest}` are filled in. */
export const talks: Phrases = [
  'The two sides discussed {subject} and {other}, and took stock of the projects that have been begun since last year.',
  'On the agenda were {subject}, {other} and the situation in the region, according to a statement of the ministry.',
  'Both sides underlined that {subject} remains at the centre of their relations, and that {other} deserves more attention.',
  'Much of the conversation was about {subject}. Questions of {other} were left to the experts.',
  'The delegations exchanged views on {subject}, on {other} and on the reform of international institutions.',
]

/** Paragraphs that tell of no occasion: the bulk of every report. */
export const background: Phrases = [
  'Trade between {host} and {guest} has grown by about {percent} percent in the past year, mostly in machines, food and textiles.',
  'The two countries have kept embassies in each other’s capitals for {years} years and share membership in several regional bodies.',
  'Observers in {city} expect that the question of {other} will remain difficult, since both parliaments have to approve any change.',
  'About {thousands},000 citizens of {guest} live and work in {host}, many of them in the building trade and in hospitals.',
  'Ships, airlines and railways of both countries have asked for simpler rules, and business associations hope for results soon.',
  'The government has promised to inform the public about {other} in the coming weeks, and the opposition has asked for details.',
  'Streets around the building were closed for several hours, and a small group of demonstrators was kept at a distance.',
  'Delegations of experts had prepared the papers for {years} days, working late into the night on the wording of single sentences.',
]
