import { describe, expect, it } from 'vitest';
import { storyWith } from './stories.js';

describe('what only asks', () => {
  const interview = [
    'The minister met the press in the harbour of Lund on Tuesday.',
    'Q: Minister, will you raise the fuel tax?',
    'A: No. I have said it three times.',
    'Q: Who pays for the new bridge in Skerry?',
    'A: Nobody, so far. We look for a bank.',
    'Q: The old one is shut. When will it open again?',
    'A: In May, the engineers tell me.',
  ];

  it.each([
    ['Will the minister raise the fuel tax?', 3],
    ['Who pays for the new bridge in Skerry?', 5],
    ['When will the old bridge open again?', 7],
  ])('is no answer to “%s”; what follows it stands first', (question, paragraph) => {
    const { verdict, passages } = storyWith(...interview).search(question);
    expect(verdict).toBe('closest');
    expect(passages.map((passage) => passage.paragraph.number).slice(0, 2)).toEqual([
      paragraph,
      paragraph - 1,
    ]);
    expect(passages[0]?.answer).toBeUndefined();
  });

  it('may answer what it takes for granted', () => {
    const story = storyWith(
      'When you see the singer Ada Bright planting oaks in Skerry, do you think of the harvest?',
      'The harvest was poor, the growers said in a letter to the council.',
    );
    const [best] = story.search('What is Ada Bright planting?').passages;
    expect(best?.paragraph.number).toBe(1);
  });

  it('is answered further on in its paragraph as well', () => {
    const story = storyWith(
      'Hanne Brun has counted eels for 27 years.',
      'How many eels are left? Last year I had 311.',
    );
    const { verdict, passages } = story.search('How many eels are left?');
    const [best] = passages;
    expect(verdict).toBe('closest');
    expect(best && story.story.text.slice(best.highlight.start, best.highlight.end)).toBe(
      'Last year I had 311.',
    );
  });
});
