const stems: Readonly<Record<string, string>> = {
  said: 'say says saying',
  told: 'tell tells telling',
  added: 'add adds adding',
  stated: 'state states stating',
  asked: 'ask asks asking',
  replied: 'reply replies replying',
  answered: 'answers answering',
  explained: 'explain explains explaining',
  stressed: 'stress stresses stressing',
  noted: 'note notes noting',
  emphasised: 'emphasises emphasising emphasized emphasizes emphasizing',
  underlined: 'underlines underlining underscored underscores underscoring',
  warned: 'warn warns warning',
  cautioned: 'cautions cautioning',
  wrote: 'write writes writing tweeted tweets tweeting posted posts',
  declared: 'declare declares declaring',
  announced: 'announce announces announcing',
  insisted: 'insist insists insisting',
  argued: 'argue argues arguing',
  remarked: 'remark remarks remarking',
  observed: 'observes observing',
  recalled: 'recall recalls recalling',
  continued: 'continues continuing',
  concluded: 'concludes concluding',
  promised: 'promise promises promising pledged pledges vowed vows',
  admitted: 'admit admits conceded concedes acknowledged acknowledges',
  confirmed: 'confirm confirms denied denies',
  claimed: 'claim claims complained complains',
  called: 'call calls calling',
  described: 'describe describes describing',
  spoke: 'speak speaks speaking',
  put: 'puts',
  predicted: 'predicts',
  urged: 'urge urges urging',
  demanded: 'demands appealed appeals',
  quipped: 'quips joked jokes',
  commented: 'comment comments commenting',
  responded: 'responds retorted countered counters',
  reiterated: 'reiterates repeated repeats repeating',
  affirmed: 'affirms reaffirmed reaffirms assured assures',
  read: 'reads',
  quoted: 'quotes',
  exclaimed: 'shouted cried chanted chanting',
  mentioned: 'mentions',
  pointed: 'points',
  revealed: 'reveals disclosed discloses',
  suggested: 'suggests',
  hailed: 'hails praised praises',
  thanked: 'thanks',
  expressed: 'expresses voiced',
  conveyed: 'conveys',
  reported: 'reports',
  begged: 'pleaded',
  summed: 'sums',
  opened: 'began',
}

/** Forms of verbs that give somebody's words, behind or before a quotation. */
export const speechVerbs: ReadonlySet<string> = new Set(
  Object.entries(stems).flatMap(([past, others]) => [past, ...others.split(' ')]),
)

/** Those that nearly always do; the others need the quotation at their side. */
export const plainSpeechVerbs: ReadonlySet<string> = new Set(
  (
    'said says say saying told tells added adds stated states replied explained stressed noted emphasised emphasized ' +
    'underlined underscored warned cautioned wrote writes declared insisted argued remarked recalled concluded promised ' +
    'commented responded reiterated quipped joked asked answered continued observed affirmed claimed tweeted'
  ).split(' '),
)
