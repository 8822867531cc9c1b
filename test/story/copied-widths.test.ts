import { describe, expect, it } from 'vitest';
import { importPage } from '../../src/story/copied/import.js';
import { wrap } from '../support/wrap.js';

const HEADLINE = 'Ferries stand still for a second day';
const BODY = [
  'The ferries between the islands stood still for a second day on Tuesday as crews and the company failed to agree on pay.',
  '“We will not move until somebody has read our letter,” said Karin Dahl, who leads the union of the crews.',
  'The company has 14 boats and some 300 sailors. It lost a tenth of its passengers to the new bridge in the spring, and would not say how many it expects to lose by the end of the year.',
  'A day of twenty hours is no answer, said its director, Jo Lind. “The crossing would cost a tenth more, and nobody here wants to hear that.”',
  'The school on the largest island was shut, for its teachers live on another one.',
];
const SIGNATURE =
  'Rolf Aas, Press Office of the Harbour, 3 Quay Street, Skerry SK1 4AB, telephone 555 0133, room 4\nwww.harbour.example';
const CAPTION =
  'Photo: The pier of Skerry on Tuesday morning, seen from the roof of the old customs house. Ida Holm\nfor the Skerry Times';
const HEAD =
  '5/3/25, 10:15 AM Ferries stand still for a second day | Skerry Times, the paper of the sound';

describe('mends lines that were broken to fit a width, though one line is longer:', () => {
  const wrapped = (width: number) => BODY.map((text) => wrap(text, width));
  const readUnder = (...blocks: readonly string[]) =>
    importPage([HEADLINE, ...blocks].join('\n\n')).paragraphs;

  it.each([48, 60, 72])('that of a signature under lines of %d letters', (width) => {
    const page = [HEADLINE, ...wrapped(width), `-- \n${SIGNATURE}`];
    expect(importPage(page.join('\n\n'))).toMatchObject({
      origin: { headline: HEADLINE },
      paragraphs: expect.arrayContaining(BODY),
    });
  });

  it('that of a caption between the paragraphs', () => {
    const [first = '', ...others] = wrapped(64);
    expect(readUnder(first, CAPTION, ...others)).toEqual(BODY);
  });

  it('the head that a browser prints, right over the first paragraph', () => {
    const page = `${HEAD}\n${wrapped(66).join('\n\n')}`;
    expect(importPage(page).paragraphs).toEqual(BODY);
  });

  it('one of a printed page, where the lines of a short paragraph look as if all were full', () => {
    const loose = [
      [
        'Those who had come from the islands by',
        'Monday were put up in the school of the oldest town',
        'of all, whose mayor had asked his neighbours to help',
        'with beds and bread, and went from door to door with',
        'a list.',
      ],
      [
        'The ferries of the islands lay in the harbour all',
        'day with their flags down, since the',
        'crews would not sail.',
      ],
    ];
    expect(readUnder(...loose.map((lines) => lines.join('\n')), BODY[4] ?? '')).toEqual([
      ...loose.map((lines) => lines.join(' ')),
      BODY[4],
    ]);
  });

  it('and keeps the blanks behind who speaks, in however many lines', () => {
    const speech =
      'The company has said all it has to say,   and will not say it again to anybody.';
    const page = [...wrapped(60), `LIND:      ${speech.replace('and will', 'and\nwill')}`];
    expect(readUnder(...page).at(-1)).toBe(`LIND:      ${speech.replace('   ', ' ')}`);
  });

  it('and one that is short because a word did not fit', () => {
    const lines = ['The har-', ...wrap(`bour ${BODY[2]}`, 60).split('\n')];
    expect(readUnder(wrapped(60)[0] ?? '', lines.join('\n'))).toEqual([
      BODY[0],
      `The harbour ${BODY[2]}`,
    ]);
  });

  it('one over a text without blank lines', () => {
    expect(importPage(`${HEAD}\n${wrapped(64).join('\n')}`).paragraphs).toEqual(BODY);
  });
});

describe('leaves lines as they are, whatever width others have:', () => {
  const wide = BODY.map((text) => wrap(text, 72));
  const verse = [
    'He gave the stones of the church and',
    'the beams of a boat that never sailed and',
    'laid them down where the tide ran low',
    'and went to bed as the snow came in.',
  ];
  const refrain = ['Heave, my brothers, for the morning', 'is the sister of the night.'];
  const names = [
    'Best boat of the year: Swan of Skerry',
    'best captain: Karin Dahl',
    'best cook: Jo Lind',
  ];
  const short = ['Bread', 'butter', 'a boat', 'and a harbour'];
  const menu = ['Weather for sailors and their guests', 'Sport', 'Islands', 'More of the sound'];

  it.each([
    ['verse under prose', verse],
    ['a verse and a refrain', [...refrain.slice(0, 1), 'Heave away,', 'Heave and go.']],
    ['a list of winners', names],
    ['what somebody needs', short],
    ['headings', menu],
  ])('%s', (_, lines) => {
    const { paragraphs } = importPage([HEADLINE, ...wide, lines.join('\n'), BODY[1]].join('\n\n'));
    expect(paragraphs).toEqual([...BODY, ...lines, BODY[1]]);
  });

  it('a verse of many lines beside one paragraph', () => {
    const { paragraphs } = importPage([HEADLINE, wide[2], verse.join('\n')].join('\n\n'));
    expect(paragraphs).toEqual([BODY[2], ...verse]);
  });
});

describe('tells the entries of a list from lines that begin with a number', () => {
  const paragraphsOf = (...lines: readonly string[]) =>
    importPage(
      [HEADLINE, ...BODY.map((text) => wrap(text, 60)), lines.join('\n')].join('\n\n'),
    ).paragraphs.slice(BODY.length);

  it.each([
    [
      'an age',
      'The oldest of the sailors who have joined the strike is',
      '71. He began as a cook.',
    ],
    [
      'a day',
      'The boats will not sail again before the evening of April',
      '12. The crews said so.',
    ],
    [
      'a bracket',
      'Two of the boats (both were built in 1912 and sold in',
      '48) lie in the harbour.',
    ],
  ])('such as %s', (_, ...lines) => {
    expect(paragraphsOf(...lines)).toEqual([lines.join(' ')]);
  });

  const from = (...numbers: readonly number[]) =>
    numbers.map(
      (number, i) => `${number}. What the crews of the largest of all the boats want ${i}`,
    );
  it.each([
    ['from one on', from(1, 2, 3)],
    ['from elsewhere on', from(7, 8, 9)],
    ['down', from(3, 2, 1)],
    ['as far as one', from(1)],
  ])('that count %s', (_, entries) => {
    expect(
      paragraphsOf('The crews want the following of the company and of its', ...entries),
    ).toEqual(['The crews want the following of the company and of its', ...entries]);
  });
});
