import { expect, test } from 'vitest';
import { slice } from '../../src/story/story.js';
import { isNegativeOf } from '../../src/terms/negatives.js';
import { storyWith } from './stories.js';

const { story, search } = storyWith(
  'Herons fed on the Alma in great numbers until farmers shot most of them in the 1950s.',
  'A pair has nested by the mill again, and a school has put up a camera.',
  'It is illegal to shoot a heron or to disturb its nest. The old bridge beside it is unsafe.',
  'Farmers want to be paid for the fish that the herons eat from their ponds.',
  'Some call the warden of the ponds incompetent.',
);

test.each([
  ['is it legal to hunt them', 'It is illegal to shoot a heron or to disturb its nest.'],
  ['is it safe', 'The old bridge beside it is unsafe.'],
  ['is the warden competent', 'Some call the warden of the ponds incompetent.'],
])('what a story says in the negative answers whether something is so: %s', (question, answer) => {
  const [best] = search(question).passages;
  expect(best && slice(story, best.highlight)).toBe(answer);
});

test.each([
  ['unsafe', 'safe'],
  ['illegal', 'legal'],
  ['irregular', 'regular'],
  ['inexperienced', 'experienced'],
  ['imperfect', 'perfect'],
  ['incompetent', 'competent'],
  ['impatient', 'patient'],
  ['disorganized', 'organized'],
  ['untouched', 'touched'],
  ['disagreed', 'agreed'],
  ['disappeared', 'appeared'],
  ['distrusted', 'trusted'],
])('%s is the negative of %s', (negative, word) => {
  expect(isNegativeOf(negative, word)).toBe(true);
});

test.each([
  ['discharged', 'charged'],
  ['displayed', 'played'],
  ['inform', 'form'],
  ['discover', 'cover'],
  ['dissent', 'sent'],
  ['inside', 'side'],
  ['inpatient', 'patient'],
  ['imprison', 'prison'],
  ['improved', 'proved'],
  ['unless', 'less'],
  ['indifferent', 'different'],
  ['intent', 'tent'],
  ['intake', 'take'],
])('%s only looks like the negative of %s', (negative, word) => {
  expect(isNegativeOf(negative, word)).toBe(false);
});

test('what only looks like the negative is nothing that is looked for', () => {
  const { terms } = storyWith(
    'The nurse was discharged from hospital on Friday. Her licence is invalid.',
  ).explain('was the nurse charged and is her licence valid');
  expect(terms.find(({ term }) => term === 'charg')?.forms).toEqual([]);
  expect(terms.find(({ term }) => term === 'valid')?.forms).toEqual(['invalid']);
});

test('what only looks like the opposite holds nothing back', () => {
  const match = storyWith(
    'Nico Vidal left the field in the final against Orme after he was dismissed for dissent.',
    'It rained all day. The crowd was small.',
  );
  expect(match.search('why was Vidal sent off in the final').verdict).toBe('answer');
});
