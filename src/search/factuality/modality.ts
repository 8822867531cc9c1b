import { formAt, locateWords, readWords } from '../../terms/analyzer.js';
import { rootOf } from '../../terms/roots.js';
import { isGerund } from '../../terms/verb-forms.js';
import { DETERMINERS, isAdverb } from '../../text/english/function-words.js';
import { wordSet } from '../../text/word-set.js';
import { deniedAlongWith } from './denied-along.js';
import { readGoverned } from './governed.js';
import { type Standing, weaker } from './governors.js';
import { readNoSubjects } from './no-subject.js';
import type { SaidWord } from './said-word.js';

/** They say of their verb that it will be. */
export const WILL = wordSet("will would shall won't wouldn't");
const standingAs = (standing: Standing, forms: ReadonlySet<string>): [string, Standing][] =>
  Array.from(forms, (form) => [form, standing]);
const WEAKENS: ReadonlyMap<string, Standing> = new Map([
  ...standingAs('ahead', WILL),
  ...standingAs(
    'maybe',
    wordSet(
      "should may might can could must ought shouldn't can't couldn't cannot perhaps maybe",
      'possibly probably likely',
    ),
  ),
  ...standingAs('alleged', wordSet('allegedly reportedly supposedly purportedly')),
]);
const NEGATIONS = wordSet(
  "not never won't wouldn't shouldn't can't couldn't cannot no nobody none neither nor without hardly scarcely",
);
const MARK = /[,;:()–—]/;
const CONTRACTED_NEGATION = /n't$/;
/** Words that stand between a modal verb and the verb that it goes with. */
const BETWEEN = wordSet(
  'be been have not never longer also do did does has had was were is are to going',
);
/** So many of them at most. */
const REACH = 4;
/** “Is to open”, but “is to blame”. */
const FINITE_BE = wordSet('is are was were');
/** What a word says of those behind it. */
const signsOf = (form: string) => ({
  weakens: WEAKENS.get(form),
  /** “Is *to* open” */
  isAhead: form === 'going' || FINITE_BE.has(form),
  isNegation: NEGATIONS.has(form),
  isContracted: CONTRACTED_NEGATION.test(form),
  isBetween: BETWEEN.has(form) || isAdverb(form),
});

/** Reads how each word of a sentence is said: as a fact or not, affirmed or denied. */
export function readSaidWords(sentence: string): SaidWord[] {
  const spans = locateWords(sentence);
  const read = readWords(sentence);
  const words = read.map(({ form: folded, terms, isCapitalised }, i) => {
    const form = folded.replaceAll('’', "'");
    const isThing = isGerund(form) && DETERMINERS.has(formAt(read, i - 1));
    const isAfterMark = MARK.test(sentence.slice(spans[i - 1]?.end ?? 0, spans[i]?.start));
    return { form, root: rootOf(form), terms, isCapitalised, isAfterMark, isThing };
  });
  const { heads, said } = readNoSubjects(words);
  const signs = words.map(({ form }) => signsOf(form));
  return readGoverned(
    words.map((word, i) => {
      let standing: Standing = 'told';
      const { isDenied: isOfNone = false, apart } = said.get(i) ?? {};
      let isDenied = isOfNone;
      for (let at = i - 1; at >= Math.max(0, i - REACH); at--) {
        const sign = signs[at];
        if (sign?.weakens) standing = weaker(standing, sign.weakens);
        const isTo = words[at + 1]?.form === 'to' && word.form !== 'blame';
        if (isTo && sign?.isAhead) standing = weaker(standing, 'ahead');
        if (sign?.isContracted || (sign?.isNegation && !heads.has(at))) isDenied = true;
        const isOfNoOne = words[at]?.form === 'one' && words[at - 1]?.form === 'no';
        if (!sign?.isBetween && !isOfNoOne) break;
      }
      return apart === undefined
        ? { ...word, standing, isDenied }
        : { ...word, standing, isDenied, apart };
    }),
  );
}

/**
 * Whether a text says something of a claim only as what will, may or should be where the claim says that
 * it was, or denies it, or the other way round: "asked" is not "will ask", nor "refused to ask".
 */
export function saysOtherwise(claimed: readonly SaidWord[], said: readonly SaidWord[]): boolean {
  const content = (words: readonly SaidWord[]) => words.filter(({ terms }) => terms.length > 0);
  const [claims, told] = [content(claimed), content(said)];
  const along = deniedAlongWith(claimed, said);
  return claims.some((word) => {
    const alike = told.filter(({ root }) => root === word.root);
    // “It was to open in May, but the opening was put off”: that is not what was opened.
    const verbs = alike.filter((one) => one.isThing === word.isThing);
    const same = verbs.length > 0 ? verbs : alike;
    const isSo = (one: SaidWord) =>
      claims.some((mine) => {
        // What is done to both is compared itself: “denied him bail”, “bail was denied”.
        const isSame = mine.governed !== undefined && mine.governed.by === one.governed?.by;
        const { standing, isDenied } = (isSame && one.governed) || one;
        const other = (isSame && mine.governed) || mine;
        // What will be may be.
        const isLess = other.standing === 'maybe' && standing === 'ahead';
        const isAs = other.standing === standing || isLess;
        const isDeniedAlike = other.isDenied === isDenied || (isDenied && along.has(mine));
        return mine.root === one.root && isDeniedAlike && isAs;
      });
    return same.length > 0 && !same.some(isSo);
  });
}
