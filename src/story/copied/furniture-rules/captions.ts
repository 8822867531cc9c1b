import { eitherLine, wholeLine } from '../../../text/alternatives.js';
import { PICTURE_AGENCY } from '../../agencies.js';
import { CAPTION, type FurnitureRule } from '../furniture.js';
import { NAME } from './name.js';

const AGENCY = `(?:${PICTURE_AGENCY}|[Hh]andout|[Ff]ile)`;
const PICTURE =
  '(?:[Pp]hoto(?:graph)?s?|PHOTOS?|[Ii]mages?|IMAGES?|[Pp]ictures?|PICTURES?|[Cc]redit|CREDIT)';
/** Whose a picture is that its credit gives no other name for: "Staff photo by Rolf Aas". */
const TAKEN_BY = '(?:(?:[Ss]taff|[Ff]ile|[Cc]ontributed|[Ss]ubmitted|[Aa]dditional)\\s+)?';

/** What belongs to the pictures and videos of a story. */
export const CAPTIONS: readonly FurnitureRule[] = [
  {
    line: wholeLine([
      String.raw`media playback is (?:not supported|unsupported)\b.{0,40}`,
      '(?:media|image) caption',
      'playback of this video .{1,60}',
      String.raw`(?:please )?(?:enable|turn on) javascript\b.{0,80}`,
      '(?:this (?:site|video|content) (?:requires|needs) )?javascript (?:is )?(?:required|disabled|needed).{0,60}',
      '(?:play|watch)(?: the)? video',
      'watch (?:our|the) [^.!?”"]{1,40} in the (?:video )?player (?:above|below)[.:]?',
      'video player.{0,40}',
      String.raw`(?:(?:sorry|unfortunately),? )?this video (?:can ?not|is not|could not)\b.{0,80}`,
      String.raw`(?:sorry, )?your browser (?:does not|doesn[’']t|cannot|can[’']t) (?:currently )?(?:play|support)\b[^,”"]{0,60}\b(?:audio|elements?|frames|html ?5|iframes?|tags?|videos?)\b[^,”"]{0,30}`,
      'unmute|mute|play|pause|now playing',
      String.raw`\d{1,2}:\d\d\s*/\s*\d{1,2}:\d\d`,
      String.raw`(?:duration:? )\d.{0,30}`,
    ]),
    reason: 'a notice of the video player',
  },
  {
    // Of five or ten, it may be what a review gives.
    line: eitherLine([
      String.raw`(?:image|media|photo|picture|video) (?:source|caption|credit|copyright)\s*[,:].{0,300}`,
      '(?:hide|toggle|show|view) caption',
      String.raw`(?:enlarge|expand|open|view|zoom)(?: (?:this|the))? (?:image|picture|photo|gallery)\b.{0,60}`,
      String.raw`(?:image|photo|slide) \d{1,3} of \d{1,3}`,
      String.raw`item \d{1,3} of \d{1,3}`,
      String.raw`(?!\d\d?\s*/\s*(?:5|10)$)\d{1,3}\s*/\s*\d{1,3}`,
    ]),
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
    line: eitherLine(
      [
        String.raw`.{0,400}\bREUTERS/\p{Lu}[\p{L}.’'-]{1,30}(?:\s(?:\p{Lu}[\p{L}.’'-]{0,30}|[Pp]urchase [Ll]icensing [Rr]ights|van|von|der|de|da|di|del|la|le|bin|al)){0,6}(?:, opens new tab)?`,
        String.raw`(?:Purchase|Acquire) Licensing Rights\b.{0,20}`,
      ],
      'u',
    ),
    reason: CAPTION,
  },
  {
    line: new RegExp(
      String.raw`^(?:[^.!?\u201d"]{0,200}(?:[|/\u00a9]|\bvia\b|\u2014|\u2013)\s*)?${AGENCY}$`,
    ),
    reason: CAPTION,
  },
];
