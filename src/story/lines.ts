export const SENTENCE_END = /[.!?…:][”’"'»)\]]*$/;

/** Whether lines are one paragraph that was broken to fit a width, as e-mails are. */
export function isHardWrapped(lines: readonly string[]): boolean {
  return lines.some(
    (line, i) => i > 0 && /^\p{Ll}/u.test(line) && !SENTENCE_END.test(lines[i - 1] ?? ''),
  );
}

/** Lines that stand under each other without a gap: a paragraph each, or one that was broken to fit a width. */
export function unwrapLines(lines: readonly string[]): readonly string[] {
  const filled = lines.filter((line) => line !== '');
  return isHardWrapped(filled) ? [filled.join(' ')] : filled;
}
