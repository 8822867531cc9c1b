import { describe, expect, test } from 'vitest';
import { read } from '../reading.js';

const said = (...paragraphs: string[]) =>
  read(...paragraphs).statements.map(({ speaker, text, kind }) => [speaker, text, kind]);

describe('an interview', () => {
  const interview = [
    'The novelist Ada Bright, 45, has written her first play.',
    'Q: Why a play?',
    'A: I was bored of sentences. I wanted people to talk.',
    'My publisher was not amused.',
    'The play opens in a barn in June.',
    'Q: Is it about your father?',
    'A: It is about everybody’s father.',
    'The barn seats ninety.',
  ];

  test('has the answers of the one whom it is about, and no questions', () => {
    expect(said(...interview)).toEqual([
      ['Ada Bright', 'I was bored of sentences. I wanted people to talk.', 'direct'],
      ['Ada Bright', 'My publisher was not amused.', 'direct'],
      ['Ada Bright', 'It is about everybody’s father.', 'direct'],
    ]);
  });

  test('means by “she” who answers, however long the dialogue', () => {
    expect(said(...interview, '“I am glad,” she said as she left.').at(-1)).toEqual([
      'Ada Bright',
      '“I am glad,”',
      'direct',
    ]);
  });

  test('may have names for labels that are cut short after the first turn', () => {
    expect(
      said(
        'The two met in a kitchen.',
        'Ben Holt: Why a play?',
        'Ada Bright: I was bored.',
        'Holt: Will there be another?',
        'Bright: Never.',
      ).map(([speaker, text]) => [speaker, text]),
    ).toEqual([
      ['Ben Holt', 'Why a play?'],
      ['Ada Bright', 'I was bored.'],
      ['Ben Holt', 'Will there be another?'],
      ['Ada Bright', 'Never.'],
    ]);
  });

  test('has one question and its answer, at least', () => {
    expect(said('Ada Bright has a play.', 'Q: Why?', 'A: I was bored.')).toEqual([
      ['Ada Bright', 'I was bored.', 'direct'],
    ]);
    expect(said('Ada Bright has a plan.', 'A: She sells the barn.')).toEqual([]);
  });

  test('has no answers of somebody where it is not clear who is asked', () => {
    const questions = ['Q: Why a play?', 'A: I was bored.', 'Q: And now?', 'A: A school.'];
    expect(said('The minister met the press.', ...questions)).toEqual([]);
    expect(said('Ada Bright and Ben Holt met the press.', ...questions)).toEqual([]);
  });

  describe('that was taken down with the time of each turn', () => {
    const opening = 'The host Ben Holt talked to the novelist Ada Bright on Tuesday.';
    const turns = [
      ['Ben Holt', 'Why a play?'],
      ['Ada Bright', 'I was bored. It took a week.'],
      ['Ben Holt', 'Will there be another?'],
      ['Ada Bright', 'Never.'],
    ] as const;
    const expected = turns.map((turn) => [...turn, 'direct']);

    test.each([
      ['before the name', (name: string, text: string) => [`[00:12] ${name}: ${text}`]],
      [
        'before a name in capitals',
        (name: string, text: string) => [`00:00:21 ${name.toUpperCase()}: ${text}`],
      ],
      ['behind it', (name: string, text: string) => [`${name} (00:12): ${text}`]],
      ['on the line over it', (name: string, text: string) => [`${name}  0:12\n${text}`]],
      ['on a line of its own', (name: string, text: string) => [`${name} (1:00:12):`, text]],
    ])('%s', (_, write) => {
      expect(said(opening, ...turns.flatMap(([name, text]) => write(name, text)))).toEqual(
        expected,
      );
    });

    test('goes on where the one who has the word does', () => {
      const talk = [
        ...['Ben Holt  0:12', 'Why a play?', 'Ada Bright  0:19', 'I was bored.'],
        ...['My publisher was not amused.', 'Ben Holt  0:40', 'And now?'],
        ...['Ada Bright  0:45', 'A school.'],
      ];
      expect(said(opening, ...talk)).toEqual([
        ['Ben Holt', 'Why a play?', 'direct'],
        ['Ada Bright', 'I was bored.', 'direct'],
        ['Ada Bright', 'My publisher was not amused.', 'direct'],
        ['Ben Holt', 'And now?', 'direct'],
        ['Ada Bright', 'A school.', 'direct'],
      ]);
    });

    test('is none where runners have their times', () => {
      expect(said('Ben Holt beat Ada Bright.', 'Ben Holt 2:01', 'Ada Bright 2:03')).toEqual([]);
      const half = ['Halfway through:', 'Ben Holt 1:00', 'Ada Bright 1:01'];
      const end = ['In the end:', 'Ben Holt 2:01', 'Ada Bright 2:03'];
      const told = 'The track is to be torn up in May, and a market built in its place.';
      expect(said('Ben Holt beat Ada Bright.', ...half, ...end, told)).toEqual([]);
      const lists = ['Ben Holt 1:00\nAda Bright 1:01', 'Ada Bright 2:03\nBen Holt 2:04'];
      expect(said('Ben Holt beat Ada Bright.', ...lists, told)).toEqual([]);
    });

    test('is one where somebody says no more than a time', () => {
      const talk = [
        ...['Ben Holt  0:12\nWhen is it on?', 'Ada Bright  0:15\nOn Sunday at 10:30'],
        ...['Ben Holt  0:19\nAnd then?', 'Ada Bright  0:22\nNever again.'],
      ];
      expect(said(opening, ...talk).map(([name, text]) => [name, text])).toContainEqual([
        'Ada Bright',
        'On Sunday at 10:30',
      ]);
    });

    test('is none where the times do not run on', () => {
      const heats = ['Ben Holt 2:01', 'He led from the start.', 'Ada Bright 2:03', 'She fell.'];
      const told = ['Ben Holt 1:59', 'He led once more.', 'Ada Bright 1:57', 'She won.'];
      expect(said('Ben Holt ran against Ada Bright.', ...heats, ...told)).toEqual([]);
    });
  });

  test('is none where one alone has the word', () => {
    expect(said('Read more: The barn.', 'The play is new.', 'More: The barn.')).toEqual([]);
  });

  test('may have names for labels', () => {
    expect(
      said(
        'Ben Holt met the novelist Ada Bright in her kitchen.',
        'Ben Holt: Why a play?',
        'Ada Bright: I was bored.',
        'Ben Holt: Will there be another?',
        'Ada Bright: Never.',
      ),
    ).toEqual([
      ['Ben Holt', 'Why a play?', 'direct'],
      ['Ada Bright', 'I was bored.', 'direct'],
      ['Ben Holt', 'Will there be another?', 'direct'],
      ['Ada Bright', 'Never.', 'direct'],
    ]);
  });

  test('has whoever opened it under the initials', () => {
    expect(
      said(
        'The architect Lucía Ferrer Gómez spoke to Ben Holt.',
        'Ben Holt: Why a motorway?',
        'Lucía Ferrer Gómez: Nobody wanted the land.',
        'BH: The mayor said it was a waste.',
        'LFG: She has not been inside. My husband says so, too.',
        'BH: And now?',
        'LFG: A school.',
      ),
    ).toEqual([
      ['Ben Holt', 'Why a motorway?', 'direct'],
      ['Lucía Ferrer Gómez', 'Nobody wanted the land.', 'direct'],
      ['Ben Holt', 'The mayor said it was a waste.', 'direct'],
      ['Lucía Ferrer Gómez', 'She has not been inside. My husband says so, too.', 'direct'],
      ['Ben Holt', 'And now?', 'direct'],
      ['Lucía Ferrer Gómez', 'A school.', 'direct'],
    ]);
  });

  test('is not what rows in capitals make that are no initials', () => {
    expect(
      said(
        'Ben Holt spoke to Ada Bright.',
        'NB: It rained.',
        'PS: It froze.',
        'NB: It snowed.',
        'PS: It thawed.',
      ),
    ).toEqual([]);
  });

  describe('with family names in capitals for labels', () => {
    const opening = 'The novelist Ada Bright met the actor Ben Holt in her kitchen.';
    const talk = ['HOLT: Why a play?', 'BRIGHT: I was bored.', 'MR. HOLT: And?'];

    test('is of those whom the story names elsewhere', () => {
      expect(said(opening, ...talk, 'BEN HOLT: Will there be another?')).toEqual([
        ['Ben Holt', 'Why a play?', 'direct'],
        ['Ada Bright', 'I was bored.', 'direct'],
        ['Ben Holt', 'And?', 'direct'],
        ['Ben Holt', 'Will there be another?', 'direct'],
      ]);
      expect(read(opening, ...talk).person('Ben Holt').aliases).toEqual([]);
    });

    test('is of the one of two whom the story calls so', () => {
      const [, second] = said(opening, 'Bright is 45.', ...talk, 'Rui Bright laughed.');
      expect(second).toEqual(['Ada Bright', 'I was bored.', 'direct']);
    });

    test('is of nobody where two are called so, or none', () => {
      const [first, second] = said(opening, 'Her sister, Una Bright, left.', ...talk);
      expect(first).toEqual(['Ben Holt', 'Why a play?', 'direct']);
      expect(second?.[0]).toBe('BRIGHT');
      const { names } = read(opening, 'VIDEO: a look behind.', 'HARBOUR: Why?', 'HARBOUR: And?');
      expect(names).toEqual(['Ada Bright', 'Ben Holt']);
    });
  });

  test('is not what links make', () => {
    expect(
      said('Exclusive: the pier is shut.', 'It rained.', 'Exclusive: the pier is open.'),
    ).toEqual([]);
  });
});

describe('single marks', () => {
  test('hold a quotation over paragraphs', () => {
    expect(
      said(
        'The couple’s grandson, Jamie Finch, runs the website.',
        '‘People want things that last. They are tired of waste.',
        '‘And they like Grandad,’ Finch adds.',
      ),
    ).toEqual([
      ['Jamie Finch', '‘People want things that last. They are tired of waste.', 'direct'],
      ['Jamie Finch', '‘And they like Grandad,’', 'direct'],
    ]);
  });

  test('do not end at a plural that owns something', () => {
    expect(said('‘It is the workers’ plan, not ours,’ said Rob Stainer.')).toEqual([
      ['Rob Stainer', '‘It is the workers’ plan, not ours,’', 'direct'],
    ]);
  });

  test('end where the next quotation begins', () => {
    expect(
      said('‘It is theirs’ said Rob Stainer. ‘It is not ours.’').map(([, text]) => text),
    ).toEqual(['‘It is theirs’', '‘It is not ours.’']);
  });
});

describe('what is said ends', () => {
  test.each([
    [
      'where the narrator tells what the speaker did',
      'Judge Uma Pratt said he would show no remorse but freed his brother.',
      'he would show no remorse',
    ],
    [
      'with its own clause',
      'Ivo Lang, who says he was asleep, appeared in court.',
      'he was asleep',
    ],
  ])('%s', (_, text, content) => {
    expect(said(text).map(([, what]) => what)).toEqual([content]);
  });

  test('not before what they could not do', () => {
    expect(said('Ivo Lang said he had pulled a child out but could not save her.')).toEqual([
      ['Ivo Lang', 'he had pulled a child out but could not save her', 'indirect'],
    ]);
  });
});

describe('the transcript of a speech', () => {
  const transcript = [
    '6:13 P.M. THE VICE PRESIDENT:',
    'Thank you. It is good to see you all.',
    'And now a friend. THE PRESIDENT:',
    'Well, it is good to have Vice President Ana Ruiz here tonight.',
    'THE VICE PRESIDENT: Let me add a word to President Ivo Lang’s.',
    'It will be a short one.',
  ];

  test('belongs, paragraph by paragraph, to whoever has the word', () => {
    const { statements } = read(...transcript);
    expect(statements.map(({ speaker, text }) => [speaker, text])).toEqual([
      ['Ana Ruiz', 'Thank you. It is good to see you all.'],
      ['Ana Ruiz', 'And now a friend.'],
      ['Ivo Lang', 'Well, it is good to have Vice President Ana Ruiz here tonight.'],
      ['Ana Ruiz', 'Let me add a word to President Ivo Lang’s.'],
      ['Ana Ruiz', 'It will be a short one.'],
    ]);
  });
});

describe('a label is nobody’s', () => {
  test.each([
    [
      'in capitals, of a page',
      ['Ana Ruiz left the port.', 'RECALL LIST: Look here for the latest.'],
    ],
    [
      'of a town',
      [
        'LONDON: The pound fell.',
        'BUENOS AIRES: Shops shut early in Buenos Aires and Greater London.',
      ],
    ],
    [
      'of two towns by turns',
      [
        'London: It rained.',
        'Paris: It snowed.',
        'London: In London, shops shut.',
        'Paris: So in Paris.',
      ],
    ],
    ['of a table', ['Prize Money: 20', 'Best Year: 1990', 'Prize Money: 30', 'Best Year: 1991']],
  ])('%s', (_, paragraphs) => {
    expect(read(...paragraphs).statements).toEqual([]);
  });
});
