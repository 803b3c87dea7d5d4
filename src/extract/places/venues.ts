/** The last word of a venue's name: "Merdeka Palace", "Government House", "Don Mueang airport". */
export const venueNouns: ReadonlySet<string> = new Set(
  `palace house hotel building hall castle centre center secretariat ministry residence guesthouse airport airbase
  chancellery parliament embassy headquarters mansion villa lodge office room resort club museum cathedral church
  pavilion garden gardens lawn square complex auditorium university academy institute monastery base ranch
  department consulate mission tower plaza schloss château chateau fort forum manor estate`.split(/\s+/),
)

/** Houses of government known by one name, or whose name says nothing of a house, by the city that they stand in. */
const housesByCity: Readonly<Record<string, string>> = {
  'Moscow, RU': 'Kremlin|Novo-Ogaryovo|Novo-Ogaryevo',
  'Washington, US': 'White House|Oval Office|Foggy Bottom|Capitol|Capitol Hill|State Department|Blair House',
  'Paris, FR': "Elysee|Elysee Palace|Élysée|Élysée Palace|Quai d'Orsay|Matignon",
  'London, GB': 'Downing Street|10 Downing Street|No 10|Number 10|Lancaster House|Buckingham Palace',
  'Beijing, CN': 'Great Hall of the People|Zhongnanhai|Diaoyutai State Guesthouse',
  'Seoul, KR': 'Blue House|Cheong Wa Dae',
  'Rome, IT': 'Quirinal|Quirinale|Chigi Palace|Palazzo Chigi|Farnesina',
  'New Delhi, IN': 'Rashtrapati Bhavan|Hyderabad House|South Block',
  'Pretoria, ZA': 'Union Buildings|Mahlamba Ndlopfu',
  'Buenos Aires, AR': 'Casa Rosada',
  'Santiago, CL': 'La Moneda',
  'Brasília, BR': 'Planalto|Itamaraty',
  'Berlin, DE': 'Bellevue Palace|Schloss Bellevue',
  'Tokyo, JP': 'Kantei|Akasaka Palace',
  'Kyiv, UA': 'Bankova',
  'Brussels, BE': 'Berlaymont|Justus Lipsius|Europa building|Egmont Palace|NATO headquarters',
  'New York, US': 'UN headquarters|United Nations headquarters|Turtle Bay',
  'Geneva, CH': 'Palais des Nations',
  'Vienna, AT': 'Hofburg|Ballhausplatz|Hofburg Palace',
  'The Hague, NL': 'Binnenhof|Catshuis|Huis ten Bosch',
  'Prague, CZ': 'Prague Castle|Czernin Palace|Hradčany',
  'Budapest, HU': 'Sándor Palace|Sandor Palace|Carmelite Monastery',
  'Bucharest, RO': 'Cotroceni|Cotroceni Palace',
  'Warsaw, PL': 'Belweder',
  'Athens, GR': 'Maximos Mansion|Maximou Mansion',
  'Madrid, ES': 'Moncloa|Moncloa Palace|Zarzuela|Zarzuela Palace|Palacio de la Moncloa',
  'Lisbon, PT': 'Belém Palace|Belem Palace',
  'Dublin, IE': 'Áras an Uachtaráin|Aras an Uachtarain|Leinster House|Iveagh House|Farmleigh|Dublin Castle',
  'Stockholm, SE': 'Rosenbad',
  'Copenhagen, DK': 'Christiansborg|Christiansborg Palace|Amalienborg|Amalienborg Palace',
  'Ottawa, CA': 'Rideau Hall|Rideau Cottage|Parliament Hill',
  'Bogotá, CO': 'Casa de Nariño|Casa de Narino',
  'Lima, PE': 'Torre Tagle|Torre Tagle Palace',
  'Quito, EC': 'Carondelet|Carondelet Palace',
  'Caracas, VE': 'Miraflores|Miraflores Palace',
  'Ankara, TR': 'Çankaya|Cankaya|Beştepe|Bestepe',
  'Istanbul, TR': 'Dolmabahçe|Dolmabahce|Dolmabahçe Palace|Dolmabahce Palace',
  'Tehran, IR': "Saadabad|Sa'dabad|Saadabad Palace|Sa'dabad Palace",
  'Cairo, EG': 'Ittihadiya|Al-Ittihadiya|Ittihadiya Palace|Al-Ittihadiya Palace',
  'Amman, JO': 'Basman Palace|Al Husseiniya Palace|Al-Husseiniya Palace',
  'Abu Dhabi, AE': 'Qasr Al Watan|Qasr Al Shati',
  'Doha, QA': 'Amiri Diwan',
  'Riyadh, SA': 'Al-Yamamah Palace|Al Yamamah Palace',
  'Jeddah, SA': 'Al-Salam Palace|Al Salam Palace',
  'Kuwait City, KW': 'Bayan Palace',
  'Muscat, OM': 'Al Alam Palace|Al Baraka Palace',
  'Tunis, TN': 'Carthage Palace',
  'Algiers, DZ': 'El Mouradia',
  'Minsk, BY': 'Palace of Independence|Independence Palace',
  'Astana, KZ': 'Akorda|Ak Orda',
  'Tashkent, UZ': 'Kuksaroy',
  'Tbilisi, GE': 'Orbeliani Palace',
  'Islamabad, PK': 'Aiwan-e-Sadr',
  'Dhaka, BD': 'Bangabhaban|Ganabhaban',
  'Colombo, LK': 'Temple Trees',
  'Kathmandu, NP': 'Singha Durbar|Shital Niwas|Sheetal Niwas|Baluwatar',
  'Bogor, ID': 'Bogor Palace|Bogor Presidential Palace|Istana Bogor',
  'Manila, PH': 'Malacañang|Malacañang Palace|Malacanang|Malacanang Palace',
  'Putrajaya, MY': 'Perdana Putra|Seri Perdana',
  'Accra, GH': 'Jubilee House|Flagstaff House',
  'Abuja, NG': 'Aso Rock|Aso Villa',
  'Kigali, RW': 'Village Urugwiro|Urugwiro Village',
  'Cape Town, ZA': 'Tuynhuys',
  'Pyongyang, KP': 'Kumsusan|Paekhwawon',
  'Sochi, RU': 'Bocharov Ruchei',
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
