import { isAdverb } from '../../text/function-words.js';
import { wordSet } from '../../text/word-set.js';
import type { SaidWord } from '../factuality/modality.js';
import { isFunctional } from '../question/asked-noun.js';
import { innerProduct } from '../words/vector.js';
import { isGerund, isPastForm, TO_BE } from '../words/verb-forms.js';
import { vectorOf } from '../words/word-vectors.js';
import { type AskedAndTold, withNeighbours } from './asked-and-told.js';

const ALL = wordSet('both all each every');
/** They say that nothing is amiss, whatever that may be: “nobody was hurt” tells of who is fine. */
const VAGUE = wordSet('fine well right alright normal unharmed safe');
/** A number tells as well whether something is so. */
const MEASURED = wordSet(
  'young old tall short long big large small heavy deep high fast expensive cheap',
);
/** A cosine; a word that is so like an adjective may tell the same, or the opposite. */
const LIKE = 0.4;

/** The adjective of a question for whether it is true of all: “were both men *white*”. */
function askedOfAll(asked: readonly SaidWord[]): SaidWord | undefined {
  const [verb, all] = asked;
  const [noun, last] = asked.slice(-2);
  if (!TO_BE.has(verb?.form ?? '') || !ALL.has(all?.form ?? '') || asked.length < 4)
    return undefined;
  const { form = '', terms = [] } = last ?? {};
  const isVerb = isPastForm(form) || isGerund(form);
  const isNoAdjective =
    isVerb || isAdverb(form) || VAGUE.has(form) || MEASURED.has(form) || terms.length === 0;
  return isNoAdjective || isFunctional(noun?.form ?? '') ? undefined : last;
}

/**
 * Whether a question asks if all of some are of a kind (“were both men *white*”), and neither the sentence nor one
 * beside it has any word like that.
 */
export function tellsNothingOfAll({ question, asked, sentence, index }: AskedAndTold): boolean {
  const adjective = question.answerType === 'whether' ? askedOfAll(asked) : undefined;
  const vector = vectorOf(adjective?.terms[0] ?? '');
  if (adjective === undefined || vector === undefined) return false;
  const known = new Set(asked.flatMap(({ root }) => (root === adjective.root ? [] : [root])));
  const isLike = ({ root, terms }: SaidWord) =>
    root.includes(adjective.root) ||
    (!known.has(root) &&
      terms.some((term) => {
        const other = vectorOf(term);
        return other !== undefined && innerProduct(other, vector) >= LIKE;
      }));
  return !withNeighbours(sentence, index).some((at) => index.wordsOf(at).some(isLike));
}
