import { describe, expect, test } from 'vitest';
import { slice } from '../../src/story/story.js';
import { askStory, storyWith } from './stories.js';

const story = storyWith(
  'A fire destroyed the rope factory in Tolver on Monday night, and forty firefighters fought it until dawn.',
  'Marta Kessel, 58, the factory’s owner, said the damage came to £3.2 million.',
  'The factory employed 210 people before the fire, the council said.',
  'It began in a drying oven because a thermostat had failed, an inspector said.',
);

const answerTo = (question: string) => askStory(story, question).words;

describe('the words of the answer', () => {
  test('are of the kind that is asked for', () => {
    expect(answerTo('How many people did the factory employ before the fire?')).toBe('210');
  });

  test('lie in the highlight, and only the first passage has them', () => {
    const { passages } = story.search('How many people did the factory employ before the fire?');
    const [best, ...others] = passages;
    expect(best?.answer?.start).toBeGreaterThanOrEqual(best?.highlight.start ?? Infinity);
    expect(best?.answer?.end).toBeLessThanOrEqual(best?.highlight.end ?? 0);
    expect(others.every(({ answer }) => answer === undefined)).toBe(true);
  });

  test('are the place, and not whose place it is', () => {
    const gym = storyWith(
      'The boxer trained at Selby’s gym in Leeds before the fight.',
      'The crowd was small, and it rained.',
    );
    const [best] = gym.search('where did the boxer train').passages;
    expect(best?.answer && slice(gym.story, best.answer)).toBe('Selby’s gym in Leeds');
  });

  test('are left out where nothing of the kind is near', () => {
    expect(answerTo('Who repaired the roof of the factory?')).toBeUndefined();
  });
});

describe('what a question asks for', () => {
  test('chooses the sentence that holds it', () => {
    const ferry = storyWith(
      'The old ferry to Skarn has gone. The ferry was sold in 1987. The ferry was sold for £4,000.',
    );
    const highlight = (question: string) => askStory(ferry, question).highlight;
    expect(highlight('When was the ferry sold?')).toBe('The ferry was sold in 1987.');
    expect(highlight('How much was the ferry sold for?')).toBe('The ferry was sold for £4,000.');
  });

  test('is found by words that mean the same', () => {
    const { highlight } = askStory(story, 'How many workers had jobs in the factory?');
    expect(highlight).toContain('210');
  });

  test('is found where a verb and its particle mean what the story says in one word', () => {
    const harbour = storyWith(
      'The council of Eastmere met on Monday. It was a long meeting.',
      'The lighthouse was erected in 1874.',
      'A ferry comes twice a day.',
    );
    expect(askStory(harbour, 'When was the lighthouse put up?').highlight).toBe(
      'The lighthouse was erected in 1874.',
    );
    const shown = harbour.search('When did they put up the tower?').passages;
    expect(shown.map(({ paragraph }) => paragraph.number)).toContain(2);
  });
});
