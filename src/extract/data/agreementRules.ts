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
  readonly example: string
}

export const accordNouns: readonly AccordNoun[] = [
  {
    id: 'mou',
    kind: 'MOU',
    singular:
      'memorandum of understanding|memorandum of cooperation|memorandum|mou|memorandum of understanding ( mou )|memorandum of understanding ( mou)',
    plural: 'memoranda of understanding|memorandums of understanding|memoranda|mous|memoranda of cooperation',
    firm: true,
    example: 'Indonesia and Russia signed a memorandum of understanding on security.',
  },
  {
    id: 'treaty',
    kind: 'TREATY',
    singular: 'treaty|convention|pact|charter|covenant',
    plural: 'treaties|conventions|pacts',
    firm: true,
    example: 'The two prime ministers signed a treaty on migration.',
  },
  {
    id: 'agreement',
    kind: 'AGREEMENT',
    singular: 'agreement|accord|implementing arrangement|arrangement|compact|concordat|settlement|armistice',
    plural: 'agreements|accords|arrangements',
    firm: true,
    example: 'Japan and Indonesia signed an agreement on the transfer of defense equipment.',
  },
  {
    id: 'deal',
    kind: 'AGREEMENT',
    singular: 'deal|truce|ceasefire|cease-fire|cessation of hostilities|initiative|understanding',
    plural: 'deals',
    firm: false,
    example: 'Ukraine and Russia signed a grain deal.',
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
      'joint statement|joint declaration|joint communique|communique|declaration|joint press statement|consensus|joint vision statement|leaders statement|political declaration|final declaration|joint vision',
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
      'action plan|plan of action|road map|roadmap|framework|work plan|programme of cooperation|program of cooperation|implementation plan|plan|joint comprehensive plan of action|framework document|work programme|strategic framework',
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
      'exchange of letters|exchange of notes|exchange of diplomatic notes|side letter|joint record|agreed minutes|document',
    plural: 'documents',
    firm: false,
    example: 'An exchange of letters was done between the two ministers.',
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
      'signed|sign|signs|signing|signing of|signature of|inked|ink|concluded|conclude|adopted|adopt|adopts|adopting|exchanged|issued|issue|sealed|seal|' +
      'released|published|put their names to|put their signatures to|endorsed|endorse|struck|clinched|sealing|read out|was done|' +
      'settled|carries the names|initialled|initialed|process of ratification|ratification of|reached|witnessed|witnessed the signing of|produced|approved',
    example: 'They signed an agreement on visas.',
  },
  {
    id: 'negotiating',
    status: 'NEGOTIATING',
    phrases:
      'negotiating|negotiate|negotiated|to settle|negotiation|negotiations|under negotiation|being negotiated|in negotiation|draft|drafted|' +
      'proposed|propose|proposal|propose a|finalise|finalize|finalising|finalizing|complete|completing|completion|conclusion of|to conclude|' +
      'talks on|talks for|working on|work on|pushed for|push for|hope for|start negotiating|expedite|accelerate|explore|exploring|discussed|' +
      'can follow|towards a|without a|no agreement|still to finish|not yet signed|in the making|speed up|substantially concluded|resume negotiations',
    example: 'The two sides are negotiating a free-trade agreement.',
  },
  {
    id: 'ratified',
    status: 'RATIFIED',
    phrases: 'ratified|ratify|ratifies|has ratified',
    example: 'Parliament ratified the extradition treaty.',
  },
  {
    id: 'in-force',
    status: 'IN_FORCE',
    phrases:
      'in force|into force|entered into force|came into force|comes into force|took effect|takes effect|in effect|into effect|came into effect|' +
      'remains in force|has been law|under the|under a|flown in under|committed party to|party to|bound by|implementation of|implementing|' +
      'implement|governed by|in line with|pursuant to|in accordance with|violated|breach of|violation of|complies with',
    example: 'The agreement entered into force in 2020.',
  },
  {
    id: 'terminated',
    status: 'TERMINATED',
    phrases:
      'terminated|terminate|terminates|withdrew from|withdrawn from|withdraw from|withdraws from|withdrawal from|suspended|suspend|suspends|' +
      'suspending|suspension of|abrogated|denounced|pulled out of|pull out of|pulls out of|quit|scrapped|expired|lapsed|tore up|revoked|' +
      'left the|exit from|walked away from|annulled|cancelled|ended the',
    example: 'Russia suspended the New START treaty.',
  },
]
