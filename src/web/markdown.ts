import type { Line, Run } from '../reply/text.js';

/** What a line begins with, by what it is; what begins with none of them is plain. */
const MARKS: readonly (readonly [string, Line['kind']])[] = [
  ['### ', 'heading'],
  ['-# ', 'small'],
  ['> ', 'quote'],
];

/** What is escaped, a mark of bold or of underlining, or a day. */
const TOKEN = /\\([^\p{L}\p{N}\s])|(\*\*)|(__)|<t:(-?\d{1,15}):D>/gu;
const MS = 1000;

function readRuns(text: string): Run[] {
  const runs: Run[] = [];
  let bold = false;
  let underlined = false;
  let plain = '';
  const end = () => {
    if (plain !== '')
      runs.push({ text: plain, ...(bold && { bold }), ...(underlined && { underlined }) });
    plain = '';
  };
  let at = 0;
  for (const token of text.matchAll(TOKEN)) {
    const [whole, escaped, asterisks, underscores, moment] = token;
    plain += text.slice(at, token.index) + (escaped ?? '');
    at = token.index + whole.length;
    if (escaped !== undefined) continue;
    end();
    if (asterisks !== undefined) bold = !bold;
    if (underscores !== undefined) underlined = !underlined;
    if (moment !== undefined) {
      const date = new Date(Number(moment) * MS);
      if (Number.isNaN(date.getTime())) plain += whole;
      else runs.push({ text: date.toISOString().slice(0, 10), isDay: true });
    }
  }
  plain += text.slice(at);
  end();
  return runs;
}

/** Reads Discord's markdown, as much of it as replies are written in: every other character stands for itself. */
export function readMarkdown(markdown: string): Line[] {
  return markdown.split('\n').map((line) => {
    const [mark, kind] = MARKS.find(([begin]) => line.startsWith(begin)) ?? ['', 'plain'];
    return { kind, runs: readRuns(line.slice(mark.length)) };
  });
}
