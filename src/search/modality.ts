import { AUXILIARIES, CONJUNCTIONS, isAdverb } from '../text/function-words.js';
import { wordSet } from '../text/word-set.js';
import { locateWords, readWords } from './analyzer.js';
import { rootOf } from './roots.js';

const MODALS = wordSet(
  "will would shall should may might can could must won't wouldn't shouldn't can't couldn't cannot",
);
const NEGATIONS = wordSet(
  "not never won't wouldn't shouldn't can't couldn't cannot no nobody none neither nor without",
);
const MARK = /[,;:()–—]/;
const CONTRACTED_NEGATION = /n't$/;
/** Words that stand between a modal verb and the verb that it goes with. */
const BETWEEN = wordSet('be been have not never also do did does has had was were is are to going');
/** So many of them at most. */
const REACH = 4;
/** Before “to”, what denies: “declined to comment”. */
const DECLINING = wordSet(
  'decline declines declined declining refuse refuses refused refusing fail fails failed failing',
);
/** At the head of a sentence, what denies all that is said of its subject: “None of the men was hurt”. */
const NO_SUBJECT = wordSet('no none nobody neither');

/** A word of a text, and how it is said. */
export interface SaidWord {
  readonly form: string;
  readonly root: string;
  /** What the index knows it by; none for a stop word. */
  readonly terms: readonly string[];
  /** Only as what will, may or should be. */
  readonly isOpen: boolean;
  readonly isDenied: boolean;
  /** Behind a comma or the like. */
  readonly isAfterMark: boolean;
}

/** Which words of a sentence are said of nobody, by their numbers: from the first to before the second. */
function boundDenied(forms: readonly string[]): [number, number] {
  if (!NO_SUBJECT.has(forms[0] ?? '')) return [0, 0];
  const start = forms.findIndex((form) => AUXILIARIES.has(form));
  if (start === -1) return [0, 0];
  const end = forms.findIndex((form, i) => i > start && CONJUNCTIONS.has(form));
  return [start, end === -1 ? forms.length : end];
}

/** Reads how each word of a sentence is said: as a fact or not, affirmed or denied. */
export function readSaidWords(sentence: string): SaidWord[] {
  const words = readWords(sentence);
  const spans = locateWords(sentence);
  const forms = words.map(({ form }) => form.replaceAll('’', "'"));
  const [firstDenied, nextToDenied] = boundDenied(forms);
  return words.map(({ terms }, i) => {
    let isOpen = false;
    let isDenied = i >= firstDenied && i < nextToDenied;
    for (let at = i - 1; at >= Math.max(0, i - REACH); at--) {
      const form = forms[at] ?? '';
      if (MODALS.has(form)) isOpen = true;
      if (form === 'going' && forms[at + 1] === 'to') isOpen = true;
      if (NEGATIONS.has(form) || CONTRACTED_NEGATION.test(form)) isDenied = true;
      if (DECLINING.has(form) && forms[at + 1] === 'to') isDenied = true;
      const isOfNoOne = form === 'one' && forms[at - 1] === 'no';
      if (!BETWEEN.has(form) && !isAdverb(form) && !isOfNoOne) break;
    }
    const form = forms[i] ?? '';
    const isAfterMark = MARK.test(sentence.slice(spans[i - 1]?.end ?? 0, spans[i]?.start));
    return { form, root: rootOf(form), terms, isOpen, isDenied, isAfterMark };
  });
}

/**
 * Whether a text says something of a claim only as what will, may or should be where the claim says that
 * it was, or denies it, or the other way round: "asked" is not "will ask".
 */
export function saysOtherwise(claimed: readonly SaidWord[], said: readonly SaidWord[]): boolean {
  const content = (words: readonly SaidWord[]) => words.filter(({ terms }) => terms.length > 0);
  return content(claimed).some((word) => {
    const same = content(said).filter(({ root }) => root === word.root);
    const isSo = ({ root, isOpen, isDenied }: SaidWord) =>
      content(claimed).some(
        (other) => other.root === root && other.isOpen === isOpen && other.isDenied === isDenied,
      );
    return same.length > 0 && !same.some(isSo);
  });
}
