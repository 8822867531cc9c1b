import { describe, expect, it } from 'vitest';
import { importPage } from '../../src/story/copied/import.js';

const HEADLINE = 'Ferries stand still for a second day';

describe('mends lines of many lengths', () => {
  const REPORT = [
    ...[
      'Inspectors saw 14 boats between January and March. In',
      'Skerry they found six men to a bunk built in 1871 for one. The',
    ],
    ...[
      'master, Mr Rolf Aas, told them that he had asked for',
      '12 more bunks in each of the last four years and received',
      'two.',
    ],
    ...[
      'Accidents rose on nine boats and fell on five. The worst was',
      'the Tern, where 212 were seen, up from',
      '140 a year before.',
    ],
    'The Gull lost its cook in May, and the',
    'crew ate bread and apples until June.',
    'Food was praised on the Swan.',
  ];
  const PARAGRAPHS = [
    REPORT.slice(0, 5).join(' '),
    REPORT.slice(5, 8).join(' '),
    REPORT.slice(8, 10).join(' '),
    REPORT[10],
  ];

  it('under each other, and leaves the headline alone', () => {
    const { origin, paragraphs } = importPage(['Inspection of the Boats', ...REPORT].join('\n'));
    expect(origin.headline).toBe('Inspection of the Boats');
    expect(paragraphs).toEqual(PARAGRAPHS);
  });

  it('of a narrow column, under a name in capitals', () => {
    const column = [
      ...[
        'Every spring 400 boats carry',
        'Skerry bees over the cold sound',
        'to the orchards of Orrin. This year',
        'they lay off Lowmere for',
      ],
      ...[
        '31 hours, because a form had',
        'changed its colour. Half of the bees',
        'died. “They sang, and then they',
        'did not,” says captain Jon Vik.',
      ],
    ];
    const { origin, paragraphs } = importPage(
      ['Bees, Boats and Bureaucrats', 'IDA HOLM', ...column].join('\n'),
    );
    expect(origin.headline).toBe('Bees, Boats and Bureaucrats');
    expect(paragraphs).toContain(column.join(' '));
  });

  it('that go on with a number or a name', () => {
    const lines = [
      'A boat that carried pilgrims to a shrine on the island of Orrin left its',
      'course on Sunday and sank off the pier of Lowmere, killing at least',
      '9 people, the state prosecutor said. The master, 34, had been working',
      'for 19 hours. The company has been fined twice before, according to',
      'Radio Skerry, a local station. It did not answer calls. The boat is from',
      '1998.',
    ];
    const { origin, paragraphs } = importPage(
      [HEADLINE, lines.join('\n'), '“We will not move,” said Karin Dahl.'].join('\n\n'),
    );
    expect(origin.headline).toBe(HEADLINE);
    expect(paragraphs[0]).toBe(lines.join(' '));
  });

  it('of a paragraph too short to show it by itself, and of no verse', () => {
    const long = [
      'The ferries between the islands stood still for a second day on',
      'Tuesday as crews and the company failed to agree on pay, the',
      'union said. Nobody on the pier of Skerry was afraid of that, for',
      'all of them had seen it.',
    ];
    const short = [
      'The governor, a friend of sailors who was',
      'raised on a boat of the company, has often spoken for a ferry',
      'throughout her career.',
    ];
    const verse = [
      'Down there it never was a morning, ever,',
      'Down there the water never left the wall.',
    ];
    const page = [HEADLINE, ...[long, short, verse].map((lines) => lines.join('\n'))];
    expect(importPage(page.join('\n\n')).paragraphs).toEqual([
      ...[long.join(' '), short.join(' '), ...verse],
    ]);
  });

  const LONG = [
    'The ferries between the islands stood still for a second day',
    'on Tuesday, and all who could went to the pier of Skerry to sing.',
    'Nobody there was afraid of that. One of the songs is of a man who',
    'built it:',
  ];

  it('and of no verse that goes on in small letters', () => {
    const verse = [
      'He took the stones of the old church wall and',
      'the beams of a boat that nobody sailed and',
      'laid them down where the water was low',
      'and went to his bed when the tide came in.',
    ];
    const page = [HEADLINE, LONG.join('\n'), verse.join('\n'), 'The crowd went home.'];
    expect(importPage(page.join('\n\n')).paragraphs).toEqual([
      ...[LONG.join(' '), ...verse, 'The crowd went home.'],
    ]);
  });

  it('and of no headline over a number', () => {
    const deck = '2,000 people cannot leave the islands of the sound.';
    const head = `Ferries between the islands stand still again\n${deck}`;
    const page = [head, 'By Ida Holm', LONG.join('\n'), 'The crowd went home.'];
    const { origin, paragraphs } = importPage(page.join('\n\n'));
    expect(origin.headline).toBe('Ferries between the islands stand still again');
    expect(paragraphs).toContain(deck);
  });

  it('of which there are two', () => {
    const lines = [
      '“We need a boat,” Dahl said. The move will cost',
      '$310,000, most of it from a donor.',
    ];
    const page = [HEADLINE, lines.join('\n'), 'The company said that it would talk to the crews.'];
    expect(importPage(page.join('\n\n')).paragraphs[0]).toBe(lines.join(' '));
  });

  it('and of a headline that breaks at a word that wants another', () => {
    const page = [
      'Court to Hear Case on Whether',
      'Crews May Sleep on Boats',
      '',
      'The court said on Monday that it would hear the case.',
      '',
      '“We sleep where we can,” said Karin Dahl.',
    ];
    expect(importPage(page.join('\n')).origin.headline).toBe(
      'Court to Hear Case on Whether Crews May Sleep on Boats',
    );
  });

  it('and leaves lists and headings among them alone', () => {
    const page = [
      ...[
        'The ferries between the islands stood still for a second',
        'day on Tuesday as crews and the company failed. The',
        'union met in the old hall.',
      ],
      'What they want',
      ...['The crews want more pay and fewer hours. They have', '12 boats and no harbour.'],
      ...['On board', 'flour', 'butter', 'sugar'],
      ...[
        'The company said that it would talk to the crews again. Its',
        'director told the radio that a strike was no answer.',
      ],
    ];
    expect(importPage([HEADLINE, ...page].join('\n')).paragraphs).toEqual([
      page.slice(0, 3).join(' '),
      ...['What they want', page.slice(4, 6).join(' '), 'On board', 'flour', 'butter', 'sugar'],
      page.slice(10).join(' '),
    ]);
  });
});
