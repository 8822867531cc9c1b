import type { ReadQuestion } from '../../question/question.js';
import type { AskedAndTold } from '../reading/asked-and-told.js';
import { hasFocus } from './number-nouns.js';
import { type Rival, readSentence, rivalsAmong } from './rival-clauses.js';

/** Whether a question asks how many there are of something. */
export const asksForCount = ({ answerType, focus, isFrequency }: ReadQuestion): boolean =>
  answerType === 'count' && focus !== undefined && !isFrequency;

/** The counts of a sentence. */
export function countsIn(sentence: number, { question, index }: AskedAndTold): Rival[] {
  const spans = index.terms.sentences[sentence]?.spans.candidates ?? [];
  const counts = spans.filter(({ kind }) => kind === 'count');
  return rivalsAmong(counts, readSentence(index.sentenceWords(sentence), question), question);
}

/** Those of them that count what is asked for. */
export function countsOfFocus(sentence: number, beside: AskedAndTold): Rival[] {
  const { question, index } = beside;
  const asked = readSentence(index.sentenceWords(sentence), question);
  return countsIn(sentence, beside).filter(({ range }) => hasFocus(range, asked, question.focus));
}
