import { describe, expect, test } from 'vitest';
import { slice } from '../../src/story/story.js';
import { storyWith } from './stories.js';

/** The verdict on a question, what stands in the way of an answer, and the words that are set off. */
function ask(question: string, ...paragraphs: readonly string[]) {
  const story = storyWith(...paragraphs);
  const { verdict, passages } = story.search(question);
  const { obstacle } =
    story.explain(question).decisions.find(({ decides }) => decides === 'answers') ?? {};
  const words = passages[0]?.answer;
  return { verdict, obstacle, words: words && slice(story.story, words) };
}

describe('what the story takes back is no answer', () => {
  test.each([
    [
      'how many people died',
      'The firm had first said that nine people had died. It apologised for the mistake.',
    ],
    [
      'how many people died',
      '14:05 Correction: an earlier post said that two people had died. One has died.',
    ],
    [
      'how many crew were hurt',
      'An earlier report said that three crew had been hurt. In fact none was hurt.',
    ],
    ['how many crew were hurt', 'It was mistakenly reported that three crew had been hurt.'],
    [
      'were three crew hurt',
      'Initial reports said that three crew were hurt. Police now say that all are well.',
    ],
    [
      'how many crew were hurt',
      'Police said initially that three crew were hurt. That was wrong, they said.',
    ],
  ])('%s: %s', (question, told) => {
    expect(ask(question, told, 'The harbour was quiet.')).toEqual({
      verdict: 'closest',
      obstacle: 'it was taken back',
      words: undefined,
    });
  });

  test.each([
    [
      'how many crew were hurt',
      'Police had earlier said that three crew were hurt. The road is shut.',
    ],
    [
      'how many crew were hurt',
      'Police had earlier said that three crew were hurt. The captain apologised.',
    ],
    [
      'how many crew were hurt',
      'Three crew were hurt, an earlier report had said. The map in it was wrong.',
    ],
    [
      'how many crew did police first say were hurt',
      'Police first said that three crew were hurt. That was wrong.',
    ],
    ['has the mayor resigned', 'It was wrongly reported that the mayor had resigned.'],
    [
      'how many crew were hurt',
      'Three crew were hurt. Police first said that it was fog, which was wrong.',
    ],
    [
      'when did the mill open',
      'The mill first opened in 1961. A report on it was corrected in May.',
    ],
  ])('but nothing else, nor whether that was so: %s: %s', (question, told) => {
    const { verdict, obstacle } = ask(question, told, 'The harbour was quiet.');
    expect({ verdict, obstacle }).toEqual({ verdict: 'answer', obstacle: undefined });
  });

  test('nor is it set off where the same sentence puts it right', () => {
    const told =
      'Police first said that five crew were hurt but later revised the number to three.';
    const { verdict, words } = ask('how many crew were hurt', told, 'The harbour was quiet.');
    expect({ verdict, isFive: words === 'five' }).toEqual({ verdict: 'answer', isFive: false });
  });
});
