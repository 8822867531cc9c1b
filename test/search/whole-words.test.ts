import { expect, test } from 'vitest';
import { askStory, storyWith } from './stories.js';

const harbour = storyWith(
  'The quay at Orme was shut on Sunday. The work should be finished by the end of August.',
  'The talk was held in the Legion hall on Mill Street in Orme. The stall will move to the Drill hall.',
  'The lift must be repaired before Friday. The pump will be delivered by the middle of May.',
  'The archive will open in the Bahamas next year. The pilot lives in the Hague.',
  'The mast fell on the evening of 3 March. The buoy was lost in the Solent crossing to Ryde.',
);

test.each([
  ['when will the work be finished', 'by the end of August'],
  ['where was the talk held', 'Legion hall'],
  ['where will the stall move', 'Drill hall'],
  ['when will the pump be delivered', 'by the middle of May'],
])('what is set off is whole: %s', (question, words) => {
  expect(askStory(harbour, question).words).toContain(words);
});

test.each([
  ['when must the lift be repaired', 'Friday'],
  ['where will the archive open', 'Bahamas'],
])('and has nothing that does not belong to it: %s', (question, words) => {
  expect(askStory(harbour, question).words).toBe(words);
});

const abroad = storyWith(
  'Ships in the Baltic sail slower. Villages in the Highlands lack teachers. Nurses in the Netherlands earn most.',
  'Children in the Selm area walk to school. The tea was drunk at the Orme club dinner.',
  'The cup was kept at the Holm golf club in May.',
);

test.each([
  ['where do ships sail slower', 'Baltic'],
  ['where do villages lack teachers', 'Highlands'],
  ['where do nurses earn most', 'Netherlands'],
  ['where do children walk to school', 'Selm'],
  ['where was the tea drunk', 'Orme'],
  ['where was the cup kept', 'Holm golf club'],
])('only what is a place, and no verb, makes another one: %s', (question, words) => {
  expect(askStory(abroad, question).words).toBe(words);
});

const hours = storyWith(
  'The last tram went at 11.40 p.m., the driver said. The vigil began at 4 a.m.',
  'The shop shut at 10.30p.m. The hall opened at noon. The show began at 7 pm. The gate was shut on Friday.',
);

test.each([
  ['when did the last tram go', '11.40 p.m.'],
  ['when did the vigil begin', '4 a.m.'],
  ['when did the shop shut', '10.30p.m.'],
  ['when did the show begin', '7 pm'],
  ['when was the gate shut', 'Friday'],
])('the last point of an hour is its own, and a sentence’s is not: %s', (question, words) => {
  expect(askStory(hours, question).words).toBe(words);
});

const farm = storyWith(
  'Milking at the farm began in 1974 on a Monday. Milking at the farm begins at 5.30am on a Monday.',
  'The barn burned down on Tuesday. The fair at the barn was a success in 2019.',
);

test('“what time” asks for a time of day before a day or a year', () => {
  expect(askStory(farm, 'what time does milking at the farm begin').words).toBe('5.30am');
});

const hall = storyWith(
  'The town hall is open from 8am to 4pm from Monday to Friday. The doors of the polls close at 10pm on Thursday.',
  'The fair at the barn was a success.',
);

test.each([
  ['what days is the town hall open', 'Monday to Friday'],
  ['when is the town hall open', '8am to 4pm'],
  ['when do the doors of the polls close', '10pm on Thursday'],
])('a time of day tells no day: %s', (question, words) => {
  expect(askStory(hall, question).words).toBe(words);
});

test('and “when” for either', () => {
  expect(askStory(farm, 'when did the barn burn down').words).toBe('Tuesday');
});
