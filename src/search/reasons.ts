import { isPastTense } from '../text/past-tense.js';
import { PERSONAL_SUBJECTS } from '../text/pronouns.js';
import type { Span } from '../text/span.js';
import { wordSet } from '../text/word-set.js';
import { type AskedAndTold, readSentence, withNeighbours } from './asked-and-told.js';
import { isAuxiliary } from './asked-noun.js';
import { readSaidWords, type SaidWord } from './modality.js';

/** Words by which a text tells what something came of, */
const OF_REASONS = wordSet(
  'because cause causes caused causing reason reasons motive motives purpose why stem stems stemmed stemming',
  'responsible blame blamed blames blaming explain explains explained following citing cited owing amid',
);
/** those between what it came of and what came, */
const OF_RESULTS = wordSet(
  'result results resulted resulting led lead leads leading force forces forced means meant',
  'trigger triggers triggered spark sparks sparked prompt prompts prompted',
);
/** and those before what came. */
const BEFORE_RESULTS = wordSet('so thus therefore hence');
/** Nothing came of what these say: “means to leave”, “led the team”. */
const MEANS = wordSet('means meant');
const LEADS = wordSet('led lead leads leading');
/** “Thanks to the rain”, but “thanks to all of you”. */
const THANKED = wordSet('all you everyone everybody him her them god');
/** Words from a verb to the “to” that goes with it: “led thousands of drivers to”. */
const REACH = 5;

/** Before “to”, verbs that want another one to be whole: “is going to leave”, */
const BEFORE_INFINITIVES = wordSet(
  'mean means meant supposed going able expected allowed said set due ready likely unlikely has have had is are',
  'was were be been used thought believed known seems seemed appears appeared continues continued begins began',
  'wants needs needed plans planned voted right',
);
/** and those that want somebody besides: “forced drivers to sleep”. */
const MAKING_DO = wordSet(
  'forced forces forcing force ordered told asked urged allowed led prompted persuaded',
);

const rootsOf = (words: readonly SaidWord[]) =>
  words.flatMap(({ root, terms }) => (terms.length > 0 ? [root] : []));

/** Whether a word tells what something came of, and that is what is asked about. */
function isOfReason(
  words: readonly SaidWord[],
  at: number,
  { asked, verb }: AskedAndTold,
): boolean {
  const form = words[at]?.form ?? '';
  if (OF_REASONS.has(form)) return true;
  const [next = '', second = '', ...more] = words.slice(at + 1, at + 1 + REACH).map((w) => w.form);
  if (form === 'thanks') return next === 'to' && !THANKED.has(second);
  if (BEFORE_RESULTS.has(form)) {
    if (next === 'that') return true;
    const roots = new Set(rootsOf(asked));
    return rootsOf(words.slice(at + 1)).some((root) => roots.has(root));
  }
  if (!OF_RESULTS.has(form) || (MEANS.has(form) && next === 'to')) return false;
  if (LEADS.has(form) && ![next, second, ...more].includes('to')) return false;
  // What stands before is what something else came of.
  const about = verb === undefined ? rootsOf(asked) : [verb.root];
  return next === 'by' || !rootsOf(words.slice(0, at)).some((root) => about.includes(root));
}

/** Whether a phrase that may be a reason is one for what is asked about, and does not only say that again. */
function isReasonFor(phrase: Span, sentence: Span, { asked, verb, index }: AskedAndTold): boolean {
  const [opener, ...words] = readSaidWords(index.text.slice(phrase.start, phrase.end));
  const roots = rootsOf(words);
  const known = new Set(rootsOf(asked));
  if (roots.includes(verb?.root ?? '') || roots.every((root) => known.has(root))) return false;
  switch (opener?.form) {
    case 'by':
      return words[0]?.form.endsWith('ing') ?? false;
    case 'as':
      return words.some(
        ({ form }, i) =>
          isAuxiliary(form) || PERSONAL_SUBJECTS.has(form) || (i > 0 && isPastTense(form)),
      );
    case 'to': {
      const before = readSaidWords(index.text.slice(sentence.start, phrase.start)).slice(-REACH);
      const last = before.at(-1)?.form ?? '';
      return !BEFORE_INFINITIVES.has(last) && !before.some(({ form }) => MAKING_DO.has(form));
    }
    default:
      return !BEFORE_RESULTS.has(opener?.form ?? '');
  }
}

/** Whether a sentence, or one beside it in its paragraph, may give a reason for what is asked about. */
export function givesReason(beside: AskedAndTold): boolean {
  const { sentence, index } = beside;
  return withNeighbours(sentence, index).some((at) => {
    const { span, spans } = index.terms.sentences[at] ?? {};
    if (span === undefined || spans === undefined) return false;
    const words = readSentence(at, index);
    return (
      words.some((_, i) => isOfReason(words, i, beside)) ||
      spans.candidates.some((each) => each.kind === 'reason' && isReasonFor(each, span, beside))
    );
  });
}
