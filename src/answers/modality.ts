import { readWords } from '../search/analyzer.js';
import { isAdverb } from '../text/function-words.js';
import { wordSet } from '../text/word-set.js';

const MODALS = wordSet(
  "will would shall should may might can could must won't wouldn't shouldn't can't couldn't cannot",
);
const NEGATIONS = wordSet(
  "not never won't wouldn't shouldn't can't couldn't cannot no nobody none neither nor without",
);
const CONTRACTED_NEGATION = /n't$/;
/** Words that stand between a modal verb and the verb that it goes with. */
const BETWEEN = wordSet('be been have not never also do did does has had was were is are to going');
/** So many of them at most. */
const REACH = 4;

/** How each term of a text is said: as a fact or not, affirmed or denied. */
function modalities(text: string): Map<string, Set<string>> {
  const words = readWords(text);
  const forms = words.map(({ form }) => form.replaceAll('’', "'"));
  const found = new Map<string, Set<string>>();
  words.forEach(({ terms }, i) => {
    let isOpen = false;
    let isDenied = false;
    for (let at = i - 1; at >= Math.max(0, i - REACH); at--) {
      const form = forms[at] ?? '';
      if (MODALS.has(form)) isOpen = true;
      if (form === 'going' && forms[at + 1] === 'to') isOpen = true;
      if (NEGATIONS.has(form) || CONTRACTED_NEGATION.test(form)) isDenied = true;
      const isOfNoOne = form === 'one' && forms[at - 1] === 'no';
      if (!BETWEEN.has(form) && !isAdverb(form) && !isOfNoOne) break;
    }
    for (const term of terms) {
      const known = found.get(term) ?? new Set();
      found.set(term, known.add(`${isOpen} ${isDenied}`));
    }
  });
  return found;
}

/**
 * Whether a text says something of a claim only as what will, may or should be where the claim says that
 * it was, or denies it, or the other way round: "asked" is not "will ask".
 */
export function saysOtherwise(claim: string, text: string): boolean {
  const there = modalities(text);
  for (const [term, claimed] of modalities(claim)) {
    const said = there.get(term);
    if (said !== undefined && ![...claimed].some((modality) => said.has(modality))) return true;
  }
  return false;
}
