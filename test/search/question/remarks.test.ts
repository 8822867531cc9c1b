import { describe, expect, test } from 'vitest';
import { askStory, storyWith } from '../stories.js';

const ferry = storyWith(
  'Nine people were hurt when the ferry Marlin hit a pier in Holm harbour on Tuesday, police said.',
  'Twelve crossings were cancelled. The captain, Ines Vogt, was taken to a hospital in Brevik.',
  'The ferry will be repaired in a dock in Tarn. It was built in 1994 by the yard Lund & Moe.',
  'A nurse on board, Per Aas, looked after the passengers for an hour. The symptoms were mild, he said.',
);

const verdictAndWords = (question: string) => {
  const { verdict, words } = askStory(ferry, question);
  return { verdict, words };
};

describe('a sentence that tells only of who writes asks nothing', () => {
  test.each([
    'This is so sad. How many crossings were cancelled?',
    'this is so sad. how many crossings were cancelled',
    'OMG!! How many crossings were cancelled?',
    'Quick question. How many crossings were cancelled?',
    'I was a sailor for ten years. How many crossings were cancelled?',
    'My brother hates boats. How many crossings were cancelled?',
    'I read about this yesterday. How many crossings were cancelled?',
    'Great story, thanks. Sorry if I missed it. How many crossings were cancelled?',
    'How many crossings were cancelled? I am speechless.',
    'I just saw this on tv. How many crossings were cancelled?',
    'Just heartbreaking. How many crossings were cancelled?',
    'Wow. Just wow. How many crossings were cancelled?',
    'I cried all night. How many crossings were cancelled?',
    'I overslept this morning. How many crossings were cancelled?',
    'I am a teacher, and I think this is awful. How many crossings were cancelled?',
  ])('%s', (question) => {
    expect(verdictAndWords(question)).toEqual({ verdict: 'answer', words: 'Twelve' });
  });
});

describe('what may be asked about is part of the question', () => {
  test.each([
    ['what somebody has heard of', 'I saw a plane crash on the news. How many people were hurt?'],
    ['what is known to both', 'I was on the train. How many people were hurt?'],
    ['a name', 'My cousin was in Oslo. How many people were hurt?'],
    ['an event', 'There was an avalanche. How many people were hurt?'],
    ['what a pronoun stands for', 'My dog was hurt. When was it taken to a hospital?'],
    ['what else is meant', 'I mean women. How many people were hurt?'],
    ['what it is about', 'Quick question about Instagram. How many people were hurt?'],
    ['when it was', 'I mean in 2016. How many people were hurt?'],
    ['when it was read of, or was', 'Just last year. How many people were hurt?'],
    ['what alone is meant', 'Just sailors. How many people were hurt?'],
    ['a night that is meant', 'I mean last winter night. How many people were hurt?'],
    ['what was heard of on one', 'I heard of a landslide last night. How many people were hurt?'],
    ['a name that is a word of news', 'Breaking Bad. How many people were hurt?'],
    ['a site', 'Twitter. How many people were hurt?'],
    ['a site in small letters', 'i like reddit. how many people were hurt?'],
    ['a name in small letters', 'i work at boots. how many people were hurt?'],
    ['a place in small letters', 'i hate portugal. how many people were hurt?'],
    ['a noun of news that a pronoun stands for', 'A source. When was it repaired in a dock?'],
    ['what a noun belongs to', 'My uncle has gout. What are the symptoms?'],
  ])('%s: %s', (_, question) => {
    const rest = question.replace(/^[^.]*\. /, '');
    const { terms } = ferry.search(question);
    expect(terms.length).toBeGreaterThan(ferry.search(rest).terms.length);
  });

  test.each([
    ['The ferry hit a pier. What is it called?', 'Marlin'],
    ['The captain was hurt. Where was she taken?', 'Brevik'],
  ])('and what the story has helps: %s', (question, has) => {
    const { verdict, highlight } = askStory(ferry, question);
    expect(verdict).toBe('answer');
    expect(highlight).toContain(has);
  });
});

test('whom Discord writes as a number is nothing that is asked', () => {
  for (const mention of [
    '<@80351110224678912>',
    '<:wave:41771983429993937>',
    '@80351110224678912',
  ]) {
    expect(verdictAndWords(`${mention} how many crossings were cancelled`)).toEqual({
      verdict: 'answer',
      words: 'Twelve',
    });
    const { terms } = ferry.search(`what did ${mention} eat`);
    expect(terms.map(({ term }) => term)).toEqual(['eat']);
  }
});
