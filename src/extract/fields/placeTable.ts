/** A place of diplomacy that the public tables of cities lack, or know by another spelling. */
export interface TablePlace {
  readonly names: readonly string[]
  readonly country: string
  readonly zone: string
}

/** Checked before the public tables, so a name here wins over a bigger town of the same name. */
export const morePlaces: readonly TablePlace[] = [
  {
    names: ['Washington', 'Washington DC', 'Washington D.C.', 'Camp David', 'Annapolis'],
    country: 'US',
    zone: 'America/New_York',
  },
  {
    names: ['United Nations', 'UN', 'New York City', 'Mar-a-Lago', 'Sunnylands'],
    country: 'US',
    zone: 'America/New_York',
  },
  { names: ['London', 'Windsor', 'Chequers', 'Lancaster House'], country: 'GB', zone: 'Europe/London' },
  {
    names: ['Cambridge', 'Birmingham', 'Manchester', 'Belfast', 'Hillsborough', 'Carbis Bay'],
    country: 'GB',
    zone: 'Europe/London',
  },
  { names: ['Athens'], country: 'GR', zone: 'Europe/Athens' },
  { names: ['Psarades', 'Prespa', 'Prespes'], country: 'GR', zone: 'Europe/Athens' },
  { names: ['Rome', 'Vatican'], country: 'IT', zone: 'Europe/Rome' },
  { names: ['Vatican City'], country: 'VA', zone: 'Europe/Vatican' },
  { names: ['Kiev', 'Kyiv'], country: 'UA', zone: 'Europe/Kyiv' },
  { names: ['Odesa', 'Kharkiv', 'Bucha', 'Irpin'], country: 'UA', zone: 'Europe/Kyiv' },
  {
    names: ['Davos', 'Lausanne', 'Montreux', 'Bürgenstock', 'Crans-Montana'],
    country: 'CH',
    zone: 'Europe/Zurich',
  },
  { names: ['Elmau', 'Schloss Elmau', 'Meseberg', 'Heiligendamm'], country: 'DE', zone: 'Europe/Berlin' },
  { names: ['Versailles', 'Biarritz', 'Élysée'], country: 'FR', zone: 'Europe/Paris' },
  { names: ['Aqaba', 'Dead Sea'], country: 'JO', zone: 'Asia/Amman' },
  { names: ['Sharm el-Sheikh', 'Sharm el Sheikh', 'New Alamein'], country: 'EG', zone: 'Africa/Cairo' },
  { names: ['Jeddah', 'AlUla', 'Al-Ula', 'Neom'], country: 'SA', zone: 'Asia/Riyadh' },
  { names: ['Abu Dhabi', 'Dubai'], country: 'AE', zone: 'Asia/Dubai' },
  { names: ['Gaza', 'Gaza City', 'Ramallah', 'Bethlehem', 'Rafah'], country: 'PS', zone: 'Asia/Gaza' },
  { names: ['Jerusalem', 'Tel Aviv'], country: 'IL', zone: 'Asia/Jerusalem' },
  { names: ['Bali', 'Nusa Dua', 'Jimbaran', 'Ubud', 'Denpasar'], country: 'ID', zone: 'Asia/Makassar' },
  {
    names: ['Labuan Bajo', 'Lombok', 'Mandalika', 'Makassar', 'Ujung Pandang', 'Manado'],
    country: 'ID',
    zone: 'Asia/Makassar',
  },
  { names: ['Nusantara', 'Ibu Kota Nusantara', 'Balikpapan'], country: 'ID', zone: 'Asia/Makassar' },
  {
    names: ['Bintan', 'Batam', 'Bogor', 'Cipanas', 'Belitung', 'Yogyakarta'],
    country: 'ID',
    zone: 'Asia/Jakarta',
  },
  {
    names: ['Borobudur', 'Magelang', 'Tangerang', 'Banyuwangi', 'Natuna'],
    country: 'ID',
    zone: 'Asia/Jakarta',
  },
  { names: ['Merauke', 'Sorong', 'Ambon'], country: 'ID', zone: 'Asia/Jayapura' },
  { names: ['Putrajaya', 'Langkawi'], country: 'MY', zone: 'Asia/Kuala_Lumpur' },
  {
    names: ['Nay Pyi Taw', 'Naypyidaw', 'Naypyitaw', 'Rangoon', 'Yangon'],
    country: 'MM',
    zone: 'Asia/Yangon',
  },
  {
    names: ['Saigon', 'Ho Chi Minh City', 'Ha Noi', 'Hanoi', 'Da Nang', 'Danang'],
    country: 'VN',
    zone: 'Asia/Ho_Chi_Minh',
  },
  { names: ['Cha-am', 'Hua Hin', 'Phuket', 'Pattaya'], country: 'TH', zone: 'Asia/Bangkok' },
  {
    names: ['Metro Manila', 'Clark', 'Boracay', 'Pasay', 'Pasay City', 'Makati'],
    country: 'PH',
    zone: 'Asia/Manila',
  },
  { names: ['Peking', 'Boao', 'Diaoyutai', 'Tunxi', 'Sanya'], country: 'CN', zone: 'Asia/Shanghai' },
  { names: ['Panmunjom', 'Jeju', 'Sejong'], country: 'KR', zone: 'Asia/Seoul' },
  { names: ['Karuizawa', 'Ise-Shima', 'Ise', 'Toyako', 'Hakone'], country: 'JP', zone: 'Asia/Tokyo' },
  { names: ['Goa', 'Panaji', 'Delhi', 'Bombay', 'Calcutta', 'Madras'], country: 'IN', zone: 'Asia/Kolkata' },
  { names: ['Astana', 'Nur-Sultan', 'Nursultan'], country: 'KZ', zone: 'Asia/Almaty' },
  {
    names: ['Sochi', 'St. Petersburg', 'St Petersburg', 'Saint Petersburg', 'Gorki', 'Novo-Ogaryovo'],
    country: 'RU',
    zone: 'Europe/Moscow',
  },
  { names: ['Rarotonga', 'Avarua', 'Aitutaki'], country: 'CK', zone: 'Pacific/Rarotonga' },
  { names: ['Honiara'], country: 'SB', zone: 'Pacific/Guadalcanal' },
  { names: ['Yaren', 'Nauru'], country: 'NR', zone: 'Pacific/Nauru' },
  { names: ['Kirribilli', 'Canberra', 'Sydney', 'Parramatta'], country: 'AU', zone: 'Australia/Sydney' },
  { names: ['Waitangi', 'Wellington', 'Queenstown'], country: 'NZ', zone: 'Pacific/Auckland' },
  { names: ['Cartagena', 'Cartagena de Indias'], country: 'CO', zone: 'America/Bogota' },
  { names: ['Los Cabos', 'Mexico City'], country: 'MX', zone: 'America/Mexico_City' },
  { names: ['Brasilia', 'Brasília'], country: 'BR', zone: 'America/Sao_Paulo' },
  { names: ['Ottawa', 'Charlevoix', 'Toronto'], country: 'CA', zone: 'America/Toronto' },
  { names: ['Kananaskis', 'Banff'], country: 'CA', zone: 'America/Edmonton' },
  { names: ['Santiago'], country: 'CL', zone: 'America/Santiago' },
  { names: ['San Jose', 'San José'], country: 'CR', zone: 'America/Costa_Rica' },
  { names: ['Valletta', 'Valetta'], country: 'MT', zone: 'Europe/Malta' },
  { names: ['Reykjavik', 'Höfði'], country: 'IS', zone: 'Atlantic/Reykjavik' },
  { names: ['Pristina', 'Prishtina'], country: 'XK', zone: 'Europe/Belgrade' },
  { names: ['Taipei'], country: 'TW', zone: 'Asia/Taipei' },
]
