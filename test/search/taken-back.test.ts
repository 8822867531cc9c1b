import { describe, expect, test } from 'vitest';
import { slice } from '../../src/story/story.js';
import { askStory, storyWith } from './stories.js';

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
      'how many crew were hurt',
      'An earlier report said that three crew had been hurt. In fact none was hurt.',
    ],
    ['how many crew were hurt', 'It was mistakenly reported that three crew had been hurt.'],
    [
      'were three crew hurt',
      'Initial reports said that three crew were hurt. Police now say that no crew were hurt.',
    ],
    [
      'how many crew were hurt',
      'Police said initially that three crew were hurt. That was wrong, they said.',
    ],
    [
      'how many crew were hurt',
      'Three crew were hurt in the fire, police said at first. They later revised the toll to one.',
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
      'Three crew were hurt in the fire, police said earlier. The road is shut.',
    ],
    [
      'how much did the bridge cost',
      'The minister first said that the bridge had cost 40 million crowns. It was wrong to build it at all, a critic said.',
    ],
    [
      'how much will the trip cost',
      'The school first said that the trip would cost 60 crowns. Parents clarified that the price was for each child.',
    ],
    [
      'how many fans were in the hall',
      'The club initially said that 300 fans were in the hall. It revised its statement of aims in May.',
    ],
    [
      'how many buses were late',
      'The firm first said that nine buses were late. It apologised for an error in the timetable.',
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
    [
      'how many men were arrested',
      'Police said earlier that two men had been arrested. In fact it was the third such raid.',
    ],
    [
      'how many jobs will the firm cut',
      'The firm previously announced that it would cut 300 jobs. It now says the cuts will begin in May.',
    ],
    [
      'how many tickets had been sold',
      'The club said earlier that 9,000 tickets had been sold. The sign of the stadium was corrected in May.',
    ],
    [
      'how many children were rescued',
      'Police said earlier that three children had been rescued. A mistake by a driver may have caused the crash.',
    ],
    [
      'how many children were rescued',
      'Police said earlier that three children had been rescued. Nobody corrected it.',
    ],
    [
      'how many children were rescued',
      'Police said earlier that three children had been rescued. “I was wrong about the weather,” said Bo Hart.',
    ],
    [
      'how many children were rescued',
      'The army said earlier that three children had been rescued. It later reported a second clash.',
    ],
    [
      'how many men were arrested',
      'Police said earlier that two men had been arrested. They now say another three men were arrested.',
    ],
    [
      'how much will the road cost',
      'Bo Hart previously said the road would cost £9m. Ann Low said the figure was false hope for the town.',
    ],
  ])('but nothing else, nor whether that was so: %s: %s', (question, told) => {
    const { verdict, obstacle } = ask(question, told, 'The harbour was quiet.');
    expect({ verdict, obstacle }).toEqual({ verdict: 'answer', obstacle: undefined });
  });

  test('nor does another paragraph take it back', () => {
    const told = 'Police said earlier that three crew were hurt.';
    const { obstacle } = ask('how many crew were hurt', told, 'That was wrong, said Bo Hart.');
    expect(obstacle).toBeUndefined();
  });

  test('and a passage that tells how it is goes first', () => {
    const { search, story } = storyWith(
      'Two trams collided in Orme, killing nine people.',
      'Police first said that 14 people were killed in Orme. They revised the number at noon.',
    );
    const [best] = search('how many people were killed in Orme').passages;
    expect(best && slice(story, best.highlight)).toMatch(/nine/);
  });

  test('nor is it set off where the same sentence puts it right', () => {
    const told =
      'Police first said that five crew were hurt but later revised the number to three.';
    const { verdict, words } = ask('how many crew were hurt', told, 'The harbour was quiet.');
    expect({ verdict, isFive: words === 'five' }).toEqual({ verdict: 'answer', isFive: false });
  });
});

describe('what was said before, or by an earlier version of the story', () => {
  const rest = 'The harbour was quiet, and the gulls sat on the sheds.';

  test.each([
    [
      'how many people died',
      '14:05 Correction: an earlier post said that two people had died. One has died.',
    ],
    [
      'how many crew were hurt',
      'Three crew were hurt in the fire, police first said. That was wrong: one was hurt.',
    ],
    [
      'how many jobs will go',
      'The firm first said that 40 jobs would go. It clarified that 90 jobs would go.',
    ],
    [
      'how much did the quay cost',
      'A previous version of this article said the quay cost £9m. It cost £4m.',
    ],
    ['how much did the quay cost', 'This article originally said the quay cost £9m. It cost £4m.'],
    [
      'how many crew were hurt',
      'An earlier version of this story said nine crew were hurt. In fact three were hurt.',
    ],
    [
      'when did the quay open',
      'An earlier version of this report stated that the quay had opened in May. It opened in June.',
    ],
  ])('gives way to what is told behind: %s: %s', (question, told) => {
    expect(askStory(storyWith(told, rest), question)).toMatchObject({
      verdict: 'answer',
      highlight: told.split(/(?<=\.) /)[1],
    });
  });

  test.each([
    ['how much did the quay cost', 'This report said the quay cost £9m. It cost £4m to mend.'],
    ['how much would the quay cost', 'An earlier version of the plan said it would cost £9m.'],
    ['how many parks let in dogs', 'A previous version of this law let in dogs in 40 parks.'],
    ['is the quay safe', 'This letter first said that the quay was safe.'],
    ['how much did the quay cost', 'This article said on Monday that the quay cost £9m.'],
  ])('and nothing else does: %s: %s', (question, told) => {
    expect(askStory(storyWith(told, rest), question)).toMatchObject({
      highlight: told.split(/(?<=\.) /)[0],
    });
    expect(askStory(storyWith(told, rest), question).obstacle).not.toBe('it was taken back');
  });
});
