/** Lower-case words inside names: `Ursula von der Leyen`, `Abdullah bin Zayed`. */
export const particles: ReadonlySet<string> = new Set(
  (
    'de da do dos das del della di du la le las los van von der den ter ten zu zur af av y e i bin ibn bint binti bte al el ' +
    'ul ur abu ould mint ap ben bar st st. dela vander vom zum'
  ).split(' '),
)

/** Endings that belong to the name before them. */
export const suffixes: ReadonlySet<string> = new Set(
  'jr jr. sr sr. ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi'.split(' '),
)

/** Capitalised words that begin, end or fill no person's name. */
export const noNameWords: ReadonlySet<string> = new Set(
  (
    'the a an this that these those he she it they we i you who which what where when why how his her its their our my your ' +
    'in on at by for from with without after before behind but and or nor so as if than then though although because since until while ' +
    'of to into onto over under about against between among during through via per not no yes never only also even still just ' +
    'there here both all some many most few several each every any other another such same first second third last next former ' +
    'earlier later meanwhile however moreover furthermore besides instead thus hence yet now today tomorrow yesterday tonight ' +
    'ahead according asked speaking following despite amid given facing once twice back out up down off ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october ' +
    'november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'state ministry department office house palace castle hotel airport embassy university college school institute centre center street ' +
    'avenue road square park building hall room court church cathedral mosque bridge tower island islands sea ocean river lake ' +
    'mountain mount bay gulf strait peninsula city town village province region district county north south east west northern southern eastern ' +
    'western central agreement treaty pact accord protocol memorandum convention charter declaration statement communique plan framework ' +
    'partnership initiative dialogue summit meeting conference forum session retreat talks negotiations consultation consultations ' +
    'cooperation commission committee council assembly parliament congress senate union organization organisation association league agency ' +
    'bank fund group company corporation inc ltd corp airlines airways press agency news media times post herald tribune ' +
    'government republic kingdom federation commonwealth party front movement army navy force forces police guard command ' +
    'world international national foreign global european asian african american pacific atlantic arab ' +
    'war day week month year morning afternoon evening night noon midnight gmt utc est edt pst cet ict jst bst wib ' +
    'electric motors dynamics atomics airbus boeing ' +
    'photo picture image courtesy credit source reuters afp ap tass xinhua antara bernama ' +
    'academy museum library theatre theater stadium gallery foundation trust society club department treasury ' +
    'chapter article section paragraph page part annex point law act bill constitution resolution ' +
    'senior junior deputy vice acting chief head chair chairman member members minister ministers president secretary spokesman ' +
    'mr mrs ms miss dr sir madam excellency h.e. mission delegation programme program project corridor route ' +
    'security defence defense trade economic economy energy health education culture finance justice interior transport climate ' +
    'tags read more also advertisement subscribe share comments follow contact about home covid covid-19 internet ' +
    'leaders leader officials official diplomats delegates reporters journalists observers analysts experts protesters commentators ' +
    'everyone everybody nobody somebody someone people men women let thank thanks welcome dear see note two three four five six seven ' +
    'states ministries departments organisations organizations authority authorities affairs democrat presidency debate disaster disasters inc. ltd. co. corp. plc limited ' +
    'bureau headquarters hq ceo cfo coo cto eight nine ten eleven twelve jointly reuters/ap framework god pact peace line desk'
  ).split(' '),
)

/** Sentence openers ending in -ing, -ed and -ly and the like are caught by form; these are names all the same. */
export const openersThatAreNames: ReadonlySet<string> = new Set([
  'king',
  'ali',
  'ahmed',
  'mohamed',
  'muhammed',
  'fred',
  'ted',
  'ned',
  'ming',
  'ping',
  'jing',
  'ying',
  'sally',
  'kelly',
  'emily',
  'billy',
  'reed',
  'saeed',
  'rashed',
  'majed',
  'jared',
  'alfred',
  'sayed',
  'zayed',
  'ying-wen',
  'ching',
  'beijing',
  'xiaoping',
  'jinping',
  'jiabao',
])
