import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseStory } from '../../src/story/parse.js';
import { readStory } from './reading.js';

const file = readFileSync('data/stories/uk-us-ukraine-talks.md', 'utf8');
const withNotes = parseStory(file, 'talks', 'talks.md');
const ELEVEN = [
  'Andriy Yermak',
  'Donald Trump',
  'Emmanuel Macron',
  'John Healey',
  'Keir Starmer',
  'Mike Waltz',
  'Pete Hegseth',
  'Rachel Reeves',
  'Rishi Sunak',
  'Vladimir Putin',
  'Volodymyr Zelensky',
];

describe('the shipped story', () => {
  const { names, roles, mentions, statements } = readStory(withNotes);

  test('has its eleven people and no others', () => {
    expect(names).toEqual(ELEVEN);
  });

  test('says what they are', () => {
    expect(roles('John Healey')).toContain('Defence Secretary');
    expect(roles('Mike Waltz')).toContain('US national security adviser');
    expect(roles('Rachel Reeves')).toContain('Chancellor');
    expect(roles('Rishi Sunak')).toContain('former prime minister');
    expect(roles('Keir Starmer')).toContain('UK prime minister');
  });

  test('ties descriptions to them by the editor’s notes', () => {
    expect(mentions('Keir Starmer', 'nominal')).toContain('the Prime Minister');
    expect(mentions('Donald Trump', 'nominal')).toContain('The US president');
    expect(mentions('Volodymyr Zelensky', 'nominal')).toContain('the Ukraine president');
    expect(mentions('Andriy Yermak', 'nominal')).toContain('Zelensky’s chief of staff');
    expect(mentions('Rishi Sunak', 'nominal')).toEqual([]);
  });

  test('says who said what', () => {
    const by = (text: string) =>
      statements.find((statement) => statement.text.includes(text))?.speaker;
    expect(by('have our backs')).toBe('Keir Starmer');
    expect(by('absolutely clear')).toBe('Keir Starmer');
    expect(by('long-standing position')).toBe('Starmer’s official spokesman');
    expect(by('no plans')).toBe('No10');
    expect(by('next steps')).toBe('Andriy Yermak');
    expect(by('vitally important')).toBe('Keir Starmer');
    expect(by('conversations are ongoing')).toBe('His spokesman');
    expect(by('ready to negotiate')).toBe('Mike Waltz');
    expect(by('keener than you think')).toBe('a well-placed senior MP');
    expect(by('risk of Putin')).toBe('the MP');
    expect(by('all options')).toBe('Rachel Reeves');
  });
});

describe('without the editor’s notes', () => {
  const { names, roles, mentions, statements } = readStory({ ...withNotes, people: [] });

  test('nobody is found whom the text does not name', () => {
    expect(ELEVEN).toEqual(expect.arrayContaining(names.filter((name) => name !== 'Putin')));
  });

  test('nobody is what the text does not say', () => {
    expect(roles('Keir Starmer')).toEqual([]);
    expect(roles('Donald Trump')).toEqual([]);
    expect(mentions('Keir Starmer', 'nominal')).toEqual([]);
    expect(mentions('Rishi Sunak', 'nominal')).toEqual([]);
    expect(mentions('Rachel Reeves', 'nominal')).toEqual([]);
  });

  test('a description that the text ties to nobody speaks for itself', () => {
    const by = (text: string) =>
      statements.find((statement) => statement.text.includes(text))?.speaker;
    expect(by('absolutely clear')).toBe('the Prime Minister');
    expect(by('next steps')).toBe('Zelensky’s chief of staff');
  });
});
