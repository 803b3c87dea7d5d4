import type { AgreementKind, AgreementStatus } from '../../domain/model'

/** Nouns for accords; the longest phrase at a place decides. */
export interface AccordNoun {
  readonly id: string
  readonly kind: AgreementKind
  /** Separated by `|`, singular. */
  readonly singular: string
  readonly plural: string
  /** Whether the noun means a paper by itself; "deal" and "plan" do only where something is done to them. */
  readonly firm: boolean
  /** Whether it is an accord only as part of a proper name: "a Security and Defence Partnership". */
  readonly proper?: boolean
  /** Whether the noun says what the accord is about: a truce. */
  readonly tellsSubject?: boolean
  readonly example: string
}

export const accordNouns: readonly AccordNoun[] = [
  {
    id: 'mou',
    kind: 'MOU',
    singular:
      'memorandum of understanding|memorandum of cooperation|memorandum of co-operation|memorandum of intent|memorandum|mou|moc|' +
      'memorandum of understanding ( mou )|memorandum of cooperation ( moc )',
    plural:
      'memoranda of understanding|memorandums of understanding|memorandum of understandings|memoranda|memorandums|mous|' +
      "mou's|memoranda of cooperation|memorandums of cooperation|memorandums of understanding ( mous )|" +
      'memoranda of understanding ( mous )|memoranda of understanding ( mou )|memoranda of understanding ( mou s )',
    firm: true,
    example: 'Indonesia and Russia signed a memorandum of understanding on security.',
  },
  {
    id: 'treaty',
    kind: 'TREATY',
    singular: 'treaty|convention|pact|charter|covenant|statute',
    plural: 'treaties|conventions|pacts|charters|covenants',
    firm: true,
    example: 'The two prime ministers signed a treaty on migration.',
  },
  {
    id: 'agreement',
    kind: 'AGREEMENT',
    singular:
      'agreement|accord|implementing arrangement|arrangement|compact|concordat|peace settlement|armistice|cepa|fta|framework agreement',
    plural: 'agreements|accords|arrangements|framework agreements|ftas',
    firm: true,
    example: 'Japan and Indonesia signed an agreement on the transfer of defense equipment.',
  },
  {
    id: 'deal',
    kind: 'AGREEMENT',
    singular: 'deal|initiative|understanding',
    plural: 'deals|understandings',
    firm: false,
    example: 'Ukraine and Russia signed a grain deal.',
  },
  {
    id: 'partnership',
    kind: 'AGREEMENT',
    singular: 'partnership|arrangement on reciprocal access',
    plural: 'partnerships',
    firm: false,
    proper: true,
    example: 'Moldova and the European Union signed a Security and Defence Partnership.',
  },
  {
    id: 'truce',
    kind: 'AGREEMENT',
    singular: 'truce|ceasefire|cease-fire|cease fire|cessation of hostilities',
    plural: 'truces|ceasefires|cease-fires',
    firm: false,
    tellsSubject: true,
    example: 'Armenia and Azerbaijan signed a truce.',
  },
  {
    id: 'protocol',
    kind: 'PROTOCOL',
    singular: 'protocol|amending protocol|additional protocol',
    plural: 'protocols',
    firm: true,
    example: 'They signed a protocol on the exchange of the instruments of ratification.',
  },
  {
    id: 'joint-statement',
    kind: 'JOINT_STATEMENT',
    singular:
      'joint statement|joint declaration|joint communique|joint political declaration|joint leaders statement|communique|declaration|joint press statement|consensus|joint vision statement|leaders statement|political declaration|final declaration|joint vision|joint proclamation|outcome document',
    plural: 'joint statements|joint declarations|declarations|communiques',
    firm: false,
    example: 'In a joint statement the ministers called for calm.',
  },
  {
    id: 'letter-of-intent',
    kind: 'LETTER_OF_INTENT',
    singular:
      'letter of intent|statement of intent|declaration of intent|joint declaration of intent|letter of interest',
    plural: 'letters of intent|statements of intent|declarations of intent',
    firm: true,
    example: 'The ministers signed a letter of intent on nickel.',
  },
  {
    id: 'plan',
    kind: 'PLAN',
    singular:
      'action plan|plan of action|executive programme|executive program|cooperation programme|cooperation program|road map|roadmap|framework|work plan|programme of cooperation|program of cooperation|implementation plan|plan|framework document|work programme|strategic framework',
    plural: 'action plans|plans of action|road maps|roadmaps|work plans',
    firm: false,
    example: 'They adopted an action plan for 2022 to 2025.',
  },
  {
    id: 'contract',
    kind: 'CONTRACT',
    singular: 'contract',
    plural: 'contracts',
    firm: false,
    example: 'The ministries signed a contract for six frigates.',
  },
  {
    id: 'letters',
    kind: 'OTHER',
    singular:
      'exchange of letters|exchange of notes|exchange of diplomatic notes|diplomatic notes|notes verbales|side letter|joint record|agreed minutes|' +
      'exchanged notes|exchanged diplomatic notes|exchanged letters',
    plural: 'exchanges of letters|exchanges of notes',
    firm: true,
    example: 'An exchange of letters was done between the two ministers.',
  },
  {
    id: 'pages',
    kind: 'AGREEMENT',
    singular: 'pages|paper',
    plural: '',
    firm: false,
    example: 'The two presidents put their signatures to the 297 pages.',
  },
  {
    id: 'text',
    kind: 'AGREEMENT',
    singular: 'text',
    plural: '',
    firm: false,
    example: 'The foreign ministers initialled a text on fishing.',
  },
  {
    id: 'document',
    kind: 'OTHER',
    singular: 'document',
    plural: 'documents|instruments|papers',
    firm: false,
    example: 'The ministers signed a document on fisheries.',
  },
]

/** What is done to an accord: words by the status that they give. */
export interface AccordCue {
  readonly id: string
  readonly status: AgreementStatus
  readonly phrases: string
  readonly example: string
}

export const accordCues: readonly AccordCue[] = [
  {
    id: 'signed',
    status: 'SIGNED',
    phrases:
      'signed|sign|signs|signing|co-signed|signatories to|signatory to|renewed|renew|renewing|prolonged|prolong|cemented|' +
      'signing of|signature of|inked|ink|concluded|conclude|adopted|adopt|adopts|adopting|exchanged|issued|issue|sealed|seal|' +
      'released|published|put their names to|put their signatures to|endorsed|endorse|struck|clinched|sealing|read out|was done|' +
      'settled|exchange of|carries the names of|bears the signatures of|put his name to|put her name to|put their name to|put his signature to|put her signature to|' +
      'affixed their signatures to|put pen to paper on|penned|came home with|come home with|went home with|brought back|brought home|came away with|come away with|left with|returned with|resulted in|ended with|ended in|culminated in|' +
      'yielded|emerged with|unveiled|process of ratification|ratification of|produced|approved',
    example: 'They signed an agreement on visas.',
  },
  {
    id: 'negotiating',
    status: 'NEGOTIATING',
    phrases:
      'initialled|initialed|initial|initialling|hammering out|hammer out|hammered out|thrash out|ironing out|brokering|broker|opened negotiations|tabled|tabling|mulling|seeking|seek|sought|' +
      'called for|calls for|urged|urging|calling for|finish|finishing|finished|wrap up|wrapped up|wrapping up|concluded negotiations on|concluded talks on|concluded negotiations for|concluding negotiations on|drafting|considering|draw up|drawing up|drew up|looking at|aiming for|aims for|paving the way for|pave the way for|' +
      'yet to be signed|stalled|close to|nearing|negotiate|negotiating|negotiated|to settle|negotiation|negotiations|under negotiation|being negotiated|in negotiation|draft|drafted|' +
      'proposed|propose|proposal|propose a|finalise|finalize|finalising|finalizing|complete|completing|completion|conclusion of|to conclude|' +
      'talks on|talks for|working on|work on|pushed for|push for|hope for|start negotiating|expedite|accelerate|explore|exploring|discussed|' +
      'can follow|towards a|without a|no agreement|still to finish|not yet signed|in the making|speed up|substantially concluded|resume negotiations|' +
      'negotiators|round of talks on|rounds of talks on|round of negotiations on|next round on|talks about|being prepared|being worked on|worked on|at work on|haggling over|haggled over|haggle over|wrangling over|' +
      'ready for signing|ready for signature|ready to be signed|ready to sign|awaits signature|awaiting signature|await signature|awaits the signature|held up|bogged down|deadlocked|breakthrough on|' +
      'progress on|headway on|within reach of|nearly done|almost done|nearly ready|almost ready|not ready|be ready',
    example: 'The two sides are negotiating a free-trade agreement.',
  },
  {
    id: 'agreed',
    status: 'NEGOTIATING',
    phrases:
      'agreed on the text|agreed on the text of|agreed the text|agreed the text of|agreed a|agreed an|agreed on a|agreed on an|agreed to a|' +
      'agreed to an|agreed upon a|agreed the|agreed in principle|agreed in principle on|agreement in principle on|reached a|reached an|reach an|reach a|reaching an|reaching a|reach agreement on|agreed late on|agreed to',
    example: 'Chad and Sudan agreed on the text of a border protocol.',
  },
  {
    id: 'ratified',
    status: 'RATIFIED',
    phrases:
      'ratified|ratify|ratifies|has ratified|ratifying|voted in favour of|voted in favor of|vote in favour of|voted for|gave its approval to|gave the green light to|signed into law|' +
      'signed into law the ratification of|signed the law on the ratification of|signed a law ratifying|approved the ratification|approved the ratification of|approve the ratification of|voted to ratify|' +
      'exchanged the instruments of ratification of|exchanged instruments of ratification of|exchange of instruments of ratification of|' +
      'exchanged ratification documents of|deposited its instrument of ratification of|deposited the instrument of ratification of|' +
      'ratification by|completed the ratification of|gave its consent to|gave final approval to|acceded to|accede to|accession to',
    example: 'Parliament ratified the extradition treaty.',
  },
  {
    id: 'in-force',
    status: 'IN_FORCE',
    phrases:
      'in force|into force|has held|have held|is holding|still valid|remains valid|remain valid|is valid|valid until|has applied|have applied|in operation|still stands|comply with|complied with|entered into force|came into force|comes into force|took effect|takes effect|in effect|into effect|came into effect|' +
      'remains in force|has been law|under the|under a|flown in under|committed party to|party to|bound by|implementation of|implementing|' +
      'implement|governed by|in line with|pursuant to|in accordance with|violated|breached|breaches|breach of|violation of|violations of|complies with|replace|replaces|replaced|uphold|honour|honor|abide by|respect|' +
      'extended|extend|extends|under which|under this|enshrined in|provided for in|compliance with|adherence to|has been in force|provisionally applied|applies provisionally',
    example: 'The agreement entered into force in 2020.',
  },
  {
    id: 'terminated',
    status: 'TERMINATED',
    phrases:
      'terminated|terminate|terminates|terminating|termination of|withdrew from|withdrawing from|pulling out of|null and void|no longer in force|no longer valid|in abeyance|on hold|stop applying|stopped applying|no longer bound by|ceased to apply|stepped out of|opted out of|denouncing|denunciation of|denounces|denounce|abrogating|' +
      'abrogate|revoke|revoking|scrap|scraps|scrapping|quits|quitting|leaving the|leave the|repudiated|voided|' +
      'withdrawn from|withdraw from|withdraws from|withdrawal from|suspended|suspend|suspends|' +
      'suspending|suspension of|abrogated|denounced|pulled out of|pull out of|pulls out of|quit|scrapped|expired|lapsed|tore up|revoked|' +
      'lapse|lapses|lapsing|ran out|left the|exit from|walked away from|annulled|cancelled|ended the|tear up|tearing up|ripped up|exited|exit|suspending|not renew|halted|froze|frozen|collapsed|broke down',
    example: 'Russia suspended the New START treaty.',
  },
]
