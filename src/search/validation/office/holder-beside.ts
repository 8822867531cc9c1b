import { isPluralRole, isRoleNoun } from '../../../people/lexicon/roles.js';
import { rootSet } from '../../../terms/roots.js';
import { isGerund, TO_BE } from '../../../terms/verb-forms.js';
import {
  DETERMINERS,
  PLACE_PREPOSITIONS,
  PREPOSITIONS,
} from '../../../text/english/function-words.js';
import { contains, overlaps, type Span } from '../../../text/span.js';
import { wordSet } from '../../../text/word-set.js';
import type { SaidWord } from '../../factuality/said-word.js';
import { NAME_KINDS } from '../../index/candidate-spans.js';
import type { AskedAndTold } from '../reading/asked-and-told.js';
import { wordsFor } from '../reading/mentions.js';
import { COMING, SUCCEEDING } from './coming-into.js';

/** Whoever is asked for holds, or does, the same as the one who stands behind these: “mayor *before* Roe”. */
const BESIDE = wordSet('before after');
/** What somebody does as long as they hold something: “who *ran* the mill before Roe”. */
const HOLDING = rootSet('run lead own head manage chair captain coach hold have keep edit govern');
/** By these, a sentence tells of another holder, be it without a name: “took over *from* a banker”. */
const OF_ANOTHER = new Set([...SUCCEEDING, ...rootSet('predecessor successor follow inherit')]);
const BEFORE_ANOTHER = wordSet('from former previous previously then outgoing late ex');
/** “First” tells that there was no holder before: “the *first* mayor of Selm”. */
const FIRST = 'first';

/** After these, a name tells what an office is of, or where. */
const OF_OFFICES: ReadonlySet<string> = new Set([...PLACE_PREPOSITIONS, 'of', 'for', 'on']);

/** Whom a question names to ask for the one before, or after: “who was mayor before *Roe*”, “took over from *Roe*”. */
function holderNamed({ question, asked, index }: AskedAndTold): number | undefined {
  if (question.answerType !== 'person' || question.meant.length === 0) return undefined;
  const at = asked.findLastIndex(
    ({ form }, i) => BESIDE.has(form) || (form === 'from' && asked[i - 1]?.form === 'over'),
  );
  const isOfHolder = ({ form, root }: (typeof asked)[number]) =>
    TO_BE.has(form) || isRoleNoun(form) || HOLDING.has(root);
  const before = asked.slice(1, Math.max(1, at));
  if (asked[at]?.form !== 'from' && !before.some(isOfHolder)) return undefined;
  const end = asked.findIndex(({ form }, i) => i > at && PREPOSITIONS.has(form));
  const name = asked.slice(at + 1, end === -1 ? undefined : end).flatMap(({ terms }) => terms);
  if (at < 2 || name.length === 0) return undefined;
  return question.meant.find(({ person }) =>
    name.every((term) => index.who.names[person]?.has(term)),
  )?.person;
}

/** Whether words at a place are for somebody, and name nobody: “by *a pension fund*”. */
const isNoun = (words: readonly SaidWord[], at: number): boolean => {
  const word = words[DETERMINERS.has(words[at]?.form ?? '') ? at + 1 : at];
  return word !== undefined && word.terms.length > 0 && !isGerund(word.form) && !word.isCapitalised;
};

/**
 * Whether a question asks who held something before or after somebody (“who was mayor *before Roe*”), and a sentence
 * has that one and nobody else.
 */
export function tellsOnlyOfHolderNamed(beside: AskedAndTold): boolean {
  const named = holderNamed(beside);
  if (named === undefined) return false;
  const { asked, told, sentence, index } = beside;
  // “Owned *by* a fund before Roe bought it”
  const isHeldBy = (at: number) => HOLDING.has(told[at - 1]?.root ?? '') && isNoun(told, at + 1);
  const isOther = ({ form, root }: (typeof told)[number], at: number) =>
    OF_ANOTHER.has(root) ||
    BEFORE_ANOTHER.has(form) ||
    form === FIRST ||
    (form === 'by' && isHeldBy(at));
  if (told.some(isOther)) return false;
  const { terms, who } = index;
  const { span: whole, spans } = terms.sentences[sentence] ?? {};
  const isHere = who.persons.flatMap(({ mentions }, i) => (mentions.includes(sentence) ? [i] : []));
  if (whole === undefined || !isHere.includes(named) || isHere.length > 1) return false;
  const own = wordsFor(named, index).filter((span) => contains(whole, span));
  const isOwn = (span: Span) => own.some((one) => overlaps(one, span));
  const { words, spots, rangeOf, form } = index.sentenceWords(sentence);
  const coming = told.findIndex(({ root }) => COMING.has(root));
  // Whoever “named Roe as chairman” is not the one before; nor is what the chairman is of.
  const mayHold = (span: Span) => {
    const { first, last } = rangeOf(span);
    return last >= coming && !OF_OFFICES.has(form(first - 1));
  };
  const known = new Set(asked.flatMap((word) => word.terms));
  const isRole = (word: (typeof words)[number], at: number) => {
    const { start, end } = spots[at] ?? { start: 0, end: 0 };
    const isNew = !word.terms.some((term) => known.has(term));
    const isSomebody = isRoleNoun(word.form) || isPluralRole(word.form);
    return isSomebody && isNew && !isOwn({ start: whole.start + start, end: whole.start + end });
  };
  const others = (spans?.candidates ?? []).filter(
    (each) => NAME_KINDS.has(each.kind) && !isOwn(each) && mayHold(each),
  );
  return others.length === 0 && !words.some(isRole);
}
