import { contains } from '../../../text/span.js';
import { readSaidWords } from '../../factuality/modality.js';
import type { ScoredSpan } from '../../ranking/answer-spans.js';
import { type AskedAndTold, withNeighbours } from '../reading/asked-and-told.js';
import { firstMentioned } from '../reading/first-mentioned.js';
import { isReasonFor } from './reason-phrases.js';
import { lookForReasons, rootsOf } from './reason-sentence.js';
import { isOfReason } from './reason-words.js';

/** A colon with a clause behind it; what is quoted begins with a mark or a capital. */
const EXPLAINING = /: \p{Ll}/u;

/** Whether what is asked about stands before a colon, and something else behind it explains it. */
function isExplained(sentence: string, { asked }: AskedAndTold): boolean {
  const colon = EXPLAINING.exec(sentence);
  if (colon === null) return false;
  const told = new Set(rootsOf(readSaidWords(sentence.slice(0, colon.index))));
  const content = rootsOf(asked);
  return content.length > 0 && content.every((root) => told.has(root));
}

/** Whether words that may be a reason are one for what is asked about, as their sentence tells. */
export function areReason({ span, sentence }: ScoredSpan, beside: AskedAndTold): boolean {
  const { spans } = beside.index.terms.sentences[sentence] ?? {};
  const looked = lookForReasons(beside.index.wordsOf(sentence), beside);
  // “By half *to attract families*”
  const within = spans?.candidates.filter((one) => one.kind === 'reason' && contains(span, one));
  return within?.some((one) => isReasonFor(one, sentence, looked, beside)) ?? false;
}

/** Whether a sentence beside is about somebody else than the question: what they did had other reasons. */
function isOfAnother(at: number, { question, sentence, index }: AskedAndTold): boolean {
  if (at === sentence || question.meant.length === 0) return false;
  const { person, mention } = firstMentioned(at, index) ?? {};
  return mention?.kind === 'name' && !question.meant.some((one) => one.person === person);
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
      (!isOfAnother(at, beside) &&
        spans.candidates.some(
          (each) => each.kind === 'reason' && isReasonFor(each, at, looked, beside),
        ))
    );
  });
}
