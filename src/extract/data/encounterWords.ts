const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

/** What is done to somebody's face: with one official for its subject and another for its object it tells that they met. */
export const faceVerbs = set(`
  welcomed welcomes greeted greets received receives hosted hosts entertained entertains joined joins met meets saw sees
  took takes brought brings led leads drove drives showed shows escorted escorts accompanied accompanies walked walks
  kept keeps had has have gave gives handed hands offered offers served serves treated treats presented presents found
  caught buttonholed cornered intercepted faced faces confronted confronts heard hears sounded consulted consults quizzed
  questioned embraced embraces hugged hugs kissed kisses seated seats awaited awaits told tells asked asks assured assures
  reassured reassures briefed briefs pressed presses reminded reminds consoled bade toasted decorated honoured honored
  interrupted passed visited visits ushered shook collected fetched invited`)

/** Those of them that also mean other things and tell of a meeting only with words of time, meals or places beside them. */
export const looseVerbs = set(`
  had has have gave gives took takes kept keeps brought brings offered offers found caught heard hears passed joined joins
  showed shows presented presents handed hands led leads faced faces confronted confronts interrupted invited served serves
  honoured honored visited visits asked asks reminded reminds told tells assured assures pressed presses reassured
  reassures questioned treated treats accompanied accompanies hosted hosts`)

/** Nouns of being together: time, meals, seats and turns. */
export const encounterNouns = set(`
  minutes hour hours half-hour quarter session breakfast lunch luncheon dinner supper tea coffee banquet reception meal table
  tables sofa seat seats chair chairs door doorstep steps guest guests visitor visitors caller callers host turn slot slots
  appointment appointments audience audiences handshake handshakes conversation conversations talk talks meeting meetings chat
  encounter encounters exchange walk stroll photo photograph company tete-a-tete one-on-one bilateral sit-down pull-aside
  discussion discussions consultations villa palace residence office room car ride programme schedule diary list arrival
  afternoon morning evening noon midday night today counterpart`)

/** What two can only do together, before "with": "reviewed the project with", "shared a car with". */
export const sharedVerbs = set(`
  discussed discuss discusses discussing reviewed review reviewing raised raise raising explored explore exploring thrashed
  ironed spoke speak talked talk exchanged exchange shared share spent spend argued lunched lunch lunches dined dine dines breakfasted breakfast walked strolled
  sat sit posed shook appeared addressed chatted compared conferred consulted squeezed debated covered resumed reopened took
  chaired co-chaired huddled mingled toasted swapped traded wrangled haggled bargained conversed opened began closed ended
  finished started rounded wrapped concluded continued went toured inspected laid planted unveiled inaugurated watched attended
  drove rode had have has held hold holds stood stayed negotiated negotiates met meet`)

/** With these before "with" nobody is in one room: agreement, quarrel and kinship of ideas. */
export const apartFromWith = set(`
  along together up compared agreed agree agrees disagreed disagree sided broke clashed quarrelled quarreled feuded relations
  relationship ties friendship odds angry patience contrast contrasted sympathised sympathized anger row rift dispute border
  borders contact conflict contract deal pact treaty war peace trade alliance`)
