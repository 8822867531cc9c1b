/** A piece of a paragraph that an answer shows. */
export interface Mark {
  readonly paragraph: number;
  /** In the story's own words. */
  readonly text: string;
  /** The words of the text that matter most. */
  readonly words?: string;
}

/** Lists in lists; answers have no more. */
const MAX_DEPTH = 6;

/**
 * What of which paragraph an answer shows. Answers of all commands tell it in one form: a text with
 * the number of its paragraph and, where a part of it is meant, that part.
 */
export function marksIn(answer: unknown, depth = 0): Mark[] {
  if (typeof answer !== 'object' || answer === null || depth > MAX_DEPTH) return [];
  if (Array.isArray(answer)) return answer.flatMap((each) => marksIn(each, depth + 1));
  const { paragraph, text, highlight, answer: words } = answer as Record<string, unknown>;
  const part = typeof highlight === 'string' ? highlight : text;
  if (typeof paragraph === 'number' && typeof part === 'string') {
    return [{ paragraph, text: part, ...(typeof words === 'string' && { words }) }];
  }
  return Object.values(answer).flatMap((each) => marksIn(each, depth + 1));
}
