import { locateWords, readWords, type Word } from '../search/analyzer.js';
import { isFunctionWord } from '../text/function-words.js';
import { wordSet } from '../text/word-set.js';

/** What only shows that somebody is struck by something, or turns to somebody. */
const INTERJECTIONS = wordSet(
  'ah damn dude folks geez gosh guys haha hey hmm holy jeez lmao lmfao lol man oh omfg omg oof ooh ouch phew',
  'rofl smh sheesh ugh well whoa wow wtf yeah yep yikes yo bro btw fyi imo imho ngl tbh ok okay hello hi so please pls',
);
/** What one thinks of news, whatever it says. */
const ATTITUDES = wordSet(
  'absurd amazing awesome awful bad big bonkers brilliant crazy cool devastating disgusting dreadful excellent',
  'fantastic funny good great happy heartbreaking hilarious horrible huge incredible insane interesting lovely',
  'mad mental nice nuts outrageous poor ridiculous sad scary shame shock shocked shocking speechless stunned',
  'stunning surprised surprising terrible tragic tragedy unbelievable unreal weird wild wonderful wrong',
);
/** What one does with news, and where one has it from. */
const TELLING = wordSet(
  'anyone anybody believe breaking check confirm confirmed correct facebook guess headline hear heard idea imagine',
  'instagram just know latest legit link look news online post posted reaction read real reddit right say says see',
  'seen saw source sources think thought thoughts tiktok told tweet tweeted twitter true update updates wait watch wonder',
);
/** What is no small talk where it is denied: “this isn’t true”. */
const TRUE = wordSet('true real legit right correct confirmed');
const NEGATION = /^(?:not|no|never|\p{L}+n['’]?t)$/u;
const OTHERS = wordSet('he she they him her them his their');

/** What only leads up to what is claimed, by who writes or to who reads. */
const OPENING =
  /^(?:(?:i |i[’']m |we )?(?:just |still )?(?:can[’']?t|cannot|can not) believe|(?:did|do) (?:you|u|anyone|everyone)(?: guys| all)? (?:know|hear|see)|have (?:you|u)(?: guys| all)? (?:heard|seen)|(?:i |i[’']ve |we )?(?:just )?(?:heard|saw|read) that|til)(?: that)? (?=\S+ \S+ \S)/iu;

/** Where a part of a message ends: behind a mark, or with its line. */
const BETWEEN_PIECES = /(?<=[.,;:!?…–—]\s)|(?<=\n)/u;

const isChatter = ({ form }: Word) =>
  INTERJECTIONS.has(form) || ATTITUDES.has(form) || TELLING.has(form);
/** Whether a word says nothing by itself. */
const isEmpty = ({ form, terms, isInitialism }: Word) =>
  !isInitialism && (terms.length === 0 || isFunctionWord(form));

/** Whether a piece of a message only shows what somebody thinks of it: “OMG, have you seen this?” */
function isAllChatter(piece: string): boolean {
  const words = readWords(piece);
  const isOfOthers = words.some(({ form }) => OTHERS.has(form));
  const isDisputed =
    words.some(({ form }) => TRUE.has(form)) && words.some(({ form }) => NEGATION.test(form));
  const isOnlyThat =
    words.some(isChatter) && words.every((word) => isChatter(word) || isEmpty(word));
  return isOnlyThat && !isOfOthers && !isDisputed;
}

/**
 * What a sentence of a message claims, without what its writer says to its readers about that. Empty
 * where there is nothing else.
 */
export function withoutChatter(said: string): string {
  const pieces = said.split(BETWEEN_PIECES);
  const first = pieces.findIndex((piece) => !isAllChatter(piece));
  if (first === -1) return '';
  const last = pieces.findLastIndex((piece) => !isAllChatter(piece));
  const kept = pieces
    .slice(first, last + 1)
    .join('')
    .trim();
  const words = readWords(kept);
  const spans = locateWords(kept);
  const isCry = ({ form }: Word) => INTERJECTIONS.has(form);
  const start = spans[words.findIndex((word) => !isCry(word))]?.start ?? 0;
  const end = words.findLastIndex((word) => !isCry(word));
  const isWhole = end === words.length - 1 && last === pieces.length - 1;
  return kept.slice(start, isWhole ? undefined : spans[end]?.end).replace(OPENING, '');
}
