import { anyOf, eitherLine } from '../../../text/alternatives.js';
import { ADVERTISEMENT, type FurnitureRule } from '../furniture.js';

/** What stands where advertisements are, and what says that the site is paid. */
export const ADVERTISEMENTS: readonly FurnitureRule[] = [
  {
    line: new RegExp(
      String.raw`^[-–—*~\s]*${anyOf([
        'advertisements?|advertising|ad',
        String.raw`ads by \w{1,20}`,
        'promoted',
        'sponsored(?: content)?',
        'paid (?:content|post)',
        String.raw`(?:(?:story|article|content|report)\s+)?continues? (?:below|after)\b[\w ]{0,30}`,
        'skip (?:advertisement|ad|promotion)',
        'remove ads?|ad feedback',
        'scroll (?:down )?to continue(?: (?:reading|with content))?',
        'after newsletter promotion',
      ])}(?:\s*[:–—-]{1,2}\s*(?:continue reading(?: below)?|(?:story|article|content) continues? below|scroll (?:down )?to continue(?: reading)?))?(?:\s*:)?[-–—*~\s]*$`,
      'i',
    ),
    reason: ADVERTISEMENT,
  },
  {
    line: eitherLine([
      String.raw`(?:this|our) (?:article|guide|page|post|story|site) (?:may )?(?:contains?|includes?|uses?) affiliate links\b[^”"]{0,200}`,
      String.raw`we may (?:earn|get|receive) (?:a )?(?:small |affiliate )?commission\b[^”"]{0,60}\b(?:links?|purchases?|buy)\b[^”"]{0,120}`,
    ]),
    reason: ADVERTISEMENT,
  },
];
