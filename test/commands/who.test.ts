import { describe, expect, it } from 'vitest';
import who from '../../commands/who.js';
import { suggestFor } from '../../src/command.js';
import { deskOf, shippedDesk } from '../support/desk.js';
import { codesOf, expectValidReply, textOf } from '../support/discord-limits.js';
import { answerOf, replyOf } from './run.js';

const desk = await shippedDesk();
const suggest = (typed: string) =>
  suggestFor(who, { option: 'name', typed, others: {} }, desk).map(({ value }) => value);

describe('/who', () => {
  it('says who somebody is in the story’s words, with the paragraph', () => {
    const { person } = answerOf(who, { name: 'Waltz' }, desk);
    expect(person?.name).toBe('Mike Waltz');
    expect(person?.roles).toContainEqual({ text: 'US national security adviser', paragraph: 18 });
    expect(person?.said).toContainEqual(expect.objectContaining({ paragraph: 22 }));
    expect(person?.mentions.map(({ paragraph }) => paragraph)).toEqual(
      expect.arrayContaining([18, 19, 22]),
    );
  });

  it('marks what only the editor says', () => {
    const { person } = answerOf(who, { name: 'Putin' }, desk);
    expect(person).toMatchObject({
      name: 'Vladimir Putin',
      roles: [{ text: 'Russian president', paragraph: null }],
    });
    expect(textOf(replyOf(who, { name: 'Putin' }, desk))).toContain(
      'Russian president (editor’s note)',
    );
  });

  it('finds somebody by a part of the name, in any case, with a letter wrong', () => {
    for (const name of ['john healey', 'HEALEY', 'Healy', 'Zelenskyy', 'emanuel macron']) {
      expect(answerOf(who, { name }, desk).person, name).not.toBeNull();
    }
  });

  it('finds somebody by what the story calls them', () => {
    for (const [name, expected] of [
      ['the Prime Minister', 'Keir Starmer'],
      ['chancellor', 'Rachel Reeves'],
      ['US president', 'Donald Trump'],
      ['national security adviser', 'Mike Waltz'],
    ] as const) {
      expect(answerOf(who, { name }, desk).person?.name, name).toBe(expected);
    }
    expect(answerOf(who, { name: 'the' }, desk).person).toBeNull();
    expect(answerOf(who, { name: 'president' }, desk)).toMatchObject({
      person: null,
      suggestions: expect.arrayContaining(['Emmanuel Macron', 'Vladimir Putin']),
    });
  });

  it('offers those whom a name could mean, where it means more than one', () => {
    const dahls = deskOf({
      ferry:
        'Union leader Karin Dahl said the crews would wait.\n\nDirector Jonas Dahl said the company would not.',
    });
    const answer = answerOf(who, { name: 'Dahl' }, dahls);
    expect(answer.person).toBeNull();
    expect([...answer.suggestions].sort()).toEqual(['Jonas Dahl', 'Karin Dahl']);
    const reply = replyOf(who, { name: 'Dahl' }, dahls);
    expect(codesOf(reply)).toContain('who?s=ferry&n=Jonas Dahl');
    expectValidReply(reply);
  });

  it('says so of a word that the story has, though not for somebody', () => {
    const reply = replyOf(who, { name: 'Belgium' }, desk);
    expect(textOf(reply)).toContain('The story has “Belgium”, but does not tell me who that is.');
    expect(codesOf(reply)).toEqual(['ask?s=uk-us-ukraine-talks&q=Belgium']);
  });

  it('shows by which word of the story something was said: a denial is no claim', () => {
    const mill = deskOf({
      mill: 'Director Mary Lowe denied that her team ignored the warning.\n\nLowe left.',
    });
    expect(textOf(replyOf(who, { name: 'Lowe' }, mill))).toContain(
      '> her team ignored the warning\n-# ¶1 of 2 · “denied”',
    );
  });

  it('makes a valid reply of a hostile name', () => {
    const reply = replyOf(who, { name: '@everyone **x** <@1>' }, desk);
    expectValidReply(reply);
    expect(textOf(reply)).toContain('\\@everyone');
  });

  it('completes names from what is typed, best first', () => {
    expect(suggest('wal')[0]).toBe('Mike Waltz');
    expect(suggest('')).toContain('Keir Starmer');
    expect(
      suggestFor(who, { option: 'name', typed: 'x', others: { story: 'none' } }, desk),
    ).toEqual([]);
  });

  it('offers the stories for the option story', () => {
    const two = deskOf({
      ferry: '---\nheadline: Ferries stand still\npublished: 2025-01-02\n---\n\nOne.',
      trains: '---\nheadline: Trains réunis\npublished: 2025-02-03\n---\n\nTwo.',
    });
    const stories = (typed: string) =>
      suggestFor(who, { option: 'story', typed, others: {} }, two).map(({ value }) => value);
    expect(stories('')).toEqual(['trains', 'ferry']);
    expect(stories('REUN')).toEqual(['trains']);
  });
});
