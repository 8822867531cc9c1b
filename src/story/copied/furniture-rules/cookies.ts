import { anyOf, wholeLine } from '../../../text/alternatives.js';
import { COOKIES, type FurnitureRule } from '../furniture.js';

/** What asks whether cookies may be kept, and for other consent. */
export const COOKIE_NOTICES: readonly FurnitureRule[] = [
  {
    // A baker uses and sets out other cookies: those of a site are there for something that it names.
    line: new RegExp(
      String.raw`^${anyOf([
        String.raw`(?:this|our) (?:web)?site\b`,
        String.raw`by (?:using|continuing|clicking)\b`,
        String.raw`we\b(?=[^”"]{0,460}(?:\bcookies[.!]?$|\b(?:ads?|advert\w+|accept\w*|agree\w*|analy\w+|browser|consent|content|device|experience|partners|personali[sz]e\w*|policy|preferences|privacy|settings|similar|(?:web)?sites?|technologies|traffic|visit)\b))`,
      ])}[^”"]{0,180}\b(?:uses?|store|set) (?:(?!the\b|out\b|\d)[\p{L}-]{1,20},? ){0,6}cookies\b[^”"]{0,300}$`,
      'iu',
    ),
    reason: COOKIES,
  },
  {
    // "By clicking “Accept all”, you agree": its button stands in quotation marks.
    line: /^by (?:clicking|pressing|selecting|tapping)\b[^”"]{0,40}[“"][^”"]{1,40}[”"],? you (?:agree|consent)\b[^”"]{0,120}\bcookies\b[^”"]{0,300}$/i,
    reason: COOKIES,
  },
  {
    line: wholeLine([
      '(?:accept|reject|allow|manage|decline|refuse|agree to)(?: all| & close| and close)?(?: cookies)?',
      'accept & continue',
      '(?:manage|more|show) (?:options|preferences|purposes|choices)',
      'cookies?(?: (?:policy|settings|preferences|notice|consent))?',
      'privacy (?:policy|settings|preferences|notice)',
      '(?:we value your|your) privacy(?: matters| choices| is important to us)?[.!]?',
      'i (?:agree|accept|understand)',
      'got it!?',
      'ok(?:ay)?',
      'only (?:necessary|essential)(?: cookies)?',
      '(?:strictly )?necessary(?: cookies)?(?: only)?',
      'terms (?:of (?:use|service)|and conditions|& conditions)',
      String.raw`we and our (?:\d+ )?(?:trusted )?(?:partners|vendors) (?:use|store|process|access|may|ask|need|do)\b[^”"]{0,300}`,
      'do not sell (?:or share )?my (?:personal )?(?:information|data|info)',
    ]),
    reason: COOKIES,
  },
];
