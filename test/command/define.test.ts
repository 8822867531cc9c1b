import { describe, expect, it } from 'vitest';
import ask from '../../commands/ask.js';
import find from '../../commands/find.js';
import passage from '../../commands/passage.js';
import quotes from '../../commands/quotes.js';
import stories from '../../commands/stories.js';
import { deskOf, SCOPE } from '../support/desk.js';

const STORIES = Object.fromEntries(
  Array.from({ length: 30 }, (_, i) => [`ferry-${i}`, `Ferry ${i} stands still.`]),
);

describe('a declared command', () => {
  it('has its own options first, then the story and whether the answer is private', () => {
    expect(ask.options).toEqual(['question', 'story', 'private']);
    expect(ask.definition).toMatchObject({
      name: 'ask',
      options: [
        { name: 'question', type: 3, required: true, max_length: 500 },
        { name: 'story', type: 3, autocomplete: true, max_length: 48 },
        { name: 'private', type: 5 },
      ],
    });
  });

  it('has no story to choose where it is on all of them', () => {
    expect(stories.options).toEqual(['topic', 'page', 'private']);
  });

  it('is in the menu of a message, or in no list at all', () => {
    expect(find.definition).toMatchObject({ type: 3, name: 'Find in story' });
    expect(passage.definition).toBeUndefined();
  });

  it('suggests at most 25 values, as many as Discord takes', async () => {
    const desk = deskOf(STORIES);
    const focused = { option: 'story', typed: 'ferry', others: {} };
    expect(await ask.suggest(focused, desk, SCOPE)).toHaveLength(25);
  });

  it('suggests no value that Discord would refuse', async () => {
    const name = `Ida ${'Marie-'.repeat(17)}Holm`;
    const desk = deskOf({ ferry: `“We wait,” said ${name}.\n\n“So do I,” said Karin Dahl.` });
    const focused = { option: 'speaker', typed: '', others: {} };
    for (const { value } of await quotes.suggest(focused, desk, SCOPE)) {
      expect(value.length).toBeLessThanOrEqual(100);
    }
  });
});
