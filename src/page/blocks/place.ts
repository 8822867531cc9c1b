import type { Element } from './document.js';

/** What an element says of what is in it. */
export interface Place {
  /** What it is, for the report of what was left out. */
  readonly reason: string;
  /**
   * `sure` where the markup itself means it; `named` where only a name of the page's own making says
   * so, which may as well be what the story is about.
   */
  readonly evidence: 'sure' | 'named';
}

/** What no story stands in. */
export const NAVIGATION: Place = { reason: 'a part of the site’s navigation', evidence: 'sure' };
export const BYLINE = 'the byline';
export const DATE = 'the date';
export const LINK_ELSEWHERE = 'a link to something else';
/** What nothing else tells of. */
export const AROUND_STORY = 'a part of the page around the story';
/** What tells something under the headline, and may be the story's for all that. */
export const UNDER_HEADLINE = 'sentences under the headline';
export const BOX = 'a box beside the story';
export const STANDFIRST = 'the line under the headline';
const sure = (reason: string): Place => ({ reason, evidence: 'sure' });

/** Whoever has written what it stands in, or any other address. */
const ADDRESS: Place = { reason: BYLINE, evidence: 'named' };

const BY_TAG: Readonly<Record<string, Place>> = {
  FIGCAPTION: sure('the caption of a picture'),
  CAPTION: sure('the caption of a table'),
  NAV: NAVIGATION,
  MENU: NAVIGATION,
  BUTTON: sure('a button'),
  FOOTER: sure('the foot of the page'),
  ADDRESS,
  ASIDE: sure(BOX),
  DIALOG: sure('a box before the page'),
  FORM: sure('a form'),
};

const BY_ROLE: Readonly<Record<string, Place>> = {
  navigation: NAVIGATION,
  menu: NAVIGATION,
  menubar: NAVIGATION,
  search: NAVIGATION,
  banner: sure('the head of the page'),
  contentinfo: sure('the foot of the page'),
  complementary: sure(BOX),
  dialog: sure('a box before the page'),
  alertdialog: sure('a box before the page'),
};

/** Whole words of an element's class and id. */
const BY_NAME: readonly (readonly [RegExp, string])[] = [
  [/(?:^| )(?:cookies?|consent|gdpr|ccpa)(?: |$)/, 'a notice about cookies'],
  [
    /(?:^| )(?:newsletters?|sign ?up|subscribe|subscription|mailing)(?: |$)/,
    'an invitation to a newsletter',
  ],
  [/(?:^| )(?:paywall|regwall|premium|upsell)(?: |$)/, 'an invitation to subscribe'],
  [/(?:^| )(?:share|sharing|sharedaddy|social|addtoany|addthis)(?: |$)/, 'a button for sharing'],
  [
    /(?:^| )(?:related(?: ?(?:posts?|articles?|stories|content|links?))?|recirc|recommend(?:ed|ations?)?|(?:read|see|more) (?:more|also|on|from|stories)|readmore|most (?:read|popular|viewed)|popular|trending|teasers?|promos?|outbrain|taboola|onward)(?: |$)/,
    LINK_ELSEWHERE,
  ],
  [
    /(?:^| )(?:[a-z]*caption|cutline|(?:photo|image|picture|media) ?credits?)(?: |$)/,
    'the caption of a picture',
  ],
  [/(?:^| )credits?(?: |$)/, 'a credit'],
  [/(?:^| )(?:bylines?|authors?|contributors?)(?: |$)/, BYLINE],
  [
    /(?:^| )(?:pub ?date|publish(?:ed)?|dateline|timestamp|date ?time|posted|post date|entry date)(?: |$)/,
    DATE,
  ],
  [
    /(?:^| )(?:standfirst|dek|subhead(?:line)?|sub ?title|article summary|strapline)(?: |$)/,
    STANDFIRST,
  ],
  [/(?:^| )(?:comments?|disqus|respond|discussion)(?: |$)/, 'the place of readers’ comments'],
  [
    /(?:^| )(?:ad|ads|advert(?:s|isement|ising)?|ad slot|adsbygoogle|sponsor(?:ed)?|dfp|promoted)(?: |$)/,
    'the place of an advertisement',
  ],
  [
    /(?:^| )(?:nav|navbar|navigation|menu|breadcrumbs?|skip link|toolbar|masthead|tags?|topics|pagination|pager|kicker|eyebrow)(?: |$)/,
    'a part of the site’s navigation',
  ],
  [/(?:^| )(?:sidebar|side bar|widgets?)(?: |$)/, BOX],
  [/(?:^| )(?:copyright|colophon)(?: |$)/, 'a copyright notice'],
];

/** "wp-caption-text articleMeta" as "wp caption text article meta" */
export const wordsOfName = (name: string) =>
  name
    .slice(0, 300)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[^A-Za-z]+/g, ' ')
    .toLowerCase();

/** What an element says by its tag, its role or its name, if anything. */
export function placeOf(element: Element, name: string): Place | undefined {
  const role = element.getAttribute('role')?.trim().toLowerCase() ?? '';
  const known = BY_TAG[name] ?? (Object.hasOwn(BY_ROLE, role) ? BY_ROLE[role] : undefined);
  if (known !== undefined) return known;
  const names = wordsOfName(
    `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`,
  );
  const reason = names === ' ' ? undefined : BY_NAME.find(([words]) => words.test(names))?.[1];
  return reason === undefined ? undefined : { reason, evidence: 'named' };
}
