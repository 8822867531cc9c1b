import { isPastForm } from '../../../terms/verb-forms.js';
import { wordSet } from '../../../text/word-set.js';
import type { SaidWord } from '../../factuality/said-word.js';
import { isFunctional } from '../../question/asked-noun.js';
import type { CandidateIndex } from '../../ranking/candidates.js';
import type { Described } from '../../ranking/features.js';
import type { Findings } from '../../ranking/findings.js';
import { AskedAndTold, sentencesIn } from '../reading/asked-and-told.js';
import { placesOf, wordsBehind } from '../reading/word-places.js';

/** These are particles alone; others lead up to where or to whom as often: “sent *to* the monitor”. */
const ADVERBS = wordSet('up off out down away back apart together aside');
/** Words from a verb to its particle: “*sent* two men *off*”. */
const WORDS_TO_PARTICLE = 3;

/** A verb with its particle, by the verb's root. */
interface PhrasalVerb {
  readonly root: string;
  readonly particle: string;
}

/** The phrasal verb that a question asks about: “who got *sent off*”, and not “when was the *water* off”. */
function askedPhrasalVerb({ asked, verb }: AskedAndTold): PhrasalVerb | undefined {
  const at = asked.findIndex(({ form }) => ADVERBS.has(form));
  const { root = '', form = '', terms = [] } = asked[at - 1] ?? {};
  const isVerb = terms.length > 0 && (isPastForm(form) || verb?.at === at - 1);
  const next = asked[at + 1]?.form ?? '';
  const isOver = next === '' || (isFunctional(next) && next !== 'of');
  return at > 0 && isVerb && isOver ? { root, particle: asked[at]?.form ?? '' } : undefined;
}

const hasParticle = (words: readonly SaidWord[], at: number, particle: string): boolean =>
  wordsBehind(words, at, WORDS_TO_PARTICLE).some(({ form }) => form === particle);

/** The verbs of a sentence that are the one asked for, with its particle or without. */
const placesOfVerb = (words: readonly SaidWord[], { root }: PhrasalVerb): number[] =>
  placesOf(words, (word) => word.root === root && !word.isThing);

/** Whether a sentence has the very verb and its particle. */
const hasPhrasalVerb = (words: readonly SaidWord[], asked: PhrasalVerb): boolean =>
  placesOfVerb(words, asked).some((at) => hasParticle(words, at, asked.particle));

/** The sentence of a passage that has the very phrasal verb that a question asks about. */
export function sentenceWithPhrasalVerb(
  { paragraph, sentence: own }: Described,
  { question, story }: Findings,
  index: CandidateIndex,
): number | undefined {
  const asked = askedPhrasalVerb(new AskedAndTold(question, own, index));
  return (
    asked && sentencesIn(paragraph, story).find((at) => hasPhrasalVerb(index.wordsOf(at), asked))
  );
}

/**
 * Whether a question asks about what a verb is for with a particle (“who got *sent off*”) and a sentence has that verb
 * without any (“she was *sent* to the monitor”), while another one of the story has both.
 */
export function tellsOfBareVerb(beside: AskedAndTold): boolean {
  const asked = askedPhrasalVerb(beside);
  if (asked === undefined) return false;
  const { told, index } = beside;
  const places = placesOfVerb(told, asked);
  const isBare = (at: number) =>
    !wordsBehind(told, at, WORDS_TO_PARTICLE).some(({ form }) => ADVERBS.has(form));
  return (
    places.length > 0 &&
    places.every(isBare) &&
    index.terms.sentences.some((_, at) => hasPhrasalVerb(index.wordsOf(at), asked))
  );
}
