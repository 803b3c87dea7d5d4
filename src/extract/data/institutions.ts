/** Nouns that, in or right behind a run of capitals, make it a place, a thing or a firm and no person. */
export const thingNouns: ReadonlySet<string> = new Set(
  (
    'ministry department office house palace castle hotel airport embassy university college school institute centre center street ' +
    'avenue road square building hall room court church cathedral mosque temple bridge tower island islands sea ocean river ' +
    'mountain mountains mount strait peninsula city town village province region district county highway station port harbour harbor ' +
    'agreement treaty pact accord protocol memorandum convention charter declaration statement communique plan framework ' +
    'partnership initiative dialogue summit meeting conference forum session retreat talks negotiations consultation consultations ' +
    'cooperation commission committee council assembly parliament congress senate union organization organisation association league agency ' +
    'bank fund group company corporation corp inc ltd airlines airways airliner press news media times post herald tribune ' +
    'government republic kingdom federation commonwealth party front movement army navy force forces guard command corps ' +
    'war day prize award medal academy museum library theatre theater stadium gallery foundation trust society club treasury ' +
    'act bill constitution doctrine resolution programme program project corridor route line games cup cyclone typhoon hurricane ' +
    'system strategy declaration memorial monument field base camp complex hospital clinic auditorium lounge museum guesthouse ' +
    'shipyard frigate destroyer ship vessel warship submarine carrier aircraft metals cable group times accords protocol framework brake ' +
    'eve year festival holiday review courier page reporter journal gazette chronicle network television radio ' +
    'boundary zone park hills lake hill resort garden gardens ' +
    'corvette tanker ferry yacht headquarters hq studies oblast prefecture canton ' +
    'states ministries departments organisations organizations authority authorities affairs democrat presidency debate inc. ltd. co. corp. plc limited ' +
    'democrats unionists republicans conservatives liberals greens socialists communists ladakh'
  ).split(' '),
)

/** Nouns right before a name that make it a ship's or a place's: "the frigate Mihajlo Pupin". */
export const carrierNouns: ReadonlySet<string> = new Set(
  'frigate ship warship destroyer vessel corvette carrier submarine yacht tanker ferry freighter trawler icebreaker steamer cruiser airport stadium'.split(
    ' ',
  ),
)

/** Nouns that make what "of" joins to them a place or thing: "church of San Pedro". */
export const placeNouns: ReadonlySet<string> = new Set(
  'church cathedral city town village port island islands province region district university gulf sea bay battle statue square treaty order tomb airport'.split(
    ' ',
  ),
)
