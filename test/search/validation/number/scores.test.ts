import { describe, expect, test } from 'vitest';
import { slice } from '../../../../src/story/story.js';
import { storyWith } from '../../stories.js';

/** What a story of some paragraphs answers: the verdict, the marked sentence, the words set off. */
function answerTo(question: string, ...paragraphs: readonly string[]) {
  const { search, story } = storyWith(...paragraphs);
  const { verdict, passages } = search(question);
  const [best] = passages;
  return {
    verdict,
    bold: best && slice(story, best.highlight),
    words: best?.answer && slice(story, best.answer),
  };
}

const match = [
  'Ines Petrak scored twice as Harl Town beat Brint Rovers 3-2 on Sunday.',
  'The win took Harl Town to fourth place, and 4,000 people cheered.',
];

describe('what the score was', () => {
  test.each([
    ['what was the score', match, '3-2'],
    ['what was the final score', match, '3-2'],
    [
      'what was the score in the final',
      ['Ida Holm won the final 6-4, 7-6 (5) in two hours, and ate a pear.', 'It rained at noon.'],
      '6-4, 7-6 (5)',
    ],
    [
      'what was the score against Brint',
      ['The score against Brint was 1–1, and 300 people saw it.', 'It rained at noon.'],
      '1–1',
    ],
  ])('is told by a pair of numbers: %s', (question, paragraphs, words) => {
    expect(answerTo(question, ...paragraphs)).toMatchObject({ verdict: 'answer', words });
  });

  test('is looked for beyond a passage that only tells who scored', () => {
    const told = [
      'Holm scored the last goal with her head, and her team scored again from a corner.',
      'Harl won 4-1 in the rain. The crowd went home wet.',
      'The next match is in May.',
    ];
    expect(answerTo('what was the final score', ...told)).toMatchObject({
      bold: 'Harl won 4-1 in the rain.',
    });
    expect(
      answerTo('what was the score when Holm scored again from a corner', ...told),
    ).toMatchObject({
      verdict: 'closest',
      bold: told[0],
    });
  });
});

describe('a score in words', () => {
  test.each([
    'Harl beat Brint two-one on Saturday.',
    'Harl beat Brint by two goals to nil on Saturday.',
    'It finished Harl 3 Brint 1, before 900 people.',
  ])('is one, and no earlier one is put before it: %s', (told) => {
    const { explain } = storyWith(told, 'In May, Brint had won the cup match 4-1.');
    const { decisions } = explain('what was the score');
    expect(decisions.flatMap(({ obstacle }) => obstacle ?? [])).not.toContain('it tells no score');
  });

  test('is told by no other numbers', () => {
    const told = 'Harl beat Brint on Saturday with 12 to 14 minutes of it in fog.';
    const found = answerTo('what was the score', told, 'Holm scored in the 3-1 win.');
    expect(found.words).toBe('3-1');
  });

  test.each([
    'In May the pair had met in Orme, and Petrak won 6-4, 6-3.',
    'Petrak won 3-1 last season.',
  ])('is not looked for in what tells of an earlier match: %s', (earlier) => {
    const told = 'Holm won in straight sets on Saturday, dropping only four games.';
    const { bold } = answerTo('what was the score of the match', told, earlier);
    expect(bold).toBe(told);
  });
});

describe('a number that is no score of a match', () => {
  test.each([
    [
      'what was the average score',
      ['The pupils, aged 14-16, sat the test in May. The average score was 64 out of 100.'],
      '64',
    ],
  ])('is looked for as any other: %s', (question, paragraphs, words) => {
    expect(answerTo(question, ...paragraphs, 'It rained at noon.').words).toContain(words);
  });

  test.each([
    [
      'what was the score',
      'Selm lost to Dorn by 31 points to 12.',
      'The vote was 52-48, and Orme won it.',
    ],
    [
      'what was the gymnast’s score',
      'The gymnast’s score of 15.2 gave her gold.',
      'The board won the vote 52-48.',
    ],
    [
      'what score gave her gold',
      'Her score of 15.2 gave her gold.',
      'The board won the vote 52-48.',
    ],
    [
      'what was the score of the film',
      'The score of the film is by Ida Holm.',
      'Harl won 4-1 in the rain.',
    ],
    ['what was the score', 'The score was cut to 64 points.', 'The pupils were aged 14-16.'],
  ])('and lacks none: %s: %s', (question, told, other) => {
    const { explain } = storyWith(told, other);
    const obstacles = explain(question).decisions.flatMap(({ obstacle }) => obstacle ?? []);
    expect(obstacles).not.toContain('it tells no score');
    expect(answerTo(question, told, other).bold).toBe(told);
  });

  test.each([
    ['what was the score', 'The score was low for pupils aged 14-16.'],
    ['what was the score', 'The score was low, and ages 14-16 won nothing.'],
    [
      'what is the bank’s credit score',
      'The credit score of the bank fell to 610. Customers aged 14-16 left.',
    ],
    ['what was the score', 'The score is not known. Between 14-16 buses came.'],
  ])('is not set off as one: %s: %s', (question, told) => {
    expect(answerTo(question, told, 'It rained at noon.').words).not.toBe('14-16');
  });
});

describe('what the result was', () => {
  test('is told by the score of a match', () => {
    const cup = [
      'The result took Harl Town to fourth place.',
      'Harl beat Brint 3-2, a good result.',
    ];
    expect(answerTo('what was the result of the match', ...cup).bold).toBe(cup[1]);
  });

  test.each([
    [
      'The result of the vote was 300 to 200. Voters aged 18-24 stayed at home.',
      'what was the result',
    ],
    ['The result of the blood test was clear.', 'what was the result of the blood test'],
  ])('and of a vote or a test by whatever tells it: %s', (sentence, question) => {
    const { decisions } = storyWith(sentence, 'It rained at noon.').explain(question);
    expect(decisions.flatMap(({ obstacle }) => obstacle ?? [])).not.toContain('it tells no score');
  });

  test('and by no other vote, though half of something be at stake', () => {
    const told = [
      'The result of the vote was 300 to 200.',
      'The board split 3-2 over half of a quay.',
    ];
    expect(answerTo('what was the result', told.join(' '))).toMatchObject({ bold: told[0] });
    expect(answerTo('what was the result', ...told)).toMatchObject({
      verdict: 'answer',
      bold: told[0],
    });
  });
});

describe('how often something was done', () => {
  test('is never a score, a number or a total', () => {
    const { words, verdict } = answerTo(
      'what was the score',
      'Ines Petrak scored twice as Harl Town won on Sunday.',
      'It rained at noon.',
    );
    expect(words).toBeUndefined();
    expect(verdict).not.toBe('answer');
  });

  test.each([
    ['how many goals did Petrak score', match[0] ?? '', ['it tells no score']],
    ['how many times did Petrak score', match[0] ?? '', ['it tells no score']],
    [
      'what was her score',
      'Her score in the school test was 82. Two pupils had 5-1.',
      ['it tells no score'],
    ],
    [
      'what is the population of Harl',
      'The population of Harl is 9,000.',
      ['it tells no number or time'],
    ],
    ['how often do they play', 'They play twice a week.', ['it tells no number or time']],
  ])('and what else is counted is as it was: %s', (question, sentence, none) => {
    const { explain } = storyWith(sentence, 'It rained at noon.');
    const told = explain(question).decisions.flatMap(({ obstacle }) => obstacle ?? []);
    for (const one of none) expect(told).not.toContain(one);
  });
});

describe('the score of half-time, or of another match', () => {
  test.each([
    [
      'what was the score',
      'Harl United lost to Brint City on Saturday. The home side led 2-0 at half-time.',
    ],
    ['what was the score', 'Harl lost to Brint on Saturday. The half-time score was 2-0.'],
    ['what was the score', 'Harl lost to Brint on Saturday. Brint won 3-1 last season.'],
    ['what was the score', 'Harl United face Brint City on Sunday; they beat them 4-0 in May.'],
    [
      'what was the score',
      'Harl and Brint drew on Saturday. The match was goalless. Brint had won 3-1 last season.',
    ],
  ])('is not told of this one: %s %s', (question, told) => {
    const { verdict, words } = answerTo(question, told, 'It rained at noon.');
    expect(words).toBeUndefined();
    expect(verdict).not.toBe('none');
  });

  test.each([
    [
      'what was the score at half-time',
      'Harl United lost to Brint City on Saturday. The home side led 2-0 at half-time.',
      '2-0',
    ],
    ['what was the score', 'Harl beat Brint on Saturday. Ida Holm made it 2-0 late on.', '2-0'],
    [
      'what was the score in the league',
      'Ida Holm scored in both halves. Harl had lost 5-2 to Brint in the league.',
      '5-2',
    ],
    ['what was the score', 'Ida Holm scored after half-time in a 4-1 win over Brint.', '4-1'],
    ['what was the score', 'Holm struck before the break as Harl beat Brint 1-0.', '1-0'],
    [
      'what was the score',
      'Harl beat Brint 2-1, with a late goal, for the first time since last season.',
      '2-1',
    ],
    ['what was the score', 'Harl beat Brint 2-0 in the final last year. Ida Holm retired.', '2-0'],
    [
      'what was the score',
      'Harl drew 1-1 with Brint in the first leg and won 3-0 at home to go through.',
      '3-0',
    ],
    ['what was the score', 'Harl beat Brint 3-2 in the first match of May.', '3-2'],
    ['what was the final score', 'Harl won 3-2 on Sunday with a goal in the last minute.', '3-2'],
    ['what was the score', 'It was 3-2 to Harl late in the second half.', '3-2'],
  ])('but this one is told of its own: %s', (question, told, words) => {
    expect(answerTo(question, told, 'It rained at noon.')).toMatchObject({
      verdict: 'answer',
      words,
    });
  });

  test.each([
    ['Holm scored after half-time to give Harl a 2-1 win.'],
    ['Holm struck just before the break as Harl beat Brint 1-0.'],
    ['Harl beat Brint 2-1 for the first time since last season.'],
    ['Harl beat Brint 2-0 in the final last year.'],
    ['The half-time score was 1-0 and Harl beat Brint 3-1.'],
    ['Harl won 4-2 last month but lost 1-0 on Sunday.'],
  ])('nor is taken away by a word for another time: %s', (told) => {
    const { decisions } = storyWith(`${told} It rained at noon.`).explain('what was the score');
    expect(decisions.flatMap(({ obstacle }) => obstacle ?? [])).not.toContain('it tells no score');
  });
});
