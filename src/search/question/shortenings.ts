import {
  areOfOneKind,
  type Counted,
  numbersByValue,
  numbersIn,
  standsAlone,
} from '../../terms/numbers.js';
import { unitOf } from '../../text/english/units.js';
import { withSpelling } from './misspelt.js';

/** Offices and bodies that people shorten in a chat, and stories as often as not. */
const SHORTENED: readonly (readonly [string, string])[] = [
  ['ceo', 'chief executive'],
  ['cfo', 'chief financial officer'],
  ['mp', 'member of parliament'],
  ['pm', 'prime minister'],
  ['ref', 'referee'],
  ['vp', 'vice president'],
  ['uk', 'united kingdom'],
  ['eu', 'european union'],
  ['un', 'united nations'],
];

/** Not within a word, nor behind a number: “at 4 pm”. */
const matching = (words: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}]|\\d )${words}(?![\\p{L}\\p{N}])`, 'giu');

interface Form {
  readonly words: string;
  readonly pattern: RegExp;
}

let known: { readonly any: RegExp; readonly forms: readonly (readonly [Form, Form])[] } | undefined;

function readForms() {
  // Hardly any question has one: one look tells.
  const any = new RegExp(matching(`(?:${SHORTENED.flat().join('|')})`).source, 'iu');
  const forms = SHORTENED.flatMap((pair): [Form, Form][] => {
    const [short, long] = pair.map((words) => ({ words, pattern: matching(words) }));
    return short === undefined || long === undefined
      ? []
      : [
          [short, long],
          [long, short],
        ];
  });
  return { any, forms };
}

/** What a question with a number has: digits or a word for one. */
const MAY_HAVE_NUMBER = /\d|\b(?:t(?:wo|en|w[eh]|h[ior])|three|fo|fi|si|se|ei|ni|el)/i;

/** So large a number is hardly that of anything else. */
const LARGE = 100;

/** Whether a number of a question is likely that of a story, where both have one value. */
const maySayTheSame = (asked: Counted, told: Counted) =>
  areOfOneKind(asked, told) || (asked.unit === undefined && asked.value >= LARGE);

/** “A fifth”, which is likelier of something else than what a question has in per cent. */
const IN_WORDS_OF_PART = /^an? /i;

/** Whether a number is written together with its unit, which the question has as a word of its own: “90mph”. */
const hasUnit = (written: string) => unitOf(written.replace(/^[\d.,]+/, '')) !== undefined;

/** A question with its numbers written as a story has them: “twelve” as “12”, “1,200,000” as “1.2m”. */
function withNumbers(text: string, question: string): string {
  if (!MAY_HAVE_NUMBER.test(question)) return question;
  let told = '';
  let from = 0;
  for (const number of numbersIn(question)) {
    const { value, start, end } = number;
    // “One” stands for other words as well.
    if (value === 1 || !standsAlone(question, number)) continue;
    const same = (numbersByValue(text).get(value) ?? []).filter(
      (other) => standsAlone(text, other) && maySayTheSame(number, other),
    );
    const [written, ...more] = same.map((other) => text.slice(other.start, other.end));
    const asked = question.slice(start, end);
    if (
      written === undefined ||
      more.includes(asked) ||
      hasUnit(written) ||
      IN_WORDS_OF_PART.test(written)
    )
      continue;
    told += question.slice(from, start) + written;
    from = end;
  }
  return told + question.slice(from);
}

/**
 * A question with the numbers, offices and bodies in it written as a story has them, “ceo” as “chief executive”,
 * and its words spelt right.
 */
export function asWrittenIn(text: string, question: string): string {
  known ??= readForms();
  const spelt = withNumbers(text, withSpelling(text, question));
  if (!known.any.test(spelt)) return spelt;
  return known.forms.reduce((asked, [asIs, other]) => {
    const isOther =
      asked.search(asIs.pattern) !== -1 &&
      text.search(asIs.pattern) === -1 &&
      text.search(other.pattern) !== -1;
    return isOther ? asked.replace(asIs.pattern, other.words) : asked;
  }, spelt);
}
