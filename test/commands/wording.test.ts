import { describe, expect, test } from 'vitest';
import ask from '../../commands/ask.js';
import find from '../../commands/find.js';
import passage from '../../commands/passage.js';
import quotes from '../../commands/quotes.js';
import timeline from '../../commands/timeline.js';
import who from '../../commands/who.js';
import { clip } from '../../src/reply/escape.js';
import { deskOf, SCOPE } from '../support/desk.js';
import { codesOf, textOf } from '../support/discord-limits.js';
import { storyFile } from '../support/story-file.js';
import { answerOf, answerOfAll, replyOf, suggestedBy } from './run.js';

const desk = deskOf({
  quay: storyFile('The "Tern" row', 'Skerry Post', '2025-05-06', [
    'The harbour board said the quay was sound. A porter told the inquiry that it had cracks.',
    '“We looked twice,” the harbour board said. Posting on X, rope_walker said: “Shame on them.”',
    '“The wall stood in 1990. It fell in 2001,” Ida Thorne told a meeting.',
    'The board of the port met on 3 April 2025.',
  ]),
});

describe('a source without a name', () => {
  test('is called as within a sentence, and is one source however its sentences begin', async () => {
    const { statements } = await answerOf(quotes, {}, desk);
    expect(new Set(statements.map(({ speaker }) => speaker))).toEqual(
      new Set(['the harbour board', 'a porter', 'rope_walker', 'Ida Thorne']),
    );
    expect(await suggestedBy(quotes, 'speaker', 'harbour', desk)).toEqual(['the harbour board']);
  });

  test('has a capital where its line begins with it', async () => {
    const reply = await replyOf(quotes, {}, desk);
    expect(textOf(reply)).toContain('**A porter “told the inquiry”:** it had cracks');
    expect(JSON.stringify(reply)).toContain('All that the harbour board said');
  });
});

describe('a button', () => {
  test('does not lead to the quotations that already stand above it', async () => {
    const reply = await replyOf(who, { name: 'Thorne' }, desk);
    expect(codesOf(reply).filter((code) => code.startsWith('quotes?'))).toEqual([]);
  });

  test('does not lead to what is said of somebody whom nobody names', async () => {
    const spoken = deskOf({
      mine: 'Ada Roe runs the mill. “She is kind,” said Ben Lund. Cy Moe said Ada Roe was late.',
      other: 'Ada Roe runs the mill. “She is kind,” said Ben Lund.',
    });
    const codesIn = async (story: string) =>
      codesOf(await replyOf(who, { name: 'Ada Roe', story }, spoken));
    expect(await codesIn('mine')).toContain('quotes?s=mine&a=Ada Roe');
    expect(await codesIn('other')).not.toContain('quotes?s=other&a=Ada Roe');
  });
});

describe('quotation marks', () => {
  test('are single within others', async () => {
    expect(textOf(await replyOf(quotes, {}, desk))).toContain('“The ‘Tern’ row”');
    const message = '"The quay was sound," said Thorne. "It fell in 2001," he added.';
    expect(textOf(await replyOf(find, { message }, desk))).toContain(
      '“‘The quay was sound,’ said Thorne.”',
    );
  });

  test('are both there in each event of a timeline, and where a text is cut', async () => {
    const shown = textOf(await replyOf(timeline, {}, desk));
    expect(shown).toContain('“The wall stood in 1990.”');
    expect(shown).toContain('“It fell in 2001,” Ida Thorne');
    expect(clip('He said “the wall fell at night” on Monday', 24)).toBe('He said “the wall fell…”');
    expect(clip('A pipe of 12" and a bolt of 3" for the mill', 20)).toBe('A pipe of 12" and a…');
  });
});

describe('a timeline', () => {
  test('does not give a date twice, and leads to each event by itself', async () => {
    const reply = await replyOf(timeline, {}, desk);
    expect(textOf(reply)).toContain('**3 April 2025** · ¶4 · ');
    expect(codesOf(reply).filter((code) => code.startsWith('passage?'))).toHaveLength(3);
    const opened = await replyOf(passage, { paragraph: 3, at: 20 }, desk);
    expect(textOf(opened)).toContain('**“The wall stood in 1990.** It fell');
  });
});

describe('a message', () => {
  test('says nothing by where its links lead, nor by calling everybody', async () => {
    const message =
      'https://news.example/ships @everyone the quay was sound, said the harbour board';
    const { comparison } = await answerOf(find, { message }, desk);
    expect(comparison?.missing).toEqual([]);
  });

  test('is told in one line that the story has none of its sentences', async () => {
    const message =
      'Ida Thorne told a meeting that it fell in 2001. Cats purr loudly at noon. Bakers knead dough by hand. Violins need new strings.';
    const shown = textOf(await replyOf(find, { message }, desk));
    expect(shown).toContain('None of 3 other sentences is in the story, as far as I can tell.');
    expect(shown).not.toContain('Violins need new strings.”');
  });
});

describe('a question', () => {
  test('of nothing that can be seen is no question', async () => {
    await expect(ask.run({ question: '\u200D\u200B \uFE0F' }, desk, SCOPE)).rejects.toThrow(
      'Please give a question.',
    );
  });

  test('to all stories is answered as by the one that there is', async () => {
    const question = 'when did the board of the port meet';
    const alone = await answerOf(ask, { question }, desk);
    expect((await answerOfAll(ask, { question }, desk)).verdict).toBe(alone.verdict);
  });
});
