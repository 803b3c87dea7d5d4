export type OfficeClass =
  | 'deputy'
  | 'speaker'
  | 'spokes'
  | 'envoy'
  | 'foreign'
  | 'defense'
  | 'security'
  | 'monarch'
  | 'vice'
  | 'head'
  | 'body'
  | 'regional'
  | 'minister'
  | 'legislator'

export interface OfficeRule {
  readonly class: OfficeClass
  /** Protocol order among the participants of one party: the lower acts for it. */
  readonly rank: number
  readonly pattern: RegExp
  readonly example: string
}

/** The first rule that matches decides, so the particular stands before the general. */
export const officeRules: readonly OfficeRule[] = [
  { class: 'spokes', rank: 9, pattern: /spokes|press secretary/i, example: 'Foreign Ministry spokesperson' },
  {
    class: 'envoy',
    rank: 8,
    pattern: /ambassador|envoy|charg[eé]|consul\b|representative to/i,
    example: 'Ambassador to Spain',
  },
  {
    class: 'vice',
    rank: 3,
    pattern: /\bvice[- ]?president|\bdeputy (?:prime|president)/i,
    example: 'Vice President',
  },
  {
    class: 'deputy',
    rank: 7,
    pattern: /\b(?:deputy|vice|assistant|under[- ]?secretary|director[- ]general)\b/i,
    example: 'Deputy Foreign Minister',
  },
  {
    class: 'speaker',
    rank: 4,
    pattern: /speaker|(?:chair\w*|president) of the (?:national )?(?:assembly|senate|parliament|house)/i,
    example: 'Speaker of the House',
  },
  {
    class: 'legislator',
    rank: 8,
    pattern: /\b(?:senator|lawmaker|member of parliament|legislator|congress\w*|deputy)\b/i,
    example: 'Senator',
  },
  {
    class: 'foreign',
    rank: 5,
    pattern: /foreign|external (?:affairs|relations)|secretary of state\b(?! for)/i,
    example: 'Minister of Foreign Affairs',
  },
  {
    class: 'defense',
    rank: 5,
    pattern: /defen[cs]e|army|armed forces|general staff|military/i,
    example: 'Defence Secretary',
  },
  {
    class: 'security',
    rank: 5,
    pattern: /security (?:council|advis[eo]r)/i,
    example: 'Secretary of the Security Council',
  },
  {
    class: 'body',
    rank: 3,
    pattern:
      /secretary[- ]general|high representative|commission(?:er)?\b|president of the (?:european|world)|chair\w* of the/i,
    example: 'Secretary-General',
  },
  {
    class: 'regional',
    rank: 7,
    pattern: /\b(?:governor|mayor|regent)\b/i,
    example: 'Governor of South Sulawesi',
  },
  {
    class: 'minister',
    rank: 6,
    pattern: /(?<!prime )minister(?! president)|\bsecretary (?:of|for)\b|chancellor of the exchequer/i,
    example: 'Trade Minister',
  },
  {
    class: 'monarch',
    rank: 1,
    pattern: /\b(?:king|queen|emperor|sultan|emir|crown prince|prince|pope)\b/i,
    example: 'Emperor',
  },
  {
    class: 'head',
    rank: 2,
    pattern: /president|prime minister|premier|chancellor|head of (?:state|government)|leader/i,
    example: 'Prime Minister',
  },
]
