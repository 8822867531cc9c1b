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

/**
 * A question with the offices and bodies in it written as a story has them, “ceo” as “chief executive”, and
 * its words spelt right.
 */
export function asWrittenIn(text: string, question: string): string {
  known ??= readForms();
  const spelt = withSpelling(text, question);
  if (!known.any.test(spelt)) return spelt;
  return known.forms.reduce((asked, [asIs, other]) => {
    const isOther =
      asked.search(asIs.pattern) !== -1 &&
      text.search(asIs.pattern) === -1 &&
      text.search(other.pattern) !== -1;
    return isOther ? asked.replace(asIs.pattern, other.words) : asked;
  }, spelt);
}
