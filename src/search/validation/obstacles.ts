import { type Gender, genderOfPronoun } from '../../text/pronouns.js';
import type { ReadQuestion } from '../question/question.js';
import type { CandidateIndex } from '../ranking/candidates.js';
import type { Described, Findings } from '../ranking/features.js';
import { readWords } from '../words/analyzer.js';
import { tellsAge, whoseAge } from './age.js';
import { lacksAgent } from './agents.js';
import { tellsOfAnotherOffice } from './another-office.js';
import { type AskedAndTold, layBeside } from './asked-and-told.js';
import { asksHowDied, lacksCauseOfDeath, tellsCauseOfDeath } from './cause-of-death.js';
import { countsSomethingElse } from './counted.js';
import { speaksOnlyOfWhomItIsDoneTo } from './done-to.js';
import { lacksEvent } from './events.js';
import { tellsOfAnotherHolder } from './holders.js';
import { mayHold } from './kinds-held.js';
import { lacksName } from './naming.js';
import { tellsOfAnother } from './other-subject.js';
import { tellsContrary, tellsOpposite } from './polarity.js';
import { countsByAnotherTime } from './rates.js';
import { givesReason } from './reasons.js';
import { asksTheSame } from './replies.js';
import { asksForScore, lacksScore } from './scores.js';
import { tellsWhatAnotherIs } from './somebodys-role.js';
import { tellsWhatWasTakenBack } from './taken-back.js';
import { tellsOfAnotherTime } from './tense-asked.js';
import { speaksOfAnotherOne } from './told-apart.js';
import { saysNobody, saysSomebodyElse } from './who-says.js';
import { tellsOfAnotherBody } from './whose-office.js';
import { type WordObstacle, whyNotTheWords } from './word-obstacles.js';

/** Why a passage is no answer, or why its words are not those of the answer, however likely that seems. */
export type Obstacle =
  | 'it only asks'
  | 'it gives no reason'
  | 'it tells no cause of death'
  | 'it does not tell that age'
  | 'it tells no number or time'
  | 'it tells no score'
  | 'it counts by another time'
  | 'it speaks of somebody else'
  | 'it has none of the question’s words'
  | 'it does not speak of that'
  | 'another number is meant'
  | 'it tells the opposite'
  | 'it does not tell of that event'
  | 'it tells of another time'
  | 'it tells that of somebody else'
  | 'it tells no doer'
  | 'it speaks only of whom it is done to'
  | 'it tells of another office'
  | 'it tells of another body’s office'
  | 'it tells of another holder'
  | 'it speaks of another one'
  | 'it tells what somebody else is'
  | 'it was taken back'
  | 'it has no name'
  | 'nobody says it'
  | 'somebody else says it'
  | WordObstacle;

/** What keeps the best passage from being called an answer, and its best words from being set off. */
export interface Obstacles {
  readonly answers?: Obstacle;
  readonly words?: Obstacle;
}

/** What keeps a sentence from answering, laid beside the question. */
const OF_SENTENCES: readonly (readonly [Obstacle, (beside: AskedAndTold) => boolean])[] = [
  ['it does not tell of that event', lacksEvent],
  ['it tells no cause of death', lacksCauseOfDeath],
  ['it tells that of somebody else', tellsOfAnother],
  ['it tells of another time', tellsOfAnotherTime],
  ['another number is meant', countsSomethingElse],
  ['it tells no doer', lacksAgent],
  ['it speaks only of whom it is done to', speaksOnlyOfWhomItIsDoneTo],
  ['it tells of another office', tellsOfAnotherOffice],
  ['it tells of another body’s office', tellsOfAnotherBody],
  ['it tells of another holder', tellsOfAnotherHolder],
  ['it speaks of another one', speaksOfAnotherOne],
  ['it tells what somebody else is', tellsWhatAnotherIs],
  ['it was taken back', tellsWhatWasTakenBack],
  ['it has no name', lacksName],
  ['nobody says it', saysNobody],
  ['it tells the opposite', (beside) => tellsOpposite(beside) || tellsContrary(beside)],
  ['somebody else says it', saysSomebodyElse],
];

/** Finds what keeps the best passage, and its best words, from being the answer. */
export function findObstacles(
  best: Described,
  findings: Findings,
  index: CandidateIndex,
): Obstacles {
  if (asksTheSame(best, findings, index)) {
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
  const beside = layBeside(question, best.sentence, index);
  const asksReason = question.answerType === 'reason' && !asksHowDied(beside);
  if (asksReason && !givesReason(beside)) return 'it gives no reason';
  const person = whoseAge(question, index);
  if (person !== undefined && !tellsAge(best.sentence, person, index)) {
    return 'it does not tell that age';
  }
  if (!question.isTopic && !mayHold(question, best.sentence, index))
    return 'it tells no number or time';
  if (asksForScore(question, index) && lacksScore(best.sentence, index)) return 'it tells no score';
  if (countsByAnotherTime(question, best.sentence, best.answer, index)) {
    return 'it counts by another time';
  }
  const here = evidence.inParagraph[best.paragraph] ?? 0;
  if (question.topic?.every((term) => ((here >> term) & 1) === 0)) {
    return 'it does not speak of that';
  }
  const [found] = OF_SENTENCES.find(([, isSo]) => !question.isTopic && isSo(beside)) ?? [];
  if (found !== undefined || question.pronoun === undefined) return found;
  if (asksOfSomething(question) && best.coverage === 0 && !tellsCauseOfDeath(beside)) {
    return 'it has none of the question’s words';
  }
  return speaksOfOthers(best.sentence, question.pronoun, index)
    ? 'it speaks of somebody else'
    : undefined;
}

/** Whether a question has a word that an answer may have, and not only its measure: “how *tall* is she”. */
function asksOfSomething({ text, terms }: ReadQuestion): boolean {
  const words = readWords(text);
  const how = words.findIndex(({ form }) => form === 'how');
  const measure = how === -1 ? [] : (words[how + 1]?.terms ?? []);
  return terms.some(({ term }) => !measure.includes(term));
}

/** Whether a sentence mentions people of the other sex alone. */
function speaksOfOthers(
  sentence: number,
  gender: Gender,
  { who, sentenceWords }: CandidateIndex,
): boolean {
  const mentioned = who.persons.filter(({ mentions }) => mentions.includes(sentence));
  return (
    mentioned.length > 0 &&
    mentioned.every(({ person }) => person.gender !== undefined && person.gender !== gender) &&
    !sentenceWords(sentence).words.some(({ form }) => genderOfPronoun(form) === gender)
  );
}
