import { formAt } from '../../../terms/analyzer.js';
import { rootSet } from '../../../terms/roots.js';
import { isPassive, isPastForm } from '../../../terms/verb-forms.js';
import {
  AUXILIARIES,
  DETERMINERS,
  INDEFINITE_ARTICLES,
  PLACE_PREPOSITIONS,
  RELATIVE_PRONOUNS,
} from '../../../text/english/function-words.js';
import { isPastTense } from '../../../text/english/past-tense.js';
import { wordSet } from '../../../text/word-set.js';
import type { SaidWord } from '../../factuality/said-word.js';
import { findNoun, isFunctional } from '../../question/asked-noun.js';
import type { AskedAndTold } from '../reading/asked-and-told.js';
import { placesOf, wordsBefore, wordsBehind } from '../reading/word-places.js';
import { verbOfWhether } from './events.js';

/** What stands behind these with “for” is not known to be where it is looked for, */
const SEEKING = rootSet('search look comb scour hunt seek');
/** and behind these without it as well. */
const SEEKING_IT = rootSet('hunt seek');
/** Words at most from what is sought back to the verb: “*hunting* for two young boys”. */
const WORDS_TO_SOUGHT = 6;
/** Behind what is sought, they tell where it may be: “a gunman who *is* in the wood”. */
const BEING = wordSet('is are be');

/** Whoever is where they are looked for, or are thought to be, is so: “*found* in a barn”, “*thought* to be in Selm”. */
const FINDING = rootSet('find locate trace spot discover see');
const SUPPOSING = rootSet('think believe say report');
/** Words at most from these to the place: “found *safe and well* in a barn”. */
const WORDS_TO_PLACE = 4;

/** Whether what a word is for is only sought there: “searched for the missing *walker*”. */
function isSought(words: readonly SaidWord[], at: number): boolean {
  if (wordsBehind(words, at, WORDS_TO_SOUGHT).some(({ form }) => BEING.has(form))) return false;
  let hasFor = false;
  for (let before = at - 1; before >= Math.max(0, at - WORDS_TO_SOUGHT); before--) {
    const { root = '', form = '' } = words[before] ?? {};
    if (SEEKING.has(root)) return hasFor || SEEKING_IT.has(root);
    if (words[before + 1]?.isAfterMark || AUXILIARIES.has(form) || form === 'in') return false;
    hasFor ||= form === 'for';
  }
  return false;
}

/** Whether words tell where those are that were looked for. */
export const tellsWhereFound = (
  words: readonly SaidWord[],
  isTime: (at: number) => boolean,
): boolean =>
  words.some(({ root, isDenied }, at) => {
    const isBeing = SUPPOSING.has(root) && words[at + 2]?.form === 'be';
    if (isDenied || !(FINDING.has(root) || isBeing) || !isPassive(words, at)) return false;
    const behind = wordsBehind(words, at, WORDS_TO_PLACE);
    return behind.some(({ form }, i) => PLACE_PREPOSITIONS.has(form) && !isTime(at + 2 + i));
  });

/** Whether a question asks where somebody or something is, and a sentence tells only that they are looked for. */
export function tellsOnlyOfSearch({ question, verb, asked, told }: AskedAndTold): boolean {
  const start = asked.findIndex(({ form }) => AUXILIARIES.has(form)) + 1;
  if (question.answerType !== 'place' || verb !== undefined) return false;
  // “Where are they from”
  if (!BEING.has(asked[start - 1]?.form ?? '') || asked.at(-1)?.form === 'from') return false;
  const subject = asked
    .slice(start)
    .filter(({ terms, form }) => terms.length > 0 && !isFunctional(form));
  const roots = new Set(subject.map(({ root }) => root));
  const places = placesOf(told, ({ root }) => roots.has(root));
  return places.length > 0 && places.every((at) => isSought(told, at));
}

/** What is sought, called or hoped for is not so yet: “calls *for* a ban”. */
const WISHING = new Set([
  ...SEEKING,
  ...rootSet(
    'call plea plead appeal demand petition campaign bid hope wish push press quest lobby',
  ),
]);
/** What is planned may come, */
const PLANNING = rootSet('plan proposal propose idea scheme');
/** but no more is known where it is only talked about: “will *discuss* a plan for a bypass”. */
const DISCUSSING = rootSet('discuss talk debate consider look weigh');
/** By these, it is told what came of it. */
const OUTCOMES = rootSet(
  'reject refuse grant approve agree back accept heed ignore dismiss answer succeed fail pass win lose adopt support',
  'vote decide drop rule introduce find discover reveal prove end scrap shelve withdraw halt deny turn-down',
);

/** Whoever is sought as one of these is there: “a search for a *missing* hiker”. */
const BEING_SOUGHT = wordSet(
  'missing wanted lost stolen escaped fugitive second third other another suspect suspects suspected',
);

/** Whether a sentence goes on behind what is sought, and may tell what came of it: “a search for a wreck, which *lay* off Orme”. */
const goesOn = (words: readonly SaidWord[], at: number): boolean =>
  // “Called for a pool *to be built*”
  !(formAt(words, at + 1) === 'to' && formAt(words, at + 2) === 'be') &&
  words
    .slice(at + 1)
    .some(({ form }) => AUXILIARIES.has(form) || RELATIVE_PRONOUNS.has(form) || isPastForm(form));

/** Whether something was done about a wish, before it in its clause: “ministers *bowed* to calls”. */
function isActedOn(words: readonly SaidWord[], wishing: number): boolean {
  const start = words.findLastIndex(({ isAfterMark }, at) => at <= wishing && isAfterMark);
  return words
    .slice(Math.max(0, start), wishing)
    .some(({ form, root }) => isPastTense(form) && !DISCUSSING.has(root));
}

/** Whether a word stands right behind “for” and one of some roots: “*calls* from residents *for* a ban”. */
function isWishedBy(roots: ReadonlySet<string>, words: readonly SaidWord[], at: number): boolean {
  let start = at - 1;
  // “A manager for *its* shop”: it has one.
  const isOfPhrase = (form: string) => INDEFINITE_ARTICLES.has(form) || !isFunctional(form);
  while (start > at - WORDS_TO_SOUGHT && isOfPhrase(formAt(words, start))) start--;
  if (formAt(words, start) !== 'for' || goesOn(words, at)) return false;
  if (words.slice(start, at + 1).some(({ form }) => BEING_SOUGHT.has(form))) return false;
  const before = wordsBefore(words, start, WORDS_TO_SOUGHT);
  const wishing = before.findLastIndex(({ root }) => roots.has(root));
  if (wishing === -1 || before.slice(wishing).some(({ form }) => form === 'for')) return false;
  const place = start - before.length + wishing;
  return SEEKING.has(words[place]?.root ?? '') || !isActedOn(words, place);
}

/** The root of what a question asks whether it is there, or is done: “is there *life*”, “are fireworks *banned*”. */
function rootAsked({ question, asked }: AskedAndTold): string | undefined {
  const forms = asked.map(({ form }) => form);
  if (forms[1] === 'there') return asked[findNoun(forms, forms[2] === 'be' ? 3 : 2) ?? -1]?.root;
  const verb = verbOfWhether(question);
  return verb?.isPassive ? verb.root : undefined;
}

/**
 * Whether a question asks if something is there, or is done, and a sentence has it only as what is sought, wished for or
 * talked about: “the search for *life* on Mars”.
 */
export function tellsOnlyOfWish(beside: AskedAndTold): boolean {
  if (beside.question.answerType !== 'whether') return false;
  const root = rootAsked(beside);
  const { asked, told } = beside;
  const places = placesOf(told, (word) => word.root === root);
  if (places.length === 0) return false;
  // “The find”
  const isOutcome = ({ form, root: one, isDenied }: SaidWord, at: number) =>
    isDenied || form === 'met' || (OUTCOMES.has(one) && !DETERMINERS.has(formAt(told, at - 1)));
  if (told.some(isOutcome)) return false;
  const isDiscussed = asked[1]?.form === 'there' && told.some((word) => DISCUSSING.has(word.root));
  return places.every(
    (at) => isWishedBy(WISHING, told, at) || (isDiscussed && isWishedBy(PLANNING, told, at)),
  );
}
