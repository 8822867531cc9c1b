import { describe, expect, it } from 'vitest';
import { decodePress } from '../../src/reply/custom-id.js';
import { nearestOffer } from '../../src/reply/leads.js';

const story = 'parliament-votes-to-close-the-old-harbour-bridge';
const askedBy = (question: string) =>
  decodePress(nearestOffer(story, question).code ?? '')?.options.question;

describe('what leads to the nearest passages of a long question', () => {
  it('asks by the words that count', () => {
    const question =
      'what is it that the keepers of the two lighthouses on the shore were told of by it';
    expect(askedBy(question)).toMatch(/^keepers\b/);
  });

  it('asks by the first words where none counts', () => {
    const question =
      'what was it that they had and who was it that they had it from and what was it for';
    expect(askedBy(question)).toMatch(/^what was it that\b/);
  });

  it('is nothing where there is no room for a word', () => {
    expect(nearestOffer(story, 'tide'.repeat(30)).code).toBeUndefined();
  });
});
