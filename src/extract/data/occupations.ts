/** What people do who hold no public office: behind or before a name it says that this is no official. */
export const occupations: ReadonlySet<string> = new Set(
  (
    'historian researcher scholar academic professor lecturer journalist reporter correspondent editor columnist writer author novelist ' +
    'poet photographer cameraman filmmaker director-producer student pupil lawyer attorney-at-law singer songwriter musician composer pianist ' +
    'actor actress artist painter designer architect businessman businesswoman entrepreneur tycoon billionaire financier investor ' +
    'ceo founder co-founder owner manager trader shopkeeper banker economist strategist analyst consultant pundit commentator expert ' +
    'specialist activist campaigner dissident protester demonstrator refugee resident villager farmer fisherman driver pilot sailor ' +
    'tourist traveller traveler pilgrim player footballer striker goalkeeper midfielder defender coach trainer athlete swimmer runner boxer ' +
    'cricketer wrestler gymnast skater referee umpire surfer racer abbot skier rower dancer comedian model ' +
    'golfer cyclist sprinter champion medallist medalist wife husband daughter son brother sister mother father widow nephew niece cousin grandson ' +
    'granddaughter grandfather grandmother uncle aunt spouse partner fellow doctor nurse teacher engineer scientist physicist chemist biologist ' +
    'blogger influencer broadcaster anchor presenter host-presenter priest imam rabbi monk nun pastor survivor victim witness ' +
    'skipper batsman bowler quarterback forward winger captain-coach boxer sprinter publisher writers journalists reporters photographers ' +
    'editors analysts historians researchers lawyers economists experts attorney prosecutors executive ceo-designate cfo coo chef ' +
    'kingpin gangster smuggler trafficker mobster suspect defendant convict rector laureate hostage fisherwoman detainee prisoner inmate captive whistleblower youtuber vlogger linguist geologist astronaut ' +
    'philanthropist industrialist magnate mogul retiree pensioner passenger bystander passer-by mountaineer climber biathlete ' +
    'demographer sociologist anthropologist pollster intern bartender chef cook waiter translator interpreter hairdresser guide'
  ).split(' '),
)

/** Words beside "chairman", "chief", "director" or "head" that make the holder a private one. */
export const privateBodies: ReadonlySet<string> = new Set(
  (
    'company firm maker manufacturer corporation group bank airline airlines university institute centre center school college think-tank thinktank ' +
    'tank newspaper magazine broadcaster club federation league team studio hospital clinic charity foundation association chamber retailer ' +
    'startup start-up business enterprise conglomerate holding chip carmaker tsmc boeing airbus inc ltd plc corp co. bureau college programme ' +
    'observatory museum orchestra theatre gallery industry brewer refiner shipping mine fund hedge insurer ' +
    'cricket football soccer basketball olympic olympics fifa uefa commerce lab laboratory faculty bar dealership developer producer utility ' +
    'unions ioc uci watch greenpeace amnesty oxfam caritas ngo nonprofit non-profit advocacy watchdog'
  ).split(' '),
)
