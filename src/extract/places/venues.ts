/** The last word of a venue's name: "Merdeka Palace", "Government House", "Don Mueang airport". */
export const venueNouns: ReadonlySet<string> = new Set(
  `palace house hotel building hall castle centre center secretariat ministry residence guesthouse airport airbase
  chancellery parliament embassy headquarters mansion villa lodge office room resort club museum cathedral church
  pavilion garden gardens lawn square complex auditorium university academy institute monastery base ranch
  department consulate mission tower plaza schloss château chateau fort forum manor estate`.split(/\s+/),
)

/** Houses of government known by one name, or whose name says nothing of a house, by the city that they stand in. */
const housesByCity: Readonly<Record<string, string>> = {
  'Moscow, RU': 'Kremlin',
  'Washington, US': 'White House|Oval Office|Foggy Bottom|Capitol|Capitol Hill|State Department|Blair House',
  'Paris, FR': "Elysee|Elysee Palace|Élysée|Élysée Palace|Quai d'Orsay|Matignon",
  'London, GB': 'Downing Street|10 Downing Street|No 10|Number 10|Lancaster House|Buckingham Palace',
  'Beijing, CN': 'Great Hall of the People|Zhongnanhai|Diaoyutai State Guesthouse',
  'Seoul, KR': 'Blue House|Cheong Wa Dae',
  'Rome, IT': 'Quirinal|Quirinale|Chigi Palace|Palazzo Chigi|Farnesina',
  'New Delhi, IN': 'Rashtrapati Bhavan|Hyderabad House',
  'Pretoria, ZA': 'Union Buildings',
  'Buenos Aires, AR': 'Casa Rosada',
  'Santiago, CL': 'La Moneda',
  'Brasília, BR': 'Planalto|Itamaraty',
  'Berlin, DE': 'Bellevue Palace|Schloss Bellevue',
  'Tokyo, JP': 'Kantei|Akasaka Palace',
  'Kyiv, UA': 'Bankova',
  'Brussels, BE': 'Berlaymont',
}

/** Others of that sort, in no city of their own name or of several. */
const moreHouses = 'Pentagon|Foreign Office|Istana|Camp David|Chequers|Bellevue|Akasaka|Apostolic Palace'

export const namedVenues: readonly string[] = [...Object.values(housesByCity), moreHouses].flatMap((names) =>
  names.split('|'),
)

const cityOfHouse: ReadonlyMap<string, readonly [string, string]> = new Map(
  Object.entries(housesByCity).flatMap(([place, names]) => {
    const [city = '', country = ''] = place.split(', ')
    return names.split('|').map((name) => [name.toLowerCase(), [city, country]] as const)
  }),
)

/** The city and the state of a house that everybody knows, "the Kremlin"; null of any other. */
export const cityOfVenue = (venue: string): readonly [string, string] | null =>
  cityOfHouse.get(venue.toLowerCase()) ?? null

/** Common nouns that are a venue behind "at the": "at the foreign ministry", "at the presidential palace". */
export const plainVenues: readonly string[] = [
  'foreign ministry',
  'ministry of foreign affairs',
  'foreign office',
  'foreign department',
  'presidential palace',
  'state palace',
  'royal palace',
  'state guesthouse',
  'state guest house',
  'defence ministry',
  'defense ministry',
  'ministry of defence',
  'ministry of defense',
  "prime minister's office",
  "president's office",
  "prime minister's residence",
  'government house',
  'chancellery',
  'federal chancellery',
  'presidential office',
  'parliament building',
  'state department',
  'un headquarters',
  'airport',
]
