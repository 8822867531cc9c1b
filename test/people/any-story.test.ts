import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPeople } from '../../src/people/people.js';
import { roleText } from '../../src/people/person.js';
import { speakerName } from '../../src/people/statement.js';
import { parseStory } from '../../src/story/parse.js';
import { slice } from '../../src/story/story.js';
import { contains } from '../../src/text/span.js';

const words = fc.constantFrom(
  'Anna Roe',
  'Mr.',
  'Roe',
  'John',
  'said',
  'told',
  'reporters',
  'that',
  'according to',
  'the',
  'president',
  'of',
  'Peru',
  'he',
  'she',
  'her',
  'his',
  'lawyer',
  '“',
  '”',
  '"',
  '‘',
  '’',
  "'",
  '’s',
  ',',
  '.',
  '?',
  ':',
  '—',
  '(',
  ')',
  'who',
  'and',
  'is',
  'a',
  'teacher',
  '45',
  'ROE:',
  '𝒳',
  'İ',
  'Ǆ',
  'van der',
  'Jr.',
  'J. K.',
  '\n',
  '\n\n',
);
const text = fc.oneof(
  fc.array(words, { minLength: 1, maxLength: 60 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }),
);
const storyFrom = (content: string) =>
  parseStory(`x ${content.replaceAll('---', '')}`, 'any', 'any.md');

test('every mention, role and statement lies in its paragraph, and is a slice of it', () => {
  fc.assert(
    fc.property(text, (content) => {
      const story = storyFrom(content);
      const { persons, statements } = readPeople(story);
      const isInside = (number: number, span: { start: number; end: number }) => {
        const paragraph = story.paragraphs[number - 1];
        expect(paragraph !== undefined && contains(paragraph, span)).toBe(true);
        expect(span.start).toBeLessThan(span.end);
      };
      for (const { mentions, roles } of persons) {
        expect(mentions.length).toBeGreaterThan(0);
        for (const { paragraph, span } of mentions) isInside(paragraph, span);
        for (const role of roles) {
          if (role.paragraph !== null) isInside(role.paragraph, role.span);
          expect(roleText(story, role)).not.toBe('');
        }
      }
      for (const statement of statements) {
        isInside(statement.paragraph, statement.content);
        for (const span of [statement.source, statement.cue]) {
          expect(slice(story, span)).not.toBe('');
        }
        expect(speakerName(story, statement)).not.toBe('');
      }
    }),
    { numRuns: 400 },
  );
});

test('a story read twice says the same', () => {
  fc.assert(
    fc.property(text, (content) => {
      const story = storyFrom(content);
      expect(readPeople(story)).toEqual(readPeople(story));
    }),
    { numRuns: 50 },
  );
});

test.each([
  'Anna Roe, the lawyer of the president, said “a” and he told her ',
  'who in May said ',
  'Friday ',
  'Roe, ',
  '“a” — Roe ',
  "'a ",
  'Jonas, a sister, ',
  'a teacher, Tom Ward, ',
  '(',
  'A. ',
  'but cat ',
  ', and to see the men',
])('a story that repeats %j without end is read to its end', (part) => {
  const story = storyFrom(part.repeat(Math.floor(60_000 / part.length)));
  // Work that grew with the square of the length would run into the runner's patience.
  expect(() => readPeople(story)).not.toThrow();
});

test.each([
  ['Roe denied fraud ', 'but cat '],
  ['Roe denied fraud', ', but the cat'],
  ['Roe vowed to go', ', and to see the men'],
  ['Roe said the cat', ', a dog'],
  ['', 'Roe said that she was “the best cat '],
])('and so is one that begins with %j and repeats %j', (head, part) => {
  const story = storyFrom(head + part.repeat(Math.floor(200_000 / part.length)));
  expect(() => readPeople(story)).not.toThrow();
});

test.each(['reporting ', 'continuing ', 'felt '])(
  'and so is one that repeats a verb of saying alone: %j',
  (verb) => {
    const story = storyFrom(verb.repeat(Math.floor(400_000 / verb.length)));
    expect(() => readPeople(story)).not.toThrow();
  },
);
