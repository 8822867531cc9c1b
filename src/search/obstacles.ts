import { type Gender, genderOfPronoun } from '../text/pronouns.js';
import { wordSet } from '../text/word-set.js';
import { tellsAge, whoseAge } from './age.js';
import { readWords } from './analyzer.js';
import type { CandidateIndex } from './candidates.js';
import type { Described, Findings } from './features.js';
import { mayHold } from './kinds-held.js';
import { asksTheSame } from './replies.js';
import { type WordObstacle, whyNotTheWords } from './word-obstacles.js';

/** Why a passage is no answer, or why its words are not those of the answer, however likely that seems. */
export type Obstacle =
  | 'it only asks'
  | 'it gives no reason'
  | 'it does not tell that age'
  | 'it tells no number or time'
  | 'it speaks of somebody else'
  | 'it has none of the question’s words'
  | 'it does not speak of that'
  | WordObstacle;

/** What keeps the best passage from being called an answer, and its best words from being set off. */
export interface Obstacles {
  readonly answers?: Obstacle;
  readonly words?: Obstacle;
}

/** Words by which a text tells what something came of. */
const OF_REASONS = wordSet(
  'because cause causes caused causing reason reasons motive motives purpose why therefore thus hence so',
  'result results resulted resulting led leads lead leading stems stem stemmed stemming responsible',
  'blame blamed blames blaming means meant trigger triggers triggered spark sparks sparked',
  'prompt prompts prompted force forces forced explain explains explained thanks',
);

/** Finds what keeps the best passage, and its best words, from being the answer. */
export function findObstacles(
  best: Described,
  findings: Findings,
  index: CandidateIndex,
): Obstacles {
  if (asksTheSame(best.sentence, findings.question.answerType, index)) {
    return { answers: 'it only asks', words: 'it only asks' };
  }
  const answers = whyNoAnswer(best, findings, index);
  const words = best.answer && whyNotTheWords(best.answer, findings, index);
  return { ...(answers && { answers }), ...(words && { words }) };
}

/** Why the best passage is no answer, if anything says so. */
function whyNoAnswer(
  best: Described,
  { question, evidence }: Findings,
  index: CandidateIndex,
): Obstacle | undefined {
  if (question.answerType === 'reason' && !givesReason(best.paragraph, index)) {
    return 'it gives no reason';
  }
  const person = whoseAge(question, index);
  if (person !== undefined && !tellsAge(best.sentence, person, index)) {
    return 'it does not tell that age';
  }
  if (!question.isTopic && !mayHold(question.answerType, best.sentence, index))
    return 'it tells no number or time';
  const here = evidence.inParagraph[best.paragraph] ?? 0;
  if (question.topic?.every((term) => ((here >> term) & 1) === 0)) {
    return 'it does not speak of that';
  }
  if (question.pronoun === undefined) return undefined;
  if (question.terms.length > 0 && best.coverage === 0) {
    return 'it has none of the question’s words';
  }
  return speaksOfOthers(best.sentence, question.pronoun, index)
    ? 'it speaks of somebody else'
    : undefined;
}

/** Whether any sentence of a paragraph may give a reason. */
function givesReason(paragraph: number, { terms, text }: CandidateIndex): boolean {
  const [start, end] = [terms.firstSentence[paragraph], terms.firstSentence[paragraph + 1]];
  return terms.sentences
    .slice(start, end)
    .some(
      ({ span, spans }) =>
        spans.candidates.some(({ kind }) => kind === 'reason') ||
        readWords(text.slice(span.start, span.end)).some(({ form }) => OF_REASONS.has(form)),
    );
}

/** Whether a sentence mentions people of the other sex alone. */
function speaksOfOthers(
  sentence: number,
  gender: Gender,
  { terms, who, text }: CandidateIndex,
): boolean {
  const mentioned = who.persons.filter(({ mentions }) => mentions.includes(sentence));
  const span = terms.sentences[sentence]?.span;
  return (
    mentioned.length > 0 &&
    mentioned.every(({ person }) => person.gender !== undefined && person.gender !== gender) &&
    !readWords(text.slice(span?.start, span?.end)).some(
      ({ form }) => genderOfPronoun(form) === gender,
    )
  );
}
