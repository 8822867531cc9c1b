import { describe, expect, test } from 'vitest';
import { askStory, storyWith } from '../../stories.js';

const asked = (question: string, told: string) =>
  askStory(storyWith(told, 'The weather was dull and the harbour was quiet.'), question);

const PLANNED = 'The charter provided for a bureau with 30 auditors.';
const HAS = 'It has a director and four auditors, all of them part-time.';

describe('the number asked for stands in the sentence beside', () => {
  test.each([
    ['how many auditors does the bureau have', `${PLANNED} ${HAS}`, HAS],
    ['how many auditors does the bureau have', `${PLANNED} It has only 22.`, 'It has only 22.'],
    [
      'how many trams does the town have',
      'The town plans to have 90 trams by May. It has 40 now. It had 25 in 2019.',
      'It has 40 now.',
    ],
    ['how many auditors was the bureau supposed to have', `${PLANNED} ${HAS}`, PLANNED],
    ['how many auditors did the charter provide for', `${PLANNED} ${HAS}`, PLANNED],
    [
      'how many weavers does the guild have',
      'The guild had 820 weavers ten years ago. It now has 95.',
      'It now has 95.',
    ],
    [
      'how many people were arrested',
      'Riot police drove back a crowd of about 900 people at the docks. Seven dockers were held.',
      'Seven dockers were held.',
    ],
  ])(
    'where its own tells what was planned, what was, or who else was there: %s',
    (question, told, highlight) => {
      expect(asked(question, told)).toMatchObject({ verdict: 'answer', highlight });
    },
  );

  test('but what was told of the time to come answers what is asked of that', () => {
    const told = 'The bureau is due to have 300 auditors by May. It has 120 auditors.';
    expect(asked('how many auditors will the bureau have', told).highlight).toContain('300');
    expect(asked('how many auditors does the bureau have', told).highlight).toContain('120');
  });

  test.each(['It has fined 40.', 'It had 25 in 2019.', 'It has 22 rooms.', 'It is 90 years old.'])(
    'and what goes on with something else answers nothing: %s',
    (behind) => {
      const { words } = asked('how many auditors does the bureau have', `${PLANNED} ${behind}`);
      expect(words).toBeUndefined();
    },
  );

  test('and what is had beside a plan is not only planned', () => {
    const told = 'The farm plans to buy 20 pumps and has 400 pumps now.';
    expect(asked('how many pumps does the farm have', told).verdict).toBe('answer');
  });

  test('and what is only planned is no answer where nothing else is told', () => {
    const told = 'The mayor promised the harbour 12 new lifeboats. She gave no date.';
    expect(asked('how many lifeboats does the harbour have', told)).toMatchObject({
      verdict: 'closest',
      words: undefined,
      obstacle: 'it tells only of a plan',
    });
    expect(asked('how many lifeboats did the mayor promise', told)).toMatchObject({
      verdict: 'answer',
      words: '12',
    });
  });

  test.each([
    [
      'how many people were in the crowd',
      'Riot police drove back a crowd of about 900 people at the docks. Seven dockers were held.',
      '900',
    ],
    [
      'how many people died',
      'Fourteen people lost their lives in the fire. The two survivors were found dead drunk.',
      'Fourteen',
    ],
    [
      'how many people does the factory employ',
      'The factory employs 300 people. It plans to hire 50 more people next year.',
      '300',
    ],
    [
      'how many jobs will the airline cut',
      'The airline will cut 400 jobs in Orme. It cut 90 jobs in 2019.',
      '400',
    ],
    [
      'how many people does the mill employ',
      'The mill employed 1,900 people in 1990. The union, which had 800 members, now has 95.',
      '1,900',
    ],
    ['how many birds does the park have', 'The park keeps 300 birds. It now has 40 guides.', '300'],
    ['how many cooks does the inn need', 'The inn needs nine cooks. It now has 30 cooks.', 'nine'],
    [
      'how many goals does Ines Petrak have',
      'Ines Petrak has 12 goals this season. She could score 20 goals, her coach said.',
      '12',
    ],
    [
      'how many targets have been met',
      'Ministers agreed on 30 targets. Twelve targets have been met.',
      'Twelve',
    ],
    ['how many beds does the clinic have', 'The proposed clinic has 40 beds and a garden.', '40'],
    ['how many rooms does the hotel have', 'The hotel offers 40 rooms and faces the sea.', '40'],
    ['how many songs are on the album', 'The album has a set of 12 songs about the sea.', '12'],
  ])('but not where its own tells what is asked: %s', (question, told, words) => {
    expect(asked(question, told)).toMatchObject({ words });
  });
});

test('people go by several nouns in a sentence, and the verb tells of which it asks', () => {
  const told = 'Twelve people were wounded in Selm, and three men were arrested.';
  expect(asked('how many people were arrested', told)).toMatchObject({ words: 'three' });
  expect(asked('how many people were wounded', told)).toMatchObject({ words: 'Twelve' });
});

test('a number beside a noun in the singular does not count that', () => {
  const told = 'The other two victims were a clerk and a guard, whose boat overturned in the dark.';
  expect(asked('how many boats overturned', told).verdict).toBe('closest');
  const six = 'The storm sank six vessels. A boat from Orme was saved.';
  expect(asked('how many boats sank', six).verdict).toBe('answer');
});
