import { randomAt } from './random'

/** The syllables of which one family of invented names is made. */
interface NameStyle {
  readonly first: readonly string[]
  readonly middle: readonly string[]
  readonly last: readonly string[]
  readonly given: readonly string[]
  readonly givenEnd: readonly string[]
}

const style = (first: string, middle: string, last: string, given: string, givenEnd: string): NameStyle => ({
  first: first.split(' '),
  middle: middle.split(' '),
  last: last.split(' '),
  given: given.split(' '),
  givenEnd: givenEnd.split(' '),
})

/** Invented syllables; 24 first, 20 middle and 20 last ones make 9,600 surnames a style. */
const styles: readonly NameStyle[] = [
  style(
    'Bor Drag Vel Mil Stan Rad Zor Krav Tol Gor Petr Mork Sok Volk Brat Lub Hrad Dubr Kol Tver Zag Plav Jur Niv',
    'ar en om os iv ub ak esh at ul im or av ek ot un iz om ad el',
    'ović enko anski ov anin ev uk arov ić enski anov ets ak olev ilov usek atov onin emko achev',
    'Tom Mir Vlad Yar Bog Dan Zden Luk Ond Rast Kv Ljub',
    'islav omir ana ena ek oslav imir ica ota ilo',
  ),
  style(
    'Su Ha Wi Pra Ku Ra Sa Da Ba Ja Ma Na Pu Ta Ru La Se Te Me Ka Wa Gu Di Ar',
    'ra li do ti su ma di wa ri ta yo la pa ni ku mo so ge le bu',
    'wanto tama hadi putra yasa naga dewa manto rini santo priya darma karta waskita jaya lingga satya wibawa kusuma nugra',
    'Adi Bima Citra Dewa Eka Gita Indra Lina Rangga Sari Taru Wira',
    'tya ro ndi sta no wan rto ni lya ksa',
  ),
  style(
    'Al Bel Cor Dom Est Fer Gal Hern Iba Jov Laz Mend Nav Orde Pal Quint Riv Salv Tor Urr Val Zam Bar Cas',
    'and ast el en er est iel ill ol on or ur av ed im us ab ec iv ot',
    'ado arez eiro ena enda ero ez iano ica illo ina ores osa otti uarte uela ueño uri eda anza',
    'Mar Jul Cam Val Luc Rod Fab Est Ren Gab Hel Oct',
    'iana io eria ela iano ino ica eban ada isa',
  ),
  style(
    'Ash Berg Dal Eng Fal Gran Hol Ing Kjel Lind Malm Nord Oks Rast Sand Thor Ulv Vest Win Brand Hag Lok Stor Ny',
    'a e el en er in o ar ol und ing ster man vi da ke la ra sa ti',
    'bakk berg borg dahl feldt gaard heim holt lund mark moen nes qvist rud skov stad strand vang vik wold',
    'Ans Bjar Ein Fri Gun Hal Ingv Kar Lei Sig Tor Yng',
    'hild mar dis da nar frid ve vor ne rik',
  ),
  style(
    'Abd Bas Dar Far Gha Ham Ibr Jal Kas Lat Mah Nas Qad Ras Sab Tar Umr Was Yaz Zah Bak Hus Mun Shar',
    'a i u an ar em im in or ud al il am as ir un ab ad if ul',
    'awi bari deen fari ghani hani jabri kouri lawi mani nouri qasmi rashi sawi tabi wahbi yani zaidi daoui rahmi',
    'Am Fai Had Kha Lay Mou Nad Omr Raf Sal Tah Yus',
    'ina sal eel lid la nir ia an iq ma',
  ),
  style(
    'Ade Bam Chi Dia Eke Fol Gba Ime Jum Kel Lum Mba Ngo Oba Pem Rug Seg Tau Uche Wam Zan Kib Mut Nya',
    'ba chi da fe go ka lo mu na ndi po ra sha ta tu wa ya zi ke mo',
    'bayo chukwu dele eni fola gamba hanye jide kunle lanya mbeki ndaba oye pinga ruka sanya tunde wale yemba zola',
    'Abe Chin Dzi Efu Kwa Lin Mos Neh Olu Sim Tem Zub',
    'edi wendo fola anda asi ike otho ani iru ema',
  ),
]

/** A given name and a surname; surnames of one style are all different up to 9,600 people. */
export function personName(
  seed: number,
  person: number,
  styleIndex: number,
): { given: string; surname: string } {
  const { first, middle, last, given, givenEnd } =
    styles[styleIndex % styles.length] ?? (styles[0] as NameStyle)
  const combinations = first.length * middle.length * last.length
  // 7919 shares no factor with the number of combinations, so no two people below it share a surname.
  const place = (person * 7919 + Math.abs(seed)) % combinations
  const random = randomAt(seed, 11, person)
  const surname =
    at(first, place) +
    at(middle, Math.floor(place / first.length)) +
    at(last, Math.floor(place / (first.length * middle.length)))
  return { given: at(given, random.int(given.length)) + at(givenEnd, random.int(givenEnd.length)), surname }
}

const at = (items: readonly string[], index: number): string => items[index % items.length] ?? ''
