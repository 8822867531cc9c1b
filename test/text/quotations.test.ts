import { describe, expect, test } from 'vitest';
import { cutsQuotation, findAllQuotations } from '../../src/text/quotations.js';

/** The quotations of each paragraph; one that does not end has "…" behind it. */
function quotationsOf(...paragraphs: string[]): string[][] {
  const text = paragraphs.join('\n\n');
  let start = 0;
  const spans = paragraphs.map((paragraph, i) => {
    const span = { number: i + 1, start, end: start + paragraph.length, sentences: [] };
    start = span.end + 2;
    return span;
  });
  return [...findAllQuotations({ text, paragraphs: spans }).values()].map((found) =>
    found.map((each) => text.slice(each.start, each.end) + (each.isOpen ? ' …' : '')),
  );
}

describe('a quotation stands between', () => {
  test.each([
    ['double marks', '“We are off,” she said. “Now.” He stayed.', ['“We are off,”', '“Now.”']],
    ['straight marks', '"We are off," she said. "Now."', ['"We are off,"', '"Now."']],
    ['single marks', '‘We are off,’ she said. ‘Now.’', ['‘We are off,’', '‘Now.’']],
    ['straight single marks', "'We are off,' she said. 'Now.'", ["'We are off,'", "'Now.'"]],
    ['two apostrophes', "''We are off,'' she said.", ["''We are off,''"]],
    ['angle marks', '«We are off», she said.', ['«We are off»']],
    ['a low and a high mark', 'She said: „We are off“ and left.', ['„We are off“']],
    ['a low and a closing mark', 'She said: „We are off” and left.', ['„We are off”']],
    ['marks the wrong way round', '”We are off,” she said.', ['”We are off,”']],
    ['a straight and a curly mark', '"We are off,” she said.', ['"We are off,”']],
  ])('%s', (_, text, found) => {
    expect(quotationsOf(text)).toEqual([found]);
  });
});

describe('a quotation holds', () => {
  test.each([
    ['single marks', '“He said ‘no’ and left,” she said.', '“He said ‘no’ and left,”'],
    ['double marks', '“He said “no” and left,” she said.', '“He said “no” and left,”'],
    ['low marks', '“He said „no“ and left,” she said.', '“He said „no“ and left,”'],
    ['double marks in low ones', '„He said “no” and left,“ she said.', '„He said “no” and left,“'],
    ['an apostrophe', '‘He didn’t go,’ she said.', '‘He didn’t go,’'],
    ['a plural’s', '‘The workers’ plan is off,’ she said.', '‘The workers’ plan is off,’'],
  ])('%s', (_, text, found) => {
    expect(quotationsOf(text)).toEqual([[found]]);
  });
});

describe('a quotation that does not end', () => {
  test.each([
    ['“We are off. We are', '“We are late,” she said.', '“We are off. We are …', '“We are late,”'],
    ['„We are off. We are', '„We are late,“ she said.', '„We are off. We are …', '„We are late,“'],
    ['‘We are off. We are', '‘We are late,’ she said.', '‘We are off. We are …', '‘We are late,’'],
  ])('goes on in the next paragraph: %s', (first, second, open, closed) => {
    expect(quotationsOf(first, second)).toEqual([[open], [closed]]);
  });

  test('goes on behind what the speaker said before it', () => {
    expect(quotationsOf('‘We are off,’ he said. ‘We are', '‘And late.’')).toEqual([
      ['‘We are off,’', '‘We are …'],
      ['‘And late.’'],
    ]);
  });
});

test.each(['The workers’ plan failed.', 'He told ’em so.', 'It was the ’90s.'])(
  'no apostrophe opens a quotation: %s',
  (text) => {
    expect(quotationsOf(text, '‘Now,’ he said.')).toEqual([[], ['‘Now,’']]);
  },
);

test('an apostrophe before a quotation is none', () => {
  expect(quotationsOf("He told 'em to go home", "'We will,' she said.")).toEqual([
    [],
    ["'We will,'"],
  ]);
});

test('a stretch cuts a quotation that goes on beyond it', () => {
  const [quotation] =
    findAllQuotations({
      text: '“We are off,” she said.',
      paragraphs: [{ number: 1, start: 0, end: 23, sentences: [] }],
    }).get(1) ?? [];
  const all = quotation === undefined ? [] : [quotation];
  expect(cutsQuotation(all, { start: 0, end: 23 })).toBe(false);
  expect(cutsQuotation(all, { start: 0, end: 6 })).toBe(true);
  expect(cutsQuotation(all, { start: 14, end: 23 })).toBe(false);
});
