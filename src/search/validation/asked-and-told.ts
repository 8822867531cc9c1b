import { remembering } from '../../text/remembering.js';
import { readSaidWords, type SaidWord } from '../factuality/modality.js';
import type { SentenceWords } from '../index/sentence-words.js';
import type { AskedVerb } from '../question/asked-verb.js';
import { findAskedVerb } from '../question/asked-verb.js';
import type { ReadQuestion } from '../question/question.js';
import type { CandidateIndex } from '../ranking/candidates.js';

/** A question beside the sentence that may answer it, word by word. */
export interface AskedAndTold {
  readonly question: ReadQuestion;
  readonly asked: readonly SaidWord[];
  /** The verb that the question asks about. */
  readonly verb?: AskedVerb & SaidWord;
  /** The sentence, by its number in the story. */
  readonly sentence: number;
  readonly told: readonly SaidWord[];
  readonly index: CandidateIndex;
}

/** Questions whose words are remembered: one is laid beside several sentences. */
const REMEMBERED = 50;
const readAsked = remembering(readSaidWords, REMEMBERED);

/** Lays a question beside a sentence. */
export function layBeside(
  question: ReadQuestion,
  sentence: number,
  index: CandidateIndex,
): AskedAndTold {
  const asked = readAsked(question.text);
  const found = findAskedVerb(asked.map(({ form }) => form));
  const word = asked[found?.at ?? -1];
  return {
    question,
    asked,
    ...(found && word && word.terms.length > 0 && { verb: { ...word, ...found } }),
    sentence,
    told: index.wordsOf(sentence),
    index,
  };
}

/** The sentence and those beside it in its paragraph, by their numbers. */
export function withNeighbours(sentence: number, { terms }: CandidateIndex): number[] {
  const paragraph = terms.sentences[sentence]?.paragraph;
  return [sentence - 1, sentence, sentence + 1].filter(
    (at) => terms.sentences[at]?.paragraph === paragraph,
  );
}

/** The words of the sentence, and what stands between them. */
export const lookAtSentence = ({ sentence, index }: AskedAndTold): SentenceWords =>
  index.sentenceWords(sentence);
