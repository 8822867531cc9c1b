import { describe, expect, it } from 'vitest';
import { askStory, storyWith } from '../search/stories.js';

const strike = storyWith(
  'Dockers blocked the harbour of Mombora on Monday in a row over pay.',
  'The Mombora Ports Authority declined to comment.',
  'Nurses treated 14 people for heat, according to the Centre for Tropical Health Research.',
  'The FRU has called for a strike in every harbour. A cat slept on the crane.',
  'The Council Against Theft wants more guards. Karl Olsen and Ida Berg came from Leeds.',
);

const termsOf = (question: string) =>
  strike.explain(question).terms.filter(({ forms }) => forms.length > 0);

describe('initials', () => {
  it.each([
    ['what did the MPA say', 'Mombora Ports Authority'],
    ['what did the mpa say', 'Mombora Ports Authority'],
    ['whom did the CTHR treat', 'Centre for Tropical Health Research'],
    ['what does the Free Rowers Union want', 'FRU'],
  ])('are found where the other has them written out: %s', (question, words) => {
    expect(askStory(strike, question).highlight).toContain(words);
  });

  it('are no word of English that is not written so', () => {
    const [cat] = termsOf('was there a cat');
    expect(cat?.forms).toEqual(['cat']);
    expect(termsOf('was there a mob')).toEqual([]);
  });

  it('are not those of two names, or of words that are no name', () => {
    for (const question of ['what is KOI', 'what is DBH', 'what is OBL']) {
      expect(termsOf(question), question).toEqual([]);
    }
  });
});
