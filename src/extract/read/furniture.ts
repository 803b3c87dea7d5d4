/** Lines of a page that are none of its article: menus, buttons, notices, what readers wrote below. */

/** Notices that announce other pages; what follows the words on the line belongs to them. */
const elsewhere =
  /^(?:related (?:news|stor(?:y|ies)|articles?|reading|content|posts?|topics?)|read (?:also|more|next|on|full (?:story|article|text))|also read|see also|baca juga|don't miss|more (?:from|on this|news|stories)|follow us|subscribe|sign (?:up|in)|log in|copyright|all rights reserved|advertisement|sponsored|you (?:may|might) also (?:like|be interested)|recommended|most (?:read|popular|viewed)|trending|editor's picks?|latest (?:news|stories)|popular (?:news|posts)|previous (?:article|post|story)|next (?:article|post|story))\b.{0,200}$/i

/** `Read: Minister to visit Pakistan`, `WATCH | The talks`: a label before another page's title. */
const labelled =
  /^(?:read|watch|listen|video|in pictures|photos|gallery|podcast|related|see|source url)\s?[:|]\s?\S.{0,200}$/i

const rights = /^(?:©|\(c\) ?\d{4}).{0,200}$/i

/** Buttons and notices, each a line of its own. */
const controls =
  /^(?:share(?: button| this(?: (?:article|story|post|page|on .{1,30}))?)?|(?:click to )?share (?:on|via|with) .{1,40}|tweet|pin it|print(?: this)?(?: page| article)?|e-?mail(?: this)?(?: page| article| to a friend)?|copy (?:the )?link\b.{0,60}|send (?:this )?to a friend|suggest to a friend:?|save(?: article)?|listen(?: to (?:this )?(?:story|article))?|play(?: live radio| video| audio)?|next up:?|available on air stations|(?:\d{1,2}:\d{2}\s?){1,4}|all news|news|home|menu|main menu|search(?: form)?|close|back|back to (?:top|list|news)|top of (?:the )?page|go to .{0,20}home ?page|skip (?:to .{1,40}|links)|toggle navigation|loading ?(?:\.{3}|…)?|filed under:?|categor(?:y|ies)(?: ?:.{0,60})?|attributes|archives?|no comments(?: yet)?|rate this(?: item)?|\(?\d+ votes?\)?|read(?:s)? ?:? ?[\d,.]+(?: (?:times|views))?|(?:views?|hits) ?:? ?[\d,.]+|[\d,.]+ (?:views|shares|reads|likes)|\d+ min(?:ute)?s? read|reading time ?:.{0,20}|written by|image(?:_pdf)?image_print|image_pdfimage_print|test|welcome to .{3,60}|(?:white house )?shareables|official website|unknown|\/)$/i

const notices =
  /^(?:powered by|(?:this|our) (?:web)?site uses cookies|we use cookies|by (?:continuing|using) (?:to|this)|your e-?mail address will not be published|required fields are marked|comments are moderated|for more information,? please see our|do you already have an account|open ?id is|click (?:here|the logo|on)|please (?:update your browser|enable javascript|fill (?:in )?the fields)|your browser|this (?:is historical material|website is no longer updated|was published under)|links? to external websites|reproduction in whole or in part|originally published (?:at|on|by)|distributed by|source:? https?:|download (?:our|the) app|join (?:us|our|the conversation)|get (?:the latest|our)|delivered to your inbox|sign up (?:for|to)|unsubscribe|terms of (?:use|service)|privacy (?:policy|notice)|thank you for (?:reading|registering))\b.{0,300}$/i

const commentsHead =
  /^(?:(?:all |reader'?s? |view |show )?(?:new )?comments?(?: ?\(\d+\))?|\d+ comments?|total comments ?\(?\d*\)?|comments about this article|leave a (?:reply|comment).{0,30}|post a comment.{0,30}|join the discussion)$/i

/** `Home > News > World`, `| About Us | Privacy Policy |`, `Google+ Pinterest LinkedIn Tumblr`. */
function isMenu(line: string): boolean {
  if (line.length > 160) return false
  if (/^home\s?[>»›/]/i.test(line) || /^\S.{0,40}\s[>»›]\s.{0,60}\s[>»›]\s/.test(line)) return true
  const items = line
    .split('|')
    .map((item) => item.trim())
    .filter(Boolean)
  if (items.length >= 3 && items.every((item) => item.length < 25 && !/[\d.:]/.test(item))) return true
  const words = line.split(/[\s+,|]+/).filter(Boolean)
  const networks = words.filter((word) => network.test(word)).length
  return networks >= 2 && networks * 2 >= words.length
}

const network =
  /^(?:facebook|twitter|x|google|pinterest|linkedin|tumblr|whatsapp|telegram|reddit|instagram|youtube|email|print|viber|messenger|line|share|copy|link)$/i

/** Whether a line of a page is furniture: it stays in the stored text but is read as no part of the article. */
export const isFurniture = (line: string): boolean =>
  rights.test(line) ||
  elsewhere.test(line) ||
  labelled.test(line) ||
  controls.test(line) ||
  notices.test(line) ||
  isMenu(line)

/** Whether a line heads what readers wrote: nothing behind it is the article's. */
export const isCommentsHead = (line: string): boolean => commentsHead.test(line)
