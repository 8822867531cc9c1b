import { contains, type Span } from '../../../text/span.js';
import { readSaidWords } from '../../factuality/modality.js';
import type { Stretch } from '../../factuality/stretches.js';
import {
  asksOfSaying,
  findTakenBack,
  isIn,
  mayBeSaidBefore,
  type TakenBack,
} from '../../factuality/taken-back.js';
import type { CandidateSpan, SpanKind } from '../../index/candidate-spans.js';
import type { AnswerType } from '../../question/answer-type.js';
import type { ReadQuestion } from '../../question/question.js';
import type { CandidateIndex } from '../../ranking/candidates.js';
import type { AskedAndTold } from '../reading/asked-and-told.js';
import { placesOf } from '../reading/word-places.js';

/** Sentences behind one in which it is corrected, if at all. */
const SENTENCES_BEHIND = 2;

function takenBackIn(sentence: number, index: CandidateIndex): TakenBack | undefined {
  const { sentences } = index.terms;
  const { start, end } = sentences[sentence]?.span ?? { start: 0, end: 0 };
  if (!mayBeSaidBefore(index.text.slice(start, end))) return undefined;
  const behind = () =>
    Array.from({ length: SENTENCES_BEHIND }, (_, i) => sentence + 1 + i)
      .filter((at) => sentences[at]?.paragraph === sentences[sentence]?.paragraph)
      .map(index.wordsOf);
  return findTakenBack(index.wordsOf(sentence), behind);
}

/** Where the words of stretches of a sentence stand in the story. */
function spansOf(stretches: readonly Stretch[], sentence: number, index: CandidateIndex): Span[] {
  const { start = 0 } = index.terms.sentences[sentence]?.span ?? {};
  const { spots } = index.sentenceWords(sentence);
  return stretches.map((stretch) => ({
    start: start + (spots[stretch.start]?.start ?? 0),
    end: start + (spots[stretch.end - 1]?.end ?? 0),
  }));
}

/** Whether words are told only as said before, and taken back since. */
export function areTakenBack(
  { span, sentence }: { readonly span: Span; readonly sentence: number },
  question: ReadQuestion,
  index: CandidateIndex,
): boolean {
  const found = takenBackIn(sentence, index);
  return (
    found !== undefined &&
    !asksOfSaying(readSaidWords(question.text)) &&
    spansOf(found.stretches, sentence, index).some((one) => contains(one, span))
  );
}

/** The kind of what answers, where it is not called the same. */
const KINDS: Partial<Record<AnswerType, SpanKind>> = { person: 'person', speaker: 'person' };

/**
 * Whether a sentence tells what is asked only as said before, and the story takes it back: “police had first said
 * that nine people *had died*”. What is put right there may answer: “but later revised that to three”.
 */
export function tellsWhatWasTakenBack(beside: AskedAndTold): boolean {
  const { question, verb, sentence, index } = beside;
  const found = takenBackIn(sentence, index);
  if (found === undefined) return false;
  const { asked, told } = beside;
  if (asksOfSaying(asked)) return false;
  // It tells that this was not so.
  if (question.answerType === 'whether' && found.isSaidHere) return false;
  const roots = new Set(
    verb ? [verb.root] : asked.flatMap(({ root, terms }) => (terms.length > 0 ? [root] : [])),
  );
  const places = placesOf(told, ({ root }) => roots.has(root));
  if (places.length === 0 || !places.every((at) => isIn(found.stretches, at))) return false;
  const spans = spansOf(found.stretches, sentence, index);
  const kind = KINDS[question.answerType] ?? question.answerType;
  const isPutRight = (one: CandidateSpan) =>
    one.kind === kind && spans.every((span) => one.start >= span.end);
  const { candidates = [] } = index.terms.sentences[sentence]?.spans ?? {};
  return !(found.isSaidHere && candidates.some(isPutRight));
}
