import { expect, test } from 'vitest';
import { panel } from '../../src/eval/panel.js';
import { readGoldStories } from '../../src/eval/stories.js';

const paragraphs = [
  'Harbour director Ingrid Solberg said the pier would close on 3 May 2021.',
  'A fisherman said the noise was bad. The pier is old. Nobody lives there.',
];
const gold = {
  id: 'pier',
  kind: 'local',
  paragraphs,
  said: [
    {
      paragraph: 1,
      kind: 'indirect',
      source: 'Harbour director Ingrid Solberg',
      speaker: ['Ingrid Solberg', 'Solberg'],
      content: 'the pier would close on 3 May 2021',
    },
    {
      paragraph: 2,
      kind: 'indirect',
      source: 'A fisherman',
      speaker: null,
      content: 'the noise was bad',
    },
  ],
  roles: [{ person: 'Ingrid Solberg', text: 'harbour director', paragraph: 1 }],
  events: [{ paragraph: 1, when: '3 May 2021', sentence: paragraphs[0] }],
  points: [paragraphs[0], 'A fisherman said the noise was bad.'],
};
const lastLine = (story: object) => {
  const stories = readGoldStories(JSON.stringify([story]), 'panel.json');
  return panel.report(stories, { errors: false }).split('\n').at(-1)?.replace(/\s+/g, ' ').trim();
};

test('what a story is read for is found and right', () => {
  expect(lastLine(gold)).toBe('all 1.00 1.00 (2/2) 1.00 1.00 (1/1) 1.00 1.00 (1/1) 1.0 2.0');
});

test('another speaker, another role, another sentence are wrong and missed', () => {
  const other = {
    ...gold,
    said: [{ ...gold.said[0], speaker: ['Karl Lund'] }, gold.said[1]],
    roles: [{ ...gold.roles[0], text: 'baker' }],
    events: [{ ...gold.events[0], sentence: 'The pier is old.' }],
    points: ['Nobody was hurt.'],
  };
  expect(lastLine(other)).toBe('all 0.50 0.50 (2/2) 0.00 0.00 (1/1) 0.00 0.00 (1/1) 0.0 0.0');
});

test('a set without an editor’s sentences is no panel', () => {
  const { points: _, ...rest } = gold;
  expect(panel.applies(readGoldStories(JSON.stringify([rest]), 'set.json'))).toBe(false);
});
