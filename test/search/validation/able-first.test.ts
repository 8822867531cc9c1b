import { describe, expect, test } from 'vitest';
import { slice } from '../../../src/story/story.js';
import { type Opened, storyWith } from '../stories.js';

const pool = storyWith(
  'The council shut the old pool in the harbour on Monday.',
  'The pool was shut because rats had gnawed through its pumps.',
  'A new pool is planned in Tarn.',
);
const wreck = storyWith(
  'Divers looked for the wreck of the trawler Stella off the port of Averton. The wreck lay 40 metres down. Its bell was gone.',
  'The owner of the trawler thanked them.',
);

function boldOf(question: string, { search, story }: Opened) {
  const [best] = search(question).passages;
  return best && slice(story, best.highlight);
}

describe('a passage that lacks what is asked for', () => {
  test('gives way to one near it that has it', () => {
    expect(boldOf('why was the old pool shut', pool)).toBe(
      'The pool was shut because rats had gnawed through its pumps.',
    );
    const { passages } = pool.explain('why was the old pool shut');
    expect(passages.map(({ paragraph, lacking }) => [paragraph, lacking])).toEqual([
      [2, undefined],
      [1, 'it gives no reason'],
      [3, undefined],
    ]);
  });

  test('keeps its scores where they are explained, and those that are shown fall', () => {
    const question = 'why was the old pool shut';
    const [first, second] = pool.explain(question).passages;
    expect(first?.share).toBeLessThan(second?.share ?? 0);
    const shown = pool.search(question).passages.map(({ score }) => score);
    expect(shown).toEqual([...shown].sort((a, b) => b - a));
  });

  test.each([
    ['when was the old pool shut', pool, 'The council shut the old pool in the harbour on Monday.'],
    ['what did the council shut', pool, 'The council shut the old pool in the harbour on Monday.'],
    [
      'why did they shut the pool in the harbour',
      pool,
      'The council shut the old pool in the harbour on Monday.',
    ],
    [
      'who looked for the wreck',
      wreck,
      'Divers looked for the wreck of the trawler Stella off the port of Averton.',
    ],
    [
      'how deep did the divers look',
      wreck,
      'Divers looked for the wreck of the trawler Stella off the port of Averton.',
    ],
  ])(
    'and keeps its place where it lacks nothing, or nothing near has it: %s',
    (question, story, bold) => {
      expect(boldOf(question, story)).toBe(bold);
    },
  );
});

test('of a number that the sentence lacks, the one beside it is marked that tells it', () => {
  expect(boldOf('how deep is the wreck of the Stella', wreck)).toBe(
    'The wreck lay 40 metres down.',
  );
  expect(wreck.search('how deep is the wreck of the Stella')).toMatchObject({
    verdict: 'answer',
    passages: [{}, {}],
  });
  const { passages } = wreck.explain('how deep is the wreck of the Stella');
  expect(passages[0]?.sentences.find(({ isHighlight }) => isHighlight)?.text).toBe(
    'The wreck lay 40 metres down.',
  );
});

describe('of what somebody did, the sentence is marked', () => {
  const race = storyWith(
    'Three people are in the race to lead the union of Orme.',
    'The port of Varna offered to hold a second round. Volosh and Ganea accepted. Kassar has not answered.',
    'Mila Kassar, a nurse, won most votes. Petar Volosh and Irena Ganea came next.',
  );

  test.each([
    ['did kassar agree to a second round', 'Kassar has not answered.'],
    ['did Volosh agree to a second round', 'Volosh and Ganea accepted.'],
  ])('that begins with them where the best one does not speak of them: %s', (question, bold) => {
    expect(boldOf(question, race)).toBe(bold);
  });

  test.each([
    ['did the port offer a second round', 'The port of Varna offered to hold a second round.'],
    ['who offered to hold a second round', 'The port of Varna offered to hold a second round.'],
    ['did Kassar win most votes', 'Mila Kassar, a nurse, won most votes.'],
    ['did Ganea come next', 'Petar Volosh and Irena Ganea came next.'],
    ['is Kassar a nurse', 'Mila Kassar, a nurse, won most votes.'],
  ])('that was marked before, where it does or nobody is named: %s', (question, bold) => {
    expect(boldOf(question, race)).toBe(bold);
  });
});

test('a number beside that is of something else is not marked', () => {
  const choir = storyWith(
    'Mia Holt founded the choir in Brenn. The choir’s festival began in 1987.',
    'A shop in Selm shut.',
  );
  const question = 'when did Mia Holt found the choir';
  expect(boldOf(question, choir)).toBe('Mia Holt founded the choir in Brenn.');
  expect(choir.search(question).verdict).not.toBe('answer');
});

describe('whoever is not asked whether they did something', () => {
  const plan = storyWith(
    'The council approved the plan for the school by one vote. Mia Holt thanked those who backed it. Holt had approved of the site.',
    'The port offered talks in March. Dora Nilsen has not replied.',
  );

  test.each([
    [
      'did the council approve Mia Holt’s plan',
      'The council approved the plan for the school by one vote.',
    ],
    ['did the port offer talks to Dora Nilsen', 'The port offered talks in March.'],
  ])('or of whom the sentence does not tell it, takes no mark away: %s', (question, bold) => {
    expect(boldOf(question, plan)).toBe(bold);
  });

  test('while who is asked, and replied, takes it', () => {
    expect(boldOf('did Dora Nilsen take part in the talks', plan)).toBe(
      'Dora Nilsen has not replied.',
    );
  });
});

test('what is the size of something, or happens on Tuesdays, tells how big it is, and when', () => {
  const stall = storyWith(
    'The stall in the market at Orme is the size of a van.',
    'The other stall is in the market on Tuesdays.',
    'The mayor gave a speech on the weather.',
  );
  for (const question of [
    'how big is the stall in the market',
    'when is the stall in the market',
  ]) {
    const told = stall.explain(question).decisions.flatMap(({ obstacle }) => obstacle ?? []);
    expect(told).not.toContain('it tells no number or time');
  }
});
