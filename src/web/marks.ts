import type { FoundPassage } from '../answers/findings.js';
import type { Span } from '../text/span.js';

/** A piece of a paragraph that an answer shows. */
export interface Mark {
  /** Absent where the answer is about one story, which is meant then. */
  readonly story?: string;
  readonly paragraph: number;
  /** In the story's own words. */
  readonly text: string;
  /** Where in the paragraph it stands, if the answer tells. */
  readonly at?: Span;
  /** Where in the paragraph the words of it stand that matter most. */
  readonly words?: Span;
}

/** What may be shown of a paragraph, as answers have it. */
interface Shown extends Pick<Partial<FoundPassage>, 'highlightAt' | 'answerAt'> {
  readonly story?: unknown;
  readonly paragraph?: unknown;
  readonly text?: unknown;
  readonly highlight?: unknown;
}

/** Lists in lists; answers have no more. */
const MAX_DEPTH = 6;

/**
 * What of which paragraph an answer shows. Answers of all commands tell it in one form: a text with
 * the number of its paragraph and, where a part of it is meant, that part; where there are several
 * stories, with the story.
 */
export function marksIn(answer: unknown, depth = 0): Mark[] {
  if (typeof answer !== 'object' || answer === null || depth > MAX_DEPTH) return [];
  if (Array.isArray(answer)) return answer.flatMap((each) => marksIn(each, depth + 1));
  const { story, paragraph, text, highlight, highlightAt: at, answerAt: words } = answer as Shown;
  const part = typeof highlight === 'string' ? highlight : text;
  if (typeof paragraph === 'number' && typeof part === 'string') {
    const of = typeof story === 'string' && { story };
    return [{ ...of, paragraph, text: part, ...(at && { at }), ...(words && { words }) }];
  }
  return Object.values(answer).flatMap((each) => marksIn(each, depth + 1));
}
