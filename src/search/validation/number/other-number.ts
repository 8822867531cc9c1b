import {
  areOfOneKind,
  type Counted,
  coversYear,
  hasShareNear,
  isBound,
  numbersByValue,
  numbersIn,
  standsAlone,
} from '../../../terms/numbers.js';
import { isYear } from '../../index/times-in-words.js';
import type { AskedAndTold } from '../reading/asked-and-told.js';

/** Between the number of a whole and that of a part: “20 hits, *among them* four songs”. */
const AMONG = /\b(?:(?:among|of) (?:them|which|whom)|including)\b/;

const isYearAlone = (text: string, { start, end, unit }: Counted) =>
  unit === undefined && isYear(text.slice(start, end));

/**
 * Whether a question asks if something is so of a number that the story has of nothing of that kind, and the
 * sentence has another number of that very kind: “was it fined £1.3m” of “was fined £1.2m”.
 */
export function hasOtherNumber({ question, sentence, index }: AskedAndTold): boolean {
  if (question.answerType !== 'whether') return false;
  const asked = numbersIn(question.text).filter(
    (number) =>
      number.value !== 1 && standsAlone(question.text, number) && !isBound(question.text, number),
  );
  if (asked.length === 0) return false;
  const { text } = index.sentenceWords(sentence);
  const told = numbersIn(text).filter((number) => standsAlone(text, number));
  const spans = index.terms.sentences[sentence]?.spans?.candidates ?? [];
  // “On Saturday, for the first time since 2019” leaves open which year it is.
  const hasOneTime = spans.filter(({ kind }) => kind === 'time').length === 1;
  return asked.some((number) => {
    const isOfYear = isYearAlone(question.text, number);
    const isRival = (other: Counted) =>
      isOfYear
        ? hasOneTime && isYearAlone(text, other)
        : !isYearAlone(text, other) && areOfOneKind(number, other);
    const same = numbersByValue(index.text).get(number.value) ?? [];
    const countsNothing = ({ unit, counts }: Counted) => unit === undefined && counts.length === 0;
    const mayBeSame = (other: Counted) =>
      isOfYear || countsNothing(other) || areOfOneKind(number, other);
    const isPart = (other: Counted) =>
      told.some(
        ({ value, end }) =>
          value === number.value && end < other.start && AMONG.test(text.slice(end, other.start)),
      );
    const isCovered = isOfYear
      ? coversYear(text, number.value)
      : number.unit?.name === '%' && hasShareNear(text, number.value);
    return (
      !isCovered && told.some((other) => isRival(other) && !isPart(other)) && !same.some(mayBeSame)
    );
  });
}
