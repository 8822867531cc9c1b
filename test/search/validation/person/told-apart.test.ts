import { describe, expect, test } from 'vitest';
import { askStory, storyWith } from '../../stories.js';

/** The verdict on a question, and what stands in the way of an answer. */
function ask(question: string, ...paragraphs: readonly string[]) {
  const story = storyWith(...paragraphs, 'The harbour was quiet.');
  const { obstacle } =
    story.explain(question).decisions.find(({ decides }) => decides === 'answers') ?? {};
  return { verdict: story.search(question).verdict, obstacle };
}

describe('what is told of one of two is no answer to what is asked of the other', () => {
  test.each([
    ['is the first man short', 'The first man is bald. The second man is short and about 50.'],
    ['was the 1st suspect charged', 'The second suspect, Bo Hart, was charged on Friday.'],
    ['when is the third hearing', 'The second hearing in the case is on 5 May in Tarn.'],
    ['is the eastern tunnel open to cars', 'The western tunnel is open to cars.'],
    ['is the older brother a soldier', 'The younger brother, Bo, is a soldier.'],
    ['what did the upper house vote for', 'The lower house voted for the ban on Friday.'],
    ['where is the away game', 'The home game against Orme is in Tarn on Friday.'],
    ['who won the women’s final', 'Bo Hart won the men’s final on Friday.'],
    ['was the first armed man caught', 'The second man was caught in Tarn.'],
    ['who was the younger sister', 'Two sisters ran the inn. The elder, Bo Hart, died in Tarn.'],
    ['was the second train full', 'Two trains left Tarn on Friday. The first was full at noon.'],
  ])('%s: %s', (question, told) => {
    expect(ask(question, told)).toEqual({
      verdict: 'closest',
      obstacle: 'it speaks of another one',
    });
  });

  test.each([
    ['is the second man short', 'The first man is bald. The second man is short and about 50.'],
    ['who was the elder sister', 'Two sisters ran the inn. The elder, Bo Hart, died in Tarn.'],
    ['was the first train full', 'Two trains left Tarn on Friday. The first was full at noon.'],
    ['who was the second man', 'Two men ran. The first was Bo Hart, and the other was Sam Orr.'],
    ['is the eastern tunnel open', 'Of the western and eastern tunnels only one is open to cars.'],
    ['is the eastern tunnel open', 'The tunnel is open to western trains.'],
    ['when did they first meet', 'They met in Tarn in 1998, and in a second flat in 2001.'],
    ['what may men do that women may not', 'The men may bet there, but not the women.'],
    ['did the red foxes win', 'The club from Orme beat the White Foxes in Tarn.'],
    ['what did north selm fire', 'South Selm said that its neighbour had fired two rockets.'],
    ['what did the first witness see', 'Bo Hart, the first of six, saw a second car.'],
    [
      'who was the first woman on the board',
      'Ann Low was the board’s first woman, Eva Holt its second.',
    ],
    ['how many goals were in the second half', 'Orme scored three goals in the last half hour.'],
  ])('but what may be told of that one answers: %s: %s', (question, told) => {
    expect(ask(question, told).verdict).toBe('answer');
  });

  test.each([
    ['is the eastern tunnel open', 'The western tunnel is open, and the east one shut.'],
    ['who was the older man', 'Two men ran. The younger led, and the older, Bo Hart, fell.'],
    ['is his left leg broken', 'His leg is broken, and his right arm is in plaster.'],
    ['what may men’s teams do that women’s teams may not', 'Women’s teams may not bet there.'],
  ])('nor is that in the way where it is no sure answer: %s: %s', (question, told) => {
    expect(ask(question, told).obstacle).not.toBe('it speaks of another one');
  });

  test.each([
    [
      'how many cars does the new bridge carry',
      'Roe opened the new bridge. It replaces the old bridge and carries 9,000 cars a day.',
    ],
    [
      'how many pupils does the new school have',
      'The new school has a pool. Unlike the old school, it has 900 pupils.',
    ],
    [
      'when did Roe marry his second wife',
      'Roe’s second wife, Ann, is a nurse. Roe divorced his first wife in 1990 and married Ann a year later.',
    ],
  ])('nor where it goes on about that one: %s: %s', (question, told) => {
    expect(ask(question, told)).toEqual({ verdict: 'answer', obstacle: undefined });
  });

  test.each([
    [
      'how long was the second man jailed',
      'The first man, Jan Roe, was jailed for six years and the other, Tom Cole, for two.',
    ],
    ['when will the new bridge open', 'A replacement for the old bridge will open in May.'],
    ['who is the new manager', 'Rovers sacked the old manager and hired Bo Hart.'],
    [
      'is the western tunnel open',
      'The eastern tunnel is open; the other has been shut since May.',
    ],
  ])('nor where the other one may be told of as well: %s: %s', (question, told) => {
    expect(ask(question, told).obstacle).toBeUndefined();
  });

  test.each([
    [
      'when was the second man held',
      'The first man was held in May. On the other hand, he was ill.',
    ],
    ['when was the new bridge built', 'The old bridge was built in 1920 and repaired in May.'],
    ['when did the new library open', 'Orme appointed Ann Low to run the old library in May.'],
  ])('but a word for others is not enough: %s: %s', (question, told) => {
    expect(ask(question, told).obstacle).toBe('it speaks of another one');
  });

  test('the sentence beside that has that one is marked', () => {
    const story = storyWith(
      'The firm opened its first shop in Orme in 1998. Its second, in Selm, followed in 2001.',
    );
    expect(askStory(story, 'when did the second shop open').highlight).toMatch(/^Its second/);
  });

  test('unless it goes on about another one', () => {
    const told = 'The first man is bald. The second man is short and says he is 50.';
    expect(ask('is the first man short', told).obstacle).toBe('it speaks of another one');
  });
});
