/** Months by the words papers print, in English and in Indonesian; 1 for January. */
export const months: ReadonlyMap<string, number> = new Map(
  [
    ['january', 'jan', 'januari'],
    ['february', 'feb', 'februari', 'febr'],
    ['march', 'mar', 'maret'],
    ['april', 'apr'],
    ['may', 'mei'],
    ['june', 'jun', 'juni'],
    ['july', 'jul', 'juli'],
    ['august', 'aug', 'agustus', 'agu'],
    ['september', 'sept', 'sep'],
    ['october', 'oct', 'oktober', 'okt'],
    ['november', 'nov'],
    ['december', 'dec', 'desember', 'des'],
  ].flatMap((words, index) => words.map((word) => [word, index + 1] as const)),
)

/** A pattern's alternatives for a month, longest first. */
export const monthWords: string = [...months.keys()].sort((a, b) => b.length - a.length).join('|')

/** A pattern's alternatives for a day of the week. */
export const weekdayWords =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues|tue|weds|wed|thurs|thur|thu|fri|sat|sun'

/** A clock's zone by its abbreviation: the zones that print it, the commonest in the news first. */
export interface ZoneAbbreviation {
  readonly offset: string
  readonly zone: string
  /** Where the abbreviation means this zone, when it is used by several. */
  readonly country: string
}

const entry = (offset: string, zone: string, country: string): ZoneAbbreviation => ({ offset, zone, country })

/** Abbreviations printed beside clock times. Those of one meaning have one entry. */
export const zoneAbbreviations: Readonly<Record<string, readonly ZoneAbbreviation[]>> = {
  GMT: [entry('+00:00', 'UTC', 'GB')],
  UTC: [entry('+00:00', 'UTC', 'GB')],
  BST: [entry('+01:00', 'Europe/London', 'GB'), entry('+06:00', 'Asia/Dhaka', 'BD')],
  WET: [entry('+00:00', 'Europe/Lisbon', 'PT')],
  CET: [entry('+01:00', 'Europe/Berlin', 'DE')],
  CEST: [entry('+02:00', 'Europe/Berlin', 'DE')],
  EET: [entry('+02:00', 'Europe/Kyiv', 'UA')],
  EEST: [entry('+03:00', 'Europe/Kyiv', 'UA')],
  MSK: [entry('+03:00', 'Europe/Moscow', 'RU')],
  TRT: [entry('+03:00', 'Europe/Istanbul', 'TR')],
  SAST: [entry('+02:00', 'Africa/Johannesburg', 'ZA')],
  WAT: [entry('+01:00', 'Africa/Lagos', 'NG')],
  CAT: [entry('+02:00', 'Africa/Maputo', 'MZ')],
  EAT: [entry('+03:00', 'Africa/Nairobi', 'KE')],
  EST: [entry('-05:00', 'America/New_York', 'US')],
  EDT: [entry('-04:00', 'America/New_York', 'US')],
  CST: [entry('-06:00', 'America/Chicago', 'US'), entry('+08:00', 'Asia/Shanghai', 'CN')],
  CDT: [entry('-05:00', 'America/Chicago', 'US')],
  MST: [entry('-07:00', 'America/Denver', 'US')],
  MDT: [entry('-06:00', 'America/Denver', 'US')],
  PST: [entry('-08:00', 'America/Los_Angeles', 'US'), entry('+08:00', 'Asia/Manila', 'PH')],
  PDT: [entry('-07:00', 'America/Los_Angeles', 'US')],
  BRT: [entry('-03:00', 'America/Sao_Paulo', 'BR')],
  ART: [entry('-03:00', 'America/Argentina/Buenos_Aires', 'AR')],
  IST: [
    entry('+05:30', 'Asia/Kolkata', 'IN'),
    entry('+02:00', 'Asia/Jerusalem', 'IL'),
    entry('+01:00', 'Europe/Dublin', 'IE'),
  ],
  PKT: [entry('+05:00', 'Asia/Karachi', 'PK')],
  IRST: [entry('+03:30', 'Asia/Tehran', 'IR')],
  GST: [entry('+04:00', 'Asia/Dubai', 'AE')],
  AST: [entry('-04:00', 'America/Puerto_Rico', 'PR'), entry('+03:00', 'Asia/Riyadh', 'SA')],
  NPT: [entry('+05:45', 'Asia/Kathmandu', 'NP')],
  MMT: [entry('+06:30', 'Asia/Yangon', 'MM')],
  WIB: [entry('+07:00', 'Asia/Jakarta', 'ID')],
  WITA: [entry('+08:00', 'Asia/Makassar', 'ID')],
  WIT: [entry('+09:00', 'Asia/Jayapura', 'ID')],
  ICT: [entry('+07:00', 'Asia/Bangkok', 'TH')],
  SGT: [entry('+08:00', 'Asia/Singapore', 'SG')],
  MYT: [entry('+08:00', 'Asia/Kuala_Lumpur', 'MY')],
  PHT: [entry('+08:00', 'Asia/Manila', 'PH')],
  HKT: [entry('+08:00', 'Asia/Hong_Kong', 'HK')],
  JST: [entry('+09:00', 'Asia/Tokyo', 'JP')],
  KST: [entry('+09:00', 'Asia/Seoul', 'KR')],
  AWST: [entry('+08:00', 'Australia/Perth', 'AU')],
  ACST: [entry('+09:30', 'Australia/Adelaide', 'AU')],
  AEST: [entry('+10:00', 'Australia/Sydney', 'AU')],
  AEDT: [entry('+11:00', 'Australia/Sydney', 'AU')],
  NZST: [entry('+12:00', 'Pacific/Auckland', 'NZ')],
  NZDT: [entry('+13:00', 'Pacific/Auckland', 'NZ')],
  ET: [entry('', 'America/New_York', 'US')],
  CT: [entry('', 'America/Chicago', 'US')],
  PT: [entry('', 'America/Los_Angeles', 'US')],
}
