/** Front matter that is not set as it should be, and what is under it. */
export interface LooseFrontMatter {
  readonly frontMatter: string;
  /** The number of its first line. */
  readonly line: number;
  readonly body: string;
  /** Whether it stands between rules of its own. */
  readonly isRuled: boolean;
}

/** The rule over front matter and under it; some programs make a dash of three. */
const RULE = /^(?:---|[—–]{1,3})[ \t]*$/;
const FIELD = /^(\p{L}[\p{L}_-]{0,20}):(?:[ \t]|$)/u;
/** Fields that tell front matter without rules from a text whose first line has a colon. */
const FEWEST_FIELDS = 2;
/** Lines of front matter at most. */
const MOST_LINES = 200;

/**
 * Finds front matter with small slips: blank lines over it, blanks before each of its lines, dashes in
 * place of its rules, or no rules but two fields or more.
 *
 * @param isField - whether front matter has a field of that name, in small letters
 */
export function findLooseFrontMatter(
  content: string,
  isField: (name: string) => boolean,
): LooseFrontMatter | undefined {
  const written = content.split('\n', MOST_LINES);
  const [indent = ''] = /^[ \t]*/.exec(written.find((line) => line.trim() !== '') ?? '') ?? [];
  const lines = written.map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line));
  const knows = (line: string) => isField(FIELD.exec(line)?.[1]?.toLowerCase() ?? '');
  const first = lines.findIndex((line) => line.trim() !== '');
  if (first === -1) return undefined;
  const isRuled = RULE.test(lines[first] ?? '');
  const start = isRuled ? first + 1 : first;
  if (!FIELD.test(lines[start] ?? '')) return undefined;
  const after = lines.findIndex((line, i) =>
    isRuled ? i >= start && RULE.test(line) : i >= start && !FIELD.test(line),
  );
  if (after === -1) return undefined;
  const own = lines.slice(start, after);
  const known = own.filter(knows).length;
  if (known < (isRuled ? 1 : FEWEST_FIELDS)) return undefined;
  // Under the last field, the story may begin with a place or a name and a colon.
  const end = isRuled ? after : start + own.findLastIndex(knows) + 1;
  const isClosed = RULE.test(lines[end] ?? '');
  const behind = isClosed ? end + 1 : end;
  const offset = written.slice(0, behind).reduce((sum, { length }) => sum + length + 1, 0);
  return {
    frontMatter: lines
      .slice(start, end)
      .map((line) => `${line}\n`)
      .join(''),
    line: start + 1,
    // As under rules, the body begins in the line of the last one.
    body: `\n${content.slice(offset)}`,
    isRuled,
  };
}
