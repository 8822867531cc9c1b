import { describe, expect, test } from 'vitest';
import { askStory, storyWith } from '../../stories.js';

const asked = (question: string, told: string) =>
  askStory(storyWith(told, 'The weather was dull and the harbour was quiet.'), question);

const DAMAGE =
  'The port puts the damage at 90 million euros; a survey by the insurer Ostra says 140 million.';
const UNION = 'The union puts the clean-up at $14m. The owner says $6m, and the county says $8m.';

describe('of the numbers of several people, that of whoever is asked for', () => {
  test.each([
    ['how much damage does the port say there was', '90 million euros'],
    ['how much does the survey say the damage cost', '140 million'],
  ])('is set off: %s', (question, words) => {
    expect(asked(question, DAMAGE)).toMatchObject({ verdict: 'answer', words });
  });

  test('is marked in the sentence beside', () => {
    expect(asked('how much does the union say the clean-up will cost', UNION).highlight).toBe(
      'The union puts the clean-up at $14m.',
    );
  });

  test.each([
    ['how many people died according to the mayor', '40'],
    ['how many people does the mayor say died', '40'],
  ])('and nothing else, where one says it all: %s', (question, words) => {
    const told = 'The mayor said that 40 people had died in the fire. A doctor said it was 52.';
    expect(asked(question, told)).toMatchObject({ verdict: 'answer', words });
  });

  test('so that a sum is none of people whom the same person speaks of', () => {
    const told = 'Roe said the firm had lost $4m last year, and that 40 people would have to go.';
    expect(asked('how many people does Roe say will go', told)).toMatchObject({ words: '40' });
  });

  test('nor a number beside of something else', () => {
    const told = 'Some 3,000 people marched in Orme. Police said two guards were hurt.';
    expect(asked('how many people marched according to police', told).highlight).toContain('3,000');
    const put = 'The union said 9,000 people marched in Orme. Police put it at 3,000.';
    expect(asked('how many people marched according to police', put).highlight).toContain('Police');
  });

  test('nor a sum of something else', () => {
    const told = 'The county says the bridge cost £3m. The mayor said she earns £90,000.';
    expect(asked('how much does the mayor say the bridge cost', told).words).not.toBe('£90,000');
    expect(asked('how much does the mayor say the bridge cost', told).highlight).toContain('£3m');
  });

  const COUNTED: readonly (readonly string[])[] = [
    ['Keepers reckon 900 tonnes of sand is lost.', 'The guild Oarlock says it is nearer 1,400.'],
    ['Police said 400 people had marched.', 'Organisers put the figure at 2,000.'],
    ['The ministry says there are 12,000 herons.', 'The watch says the true number is 7,000.'],
    ['The builder reckons they need 90 lorries.', 'The parish reckons it is more like 150.'],
  ];

  test.each([
    ['how much sand does Oarlock say is lost', COUNTED[0]],
    ['how many tonnes of sand are lost according to the guild', COUNTED[0]],
    ['how many people marched according to organisers', COUNTED[1]],
    ['how many herons are there according to the watch', COUNTED[2]],
    ['how many lorries does the parish say they need', COUNTED[3]],
  ])('is marked behind another’s, however it is set against that: %s', (question, told = []) => {
    expect(asked(question, told.join(' '))).toMatchObject({ highlight: told[1] });
  });

  test.each([
    ['how much sand do keepers say is lost', COUNTED[0]],
    ['how many people marched according to police', COUNTED[1]],
    ['how many people marched', COUNTED[1]],
    ['how many herons does the ministry say there are', COUNTED[2]],
    ['how many lorries do they need according to the builder', COUNTED[3]],
  ])('and is the first where that is asked for: %s', (question, told = []) => {
    expect(asked(question, told.join(' '))).toMatchObject({
      verdict: 'answer',
      highlight: told[0],
    });
  });
});

describe('the number of one is no answer where that of another is asked for, who speaks beside it', () => {
  const STORM = 'The insurer says the storm cost £5m. The council said 40 staff had been moved.';
  const FIRE = 'The mayor, Ida Bram, said 70 homes had been lost. Lars Koe said he had lost his.';

  test.each([
    ['how much does the council say the storm cost', STORM],
    ['how many homes were lost according to Koe', FIRE],
    [
      'how many men were underground according to the union',
      'The mining company said that 30 men were underground. The union said it was sorry.',
    ],
  ])('%s', (question, told) => {
    expect(asked(question, told)).toMatchObject({
      verdict: 'closest',
      words: undefined,
      obstacle: 'somebody else says it',
    });
  });

  test.each([
    ['how much does the insurer say the storm cost', STORM],
    ['how much did the storm cost', STORM],
    ['how many homes were lost according to the mayor', FIRE],
    ['how many homes were lost according to Bram', FIRE],
    [
      'how many people were hurt according to officers',
      'Police said that nine people had been hurt. “It was horrible,” said the shopkeeper.',
    ],
    [
      'how many boats sank according to Vik',
      'The warden said nine boats had sunk. Nora Vik, the warden, said it was a bad night.',
    ],
    [
      'how many people does the council say were fed',
      'The council said the queue was long. A spokesman said 90 people had been fed.',
    ],
    [
      'how many cells did the prison say were flooded',
      'The prison said nobody was hurt. The governor said 12 cells were flooded.',
    ],
    [
      'how many nests do biologists say they found',
      'Biologists say the terns are back. The team said it had found 70 nests.',
    ],
    [
      'how many parcels did the charity say were packed',
      'The charity said that it was overwhelmed. Volunteers said they had packed 800 parcels.',
    ],
    [
      'how many shops does the firm say will close',
      'The firm says that trade is bad. The board said nine shops would close.',
    ],
  ])('but it is where nobody else is asked for: %s', (question, told) => {
    expect(asked(question, told).obstacles).not.toContain('somebody else says it');
  });
});
