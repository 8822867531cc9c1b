import { readWords } from './analyzer.js';
import { type AnswerType, readExpected } from './answer-type.js';
import type { CandidateIndex } from './candidates.js';
import type { Ranked } from './rank.js';

/** A sentence that asks, with whatever marks are behind it. */
const ASKS = /\?["”’')]*\s*$/;
/** Paragraphs behind a question in which it is answered, if at all. */
const MOST_BEHIND = 2;

/** Who asks, and who is asked: "Q: Minister, will you go?" */
const ADDRESS =
  /^["“‘']?(?:[^:?"“”]{1,60}:\s+)?(?:\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,3},\s+)?/u;

const textOf = (sentence: number, { terms, text }: CandidateIndex) => {
  const span = terms.sentences[sentence]?.span;
  return text.slice(span?.start, span?.end);
};

const isQuestion = (sentence: number, index: CandidateIndex) => ASKS.test(textOf(sentence, index));

/**
 * Whether a sentence asks what is asked, and so tells nothing of it. What another question takes for
 * granted may answer: “When did you see *the ship in the bay*?”
 */
export function asksTheSame(
  sentence: number,
  answerType: AnswerType,
  index: CandidateIndex,
): boolean {
  if (!isQuestion(sentence, index)) return false;
  const bare = textOf(sentence, index).replace(ADDRESS, '');
  return readExpected(readWords(bare)).answerType === answerType;
}

/** The first sentence behind a question that is none. */
function replyTo({ passage }: Ranked, index: CandidateIndex): number | undefined {
  const { firstSentence } = index.terms;
  const end = firstSentence[passage.paragraph + 1 + MOST_BEHIND] ?? index.terms.sentences.length;
  for (let sentence = passage.sentence + 1; sentence < end; sentence++) {
    if (!isQuestion(sentence, index)) return sentence;
  }
  return undefined;
}

/**
 * Puts what follows a question before it, where the best passage only asks: in an interview, that is the
 * answer.
 *
 * @param shown - the passages that may be shown, best first
 * @param ranked - all of them
 * @param answerType - what is asked for
 */
export function repliesFirst(
  shown: readonly Ranked[],
  ranked: readonly Ranked[],
  answerType: AnswerType,
  index: CandidateIndex,
): readonly Ranked[] {
  const [best, ...others] = shown;
  if (best === undefined || !asksTheSame(best.passage.sentence, answerType, index)) return shown;
  const sentence = replyTo(best, index);
  const paragraph = sentence === undefined ? undefined : index.terms.sentences[sentence]?.paragraph;
  const found = ranked.find(({ passage }) => passage.paragraph === paragraph);
  if (sentence === undefined || found === undefined) return shown;
  const passage = { ...found.passage, sentence };
  if (found === best) return [{ ...best, passage }, ...others];
  const { score, share } = best;
  return [
    { ...found, passage, score, share },
    { ...best, score: found.score, share: found.share },
    ...others.filter((other) => other !== found),
  ];
}
