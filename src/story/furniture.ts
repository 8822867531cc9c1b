/**
 * What a site puts around a story and a copied page brings along. Each rule matches a whole line,
 * and a line that reads like a sentence of a story is left alone: it is better to keep a "Read more"
 * than to lose a paragraph.
 */
export interface FurnitureRule {
  readonly line: RegExp;
  /** What the line is, for the report of what was dropped. */
  readonly reason: string;
  /** A heading over a list of links: the links under it, down to the end of the page, go with it. */
  readonly headsLinks?: true;
}

export const FURNITURE: readonly FurnitureRule[] = [
  {
    // Sites put links to other stories between and under the paragraphs.
    line: /^(?:read (?:more|next|also|on|now)|see also|watch(?: live| now)|listen(?: now)?|click here|find out more|learn more|continue reading)\b[^.!?”"]{0,100}$/i,
    reason: 'a link to something else',
  },
  {
    // The excerpt of a blog ends so.
    line: /^read the (?:rest|full (?:story|article|report|post))\b[^!?”"]{0,40}$/i,
    reason: 'a link to something else',
  },
  {
    // A list of other stories under a heading of its own.
    line: /^(?:also on (?:(?:the|this|our) )?site|related(?: (?:articles?|stories|topics|news|links|content|posts))?|more (?:from|on|stories|news)\b[^.!?]{0,60}|most (?:read|popular|viewed|shared)|you (?:may|might) (?:also )?(?:like|be interested in)|recommended(?: for you)?|trending(?: now)?|(?:top|latest|popular) (?:stories|news|posts)|editors?['’]s? picks?|don['’]t miss|up next)\s*:?$/i,
    reason: 'a heading over links to other stories',
    headsLinks: true,
  },
  {
    line: /^(?:share|tweet|e-?mail|print|save|bookmark|copy link|facebook|twitter|x|whatsapp|linkedin|reddit|messenger|pinterest|telegram|flipboard)(?: this)?(?: (?:article|story|page|post|link))?(?: (?:on|via|with) [\w ]{1,30})?$/i,
    reason: 'a button for sharing',
  },
  {
    line: /^(?:advertisements?|advertising|ad|promoted|sponsored(?: content)?|(?:story|article|content) continues (?:below|after)\b[\w ]{0,30})\s*:?$/i,
    reason: 'the place of an advertisement',
  },
  {
    line: /^(?:media playback is (?:not supported|unsupported)\b.{0,40}|(?:media|image) caption|playback of this video .{1,60}|javascript (?:is )?(?:required|disabled).{0,60})$/i,
    reason: 'a notice of the video player',
  },
  {
    line: /^(?:sign up|subscribe|register|get|join|enter your e-?mail)\b[^”"]{0,120}\b(?:newsletters?|inbox|e-?mails?|alerts|daily briefing)\b[^”"]{0,60}$/i,
    reason: 'an invitation to a newsletter',
  },
  {
    line: /^(?:we|this (?:web)?site|our (?:web)?site|by (?:using|continuing)\b.{0,60})\b.{0,60}\buses? (?:of )?cookies\b[^”"]{0,160}$/i,
    reason: 'a notice about cookies',
  },
  {
    line: /^(?:(?:accept|reject|allow|manage)(?: all)?(?: cookies)?|cookie (?:policy|settings|preferences)|privacy policy|terms (?:of (?:use|service)|and conditions))$/i,
    reason: 'a notice about cookies',
  },
  {
    line: /^(?:©|\(c\)|copyright\b)[^”"]{0,120}$|^all rights reserved\.?$/i,
    reason: 'a copyright notice',
  },
  {
    line: /^(?:\d+ )?comments?(?: \(\d+\))?$|^(?:leave|post|add|view|show|hide)(?: a| all)? (?:comments?|reply)(?: \(\d+\))?$|^join the conversation$/i,
    reason: 'the place of readers’ comments',
  },
  {
    line: /^(?:skip to (?:main )?content|menu|home|search|log ?in|sign in|back to top|(?:next|previous) (?:article|story|post)|close|loading\.{0,3}|(?:est\.? )?\d{1,2} ?min(?:ute)?s? read|reading time:? .{1,20})$/i,
    reason: 'a part of the site’s navigation',
  },
];

/** Lines in which a site signs for passing a story on, with its name as `site`. */
export const SIGN_OFFS: readonly RegExp[] = [
  // WordPress adds this to every entry of a feed.
  /^the post .{1,300} (?:appeared first|first appeared) on (?<site>[^.]{2,60})\.?$/i,
  // Aggregators thank their readers in words like these.
  /\bwe (?:hope|wish)(?: that)? (?<site>\p{Lu}[\p{L}\p{N}.]{1,40}) (?:has )?(?:provided|given|gave|offered)\b/iu,
  /^(?:(?:this (?:article|story|post) )?(?:was )?(?:originally|first) (?:published|appeared)) (?:on|in|by|at) (?<site>[^.]{2,60})\.?$/i,
];
