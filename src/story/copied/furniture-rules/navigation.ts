import { anyOf, wholeLine } from '../../../text/alternatives.js';
import { type FurnitureRule, LINK, NAVIGATION } from '../furniture.js';

/** What leads to other stories. */
export const LINKS: readonly FurnitureRule[] = [
  {
    // A heading over other stories, between the paragraphs or under them.
    line: new RegExp(
      String.raw`^${anyOf([
        'also on (?:(?:the|this|our) )?site',
        'related(?: (?:articles?|stories|topics|news|links|content|posts|reading|coverage))?',
        String.raw`more (?:from|on|like)\b[^.!?]{0,60}`,
        'more (?:stories|news|coverage|reading)',
        String.raw`(?:the )?most (?:read|popular|viewed|shared|commented|watched)(?: (?:in|on|this) [\w ]{1,20}| (?:stories|articles|now))?`,
        'you (?:may|might) (?:also )?(?:like|be interested in|have missed)',
        'you may also like to read',
        'recommended(?: (?:for you|reading|stories|articles))?',
        'trending(?: (?:now|stories|topics))?',
        '(?:top|latest|popular|other|more top) (?:stories|news|posts|articles|headlines)',
        `(?:the )?latest from [^.!?”"]{2,40}`,
        "editors?['’]s? (?:picks?|choice)",
        "don['’]t miss|up next|what to read next",
        'read (?:more|next|also|this next)',
        '(?:further|keep) reading',
        'in other news',
        String.raw`elsewhere on [\w ]{1,40}`,
        'around the web',
        'from (?:the|our) (?:web|partners)',
        'promoted (?:stories|content|links)',
        'sponsored (?:stories|links|content)',
        'explore more(?: on these topics)?',
        'follow (?:us|the story|this topic)(?: on)?',
        'topics|tags|filed under',
        'in this (?:story|article)',
      ])}\s*:?$`,
      'i',
    ),
    reason: 'a heading over links to other stories',
    heads: 'a link to another story',
  },
  {
    // Sites put links to other stories between and under the paragraphs.
    line: new RegExp(
      String.raw`^(?:[►▶→»>•[-]\s*)?${anyOf([
        'read (?:more|next|also|on|now|this)',
        'see (?:also|more)',
        'also read|(?:related|recommended)(?: (?:article|link|post|read|reading|story))?',
        'also in (?:the )?news',
        'watch(?: live| now| more)?',
        'listen(?: now| to more)?',
        'click here|find out more|learn more|continue reading',
        "keep reading|more|explore|go deeper|don['’]t miss|what to know",
        'opinion|analysis',
      ])}\s*(?:[:|►▶→»>–—-]|\bon\b|\babout\b|\bfrom\b|$)[^.!”"]{0,140}$`,
      'i',
    ),
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
];

/** What leads around the site. */
export const PARTS_OF_SITE: readonly FurnitureRule[] = [
  {
    // A story that is read long after may be out of date.
    line: /^this (?:article|piece|post|story) (?:is|was (?:first |originally )?published) (?:(?:more|less) than |over |about |almost )?(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}) (?:day|week|month|year)s? (?:old|ago)\b(?:\.? Some (?:of its )?(?:details|information) [^.!?]{1,60})?\.?$/i,
    reason: 'how old the story is',
  },
  {
    line: /^(?:the )?[\p{L}\d][^.!?:”"]{1,40} (?:is|are) not responsible for the content (?:of|on) (?:external|other|third[- ]party) (?:(?:internet |web ?)?sites|links|pages)\b[^!?”"]{0,100}$/iu,
    reason: NAVIGATION,
  },
  {
    // A forum says where a post stands, and who it is by.
    line: /^(?:board index\b.{0,120}|(?:re: .{1,120}|post) by \S{1,40} » .{6,60}|posts: \d[\d,]*|joined: (?:mon|tue|wed|thu|fri|sat|sun)\b.{1,30})$/i,
    reason: NAVIGATION,
  },
  {
    line: wholeLine([
      String.raw`skip to (?:main )?(?:content|navigation|(?:the )?end of \w{1,20})`,
      '(?:open |close |main |toggle )?(?:menu|navigation)',
      'log ?(?:in|out)',
      'sign in|my account',
      '(?:[^.!?”"]{1,40} - )?back to (?:(?:the )?top|home(?: ?page)?|(?:the )?(?:front|main) page|all (?:articles|news|posts|stories))',
      String.raw`[«‹←<\s]{0,3}(?:next|previous|prev|newer|older)(?: (?:article|story|post|page))[\s»›→>]{0,3}`,
      String.raw`page \d{1,3} of \d{1,3}`,
      String.raw`loading\.{0,3}`,
      'show (?:more|less|all)',
      'view (?:more|all)',
      'see (?:more|all)',
      'load more',
      '(?:download|get) (?:the|our) app',
      String.raw`(?:download|get) our (?:free )?app\b[^,.!?”"]{0,60}[.!]?`,
      String.raw`report (?:an? )?(?:(?:\w{1,15} )?error|problem)`,
      String.raw`(?:est\.? )?\d{1,2}(?: ?[-–] ?\d{1,2})? ?-?min(?:ute)?s?(?: (?:read|listen|watch))?`,
      'reading time:? .{1,20}',
      'you are here:?.{0,80}',
      String.raw`home\s*[/›»>|·].{1,120}`,
    ]),
    reason: NAVIGATION,
  },
];
