import { describe, expect, it } from 'vitest';
import { readTelling, tellTheSame } from '../../src/digest/events/telling.js';
import { slice } from '../../src/story/story.js';
import { eventsOf, storyOf } from './stories.js';

/** Whether two sentences, each in a story of its own, tell the same of their first event's time. */
function areSame(...sentences: readonly [string, string]): boolean {
  const [a, b] = sentences.map((sentence) => {
    const story = storyOf([sentence]);
    const [event] = eventsOf(story);
    if (event === undefined) throw new Error(`no event in “${sentence}”`);
    return readTelling(story, event);
  });
  return a !== undefined && b !== undefined && tellTheSame(a, b);
}

/** The sentences that one story's timeline has. */
function toldBy(...sentences: readonly string[]): string[] {
  const story = storyOf([sentences.join(' ')]);
  return eventsOf(story).map(({ sentence }) => slice(story, sentence));
}

describe('two sentences', () => {
  it.each([
    ['The crews voted on Wednesday to walk out.', 'The crews voted to walk out on Wednesday.'],
    ['On Monday, a crane fell on two sheds.', 'The crane fell on 2 sheds on Monday evening.'],
    ['A roof came down on Friday, the fire service said.', 'The roof came down on Friday.'],
    ['A roof came down on Friday, said Ada Brandt.', 'A roof came down yesterday.'],
  ])('tell the same: “%s” “%s”', (...sentences) => {
    expect(areSame(...sentences)).toBe(true);
  });

  it.each([
    [
      'another figure',
      'Two miners were killed by the blast at the Ostby pit on Sunday.',
      'Five miners were killed by the blast at the Ostby pit on Sunday.',
    ],
    [
      'another verb',
      'The owner of the pit denied on Monday that the pumps had stood still.',
      'The owner of the pit admitted on Monday that the pumps had stood still.',
    ],
    [
      'a denial',
      'The council approved the new bridge on Tuesday.',
      'The council has not approved the new bridge on Tuesday.',
    ],
    ['what may be', 'The crews will meet again on Friday.', 'The crews may meet again on Friday.'],
    [
      'the other way round',
      'Ostby were beaten by Harwick on Saturday.',
      'Harwick were beaten by Ostby on Saturday.',
    ],
    ['the other side', 'Prices went up on Monday.', 'Prices went down on Monday.'],
    [
      'another hour',
      'The boat left the pier at 7am on Monday.',
      'The boat left the pier at 9am on Monday.',
    ],
    [
      'another time behind it',
      'They met on Monday over a quarrel of 2014.',
      'They met on Monday over a quarrel of 2019.',
    ],
    [
      'more than one',
      'The court jailed Lund on Monday.',
      'The court jailed Lund and Brandt on Monday.',
    ],
    [
      'what came of it',
      'The sale was agreed on Monday.',
      'The sale was agreed on Monday, and stopped by a judge.',
    ],
  ])('do not, with %s', (_, ...sentences) => {
    expect(areSame(...sentences)).toBe(false);
  });
});

describe('a story’s timeline', () => {
  it('keeps two events of one day that have words in common', () => {
    const sentences = [
      'Two men were hurt in a fire on Monday.',
      'Two men were jailed in a court on Monday.',
      'Two men were jailed in Harwick for theft on Monday.',
    ];
    expect(toldBy(...sentences)).toEqual(sentences);
  });

  it('has once what it tells again in the same words', () => {
    expect(
      toldBy(
        'A tram left the rails in Ostby on Monday, the police said.',
        'A tram left the rails in Ostby on Monday morning.',
      ),
    ).toEqual(['A tram left the rails in Ostby on Monday, the police said.']);
  });
});
