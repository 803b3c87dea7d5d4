import worldCountries from 'world-countries'
import type { CountryCode } from '../../domain/model'

export type CountryForm = 'NAME' | 'DEMONYM' | 'CAPITAL'

export interface CountryWord {
  readonly code: CountryCode
  readonly form: CountryForm
}

/** Names in use that `world-countries` lacks. */
const moreNames: Readonly<Record<CountryCode, string>> = {
  US: 'U.S.|US|USA|U.S.A.|United States|the United States of America|America|United States (US)',
  GB: 'UK|U.K.|Britain|Great Britain|England|Scotland|Wales|Northern Ireland',
  AE: 'UAE|U.A.E.|Emirates|United Arab Emirates',
  KR: 'South Korea|Republic of Korea|Korea|ROK|R.O.K.',
  KP: 'North Korea|DPRK|D.P.R.K.|the North Korea',
  CD: 'DR Congo|DRC|Democratic Republic of Congo|Congo-Kinshasa|D.R. Congo',
  CG: 'Congo-Brazzaville|Congo Republic|Republic of Congo',
  MM: 'Burma',
  CZ: 'Czech Republic',
  TR: 'Turkey|Turkiye',
  CI: "Cote d'Ivoire",
  CV: 'Cabo Verde',
  SZ: 'Swaziland',
  MK: 'Macedonia|Former Yugoslav Republic of Macedonia|FYROM',
  TL: 'East Timor|Timor Leste',
  VA: 'Vatican|Holy See',
  PS: 'Palestinian Authority|State of Palestine',
  NL: 'Holland',
  BA: 'Bosnia',
  RU: 'Russian Federation',
  SY: 'Syria',
  BN: 'Brunei Darussalam',
  VN: 'Viet Nam',
  KG: 'Kyrgyzstan',
  SB: 'Solomons',
  PG: 'PNG',
  SA: 'Saudi|KSA',
  CN: "People's Republic of China|PRC",
  GM: 'The Gambia',
  BS: 'The Bahamas',
  FM: 'Federated States of Micronesia',
  XK: 'Kosovo',
  CH: 'Switzerland',
  CF: 'CAR',
}

/** Adjectives and names of people that `world-countries` lacks; plurals in -s are made of both. */
const moreDemonyms: Readonly<Record<CountryCode, string>> = {
  GB: 'British|Briton|English|Scottish|Welsh|Northern Irish',
  US: 'American',
  FR: 'French|Frenchman|Frenchwoman',
  NL: 'Dutch',
  NO: 'Norwegian',
  IN: 'Indian',
  CD: 'Congolese',
  DO: 'Dominican',
  ES: 'Spanish|Spaniard',
  TR: 'Turkish|Turk',
  SE: 'Swedish|Swede',
  DK: 'Danish|Dane',
  FI: 'Finnish|Finn',
  PL: 'Polish|Pole',
  SK: 'Slovak',
  SI: 'Slovenian|Slovene',
  RS: 'Serbian|Serb',
  HR: 'Croatian|Croat',
  BA: 'Bosnian',
  XK: 'Kosovar|Kosovan',
  MK: 'Macedonian|North Macedonian',
  IE: 'Irish',
  IS: 'Icelandic',
  PH: 'Philippine|Filipino|Filipina',
  KZ: 'Kazakh',
  KG: 'Kyrgyz',
  TJ: 'Tajik|Tajikistani',
  TM: 'Turkmen',
  UZ: 'Uzbek',
  AZ: 'Azeri',
  SA: 'Saudi|Saudi Arabian',
  LU: 'Luxembourgish',
  AR: 'Argentinian|Argentine|Argentinean',
  EC: 'Ecuadorian',
  CV: 'Cape Verdean|Cabo Verdean',
  BW: 'Botswanan|Batswana',
  LS: 'Basotho',
  MG: 'Malagasy|Madagascan',
  KR: 'South Korean|Korean',
  KP: 'North Korean',
  TL: 'Timorese|East Timorese',
  LA: 'Lao',
  MC: 'Monegasque|Monacan',
  PS: 'Palestinian',
  VU: 'Vanuatuan',
  NR: 'Nauruan',
  FM: 'Micronesian',
  MM: 'Burmese',
  CH: 'Swiss',
  TT: 'Trinidadian',
  KN: 'Kittitian',
  AG: 'Antiguan',
  CY: 'Cypriot|Greek Cypriot',
  PK: 'Pakistani',
  AF: 'Afghan',
  BD: 'Bangladeshi',
  TH: 'Thai',
  CN: 'Chinese|Sino',
  EE: 'Estonian',
  CI: 'Ivorian',
  GN: 'Guinean',
  ST: 'Sao Tomean|Santomean',
  BI: 'Burundian',
  HT: 'Haitian',
  SY: 'Syrian',
  LC: 'St Lucian|St. Lucian|Saint Lucian',
  VC: 'Vincentian',
  DZ: 'Algerian',
  TG: 'Togolese',
  AE: 'Emirati',
  NP: 'Nepali|Nepalese',
  MV: 'Maldivian',
  BJ: 'Beninese|Beninois',
  KM: 'Comorian',
  DJ: 'Djiboutian',
  GW: 'Bissau-Guinean',
  GQ: 'Equatorial Guinean|Equatoguinean',
  SV: 'Salvadoran|Salvadorean',
  SR: 'Surinamese',
  SO: 'Somali|Somalian',
  BY: 'Belarusian|Belarussian',
  GR: 'Greek|Hellenic',
}

/** Other spellings of capitals, former names, and seats of government that stand for a state. */
const moreCapitals: Readonly<Record<CountryCode, string>> = {
  US: 'Washington|Washington, DC|Washington D.C.|Washington DC',
  UA: 'Kyiv|Kiev',
  MM: 'Naypyidaw|Naypyitaw|Nay Pyi Taw',
  IL: 'Jerusalem',
  KZ: 'Astana|Nur-Sultan',
  NL: 'The Hague|Hague',
  MY: 'Putrajaya|Kuala Lumpur',
  BO: 'La Paz',
  CI: 'Abidjan',
  TZ: 'Dodoma',
  LK: 'Colombo',
  ZA: 'Pretoria',
  BJ: 'Cotonou',
  SZ: 'Mbabane',
  CN: 'Beijing|Peking',
  MD: 'Chisinau',
  RO: 'Bucharest',
  YE: "Sana'a|Sanaa",
  MV: 'Male',
  TO: "Nuku'alofa|Nukualofa",
  CM: 'Yaounde',
  TD: "N'Djamena|Ndjamena",
  PY: 'Asuncion',
  MN: 'Ulan Bator|Ulaanbaatar',
  AE: 'Abu Dhabi',
  IN: 'New Delhi|Delhi',
  VA: 'Vatican City',
  ET: 'Addis Ababa',
  SB: 'Honiara',
  XK: 'Pristina|Prishtina',
}

/** Phrases that hold a country's name and mean something else. */
export const notCountries: readonly string[] = [
  'New Jersey',
  'New Mexico',
  'Gulf of Mexico',
  'South China Sea',
  'East China Sea',
  'Sea of Japan',
  'Indian Ocean',
  'Gulf of Guinea',
  'Gulf of Oman',
  'Gulf of Thailand',
  'Persian Gulf',
  'Timor Sea',
  'Korean Peninsula',
  'Korea Strait',
  'Taiwan Strait',
  'Turks and Caicos',
  'American Airlines',
  'Latin America',
  'North America',
  'South America',
  'Central America',
  'Latin American',
  'South American',
  'Central American',
  'North American',
  'Native American',
  'African American',
  'Panama Canal',
  'Panama City',
  'Kuwait City',
  'Mexico City',
  'Guatemala City',
  'Washington Post',
  'Washington State',
  'George Washington',
  'Bank of America',
  'Organization of American States',
  'Inter-American',
  'Times of India',
  'Jakarta Post',
  'Bangkok Post',
  'Straits Times',
  'China Daily',
  'Japan Times',
  'Korea Herald',
  'Voice of America',
  'French Guiana',
  'French Polynesia',
  'Niger Delta',
  'Lake Chad',
  'Jordan River',
  'River Jordan',
  'Jordan Valley',
  'Summit of the Americas',
  'Irish Sea',
  'English Channel',
  'Norwegian Sea',
  'Philippine Sea',
  'Philippines Sea',
  'Arabian Sea',
  'Saint Helena',
  'Queen of England',
]

const CAPS_ONLY: ReadonlySet<string> = new Set([
  'us',
  'uk',
  'uae',
  'usa',
  'drc',
  'prc',
  'rok',
  'dprk',
  'png',
  'car',
])

/** Whether the folded word counts only where the text prints it in capitals: `US`, not `us`. */
export const isCapsOnly = (norm: string): boolean => CAPS_ONLY.has(norm)

/** Words that are more often something else than the capital, or capitals of no state. */
const capitalsLeftOut: ReadonlySet<string> = new Set([
  'Male',
  'San Juan',
  'Kingston',
  'George Town',
  'Hamilton',
  'Stanley',
  'Road Town',
  'The Valley',
  'Plymouth',
  'Jamestown',
  'Papeete',
  'Majuro',
])
const namesLeftOut: ReadonlySet<string> = new Set(['Guiana', 'Virgin Islands', 'Saint Martin'])

const split = (list: string | undefined): string[] => list?.split('|') ?? []
const plural = (demonym: string): string => (/(?:s|sh|ch|ese|man)$/.test(demonym) ? demonym : `${demonym}s`)

function* demonymEntries(
  code: CountryCode,
  demonyms: readonly string[],
): Generator<readonly [string, CountryWord]> {
  for (const demonym of demonyms) {
    yield [demonym, { code, form: 'DEMONYM' }]
    yield [plural(demonym), { code, form: 'DEMONYM' }]
  }
}

function* countryEntries(): Generator<readonly [string, CountryWord]> {
  const codes = new Set(worldCountries.map(({ cca2 }) => cca2))
  const sovereignFirst = [...worldCountries].sort(
    (a, b) => Number(b.independent ?? false) - Number(a.independent ?? false) || b.area - a.area,
  )
  for (const code of codes) for (const name of split(moreNames[code])) yield [name, { code, form: 'NAME' }]
  for (const { cca2: code, name } of sovereignFirst)
    for (const word of [name.common, name.official])
      if (!namesLeftOut.has(word)) yield [word, { code, form: 'NAME' }]
  for (const code of codes) yield* demonymEntries(code, split(moreDemonyms[code]))
  for (const { cca2: code, demonyms } of sovereignFirst)
    for (const group of [demonyms?.eng?.m, demonyms?.eng?.f])
      yield* demonymEntries(
        code,
        (group ?? '').split(/, | or /).filter((demonym) => demonym !== ''),
      )
  for (const code of codes)
    for (const city of split(moreCapitals[code])) yield [city, { code, form: 'CAPITAL' }]
  for (const { cca2: code, capital } of sovereignFirst)
    for (const city of capital) if (!capitalsLeftOut.has(city)) yield [city, { code, form: 'CAPITAL' }]
}

/** Every word for a state, the decisive reading of a shared one first. */
export const countryWords: readonly (readonly [string, CountryWord])[] = [...countryEntries()].flatMap(
  ([phrase, word]): (readonly [string, CountryWord])[] =>
    phrase.includes(' and ')
      ? [
          [phrase, word],
          [phrase.replace(' and ', ' & '), word],
        ]
      : [[phrase, word]],
)
