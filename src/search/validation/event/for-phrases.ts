import { isPluralRole, isRoleNoun } from '../../../people/lexicon/roles.js';
import { rootOf, rootSet } from '../../../terms/roots.js';
import { ARTICLES, DETERMINERS } from '../../../text/english/function-words.js';
import { isPastTense } from '../../../text/english/past-tense.js';
import { wordSet } from '../../../text/word-set.js';
import type { SaidWord } from '../../factuality/said-word.js';
import { isFunctional } from '../../question/asked-noun.js';
import { wordsBefore } from '../reading/word-places.js';

/** Whom somebody works for, and no reason: “inspected it *for the health service*”. */
const EMPLOYERS = wordSet(
  'company firm service agency authority department ministry council government newspaper paper magazine bureau',
  'corporation university committee commission office',
);
/** Behind these, a phrase tells who somebody is: “was *a driver for the firm*”, */
const BEFORE_ROLES = wordSet('as is was are were be been by said says');
/** Behind these, “for” tells a price: “received £6m *for his shares*”. */
const EXCHANGES = rootSet(
  'pay sell buy receive offer bid cost trade swap exchange spend fetch price',
);
const UNITS_OF_MONEY = wordSet(
  'million millions billion billions thousand pounds dollars euros pence cents bn m share each',
);
/** Behind these, “for” goes with the verb: “is looking *for a buyer*”. */
const BEFORE_FOR = rootSet(
  'look search hunt wait ask call hope apply wish vote opt head account allow provide arrange',
);
const NUMBER = /^\d/;
/** Words before a “for” that are looked at. */
const WORDS_BEFORE_FOR = 5;

/** Whether a role stands there as who somebody is, and nothing is done to them: “*a spokesman* for the club”. */
function isWhoSomebodyIs(words: readonly SaidWord[], at: number): boolean {
  const { form = '' } = words[at] ?? {};
  if (!isRoleNoun(form) && !isPluralRole(form)) return false;
  let start = at;
  while (start > at - WORDS_BEFORE_FOR && start > 0 && !words[start]?.isAfterMark) {
    const before = words[start - 1]?.form ?? '';
    if (DETERMINERS.has(words[start]?.form ?? '')) return BEFORE_ROLES.has(before);
    if (isFunctional(before) && !DETERMINERS.has(before)) return BEFORE_ROLES.has(before);
    // “Sacked managers for”
    if (isPastTense(before)) return false;
    start--;
  }
  return start === 0 || words[start]?.isAfterMark === true;
}

/** Whether a sum that was paid or asked stands before a word: “received *£6m* for his shares”, and not a prize. */
function isSumBefore(words: readonly SaidWord[], at: number, asked: ReadonlySet<string>): boolean {
  const before = wordsBefore(words, at, WORDS_BEFORE_FOR).map(({ form }) => form);
  const sum = before.findIndex((form) => NUMBER.test(form));
  return (
    sum > 0 &&
    before.slice(sum + 1).every((form) => UNITS_OF_MONEY.has(form) || ARTICLES.has(form)) &&
    before.slice(0, sum).some((form) => EXCHANGES.has(rootOf(form)) && !asked.has(rootOf(form)))
  );
}

/** Whether the “for” at a word tells for whom something is done, or at what price, and no reason. */
export function isForSomebody(
  sentence: readonly SaidWord[],
  at: number,
  words: readonly SaidWord[],
  asked: ReadonlySet<string>,
): boolean {
  // “For losing the match”
  if (words[0]?.form.endsWith('ing')) return false;
  const last = sentence[at - 1]?.root ?? '';
  if (isWhoSomebodyIs(sentence, at - 1) || (BEFORE_FOR.has(last) && !asked.has(last))) return true;
  if (isSumBefore(sentence, at, asked)) return !words.some(({ form }) => form.endsWith('ing'));
  const start = words.findIndex(({ form }) => !DETERMINERS.has(form));
  const end = words.findIndex(({ terms }, i) => i > start && terms.length === 0);
  const head = words[end === -1 ? words.length - 1 : end - 1];
  return ARTICLES.has(words[0]?.form ?? '') && EMPLOYERS.has(head?.form ?? '');
}
