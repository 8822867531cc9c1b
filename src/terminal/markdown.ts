/** A stretch of text in one style. */
export interface Run {
  readonly text: string;
  readonly bold: boolean;
}

/** A line of a reply's markdown. */
export interface MarkdownLine {
  readonly kind: 'heading' | 'quote' | 'small' | 'plain';
  readonly runs: readonly Run[];
}

const KINDS = [
  ['### ', 'heading'],
  ['> ', 'quote'],
  ['-# ', 'small'],
] as const;
/** An escaped character, or the mark that begins and ends bold. */
const MARKS = /\\([^\p{L}\p{N}\s])|\*\*/gu;

/** Bold, and escaped characters as themselves. */
function readRuns(markdown: string): Run[] {
  const runs: Run[] = [];
  let bold = false;
  let text = '';
  let position = 0;
  const close = () => {
    if (text !== '') runs.push({ text, bold });
    text = '';
  };
  for (const match of markdown.matchAll(MARKS)) {
    text += markdown.slice(position, match.index) + (match[1] ?? '');
    position = match.index + match[0].length;
    if (match[1] === undefined) {
      close();
      bold = !bold;
    }
  }
  text += markdown.slice(position);
  close();
  return runs;
}

/** Reads as much of Discord's markdown as replies are written in. */
export function readMarkdown(markdown: string): MarkdownLine[] {
  return markdown.split('\n').map((line) => {
    const [mark, kind] = KINDS.find(([prefix]) => line.startsWith(prefix)) ?? [
      '',
      'plain' as const,
    ];
    return { kind, runs: readRuns(line.slice(mark.length)) };
  });
}
