import { anyOf, eitherLine } from '../../../text/alternatives.js';
import { DATA_BANK, END, type FurnitureRule, RELEASE, WORKED } from '../furniture.js';
import { NAME } from './name.js';

/** What print, agencies, data banks and press offices put around a story. */
export const PRINT: readonly FurnitureRule[] = [
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
    line: new RegExp(
      String.raw`^[-–—*\s]*(?:draft(?: \d{1,2})?\s?[–—-]\s?)?${anyOf([
        String.raw`for immediate release\b[^.!?”"]{0,60}`,
        '(?:press|news|media) (?:release|statement|notice)',
        String.raw`(?:strictly )?embargo(?:ed)? (?:until|till|to|for)\b(?:[^.!?”"]|\.(?=m)|(?<=\.m)\.){0,60}`,
        String.raw`not for (?:broadcast|publication|release) (?:until|before)\b[^.!?”"]{0,60}`,
      ])}[-–—*:\s]*$`,
      'i',
    ),
    reason: RELEASE,
  },
  {
    // A data bank says so over and under what a newspaper printed.
    line: /^(?:load-date: .{6,40}|end of document|section: .{2,60}; ?pg\. ?\w{1,6}.{0,30}|length: \d{1,6} words|(?:language|publication-type): \p{L}{3,20}(?: \p{L}{3,20})?)$/iu,
    reason: DATA_BANK,
  },
  {
    // Agencies say under a story who has worked on it.
    line: eitherLine([
      String.raw`\((?:additional |further )?(?:reporting|writing|editing|compiled|translated|photographs?)(?: and (?:writing|editing))? by [^()“”"]{3,300}\)`,
      String.raw`(?:additional |further )reporting by [^.!?“”"]{3,160}\.?`,
      String.raw`[^.!?“”"]{3,160} contributed (?:(?:reporting )?to this (?:article|report|story)|(?:additional )?reporting(?: from [^.!?“”"]{2,60})?)\.?`,
    ]),
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
];
