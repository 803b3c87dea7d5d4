/**
 * What kind of office a noun names. `WEAK` ones (head, chief, adviser) are an office only beside a state or a public
 * body; `RANK` ones stand before names and count as an office where nothing better is said.
 */
export type OfficeClass =
  | 'STATE'
  | 'GOVERNMENT'
  | 'MINISTER'
  | 'DIPLOMAT'
  | 'SPOKESPERSON'
  | 'LEGISLATOR'
  | 'MONARCH'
  | 'LOCAL'
  | 'BODY'
  | 'MILITARY'
  | 'RANK'
  | 'WEAK'

export interface OfficeHead {
  readonly id: string
  readonly singular: string
  readonly plural: string
  readonly class: OfficeClass
  /** What a later "she" or "he" must agree with, where the word tells. */
  readonly gender: 'F' | 'M' | null
}

const rows: Readonly<Record<OfficeClass, string>> = {
  STATE:
    'president;head of state/heads of state;state president;co-president;governor-general/governors-general;president-elect;captain regent;supreme leader',
  GOVERNMENT:
    'prime minister;premier;chancellor;federal chancellor;head of government/heads of government;' +
    'taoiseach;tánaiste;chief minister;first minister;deputy PM;DPM;vice president;vice-president;deputy prime minister;' +
    'deputy president;vice premier;vice-premier;vice prime minister;vice chancellor;vice-chancellor;crown prince!M;PM;' +
    'prime minister-designate;prime minister-elect;prime minister designate;premier-designate;chancellor-designate;crown princess!F',
  MINISTER:
    'minister;FM;EAM;MoS;NSA;secretary;foreign secretary/foreign secretaries;secretary of state/secretaries of state;secretary of defense;' +
    'secretary of defence;secretary of the treasury;under secretary/under secretaries;under-secretary/under-secretaries;' +
    'undersecretary/undersecretaries;assistant secretary/assistant secretaries;deputy secretary;attorney general/attorneys general;' +
    'attorney-general/attorneys-general;solicitor general;state councilor;state councillor;councilor of state;vice-minister;' +
    'commissioner;vice minister;deputy minister;minister of state/ministers of state;chief cabinet secretary;cabinet secretary;' +
    'cabinet minister;permanent secretary/permanent secretaries;national security adviser;national security advisor;' +
    'security adviser;security advisor;home secretary/home secretaries;defence secretary/defence secretaries;' +
    'chancellor of the exchequer;Menlu;Menhan;Menko;Mendag;Menkeu;Menko Polhukam;Menteri Luar Negeri;Menteri Pertahanan;' +
    'Außenminister!M;Außenministerin!F;Bundesaußenministerin!F;Bundesaußenminister!M;Verteidigungsminister!M;canciller;' +
    'ministre des Affaires étrangères;director-general of the foreign ministry;minister counsellor;parliamentary secretary;' +
    'state secretary/state secretaries;principal secretary/principal secretaries;chief secretary/chief secretaries;federal councillor;federal councilor;' +
    'chief medical officer;minister-president;minister president;cabinet chief;chief cabinet minister;minister-designate/ministers-designate',
  DIPLOMAT:
    "ambassador;ambassador extraordinary and plenipotentiary/ambassadors extraordinary and plenipotentiary;extraordinary and plenipotentiary ambassador;envoy;special envoy;high representative;special representative;permanent representative;chargé d'affaires/chargés d'affaires;" +
    "charge d'affaires/charges d'affaires;consul;consul general/consuls general;consul-general/consuls-general;high commissioner;" +
    'nuncio;negotiator;chief negotiator;mediator;diplomat;top diplomat;chief diplomat;ambassador-at-large/ambassadors-at-large;' +
    'deputy chief of mission;chief of mission;head of mission;head of delegation;attaché;special coordinator;peace envoy;legate;' +
    'deputy high commissioner;deputy ambassador;apostolic nuncio;emissary/emissaries;chairperson-in-office;chief monitor;troika envoy',
  SPOKESPERSON:
    'spokesman/spokesmen!M;spokeswoman/spokeswomen!F;spokesperson/spokespeople;press secretary/press secretaries;spokespersons',
  LEGISLATOR:
    'speaker;ceann comhairle;senator;congressman/congressmen!M;congresswoman/congresswomen!F;representative;lawmaker;member of parliament/members of parliament;' +
    'MP;MEP;deputy speaker;president of the senate;majority leader;minority leader;opposition leader;legislator;parliamentarian;councillor;' +
    'member of congress/members of congress;house speaker;assembly speaker;senate president',
  MONARCH:
    'king!M;queen!F;emperor!M;empress!F;sultan!M;emir!M;amir!M;pope!M;grand duke!M;prince!M;princess!F;ruler;yang di-pertuan agong!M;monarch',
  LOCAL: 'governor;mayor;lord mayor;regent;vice governor;deputy governor;deputy mayor;lieutenant governor',
  BODY:
    'secretary-general-designate/secretaries-general-designate;secretary general-designate;secretary-general/secretaries-general;secretary general/secretaries general;director general/directors general;' +
    'director-general/directors-general;executive secretary;managing director;executive director;under-secretary-general/under-secretaries-general;' +
    'assistant secretary-general;deputy secretary-general;deputy secretary general;special rapporteur;commissioner-general;' +
    'high commissioner for refugees;high commissioner for human rights;prosecutor;central bank governor;central bank chief',
  RANK:
    'general;admiral;lieutenant general;major general;brigadier general;vice admiral;rear admiral;air marshal;air chief marshal;lieutenant-general;major-general;brigadier-general;colonel-general;vice-admiral;rear-admiral;' +
    'marshal;field marshal;colonel;brigadier;lieutenant colonel;senior general;commodore;captain;major;cardinal!M;archbishop!M',
  WEAK:
    'chief;chief executive;head;leader;chairman/chairmen!M;chairwoman/chairwomen!F;chairperson;chair;vice-chairman!M;vice chairman!M;director;deputy head;' +
    'adviser;advisor;counsellor;counselor;diplomatic counsellor;diplomatic counselor;aide;official;coordinator;commander;deputy;member;officer;policy chief;foreign policy chief;judge;justice;chief justice;' +
    'delegate;secretary to the cabinet;counsellor;counselor;counterpart;peer;colleague;opposite number;homologue;' +
    'rapporteur;facilitator;administrator;treasurer;inspector general;auditor general;party chief;general secretary;party leader;' +
    'viceroy;observer;predecessor;successor;second in command/seconds in command;second-in-command/seconds-in-command;number two;sherpa;defence chief;defense chief',
  MILITARY:
    'commander-in-chief/commanders-in-chief;commander in chief/commanders in chief;chief of staff/chiefs of staff;chief of defence;chief of defense;' +
    'chief of army staff;chief of the army staff;chief of naval staff;chief of the naval staff;chief of air staff;chief of the air staff;COAS;' +
    'chief of general staff;chief of defence staff;chief of the armed forces;army chief;navy chief;air chief;air force chief;military chief;supreme commander;' +
    'chief of the defence staff;chief of the general staff;strongman!M;warlord;rebel leader;rebel commander;rebel chief;junta leader;junta chief;' +
    'military leader;military ruler;guerrilla leader;transitional president;interim president',
}

const defaultPlural = (singular: string): string =>
  /[^aeiou]y$/.test(singular) ? `${singular.slice(0, -1)}ies` : `${singular}s`

/** Nouns and set phrases for public offices, with their plurals. */
export const officeHeads: readonly OfficeHead[] = Object.entries(rows).flatMap(([kind, list]) =>
  list.split(';').map((row): OfficeHead => {
    const [forms = '', gender] = row.split('!')
    const [singular = '', plural = defaultPlural(singular)] = forms.split('/')
    return {
      id: singular.toLowerCase(),
      singular,
      plural,
      class: kind as OfficeClass,
      gender: gender === 'F' || gender === 'M' ? gender : null,
    }
  }),
)

/** Nouns for the holder of the same post on the other side; the office is the one of whom it is the counterpart. */
export const counterparts: ReadonlySet<string> = new Set([
  'counterpart',
  'colleague',
  'peer',
  'opposite number',
  'homologue',
  'predecessor',
  'successor',
])

/** Those of them who hold the same post for the same state at another time. */
export const turnsOfOffice: ReadonlySet<string> = new Set(['predecessor', 'successor'])

const tenureRows: Readonly<Record<'CURRENT' | 'FORMER' | 'DESIGNATE', string>> = {
  FORMER: 'former ex then late ousted deposed one-time onetime previous retired erstwhile',
  DESIGNATE: 'incoming designate next future',
  CURRENT: 'exiled jailed imprisoned outgoing acting caretaker interim new current visiting',
}

/** Words before an office that say when it is held. */
export const tenures: ReadonlyMap<string, 'CURRENT' | 'FORMER' | 'DESIGNATE'> = new Map(
  (Object.keys(tenureRows) as (keyof typeof tenureRows)[]).flatMap((tenure) =>
    tenureRows[tenure].split(' ').map((word) => [word, tenure] as const),
  ),
)

/** Words that are part of an office before its noun, in any case. */
export const officeModifiers: ReadonlySet<string> = new Set(
  (
    'deputy vice assistant associate senior chief principal special permanent high coordinating coordinator foreign defence defense ' +
    'trade finance financial energy industry interior home justice health education agriculture agricultural environment ' +
    'environmental climate transport transportation infrastructure culture cultural labour labor tourism information ' +
    'communications communication technology science planning development investment economy economic economics maritime ' +
    'armed forces national security state cabinet political external affairs overseas europe european commerce commercial ' +
    'international cooperation fisheries forestry water housing works public private social welfare women youth sports ' +
    'sport research higher religious digital budget revenue treasury mining petroleum oil gas power railway aviation ' +
    'immigration police intelligence presidential prime ministerial parliamentary press media policy federal royal ' +
    'union central military army navy naval air force air-force ministry department foreign-policy nuclear peace ' +
    'humanitarian regional executive general legal law human rights attorney government palace party communist congress ' +
    'main lead leading elected prime joint first second third top long-serving veteran acting caretaker interim outgoing ' +
    'incoming former ex next new current then late ousted deposed previous retired visiting next junta rebel opposition majority minority ' +
    'enlargement neighbourhood competition crisis budget emergency relief disaster supreme civilian ' +
    'exterior internal indigenous pacific africa asia asian african arctic refugee development-cooperation state-owned resident' +
    ' lower upper house senate assembly office council commission committee parliament secretariat agency bureau ' +
    'civil civilian criminal veterans wellness lands land local urban home-affairs homeland gender family child children community ' +
    'cyber space nature rural agrarian mineral resources materials hydrocarbons electricity climate-change ecology forest ' +
    'multilateral bilateral consular protocol liaison procurement customs tax taxation census archives ' +
    'ground infantry coast guard border operations theater theatre northern southern eastern western combined allied ' +
    'un government-designate apostolic papal royal imperial provincial state-level district city municipal county ' +
    'medical scientific chief-of-staff paramount honorary roving plenipotentiary joint staff minister-level hm assembly-elect'
  ).split(' '),
)

/** Words of which the name of a portfolio or an institution behind "of" or "for" is made. */
export const portfolioWords: ReadonlySet<string> = new Set(
  (
    'affairs foreign external internal home interior defence defense justice law laws legal legislative human rights finance financial economy economic ' +
    'economics trade commerce industry industries industrial investment development planning public works housing ' +
    'transport transportation communications communication communication infrastructure energy mineral minerals resources mines mining ' +
    'environment forestry climate change agriculture fisheries marine maritime food rural health education culture cultural ' +
    'research technology technological science sciences innovation higher manpower labour labor employment social welfare youth sports sport ' +
    'tourism creative religious religion religions women empowerment child children family protection security political politics state ' +
    'secretariat administrative bureaucratic reform reforms apparatus village villages disadvantaged regions regional transmigration ' +
    'cooperatives small medium enterprises informatics information digital agrarian spatial land national treasury ' +
    'exchequer interior police immigration citizenship citizens border borders integration europe european asian asia african africa ' +
    'pacific americas western eastern south east southeast north near hemisphere islamic gulf international cooperation relations overseas commonwealth diaspora ' +
    'expatriates emigrants worship ecumenical armed forces army navy air force staff veterans emergency emergencies crisis management ' +
    'disaster relief refugees peace reconciliation privatization privatisation budget revenue taxation statistics ' +
    'petroleum gas oil electricity power nuclear water irrigation environment ecological sustainable transition ' +
    'general joint chiefs house representatives commons lords parliament senate assembly council commission committee cabinet ' +
    'ministers ministry department office agency board authority court supreme constitutional people peoples congress ' +
    'republic federal federation union intelligence service services prime minister presidential administration ' +
    'central bank reserve monetary fund military democratic lower upper chamber nation nations high government ' +
    'coast guard investments global strategic strategy policy arms control disarmament nonproliferation non-proliferation ' +
    'population demography labour-market integrity equality equal opportunities gender community communities local territorial regional ' +
    'schools school vocational training aviation railways ports shipping post telecommunications media press special northern ireland ' +
    'lands natural roads highways sanitation wellness ageing aging seniors elderly disabilities disability persons family families gender ' +
    'wildlife heritage arts livestock aquaculture blue ocean oceans islands cities urban metropolitan municipal local-government ' +
    'privatisation competitiveness productivity economy-wide interior-affairs safety order prisons correctional penitentiary civil ' +
    'civilian servants citizenship nationality naturalisation compatriots repatriation rehabilitation reconstruction recovery ' +
    'decentralization decentralisation devolution federalism constituencies provinces counties states tribal minorities minority ' +
    'antiquities archaeology museums sustainability ecology biodiversity waste nature forests hydrocarbons coal atomic renewable ' +
    'engineering supply supplies provisions consumer consumers prices standards statistics cyber cybersecurity ai artificial ' +
    'innovation digitalization digitalisation digitization transformation modernization modernisation start-ups entrepreneurship ' +
    'skills universities literacy language languages pilgrimage hajj awqaf endowments guidance orientation propaganda ideology ' +
    'organisation organization discipline inspection united front liaison audit audits accounts procurement planning-commission ' +
    'council-of-ministers presidency chancellery protocol ceremonial events mobilization mobilisation martyrs ex-servicemen ' +
    'aerospace space outer-space rail roads-and-highways road traffic maritime-affairs logistics free zones zone ' +
    'euro-atlantic nordic baltic balkans eurasia middle mediterranean sahel horn great lakes caribbean latin americas hemisphere ' +
    'sovereign wealth customs tariff tariffs export exports import imports insurance pensions pension benefits care ' +
    'oceanian oceania governance standing bureau emigration enlargement neighbourhood neighborhood competition preparedness partnerships simplification democracy ' +
    'presidium politburo legislative majlis plenary bicameral ground task judicial judiciary treaties humanitarian consular'
  ).split(' '),
)

/** Lower-case nouns behind "of", "for" or "at" that name a public institution. */
export const institutionNouns: ReadonlySet<string> = new Set(
  (
    'parliament senate assembly house chamber council commission committee cabinet government ministry department office ' +
    'army navy forces staff court bank republic state states authority administration delegation mission embassy bloc ' +
    'opposition junta kingdom union region province party country nation affairs secretariat agency interior defence defense ' +
    'presidency alliance organization organisation rebels movement group intelligence chancellery legislature politburo presidium judiciary police ' +
    'treasury protocol negotiations talks insurgents separatists militia council-of-state'
  ).split(' '),
)
