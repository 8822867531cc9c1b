import { describe, expect, test } from 'vitest';
import quotes from '../../commands/quotes.js';
import { CommandError, runCommand, suggestFor } from '../../src/command.js';
import { openDesk } from '../../src/desk.js';
import { parseStory } from '../../src/story/parse.js';

const desk = openDesk([
  {
    story: parseStory(
      [
        '---\nheadline: Ferry service is cut\npublisher: The Island Post\n---',
        'The ferry will stop in winter, harbour master Greta Holm said on Monday.',
        '“The engines are worn out,” Holm told islanders. “We need a new ship.”',
        'An angry islander said: “Nobody asked us.”',
        'Transport minister Idris Vane said the new ship would cost “far too much”.',
      ].join('\n\n'),
      'ferry',
      'ferry.md',
    ),
    modified: 0,
  },
]);
type Answer = ReturnType<typeof quotes.answer>;
const ask = (options: Record<string, string>) => runCommand(quotes, options, desk) as Answer;
const contents = (options: Record<string, string>) =>
  ask(options).statements.map(({ text }) => text);

describe('/quotes', () => {
  test('gives every statement in the order of the text', () => {
    const answer = ask({});
    expect(answer).toMatchObject({ command: 'quotes', speaker: null });
    expect(answer.statements).toEqual([
      {
        paragraph: 1,
        speaker: 'Greta Holm',
        source: 'harbour master Greta Holm',
        cue: 'said',
        text: 'The ferry will stop in winter',
        kind: 'indirect',
      },
      expect.objectContaining({
        paragraph: 2,
        text: '“The engines are worn out,”',
        kind: 'direct',
      }),
      expect.objectContaining({ paragraph: 2, text: '“We need a new ship.”', kind: 'direct' }),
      expect.objectContaining({ paragraph: 3, speaker: 'An angry islander' }),
      expect.objectContaining({ paragraph: 4, speaker: 'Idris Vane', kind: 'mixed' }),
    ]);
  });

  test('gives those of one speaker, however the name is typed', () => {
    expect(ask({ speaker: 'holme' })).toMatchObject({ speaker: 'Greta Holm' });
    expect(contents({ speaker: 'holme' })).toHaveLength(3);
  });

  test('gives those of a speaker without a name', () => {
    expect(contents({ speaker: 'islander' })).toEqual(['“Nobody asked us.”']);
  });

  test('gives those about something, best first', () => {
    expect(contents({ about: 'cost of the new ship' })[0]).toBe(
      'the new ship would cost “far too much”',
    );
    expect(contents({ speaker: 'Holm', about: 'ships' })).toEqual(['“We need a new ship.”']);
  });

  test('gives nothing for a stranger, and says who speaks', () => {
    const answer = ask({ speaker: 'Bartholomew' });
    expect(answer.statements).toEqual([]);
    expect(answer.suggestions).toContain('Greta Holm');
  });

  test('refuses a speaker’s name without an end', () => {
    expect(() => ask({ speaker: 'x'.repeat(101) })).toThrow(CommandError);
  });

  test('completes speakers, those who say most first', () => {
    const suggest = (typed: string) =>
      suggestFor(quotes, { option: 'speaker', typed, others: {} }, desk).map(({ value }) => value);
    expect(suggest('')).toEqual(['Greta Holm', 'Idris Vane', 'An angry islander']);
    expect(suggest('isl')).toEqual(['An angry islander']);
    expect(suggest('Vaen')).toEqual(['Idris Vane']);
  });

  test('shows each statement with its speaker and paragraph', () => {
    const shown = JSON.stringify(quotes.reply(ask({})));
    expect(shown).toContain('We need a new ship');
    expect(shown).toContain('¶2 of 4 · The Island Post · Greta Holm');
  });
});
