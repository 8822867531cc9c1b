import { isNewsAgency } from '../../story/agencies.js';
import { isMastheadName } from '../../story/masthead-name.js';
import { wordsOf } from '../../story/page-line.js';
import { bearersOf } from '../../text/english/given-names.js';

/** "Skerry News staff", "Herald Newsroom", "Staff writer" */
const COLLECTIVE =
  /^(?:(.*)\s)?(staff|desk|team|newsroom|editors|reporters?)(?:\s(?:reporters?|writers?))?$/i;
/** What parts of a publisher's are called besides its name. */
const OF_ANY = ['the', 'news', 'web', 'online', 'digital'];

/** Whether a name is that of people at the publisher's, and of nobody among them. */
function isCollective(name: string, publisher: string): boolean {
  const [whole, before = '', people = ''] = COLLECTIVE.exec(name) ?? [];
  if (whole === undefined) return false;
  const known = new Set([...OF_ANY, ...wordsOf(publisher).split(' ')]);
  const words = wordsOf(before).split(' ').filter(Boolean);
  // "Otto Staff" is somebody; in a name, no word of the last two is small.
  const isNamed = bearersOf(before.split(' ', 1)[0] ?? '') !== undefined;
  return words.every((word) => known.has(word)) || (/^\p{Ll}/u.test(people) && !isNamed);
}

/**
 * Whether what a page gives for its author says that no person is named: a staff or a desk, a newspaper or an
 * agency. What reads like no name may be one: "bell hooks", "Banksy".
 */
export const isNobody = (author: string | undefined, publisher = ''): boolean =>
  author
    ?.split(', ')
    .every((name) => isMastheadName(name) || isNewsAgency(name) || isCollective(name, publisher)) ??
  false;
