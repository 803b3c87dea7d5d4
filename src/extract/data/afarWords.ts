const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

/**
 * What one official does to another from afar: thinks, says or writes of them, is put in their place, fights, wants, knows or invites
 * them, signs with them, goes with them. Whatever else somebody does to somebody takes both in one room.
 */
export const afarVerbs = set(`
  praised praises praise lauded lauds hailed hails applauded applauds commended commends congratulated congratulates congratulate
  saluted salutes credited credits celebrated mourned honours honors
  accused accuses accuse blamed blames blame criticised criticized criticises criticizes condemned condemns denounced denounces
  slammed slams attacked attacks rebuked rebukes chided mocked mocks ridiculed insulted insults dismissed dismisses rejected rejects
  decried lambasted berated castigated reproached
  backed backs back supported supports support endorsed endorses endorse defended defends opposed opposes oppose favoured favored
  described describes called calls call considered considers regarded regards deemed labelled labeled branded dubbed termed portrayed
  named names name quoted quotes cited cites mentioned mentions recalled recalls remembered remembers invoked echoed echoes likened
  compared credited contradicted contradicts corrected outranked outranks resembled resembles
  succeeded succeeds succeed replaced replaces replace appointed appoints appoint nominated nominates toppled topples ousted ousts
  overthrew deposed removed removes unseated elected reelected re-elected defeated defeats defeat beat chose picked picks selected
  sacked sacks fired fires suspended recalled tapped anointed followed follows preceded precedes outlived impeached promoted
  wrote writes write emailed cabled messaged texted tweeted informed informs notified notifies sent sends send dispatched dispatches
  published posted forwarded
  fought fights sued sues arrested arrests jailed jails detained detains sanctioned sanctions threatened threatens killed kills murdered
  challenged challenges indicted expelled expels banned bans deported extradited charged convicted pardoned freed released
  liked likes loved loves hated hates feared fears missed misses envied admired admires respected respects trusted trusts
  distrusted doubted doubts pitied disappointed worried angered enraged infuriated annoyed irritated embarrassed offended upset
  pleased surprised alarmed shocked
  invited invites invite urged urges urge wanted wants want asked asks ask begged implored pressed presses demanded demands advised advises
  encouraged encourages instructed ordered orders directed authorised authorized tasked commissioned allowed allows let lets
  forced forces compelled obliged pushed pushes prompted prompts led leads left leaves helped helps enabled persuaded
  knew knows know believed believes believe understood understands thought thinks expected expects expect hoped hopes
  represented represents represent included includes include involved involves concerned concerns affected affects
  avoided avoids snubbed snubs shunned shuns ignored ignores refused refuses skipped spurned
  spoke speaks spoken talked talks said says say added adds stated noted announced explained warned warns warn cautioned stressed insisted argued replied answered
  confirmed denied claimed suggested told tells thanked thanks urged reminded reminds assured assures
  made makes make saw sees see is was are were be been being became becomes remained remains seemed
  signed signs sign initialled initialed initials initial inked inks penned co-signed
  joined joins accompanied accompanies escorted escorts served serves impressed impresses inspired inspires influenced survived
  courted courts wooed woos tested tests unsettled linked links tied ties cast casts turned turns cut cuts drew put puts set sets
  lobbied owed owes protected protects sheltered hid hides faced faces gained earned
  did does do went goes came comes lost loses lacks needs needed means meant married divorced`)

/** What two sides do each for itself, or as states do, when both are the subject of one verb. */
export const severalVerbs = set(`
  agreed agree welcomed welcome pledged pledge vowed vow voiced voice expressed express issued issue released release spoke speak
  urged urge called call hailed demanded condemned rejected reiterated reaffirmed affirmed underlined underscored emphasised emphasized
  signalled signaled signal tweeted hoped hope intend intended plan planned promised promise offered offer declined failed fail tried try
  arrived arrive landed land flew fly travelled traveled travel departed depart returned return headed head visited visit toured tour
  attended attend participated participate addressed address joined join came stayed lives lived voted vote abstained abstain won lost
  resigned resign retired retire died die rose studied belong belonged share shared differ differed disagree disagreed used use
  chose decided decide ordered kept held hold need needed seek sought like liked enjoy enjoyed face faced remain play played
  found find feel felt look looked work worked serve served start started began begin end ended stand stood follow followed`)

/** Past forms of strong verbs that no other table holds. */
export const pastForms = set(`
  fed ate drank bade bid beat bore caught cut dealt drew fought flung forgave gave ground held hid hit hung kept knelt laid led lent
  lit put read rode sang sat sent set shook shot showed shut slid slung spent spread stood stole stuck struck sung sworn swept swore
  taught threw thrust tore took trod woke won wove wound wrung`)
