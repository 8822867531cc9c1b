import { describe, expect, test } from 'vitest';
import { askStory, storyWith } from '../../stories.js';

const story = storyWith(
  'The jury of Orme sits every Thursday. The gong is struck hourly, and the vault is open daily.',
  'Coaches to Skarn go every 40 minutes. The divers are paid fortnightly.',
  'The clinic sees children three mornings a week. Dances are held on Fridays.',
  'The cup is given every other year to a young cook. Nurses call twice a month, and the lift is tested once every six weeks.',
  'The fish auction has a roof of glass. It is held each Monday.',
);

const ask = (question: string) => askStory(story, question);

describe('how often something happens', () => {
  test.each([
    ['how often does the jury sit', 'every Thursday'],
    ['how often is the gong struck', 'hourly'],
    ['how often is the vault open', 'daily'],
    ['how often do coaches to skarn go', 'every 40 minutes'],
    ['how often are the divers paid', 'fortnightly'],
    ['how often does the clinic see children', 'three mornings a week'],
    ['how often are dances held', 'on Fridays'],
    ['how often is the cup given', 'every other year'],
    ['how often do nurses call', 'twice a month'],
    ['how frequently is the lift tested', 'once every six weeks'],
    ['how often is the fish auction held', 'each Monday'],
  ])('is told in its own words: %s', (question, words) => {
    expect(ask(question)).toMatchObject({ verdict: 'answer', words });
  });

  test.each(['how often do cooks call', 'how often is the gong open', 'how often do ferries go'])(
    'is not told by what happens to something else: %s',
    (question) => {
      expect(ask(question)).not.toMatchObject({ verdict: 'answer' });
      expect(ask(question).words).toBeUndefined();
    },
  );

  const town = storyWith(
    'The museum in Skarn does not open every day. Bakers plan to march monthly.',
    'The tower is never open on Mondays. It holds a concert each month.',
    'Per Holm eats fish every day and swims. Nora Vik washes and irons every week.',
    'Trams used to run daily. The mine sells ore, and its lamps are tested at least once every three years.',
    'The Selm Cup, a race for boats (and rafts), is held annually. The siren is never sounded.',
  );
  const asked = (question: string) => askStory(town, question).words;

  test.each([
    ['where it is denied', 'how often does the museum open'],
    ['where it is only planned', 'how often do bakers march'],
    ['where it is so no longer', 'how often do trams run'],
    ['by what a pronoun does', 'how often is the tower open'],
    ['by another verb of the clause', 'how often does per holm swim'],
    ['by another verb before it', 'how often does nora vik wash'],
  ])('is not told %s', (_, question) => {
    expect(asked(question)).toBeUndefined();
  });

  test.each([
    ['how often does the tower hold a concert', 'each month'],
    ['how often does per holm eat fish', 'every day'],
    ['how often are the lamps tested', 'at least once every three years'],
    ['how often is the selm cup held', 'annually'],
    ['how often is the siren sounded', 'never'],
  ])('is told of its own verb, with its bound: %s', (question, words) => {
    expect(asked(question)).toBe(words);
  });

  test('is no number of times that only compares', () => {
    const prices = storyWith(
      'Prices in Orme are three times higher than in 1990.',
      'The weather was dull.',
    );
    const [best] = prices.search('how often are prices higher in orme').passages;
    expect(best?.answer).toBeUndefined();
  });
});
