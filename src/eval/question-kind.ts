const WORD = /[a-z]+/g;
const MEASURES: ReadonlySet<string> = new Set([
  ...['many', 'much', 'old', 'long', 'far', 'often', 'big', 'large', 'high', 'tall', 'fast'],
  ...['deep', 'heavy', 'wide'],
]);
const ASKING: ReadonlyMap<string, string> = new Map([
  ...['who', 'what', 'which', 'when', 'where', 'why', 'how'].map((word) => [word, word] as const),
  ['whom', 'who'],
  ['whose', 'who'],
]);

/** The kinds of question that figures are given for, as their words tell them apart. */
export const QUESTION_KINDS = [
  ...['who', 'what', 'which', 'when', 'where', 'why', 'how many', 'how', 'other'],
] as const;

/** The kind of a question by its asking word alone, so that a figure depends on no reading of ours. */
export function questionKind(question: string): string {
  const words = question.toLowerCase().match(WORD) ?? [];
  const at = words.findIndex((word) => ASKING.has(word));
  const asking = ASKING.get(words[at] ?? '') ?? 'other';
  return asking === 'how' && MEASURES.has(words[at + 1] ?? '') ? 'how many' : asking;
}
