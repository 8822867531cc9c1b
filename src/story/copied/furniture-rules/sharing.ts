import { anyOf, eitherLine, wholeLine } from '../../../text/alternatives.js';
import { COMMENT, COMMENTS, ENTRY, type FurnitureRule, POST, SHARING } from '../furniture.js';

const SHARE =
  '(?:share|tweet|post|e-?mail|print|save|bookmark|copy link|copy|link|facebook|twitter|x|whatsapp|linkedin|reddit|messenger|pinterest|telegram|flipboard|bluesky|threads|mastodon|sms|follow|gift|like|via|on)';

const PLATFORM =
  '(?:google news|facebook|twitter|x|instagram|whatsapp|apple news|bbc sounds|bluesky|threads|youtube|linkedin|tiktok)';

/** What a reader presses to pass the story on, or to have it read out. */
export const SHARING_BUTTONS: readonly FurnitureRule[] = [
  {
    line: new RegExp(
      String.raw`^${anyOf([
        'share|tweet|e-?mail|print|save|bookmark|copy|copy link',
        'facebook|twitter|x|whatsapp|linkedin|reddit|messenger',
        'pinterest|telegram|flipboard|gift',
      ])}(?: this)?(?: full)?(?: (?:article|story|page|post|link|icon|button))?(?: (?:on|via|with|to|by) [\w ()-]{1,30})?$`,
      'i',
    ),
    reason: SHARING,
  },
  {
    line: new RegExp(String.raw`^(?:${SHARE}(?:\s*[|\u00b7\u2022,/+]\s*|\s+|$)){2,16}$`, 'i'),
    reason: SHARING,
  },
  {
    line: wholeLine([
      'upvote|downvote',
      String.raw`\d[\d.,]*k?\s+(?:shares?|views?|likes?|reactions?|retweets?|reposts?)`,
      'share this[^.!?”"]{0,40}',
      'click to (?:share|email|print)[^.!?”"]{0,60}',
      'like this:',
      String.raw`like loading\.{3}`,
      'sharing is caring!?',
      'add to (?:list|favou?rites|reading list)',
      '(?:save|gift|bookmark)(?: this)? article',
      'listen to (?:this )?(?:article|story)[^.!?”"]{0,30}',
      String.raw`listen \(?\d+ ?(?:min|sec)[^.!?”"]{0,12}`,
      'link copied!?|copied!?',
      String.raw`(?:follow|like)(?: [^.!?”"]{1,60})? on ${PLATFORM}(?:(?:,| and|, and| or) ${PLATFORM}){0,6}(?:[ :]+@[\w.]{1,30})?(?: for (?:all|breaking|more|the latest|updates)\b[^.!?”"]{0,60})?[.!]?`,
      '(?:decrease|increase|change) (?:font|text) size',
      '(?:font|text) size',
      String.raw`a\s*a(?:\s*a)?[+-]?`,
    ]),
    reason: SHARING,
  },
];

/** What stands around comments, the entries of a report and posts. */
export const POSTS: readonly FurnitureRule[] = [
  {
    line: eitherLine([
      String.raw`(?:\d[\d,.]*k? |readers?['’]?s? )?comments?(?: \(\d+\)|: \d+)?`,
      String.raw`(?:leave|post|add|write|view|show|hide|load|read|see)(?: a| all| more| your| the)?(?: \d+)? (?:comments?|reply|replies)(?: \(\d+\))?`,
      'join the (?:conversation|discussion|debate)(?:…|.{3})?',
      String.raw`(?:\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten) (?:thoughts?|responses?|replies|comments?) (?:on|to) [“"«][^”"»]{1,300}[”"»]`,
      String.raw`\d{1,4} (?:responses?|replies)`,
      'discussion about this (?:post|article|story)',
      String.raw`(?:all )?comments \d{1,4}`,
      String.raw`all comments(?: \(\d{1,4}\))?`,
      String.raw`(?:responses|replies|discussion) ?\(\d{1,4}\)`,
      String.raw`(?:have your say|what do you think\?|comments are closed\.?|be the first to comment\.?|log in to comment\.?|sort by:? .{1,20})`,
    ]),
    reason: COMMENTS,
    heads: COMMENT,
  },
  {
    // Over the entries of a report that is written while things happen.
    // "3.49" is a price rather.
    line: wholeLine([
      String.raw`(?:\d{1,2}(?::\d\d|\.\d\d(?=\s*[a-z]))|(?:[01]\d|2[0-3])\.[0-5]\d)(?:\s*[ap]\.?m\.?)?(?:\s*(?:[A-Z]{2,4}|[ECMP]T))?`,
      'key events|live reporting|show key events only|pinned',
      'latest(?: updates?)?',
    ]),
    reason: ENTRY,
  },
  {
    // What a post has over and under its words, where a story shows it.
    line: wholeLine([
      String.raw`\d{1,2}:\d\d\s?[ap]m\s·\s[a-z]{3,9}\.? \d{1,2}, \d{4}(?:\s·.{1,40})?`,
      String.raw`(?:\d[\d.,]*[km]?\s(?:reposts?|retweets?|quotes?|quote tweets|likes?|views?|bookmarks?|replies|shares?)(?:[\s·]{1,3}|$)){2,6}`,
      String.raw`view this post on \w{2,20}`,
      String.raw`a post shared by .{1,80}\(@[\w.]{1,40}\)`,
    ]),
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
];
