import { describe, expect, it } from 'vitest';
import { withTextQuoted } from '../../src/story/text-values.js';

describe('a number sign in front matter', () => {
  it('is of the value before what it counts', () => {
    expect(withTextQuoted('headline: Rider takes win #100 at Tern # checked')).toBe(
      'headline: "Rider takes win #100 at Tern"',
    );
  });

  it('is of a name before a number, and of a headline before a word', () => {
    expect(withTextQuoted('via: Wire #2')).toBe('via: "Wire #2"');
    expect(withTextQuoted('title: The year of #MeToo')).toBe('title: "The year of #MeToo"');
  });

  it.each([
    'headline: Ferries stand still # checked',
    'headline: "Win #1"',
    'published: 2025 #1',
    'author: Ida Holm #checked',
    'publisher: Skerry Times #the old name',
  ])('begins a comment, or stands in quotation marks: %s', (yaml) => {
    expect(withTextQuoted(yaml)).toBe(yaml);
  });
});

describe('a sign that begins a value', () => {
  it.each([
    '[Updated] Ferries stand still',
    '*Exclusive* Ferries stand still',
    '& other stories of the sea',
    '> and then they came',
    '%s of a ferry',
    '`make` stands still',
    '{Ferries} stand still',
    '! No ferries',
    '@skerry stands still',
    '- and no ferry',
    '#MeToo on the pier',
  ])('is of a headline: %s', (headline) => {
    expect(withTextQuoted(`headline: ${headline}`)).toBe(`headline: ${JSON.stringify(headline)}`);
  });

  it.each([
    'author: [Ida Holm, Ola Berg]',
    'author: ["[[Ida Holm]]", "[[Ola Berg]]"]',
    'author: [Ida Holm,',
    'byline: { name: Ida Holm }',
    'headline: >-',
    'headline: |',
    'headline: *title',
    'headline: &title Ferries',
    'headline: !!str 1984',
    'headline: # to come',
    'publisher: #checked',
  ])('is YAML’s: %s', (yaml) => {
    expect(withTextQuoted(yaml)).toBe(yaml);
  });
});
