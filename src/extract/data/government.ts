import type { CountryCode } from '../../domain/model'

const codes = (list: string): ReadonlySet<CountryCode> => new Set(list.split(' '))

/** States with a monarch, which have no president. */
export const monarchies = codes(
  'GB AU NZ CA JP NL BE ES SE NO DK TH MY BN KH BT JO SA BH KW QA OM MA LS SZ TO LU MC LI AD VA PG SB TV VC LC GD JM BS BZ AG KN CK NU',
)

/** States whose monarch is their own, for "King" and "Queen"; the realms share the British one. */
export const ownMonarchs = codes(
  'GB JP NL BE ES SE NO DK TH MY BN KH BT JO SA BH KW QA OM MA LS SZ TO LU MC LI VA',
)

/** States whose president leads the government, which have no prime minister. */
export const presidencies = codes(
  'US ID MX BR AR CL CO VE EC BO PY UY CR PA GT HN SV NI DO PH CH CY TM NG GH KE ZA ZM ZW MW AO LR GM TR IR PW FM MH NR KI SC BW SL SS AF',
)

/** States whose officials bear names of many origins. */
export const ofManyOrigins = codes('US GB CA AU NZ FR DE SE NL BE IL CH AT NO DK SG ZA BR AR VA FJ SR GY MU')

/** States whose head of government is a chancellor. */
export const chancelleries = codes('DE AT CH')

/** Federal states and regions as texts name them behind a legislator or governor: `of New Jersey`. */
export const americanStates: ReadonlySet<string> = new Set(
  (
    'alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois|indiana|iowa|kansas|' +
    'kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|' +
    'new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|' +
    'south dakota|tennessee|texas|utah|vermont|virginia|west virginia|wisconsin|wyoming'
  ).split('|'),
)

/** States whose ministers are called secretaries; the others have ministers. */
export const secretaryStates = codes('US PH GB MX HK HN KE')
/** States that have no ministers by that name. */
export const withoutMinisters = codes('US PH MX HK')

const SECRETARY =
  /^(?:deputy |acting )?(?:trade|trade and industry|defen[cs]e|energy|treasury|commerce|finance|health|transport|transportation|agriculture|education|labou?r|environment|tourism|justice|interior|national defen[cs]e|foreign affairs) secretary$|^secretary of (?:national defen[cs]e|foreign affairs|finance|health|agriculture)$/i
const MINISTER = /^(?:[\p{L}-]+ ){1,3}minister$|^minister (?:of|for) /iu

/** Whether a state uses the title: no Trade Secretary in Japan, no Foreign Minister of the United States. */
export function usesTitle(code: CountryCode, title: string): boolean {
  if (SECRETARY.test(title)) return secretaryStates.has(code)
  if (/^(?:prime|chief|first) minister$|^(?:deputy|vice) prime minister$/i.test(title)) return true
  return !(MINISTER.test(title) && withoutMinisters.has(code))
}

/** Whether a state can have the office at all: no president in a kingdom, no prime minister under the US constitution. */
export function canHave(code: CountryCode, officeId: string): boolean {
  if (/^(?:vice.|deputy )?president$|^co-president$/.test(officeId))
    return !monarchies.has(code) || code === 'AE'
  if (/prime minister$|^pm$/.test(officeId)) return !presidencies.has(code) && !chancelleries.has(code)
  if (/^(?:king|queen|crown prince|crown princess|monarch)$/.test(officeId)) return ownMonarchs.has(code)
  if (/chancellor$/.test(officeId) && !/vice/.test(officeId)) return chancelleries.has(code)
  if (/^(?:emir|amir)$/.test(officeId)) return code === 'QA' || code === 'KW'
  if (officeId === 'sultan') return code === 'OM' || code === 'BN' || code === 'MY' || code === 'ID'
  if (/^secretary of (?:state|defense|defence|the treasury)$/.test(officeId))
    return code === 'US' || code === 'VA' || code === 'GB' || code === 'MX' || code === 'PH'
  return true
}
