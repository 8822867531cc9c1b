import { YAMLParseError } from 'yaml';

/** What is wrong with YAML, in words for whoever has written it by hand. */
export interface YamlFault {
  /** Counted from 1. */
  readonly line: number;
  /** Follows a colon. */
  readonly why: string;
}

/** `- name: Karin Dahl`: what a line gives a value to, and the value. */
const ENTRY = /^\s{0,40}(?:-\s{1,10})?([\w-]{1,40}):\s{1,10}(\S.*)$/;
/** `Strike: day two`: a value that YAML takes for a key of its own. */
const BARE_COLON = /^[^"'|>[{&*].*:\s/;
/** What YAML reads as something else than text where a value begins with it. */
const SIGN = /^["'[{&*!|>%@`?-]/;
const CLOSING: Readonly<Record<string, string>> = { '"': '"', "'": "'", '[': ']', '{': '}' };
const UNKNOWN_ALIAS = /^Unresolved alias .*: (\S+)$/;

const UNEVEN = 'lines that belong together must begin with equally many blanks';

/** The nearest line at or above one with something that it opens and does not close. */
function unclosedAbove(lines: readonly string[], line: number): YamlFault | undefined {
  for (let at = line; at > 0; at--) {
    const [, , value = ''] = ENTRY.exec(lines[at - 1] ?? '') ?? [];
    const closing = CLOSING[value.charAt(0)];
    if (closing === undefined) continue;
    if (value.slice(1).includes(closing)) return undefined;
    return { line: at, why: `what begins with ${value.charAt(0)} has no ${closing} at its end` };
  }
  return undefined;
}

/** What is wrong with a line, by its own looks: what it does to the parser says less. */
function faultOfLine(text: string): string {
  const [, key, value = ''] = ENTRY.exec(text) ?? [];
  if (key === undefined) return 'it is not of the form "name: value"';
  if (BARE_COLON.test(value)) {
    return `a text with a colon in it must stand in quotation marks, ${key}: "…"`;
  }
  if (SIGN.test(value)) {
    return `the text must stand in quotation marks as a whole, ${key}: "…"`;
  }
  return UNEVEN;
}

function faultAt(code: string, line: number, lines: readonly string[]): YamlFault {
  const text = lines[line - 1] ?? '';
  switch (code) {
    case 'TAB_AS_INDENT':
      return { line, why: 'it begins with a tab; use blanks' };
    case 'DUPLICATE_KEY':
      return { line, why: `${/[\w-]{1,40}/.exec(text)?.[0] ?? 'something'} is given twice` };
    case 'BAD_DQ_ESCAPE':
      return { line, why: 'a backslash in quotation marks must be doubled' };
    case 'MULTILINE_IMPLICIT_KEY':
      return { line, why: UNEVEN };
    case 'MISSING_CHAR':
    case 'BAD_INDENT':
      return unclosedAbove(lines, line) ?? { line, why: UNEVEN };
    default:
      return { line, why: faultOfLine(text) };
  }
}

/**
 * What is wrong with YAML, and in which line.
 *
 * @param error - what the parser has thrown
 * @returns undefined if nothing is known that would help
 */
export function yamlFaultIn(yaml: string, error: unknown): YamlFault | undefined {
  const lines = yaml.split('\n');
  if (error instanceof YAMLParseError) {
    const [{ line } = { line: lines.length }] = error.linePos ?? [];
    return faultAt(error.code, line, lines);
  }
  const [, alias] = UNKNOWN_ALIAS.exec(error instanceof Error ? error.message : '') ?? [];
  const line = alias === undefined ? 0 : lines.findIndex((text) => text.includes(`*${alias}`)) + 1;
  return line === 0 ? undefined : { line, why: faultOfLine(lines[line - 1] ?? '') };
}
