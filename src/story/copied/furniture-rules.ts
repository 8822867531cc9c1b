import { PICTURE_AGENCY } from '../agencies.js';
import {
  ADVERTISEMENT,
  CAPTION,
  COMMENT,
  COMMENTS,
  COOKIES,
  DATA_BANK,
  END,
  ENTRY,
  type FurnitureRule,
  LINK,
  NAVIGATION,
  NEWSLETTER,
  POST,
  RELEASE,
  SHARING,
  SUBSCRIBE,
  WORKED,
} from './furniture.js';

const SHARE =
  '(?:share|tweet|post|e-?mail|print|save|bookmark|copy link|copy|link|facebook|twitter|x|whatsapp|linkedin|reddit|messenger|pinterest|telegram|flipboard|bluesky|threads|mastodon|sms|follow|gift|like|via|on)';
const AGENCY = `(?:${PICTURE_AGENCY}|[Hh]andout|[Ff]ile)`;
/** A name whose words are all in capitals or between two such: "Ida Holm/The Harbour". */
export const NAME = String.raw`\p{Lu}[\p{L}\p{M}\p{N}.,’'/&-]*(?:\s+(?:(?:and|for|of|on|the|via|van|von|de|der|&|[/|,-])\s+){0,2}\p{Lu}[\p{L}\p{M}\p{N}.,’'/&-]*){0,7}`;
const PICTURE =
  '(?:[Pp]hoto(?:graph)?s?|PHOTOS?|[Ii]mages?|IMAGES?|[Pp]ictures?|PICTURES?|[Cc]redit|CREDIT)';
/** Whose a picture is that its credit gives no other name for: "Staff photo by Rolf Aas". */
const TAKEN_BY = '(?:(?:[Ss]taff|[Ff]ile|[Cc]ontributed|[Ss]ubmitted|[Aa]dditional)\\s+)?';

/** What is part of no story, wherever it stands. */
export const FURNITURE: readonly FurnitureRule[] = [
  {
    // "* * *", and what is drawn under a heading in Markdown; a rating has stars of its own.
    line: /^[-–—_=*#~•·⁂\s]+$/,
    reason: 'a line that parts',
  },
  {
    // A press release ends so, and what is handed to an editor.
    line: /^(?:ENDS?|[-–—*[(]{1,3}\s?(?:[Ee]nds?|ENDS?|30)\s?[-–—*\])]{1,3})$/,
    reason: END,
  },
  {
    // Of a page that was printed; a score has no dash on either side.
    line: /^[-–—]\s?\d{1,3}\s?[-–—]$/,
    reason: 'the number of a page',
  },
  {
    // What is handed to an editor says above what it is, and from when on it may be told.
    line: /^[-–—*\s]*(?:draft(?: \d{1,2})?\s?[–—-]\s?)?(?:for immediate release\b[^.!?”"]{0,60}|(?:press|news|media) (?:release|statement|notice)|(?:strictly )?embargo(?:ed)? (?:until|till|to|for)\b(?:[^.!?”"]|\.(?=m)|(?<=\.m)\.){0,60}|not for (?:broadcast|publication|release) (?:until|before)\b[^.!?”"]{0,60})[-–—*:\s]*$/i,
    reason: RELEASE,
  },
  {
    // A data bank says so over and under what a newspaper printed.
    line: /^(?:load-date: .{6,40}|end of document|section: .{2,60}; ?pg\. ?\w{1,6}.{0,30}|length: \d{1,6} words|(?:language|publication-type): \p{L}{3,20}(?: \p{L}{3,20})?)$/iu,
    reason: DATA_BANK,
  },
  {
    // Agencies say under a story who has worked on it.
    line: /^\((?:additional |further )?(?:reporting|writing|editing|compiled|translated|photographs?)(?: and (?:writing|editing))? by [^()“”"]{3,300}\)$|^(?:additional |further )reporting by [^.!?“”"]{3,160}\.?$|^[^.!?“”"]{3,160} contributed (?:reporting )?to this (?:article|report|story)\.?$/i,
    reason: WORKED,
  },
  {
    line: new RegExp(
      `^[-–—]?\\s?[Ww]ith (?:additional reporting|files|reporting) (?:by|from) ${NAME}\\.?$`,
      'u',
    ),
    reason: WORKED,
  },
  {
    // In print, a story goes on elsewhere: "See MAYOR, Page A6".
    // What has no capitals may be a book: "See Holm, p. 4".
    line: /^\(?(?:(?:[Pp]lease )?(?:[Ss]ee|SEE|[Tt]urn to) \p{Lu}[\p{Lu}\s’'-]{1,38}|(?:[Cc]ontinue[sd]?|CONTINUE[SD]?|[Tt]urn))[\s,–—-]{1,3}(?:(?:[Oo]n|[Ff]rom|[Tt]o|ON|FROM)\s+)?(?:[Pp]age|PAGE)\s?[A-Z]?-?\d{1,3}[A-Z]?\)?$/u,
    reason: 'where the story goes on in print',
  },
  {
    line: /^a version of this (?:article|story) (?:appears|appeared|ran|was published) in (?:the )?print\b[^”"]{0,300}$/i,
    reason: 'where the story stands in print',
  },
  {
    // A heading over other stories, between the paragraphs or under them.
    line: /^(?:also on (?:(?:the|this|our) )?site|related(?: (?:articles?|stories|topics|news|links|content|posts|reading|coverage))?|more (?:from|on|like)\b[^.!?]{0,60}|more (?:stories|news|coverage|reading)|(?:the )?most (?:read|popular|viewed|shared|commented|watched)(?: (?:in|on|this) [\w ]{1,20}| (?:stories|articles|now))?|you (?:may|might) (?:also )?(?:like|be interested in|have missed)|you may also like to read|recommended(?: (?:for you|reading|stories|articles))?|trending(?: (?:now|stories|topics))?|(?:top|latest|popular|other|more top) (?:stories|news|posts|articles|headlines)|editors?['’]s? (?:picks?|choice)|don['’]t miss|up next|what to read next|read (?:more|next|also|this next)|(?:further|keep) reading|in other news|elsewhere on [\w ]{1,40}|around the web|from (?:the|our) (?:web|partners)|promoted (?:stories|content|links)|sponsored (?:stories|links|content)|explore more(?: on these topics)?|follow (?:us|the story|this topic)(?: on)?|topics|tags|filed under|in this (?:story|article))\s*:?$/i,
    reason: 'a heading over links to other stories',
    heads: 'a link to another story',
  },
  {
    // Sites put links to other stories between and under the paragraphs.
    line: /^(?:[►▶→»>•-]\s*)?(?:read (?:more|next|also|on|now|this)|see (?:also|more)|also read|related|watch(?: live| now| more)?|listen(?: now| to more)?|click here|find out more|learn more|continue reading|keep reading|more|explore|go deeper|don['’]t miss|what to know|opinion|analysis)\s*(?:[:|►▶→»>–—-]|\bon\b|\babout\b|\bfrom\b|$)[^.!”"]{0,140}$/i,
    reason: LINK,
  },
  {
    line: /^(?:read (?:more|next|also|on|now)|see also|watch(?: live| now)|listen now|click here|find out more|learn more|continue reading)\b[^.!?”"]{0,100}$/i,
    reason: LINK,
  },
  {
    // The excerpt of a blog ends so.
    line: /^(?:read|see|view|watch|listen to) (?:the )?(?:rest|full (?:story|article|report|post|list|video|gallery|interview)|whole story|entire article)\b[^!?”"]{0,40}$/i,
    reason: LINK,
  },
  {
    line: /^(?:share|tweet|e-?mail|print|save|bookmark|copy|copy link|facebook|twitter|x|whatsapp|linkedin|reddit|messenger|pinterest|telegram|flipboard|gift)(?: this)?(?: full)?(?: (?:article|story|page|post|link|icon|button))?(?: (?:on|via|with|to|by) [\w ()-]{1,30})?$/i,
    reason: SHARING,
  },
  {
    line: new RegExp(String.raw`^(?:${SHARE}(?:\s*[|\u00b7\u2022,/+]\s*|\s+|$)){2,16}$`, 'i'),
    reason: SHARING,
  },
  {
    line: /^(?:upvote|downvote|\d[\d.,]*k?\s+(?:shares?|views?|likes?|reactions?|retweets?|reposts?)|share this[^.!?”"]{0,40}|click to (?:share|email|print)[^.!?”"]{0,60}|like this:|like loading\.{3}|sharing is caring!?|add to (?:list|favou?rites|reading list)|(?:save|gift|bookmark)(?: this)? article|listen to (?:this )?(?:article|story)[^.!?”"]{0,30}|listen \(?\d+ ?(?:min|sec)[^.!?”"]{0,12}|link copied!?|copied!?|(?:follow|like)(?: [^.!?”"]{1,60})? on (?:google news|facebook|twitter|x|instagram|whatsapp|apple news)(?:[ :]+@[\w.]{1,30})?(?: for (?:all|breaking|more|the latest|updates)\b[^.!?”"]{0,60})?[.!]?|(?:decrease|increase|change) (?:font|text) size|(?:font|text) size|a\s*a(?:\s*a)?[+-]?)$/i,
    reason: SHARING,
  },
  {
    line: /^[-–—*~\s]*(?:advertisements?|advertising|ad|ads by \w{1,20}|promoted|sponsored(?: content)?|paid (?:content|post)|(?:(?:story|article|content|report)\s+)?continues? (?:below|after)\b[\w ]{0,30}|skip (?:advertisement|ad|promotion)|remove ads?|ad feedback|scroll (?:down )?to continue(?: (?:reading|with content))?|after newsletter promotion)(?:\s*[:–—-]{1,2}\s*(?:continue reading(?: below)?|(?:story|article|content) continues? below|scroll (?:down )?to continue(?: reading)?))?(?:\s*:)?[-–—*~\s]*$/i,
    reason: ADVERTISEMENT,
  },
  {
    line: /^(?:this|our) (?:article|guide|page|post|story|site) (?:may )?(?:contains?|includes?|uses?) affiliate links\b[^”"]{0,200}$|^we may (?:earn|get|receive) (?:a )?(?:small |affiliate )?commission\b[^”"]{0,60}\b(?:links?|purchases?|buy)\b[^”"]{0,120}$/i,
    reason: ADVERTISEMENT,
  },
  {
    line: /^(?:media playback is (?:not supported|unsupported)\b.{0,40}|(?:media|image) caption|playback of this video .{1,60}|(?:please )?(?:enable|turn on) javascript\b.{0,80}|(?:this (?:site|video|content) (?:requires|needs) )?javascript (?:is )?(?:required|disabled|needed).{0,60}|(?:play|watch)(?: the)? video|watch (?:our|the) [^.!?”"]{1,40} in the (?:video )?player (?:above|below)[.:]?|video player.{0,40}|(?:(?:sorry|unfortunately),? )?this video (?:can ?not|is not|could not)\b.{0,80}|(?:sorry, )?your browser (?:does not|doesn[’']t|cannot|can[’']t) (?:currently )?(?:play|support)\b[^,”"]{0,60}\b(?:audio|elements?|frames|html ?5|iframes?|tags?|videos?)\b[^,”"]{0,30}|unmute|mute|play|pause|now playing|\d{1,2}:\d\d\s*\/\s*\d{1,2}:\d\d|(?:duration:? )\d.{0,30})$/i,
    reason: 'a notice of the video player',
  },
  {
    // Of five or ten, it may be what a review gives.
    line: /^(?:image|media|photo|picture|video) (?:source|caption|credit|copyright)\s*[,:].{0,300}$|^(?:hide|toggle|show|view) caption$|^(?:enlarge|expand|open|view|zoom)(?: (?:this|the))? (?:image|picture|photo|gallery)\b.{0,60}$|^(?:image|photo|slide) \d{1,3} of \d{1,3}$|^item \d{1,3} of \d{1,3}$|^(?!\d\d?\s*\/\s*(?:5|10)$)\d{1,3}\s*\/\s*\d{1,3}$/i,
    reason: CAPTION,
  },
  {
    // What stands for a picture that cannot be copied.
    line: /^(?:image|photo)$/i,
    reason: CAPTION,
  },
  {
    line: /^\(?(?:(?:all|file) )?(?:photo(?:graph)?s?|images?|pictures?|pics?|credit|photo credit|image credit)(?: (?:by|courtesy(?: of)?|credit))?\s*[:©/][^”"]{0,250}$/i,
    reason: CAPTION,
  },
  {
    line: /^(?:illustration|graphic|map|video|watch)(?: by)?\s*[:©/][^.!?”"]{0,250}$/i,
    reason: CAPTION,
  },
  {
    // The credit begins anew: in the midst of a heading, a colon or "by" stands behind other words.
    line: new RegExp(
      String.raw`^(?:.{0,300}?(?:[.!?…)|/–—][”’"]?\s*|\s\p{Ll}[\p{L}’'-]{0,30}\s+(?=\p{Lu})))?${TAKEN_BY}${PICTURE}(?: [Cc]redit)?(?:(?::| by| courtesy(?: of)?)\s+|(?:\.{3}|…)\s?)${NAME}$`,
      'u',
    ),
    reason: CAPTION,
  },
  {
    // Behind other words, it may be a book that has them.
    line: new RegExp(`^(?:[Ii]llustrations?|[Pp]hotography) by ${NAME}$`, 'u'),
    reason: CAPTION,
  },
  {
    line: new RegExp(
      String.raw`^.{0,300}\((?:(?:AP |[Ff]ile |AFP )?(?:[Pp]hoto|[Ii]mage|[Pp]icture|[Ff]ile)\b[^()]{0,90}|[^()]{2,60}\/\s*${AGENCY}|[^()]{0,60}\bvia ${AGENCY})\)\.?$`,
    ),
    reason: CAPTION,
  },
  {
    // A sentence may end with the short form of a name: "the Environmental Protection Agency (EPA)."
    line: new RegExp(String.raw`^.{0,300}\(${AGENCY}\)$`),
    reason: CAPTION,
  },
  {
    // "(Ida Holm/The Harbour)"
    line: /^.{0,300}\(\p{Lu}[\p{L}.’'-]+ \p{Lu}[^()/]{1,40}\/\p{Lu}[^()]{2,30}\)$/u,
    reason: CAPTION,
  },
  {
    // "The pier on Monday. Ida Holm/AFP via Getty Images"
    line: new RegExp(
      String.raw`^.{0,400}?[.!?…][”’"']?\s+\p{Lu}[\p{L}.’'-]{0,30}(?:\s[\p{L}.’'-]{1,30}){0,4}\s?\/\s?(?:[\p{L}.&’' -]{2,30}\/){0,2}${AGENCY}(?:(?:\/|\svia\s)${AGENCY}|\sEurope){0,2}$`,
      'u',
    ),
    reason: CAPTION,
  },
  {
    // In a sentence, it is some item of something.
    line: /^[Ii]tem \d{1,3} of \d{1,3}\s\p{Lu}.{0,300}$/u,
    reason: CAPTION,
  },
  {
    line: /^.{0,400}\bREUTERS\/\p{Lu}[\p{L}.’'-]{1,30}(?:\s(?:\p{Lu}[\p{L}.’'-]{0,30}|[Pp]urchase [Ll]icensing [Rr]ights|van|von|der|de|da|di|del|la|le|bin|al)){0,6}(?:, opens new tab)?$|^(?:Purchase|Acquire) Licensing Rights\b.{0,20}$/u,
    reason: CAPTION,
  },
  {
    line: new RegExp(
      String.raw`^(?:[^.!?\u201d"]{0,200}(?:[|/\u00a9]|\bvia\b|\u2014|\u2013)\s*)?${AGENCY}$`,
    ),
    reason: CAPTION,
  },
  {
    // Alerts and e-mails are a site's own where it says so, or where nothing else is signed up for.
    line: /^(?:sign up|subscribe|register|get|join|start your (?:day|morning)|enter your e-?mail|want more)\b[^”"]{0,160}\b(?:newsletters?|in ?box|(?:our|news|breaking|daily|weekly|morning|evening) (?:e-?mails?|(?:e-?mail )?alerts|briefing|digest|round-?up))\b[^”"]{0,80}$/i,
    reason: NEWSLETTER,
  },
  {
    // Here the site itself says that what it puts in begins.
    line: /^skip past (?:the )?newsletter\b[\w ]{0,30}$/i,
    reason: NEWSLETTER,
    heads: NEWSLETTER,
  },
  {
    line: /^(?:sign up|subscribe)\b[^.!?”"]{0,100}\b(?:e-?mails?|alerts)\b[^.!?”"]{0,60}$/i,
    reason: NEWSLETTER,
  },
  {
    line: /^[^”"]{0,160}\b(?:(?:delivered|direct(?:ly)?|free|right|sent|straight) (?:in|to|into) your in-?box|(?:in|to|into) your in-?box(?= (?:daily|each|every|weekly)\b)|(?:daily|(?:each|every) [a-z]{3,12}|weekly),? (?:in|to|into) your in-?box|your\b[^”"]{0,60}\b(?:in|to|into) your in-?box|our (?:free )?(?:daily |weekly |morning )?newsletters?)\b[^”"]{0,100}$/i,
    reason: NEWSLETTER,
  },
  {
    // A whole sentence may tell what others send.
    line: /^[^.!?”"]{0,160}\b(?:in|to|into) your in-?box\b[^.!?”"]{0,100}!?$/i,
    reason: NEWSLETTER,
  },
  {
    line: /^(?:(?:your |enter your |enter )?e-?mail(?: address)?(?: \*| \(required\))?|newsletters?|sign (?:me )?up(?: now| here| for free| today)?|subscribe(?: now| here| today)?|by (?:signing up|subscribing|clicking|entering|submitting|continuing)\b[^”"]{0,160}\b(?:agree|consent|terms|privacy)\b[^”"]{0,160}|you can (?:unsubscribe|opt out)\b[^”"]{0,80}|(?:for more information,? )?see our privacy policy\.?|this site is protected by recaptcha\b[^”"]{0,140}|(?:thank you|thanks) for (?:signing up|subscribing|reading\b[^”"]{0,60}\bsubscribe)[^”"]{0,60}|please (?:enter|provide) a valid e-?mail[^”"]{0,40}|no spam[^”"]{0,60}|privacy notice:[^”"]{0,300}|i agree to (?:receive|the terms|be contacted)\b[^”"]{0,160})$/i,
    reason: NEWSLETTER,
  },
  {
    // A baker uses and sets out other cookies: those of a site are there for something that it names.
    line: /^(?:(?:this|our) (?:web)?site\b|by (?:using|continuing|clicking)\b|we\b(?=[^”"]{0,460}(?:\bcookies[.!]?$|\b(?:ads?|advert\w+|accept\w*|agree\w*|analy\w+|browser|consent|content|device|experience|partners|personali[sz]e\w*|policy|preferences|privacy|settings|similar|(?:web)?sites?|technologies|traffic|visit)\b)))[^”"]{0,180}\b(?:uses?|store|set) (?:(?!the\b|out\b|\d)[\p{L}-]{1,20},? ){0,6}cookies\b[^”"]{0,300}$/iu,
    reason: COOKIES,
  },
  {
    // "By clicking “Accept all”, you agree": its button stands in quotation marks.
    line: /^by (?:clicking|pressing|selecting|tapping)\b[^”"]{0,40}[“"][^”"]{1,40}[”"],? you (?:agree|consent)\b[^”"]{0,120}\bcookies\b[^”"]{0,300}$/i,
    reason: COOKIES,
  },
  {
    line: /^(?:(?:accept|reject|allow|manage|decline|refuse|agree to)(?: all| & close| and close)?(?: cookies)?|accept & continue|(?:manage|more|show) (?:options|preferences|purposes|choices)|cookies?(?: (?:policy|settings|preferences|notice|consent))?|privacy (?:policy|settings|preferences|notice)|(?:we value your|your) privacy(?: matters| choices| is important to us)?[.!]?|i (?:agree|accept|understand)|got it!?|ok(?:ay)?|only (?:necessary|essential)(?: cookies)?|(?:strictly )?necessary(?: cookies)?(?: only)?|terms (?:of (?:use|service)|and conditions|& conditions)|we and our (?:\d+ )?(?:trusted )?(?:partners|vendors) (?:use|store|process|access|may|ask|need|do)\b[^”"]{0,300}|do not sell (?:or share )?my (?:personal )?(?:information|data|info))$/i,
    reason: COOKIES,
  },
  {
    line: /^(?:(?:to (?:continue|keep) reading|to read (?:the (?:rest|full)|this)|this (?:article|story|content) is (?:for|only for|available to|exclusive to|reserved for)|(?:already |not (?:yet )?)?an? (?:subscriber|member)\?|already (?:a subscriber|a member|subscribed|registered|have an account)\b|subscribe (?:now|today|for (?:full|unlimited|free)|to (?:read|continue|unlock|keep|access|our))|start your (?:free )?(?:trial|subscription)|create a(?:n| free)? ?account|(?:log ?in|sign in|register)(?: or [\w ]{1,30})? to (?:read|continue|keep|comment|listen|save|your)|register for free|(?:get )?unlimited (?:digital )?access|unlock this|you(?:['’]ve| have) (?:reached|(?:read |used )?(?:all )?(?:\d|your))[^”"]{0,40}(?:articles?|stories|limit)|support (?:our|independent|local) journalism|become a (?:member|supporter|subscriber|patron)|for subscribers only|subscribers? only|cancel any ?time)[^”"]{0,160})$/i,
    reason: SUBSCRIBE,
  },
  {
    // Rents, benefits and wages have such prices, too.
    line: /^[$£€]\d[\d.]* (?:a|per) (?:month|week|year)(?=[^.!?”"]{0,60}\b(?:subscri|cancel|billed|auto-?renew|free trial|digital access|unlimited access|then [$£€]))[^”"]{0,90}$/i,
    reason: SUBSCRIBE,
  },
  {
    // The word alone may begin a sentence about the law, and "(c)" a part of a list.
    line: /^(?:©|copyright ?(?:©|\(c\)|(?:19|20)\d\d)|\(c\) ?(?:19|20)\d\d)[^”"]{0,200}$|^(?:copyright\b[^”"]{0,100})?\ball rights reserved\.?[^”"]{0,100}$|^[^”"]{0,120}(?:©|\(c\)) ?(?:19|20)\d\d[^”"]{0,100}$/i,
    reason: 'a copyright notice',
  },
  {
    line: /^(?:\d[\d,.]*k? |readers?['’]?s? )?comments?(?: \(\d+\)|: \d+)?$|^(?:leave|post|add|write|view|show|hide|load|read|see)(?: a| all| more| your| the)?(?: \d+)? (?:comments?|reply|replies)(?: \(\d+\))?$|^join the (?:conversation|discussion|debate)$|^(?:\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten) (?:thoughts?|responses?|replies|comments?) (?:on|to) [“"«][^”"»]{1,300}[”"»]$|^\d{1,4} (?:responses?|replies)$|^discussion about this (?:post|article|story)$|^(?:all )?comments \d{1,4}$|^all comments(?: \(\d{1,4}\))?$|^(?:responses|replies|discussion) ?\(\d{1,4}\)$|^(?:have your say|what do you think\?|comments are closed\.?|be the first to comment\.?|log in to comment\.?|sort by:? .{1,20})$/i,
    reason: COMMENTS,
    heads: COMMENT,
  },
  {
    // Over the entries of a report that is written while things happen.
    // "3.49" is a price rather.
    line: /^(?:(?:\d{1,2}(?::\d\d|\.\d\d(?=\s*[a-z]))|(?:[01]\d|2[0-3])\.[0-5]\d)(?:\s*[ap]\.?m\.?)?(?:\s*(?:[A-Z]{2,4}|[ECMP]T))?|key events|live reporting|show key events only|pinned|latest(?: updates?)?)$/i,
    reason: ENTRY,
  },
  {
    // What a post has over and under its words, where a story shows it.
    line: /^(?:\d{1,2}:\d\d\s?[ap]m\s·\s[a-z]{3,9}\.? \d{1,2}, \d{4}(?:\s·.{1,40})?|(?:\d[\d.,]*[km]?\s(?:reposts?|retweets?|quotes?|quote tweets|likes?|views?|bookmarks?|replies|shares?)(?:[\s·]{1,3}|$)){2,6}|view this post on \w{2,20}|a post shared by .{1,80}\(@[\w.]{1,40}\))$/i,
    reason: POST,
  },
  {
    line: /^(?:add (?:this )?to (?:your |my )?(?:saved (?:articles|items|stories)|bookmarks|reading list)|save (?:this )?(?:article|story)(?: for later)?)$/i,
    reason: SHARING,
  },
  {
    // In the place of what a story shows.
    line: /^(?:(?:this|the) )?(?:video|post|tweet|content|item|media) (?:(?:is|has been) )?(?:(?:currently |no longer |not )available|(?:currently )?unavailable|removed|deleted)\.?$/i,
    reason: POST,
  },
  {
    // A forum says where a post stands, and who it is by.
    line: /^(?:board index\b.{0,120}|(?:re: .{1,120}|post) by \S{1,40} » .{6,60}|posts: \d[\d,]*|joined: (?:mon|tue|wed|thu|fri|sat|sun)\b.{1,30})$/i,
    reason: NAVIGATION,
  },
  {
    line: /^(?:skip to (?:main )?(?:content|navigation|(?:the )?end of \w{1,20})|(?:open |close |main |toggle )?(?:menu|navigation)|log ?(?:in|out)|sign in|my account|(?:[^.!?”"]{1,40} - )?back to (?:(?:the )?top|home(?: ?page)?|(?:the )?(?:front|main) page|all (?:articles|news|posts|stories))|[«‹←<\s]{0,3}(?:next|previous|prev|newer|older)(?: (?:article|story|post|page))[\s»›→>]{0,3}|page \d{1,3} of \d{1,3}|loading\.{0,3}|show (?:more|less|all)|view (?:more|all)|see (?:more|all)|load more|(?:download|get) (?:the|our) app|(?:download|get) our (?:free )?app\b[^,.!?”"]{0,60}[.!]?|report (?:an? )?(?:(?:\w{1,15} )?error|problem)|(?:est\.? )?\d{1,2}(?: ?[-–] ?\d{1,2})? ?-?min(?:ute)?s?(?: (?:read|listen|watch))?|reading time:? .{1,20}|you are here:?.{0,80}|home\s*[/›»>|·].{1,120})$/i,
    reason: NAVIGATION,
  },
];
