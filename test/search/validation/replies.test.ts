import { describe, expect, it } from 'vitest';
import type { Span } from '../../../src/text/span.js';
import { storyWith } from '../stories.js';

function bestOf(question: string, ...paragraphs: readonly string[]) {
  const story = storyWith(...paragraphs);
  const { verdict, passages } = story.search(question);
  const told = (span?: Span) => span && story.story.text.slice(span.start, span.end);
  return { verdict, best: passages[0], told };
}

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
    expect(verdict).not.toBe('none');
    expect(passages.map((passage) => passage.paragraph.number).slice(0, 2)).toEqual([
      paragraph,
      paragraph - 1,
    ]);
    expect(passages[0]?.answer).toBeUndefined();
  });

  it.each([
    ['Why did you start to write so late?', 2],
    ['What do the growers say?', 5],
  ])('stands behind its reply where it ends its paragraph: “%s”', (question, paragraph) => {
    const story = storyWith(
      'You worked in customs for 34 years. Why did you start to write so late?',
      'I did not start late. I had drawers full of paper, because nobody may print while they serve.',
      'The harvest was the worst since the war, and bread costs more.',
      'And the growers?',
      'Their union says that the rain came a month too late for the rye.',
    );
    expect(story.search(question).passages[0]?.paragraph.number).toBe(paragraph);
  });

  it('may answer what it takes for granted', () => {
    const story = storyWith(
      'When you see the singer Ada Bright planting oaks in Skerry, do you think of the harvest?',
      'The harvest was poor, the growers said in a letter to the council.',
    );
    const [best] = story.search('What is Ada Bright planting?').passages;
    expect(best?.paragraph.number).toBe(1);
  });

  it('keeps its place where what follows it may be of another matter', () => {
    const { best, verdict, told } = bestOf(
      'How many eels are left?',
      'Hanne Brun has counted eels for 27 years.',
      'How many eels are left? The council met behind closed doors to talk of the price of bread.',
    );
    expect(verdict).toBe('closest');
    expect(told(best?.highlight)).toBe('How many eels are left?');
  });

  it.each([
    [
      'How many sailors drowned in the wreck?',
      'How many of the nine sailors who drowned in the wreck could swim? The owner keeps no list.',
    ],
    [
      'When did the firm buy the barge?',
      'When did the firm that bought the barge in May 2021 hear of the leak?',
    ],
  ])('tells what is asked on its way: %s', (question, text) => {
    const { best, told } = bestOf(
      question,
      'The harbour of Skerry is shut for a week.',
      text,
      'It rained for two days.',
    );
    expect(best?.paragraph.number).toBe(2);
    expect(told(best?.highlight)).toMatch(/nine sailors|May 2021/);
  });

  it('tells nothing of what it asks itself, whatever hangs on its nouns', () => {
    const { verdict } = bestOf(
      'When will the bridge open again?',
      'When will the bridge that fell in May open again? The engineers in Lund will not say.',
    );
    expect(verdict).toBe('closest');
  });
});
