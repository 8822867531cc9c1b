import { readWords } from '../../../terms/analyzer.js';
import { isPastTense } from '../../../text/past-tense.js';
import { PERSONAL_SUBJECTS } from '../../../text/pronouns.js';
import type { Span } from '../../../text/span.js';
import { wordSet } from '../../../text/word-set.js';
import { readSaidWords, type SaidWord } from '../../factuality/modality.js';
import { isAuxiliary } from '../../question/asked-noun.js';
import { type AskedAndTold, withNeighbours } from '../reading/asked-and-told.js';

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
/** “On the *back* of the war”, “in *protest* at the ban”; and what follows them. */
const GROUNDS = wordSet(
  'account back consequence grounds light protest response retaliation revenge view wake',
);
const OF_GROUNDS = wordSet('of to at over against that for');
/** Before “by”: “inspired by her aunt”. */
const INSPIRING = wordSet('inspired motivated driven moved persuaded encouraged');
/** Nothing came of what these say: “means to leave”, “led the team”. */
const MEANS = wordSet('means meant');
const LEADS = wordSet('led lead leads leading');
/** “Thanks to the rain”, but “thanks to all of you”. */
const THANKED = wordSet('all you everyone everybody him her them god');
/** Words from a verb to the “to” that goes with it: “led thousands of drivers to”. */
const REACH = 5;
/** Characters before a phrase, in which these words stand. */
const HEAD = 120;

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

/** A colon with a clause behind it; what is quoted begins with a mark or a capital. */
const EXPLAINING = /: \p{Ll}/u;

const rootsOf = (words: readonly SaidWord[]) =>
  words.flatMap(({ root, terms }) => (terms.length > 0 ? [root] : []));

/** A sentence, and where it has words of the question. */
interface ReasonSentence {
  readonly words: readonly SaidWord[];
  /** The first word for what is asked about, and the last one of any that the question has. */
  readonly firstAbout: number;
  readonly lastAsked: number;
}

function lookForReasons(words: readonly SaidWord[], { asked, verb }: AskedAndTold): ReasonSentence {
  const roots = new Set(rootsOf(asked));
  const about = verb === undefined ? roots : new Set([verb.root]);
  const has = (some: ReadonlySet<string>) => (word: SaidWord) =>
    word.terms.length > 0 && some.has(word.root);
  const firstAbout = words.findIndex(has(about));
  return {
    words,
    firstAbout: firstAbout === -1 ? Infinity : firstAbout,
    lastAsked: words.findLastIndex(has(roots)),
  };
}

/** Whether a word tells what something came of, and that is what is asked about. */
function isOfReason({ words, firstAbout, lastAsked }: ReasonSentence, at: number): boolean {
  const form = words[at]?.form ?? '';
  if (OF_REASONS.has(form)) return true;
  const [next = '', second = '', ...more] = words.slice(at + 1, at + 1 + REACH).map((w) => w.form);
  // Of anything else, it may be the back of a van.
  if (GROUNDS.has(form) && OF_GROUNDS.has(next) && firstAbout !== Infinity) {
    const before = words.slice(Math.max(0, at - 2), at).map((word) => word.form);
    return before.some((each) => each === 'on' || each === 'in');
  }
  if (INSPIRING.has(form)) return next === 'by';
  if (form === 'thanks') return next === 'to' && !THANKED.has(second);
  if (BEFORE_RESULTS.has(form)) return next === 'that' || lastAsked > at;
  if (!OF_RESULTS.has(form) || (MEANS.has(form) && next === 'to')) return false;
  if (LEADS.has(form) && ![next, second, ...more].includes('to')) return false;
  // What stands before is what something else came of.
  return next === 'by' || firstAbout >= at;
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
      return (
        // “As part of a push for more bread”
        (words[0]?.form === 'part' && words[1]?.form === 'of') ||
        words.some(
          ({ form }, i) =>
            isAuxiliary(form) || PERSONAL_SUBJECTS.has(form) || (i > 0 && isPastTense(form)),
        )
      );
    case 'to': {
      const start = Math.max(sentence.start, phrase.start - HEAD);
      const before = readWords(index.text.slice(start, phrase.start)).slice(-REACH);
      const last = before.at(-1)?.form ?? '';
      return !BEFORE_INFINITIVES.has(last) && !before.some(({ form }) => MAKING_DO.has(form));
    }
    default:
      return !BEFORE_RESULTS.has(opener?.form ?? '');
  }
}

/** Whether what is asked about stands before a colon, and something else behind it explains it. */
function isExplained(sentence: string, { asked }: AskedAndTold): boolean {
  const colon = EXPLAINING.exec(sentence);
  if (colon === null) return false;
  const told = new Set(rootsOf(readSaidWords(sentence.slice(0, colon.index))));
  const content = rootsOf(asked);
  return content.length > 0 && content.every((root) => told.has(root));
}

/** Whether a sentence, or one beside it in its paragraph, may give a reason for what is asked about. */
export function givesReason(beside: AskedAndTold): boolean {
  const { sentence, index } = beside;
  return withNeighbours(sentence, index).some((at) => {
    const { span, spans } = index.terms.sentences[at] ?? {};
    if (span === undefined || spans === undefined) return false;
    const looked = lookForReasons(index.wordsOf(at), beside);
    return (
      looked.words.some((_, i) => isOfReason(looked, i)) ||
      isExplained(index.text.slice(span.start, span.end), beside) ||
      spans.candidates.some((each) => each.kind === 'reason' && isReasonFor(each, span, beside))
    );
  });
}
