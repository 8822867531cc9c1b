import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toMarkdown } from '../../src/reply/markdown.js';
import {
  bold,
  day,
  heading,
  type Line,
  plain,
  quoted,
  type Run,
  small,
  underlined,
} from '../../src/reply/text.js';
import { readMarkdown } from '../../src/web/markdown.js';
import { hostileText } from '../support/arbitraries.js';

/** What is to be seen of a line: stretches of one style as one, and space in no style. */
function seen({ kind, runs }: Line): Line {
  const merged: Run[] = [];
  for (const run of runs) {
    const isPlain = run.text.trim() === '' && !run.isDay;
    const { bold, underlined, isDay } = isPlain ? {} : run;
    const last = merged.at(-1);
    const isAlike = !isDay && last?.bold === bold && last?.underlined === underlined;
    if (last !== undefined && isAlike && !last.isDay) {
      merged[merged.length - 1] = { ...last, text: last.text + run.text };
    } else {
      merged.push({
        text: run.text,
        ...(bold && { bold }),
        ...(underlined && { underlined }),
        ...(isDay && { isDay }),
      });
    }
  }
  return { kind, runs: merged };
}

const dayText = fc
  .date({ min: new Date('1000-01-02'), max: new Date('9999-12-30'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const part = fc.oneof(
  hostileText(4),
  hostileText(4).map(bold),
  hostileText(4).map(underlined),
  dayText.map(day),
);
const line = fc
  .tuple(fc.constantFrom(heading, quoted, small, plain), fc.array(part, { maxLength: 5 }))
  .map(([make, parts]) => make(...parts));

it('reads what is written for Discord back as it was, letter by letter, whatever it is', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
      expect(readMarkdown(toMarkdown(lines)).map(seen)).toEqual(lines.map(seen));
    }),
  );
});

it.each(['a **b', '__', '<t:99999999999999:D>', '\\', '[a](https://example.org)', '<b>x</b>'])(
  'shows what is no markdown of replies as it stands, or leaves it out: %j',
  (markdown) => {
    const [read] = readMarkdown(markdown);
    expect(markdown).toContain(
      read?.runs
        .map(({ text }) => text)
        .join('')
        .slice(0, 2),
    );
  },
);
