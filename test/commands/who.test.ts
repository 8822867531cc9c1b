import { describe, expect, it } from 'vitest';
import who from '../../commands/who.js';
import { deskOf, shippedDesk } from '../support/desk.js';
import { codesOf, expectValidReply, textOf } from '../support/discord-limits.js';
import { answerOf, replyOf, suggestedBy } from './run.js';

const desk = await shippedDesk();
const suggest = (typed: string) => suggestedBy(who, 'name', typed, desk);

describe('/who', () => {
  it('says who somebody is in the story’s words, with the paragraph', async () => {
    const { person } = await answerOf(who, { name: 'Waltz' }, desk);
    expect(person?.name).toBe('Mike Waltz');
    expect(person?.roles).toContainEqual({ text: 'US national security adviser', paragraph: 18 });
    expect(person?.said).toContainEqual(expect.objectContaining({ paragraph: 22 }));
    expect(person?.mentions.map(({ paragraph }) => paragraph)).toEqual(
      expect.arrayContaining([18, 19, 22]),
    );
  });

  it('finds somebody by an office that is shortened', async () => {
    const cup = deskOf({
      cup: 'The referee, Ana Roth, stopped play.\n\nBen Cole, the prime minister, had left.',
    });
    for (const [name, expected] of [
      ['the ref', 'Ana Roth'],
      ['pm', 'Ben Cole'],
    ] as const) {
      expect((await answerOf(who, { name }, cup)).person?.name).toBe(expected);
    }
  });

  it('marks what only the editor says', async () => {
    const { person } = await answerOf(who, { name: 'Putin' }, desk);
    expect(person).toMatchObject({
      name: 'Vladimir Putin',
      roles: [{ text: 'Russian president', paragraph: null }],
    });
    expect(textOf(await replyOf(who, { name: 'Putin' }, desk))).toContain(
      'Russian president (editor’s note)',
    );
  });

  it('finds somebody by a part of the name, in any case, with a letter wrong', async () => {
    for (const name of ['john healey', 'HEALEY', 'Healy', 'Zelenskyy', 'emanuel macron']) {
      expect((await answerOf(who, { name }, desk)).person, name).not.toBeNull();
    }
  });

  it('finds somebody by what the story calls them', async () => {
    for (const [name, expected] of [
      ['the Prime Minister', 'Keir Starmer'],
      ['chancellor', 'Rachel Reeves'],
      ['US president', 'Donald Trump'],
      ['national security adviser', 'Mike Waltz'],
    ] as const) {
      expect((await answerOf(who, { name }, desk)).person?.name, name).toBe(expected);
    }
    expect((await answerOf(who, { name: 'the' }, desk)).person).toBeNull();
    expect(await answerOf(who, { name: 'president' }, desk)).toMatchObject({
      person: null,
      suggestions: expect.arrayContaining(['Emmanuel Macron', 'Vladimir Putin']),
    });
  });

  it('offers those whom a name could mean, where it means more than one', async () => {
    const dahls = deskOf({
      ferry:
        'Union leader Karin Dahl said the crews would wait.\n\nDirector Jonas Dahl said the company would not.',
    });
    const answer = await answerOf(who, { name: 'Dahl' }, dahls);
    expect(answer.person).toBeNull();
    expect([...answer.suggestions].sort()).toEqual(['Jonas Dahl', 'Karin Dahl']);
    const shown = await replyOf(who, { name: 'Dahl' }, dahls);
    expect(textOf(shown)).toContain('More than one person is called “Dahl” here.');
    expect(codesOf(shown)).toEqual(
      expect.arrayContaining(['who?s=ferry&n=Karin Dahl', 'who?s=ferry&n=Jonas Dahl']),
    );
    const reply = await replyOf(who, { name: 'Dahl' }, dahls);
    expect(codesOf(reply)).toContain('who?s=ferry&n=Jonas Dahl');
    expectValidReply(reply);
  });

  it('says who else is called so, where one is called so alone', async () => {
    const solheims = deskOf({
      harbour: [
        'The deputy mayor, Ingrid Solheim, closed the harbour. “It is over,” Solheim said.',
        'The mayor, Henrik Solheim, took no part in the vote.',
      ].join('\n\n'),
    });
    const answer = await answerOf(who, { name: 'Solheim' }, solheims);
    expect(answer).toMatchObject({
      person: { name: 'Ingrid Solheim' },
      suggestions: ['Henrik Solheim'],
    });
    const reply = await replyOf(who, { name: 'Solheim' }, solheims);
    expect(textOf(reply)).toContain('Somebody else is called so, too: Henrik Solheim.');
    expect(codesOf(reply)).toContain('who?s=harbour&n=Henrik Solheim');
    expect(await answerOf(who, { name: 'Ingrid Solheim' }, solheims)).toMatchObject({
      suggestions: [],
    });
  });

  it('says so of a word that the story has, though not for somebody', async () => {
    const reply = await replyOf(who, { name: 'Belgium' }, desk);
    expect(textOf(reply)).toContain(
      'The story has “Belgium” in ¶23, but does not tell me who that is.',
    );
    expect(codesOf(reply)).toEqual(
      expect.arrayContaining([
        'passage?s=uk-us-ukraine-talks&p=23',
        'ask?s=uk-us-ukraine-talks&q=Belgium',
      ]),
    );
  });

  it('shows by which word of the story something was said: a denial is no claim', async () => {
    const mill = deskOf({
      mill: 'Director Mary Lowe denied that her team ignored the warning.\n\nLowe left.',
    });
    expect(textOf(await replyOf(who, { name: 'Lowe' }, mill))).toContain(
      '**“denied”:** her team ignored the warning\n-# ¶1 of 2',
    );
  });

  it('says where the story has the name, and not where only “he” or “she” stands', async () => {
    const quay = deskOf({
      quay: 'Captain Ola Lind left.\n\nHe was tired.\n\nLind slept. “It was long,” he said.',
    });
    const answer = await answerOf(who, { name: 'Lind' }, quay);
    expect(answer.person?.mentions.map(({ paragraph }) => paragraph)).toContain(2);
    expect(answer.person?.named.map(({ paragraph }) => paragraph)).toEqual([1, 3]);
    expect(textOf(await replyOf(who, { name: 'Lind' }, quay))).toContain('Named in ¶1 and ¶3');
  });

  it('says so of somebody whom the story only describes', async () => {
    const court = deskOf({
      court: 'The victim wept.\n\nShe left early.\n\nNobody followed the victim.',
    });
    expect(textOf(await replyOf(who, { name: 'the victim' }, court))).toContain('¶1 and ¶3');
  });

  it('makes a valid reply of a hostile name', async () => {
    const reply = await replyOf(who, { name: '@everyone **x** <@1>' }, desk);
    expectValidReply(reply);
    expect(textOf(reply)).toContain('\\@everyone');
  });

  it('completes names from what is typed, best first', async () => {
    expect((await suggest('wal'))[0]).toBe('Mike Waltz');
    expect(await suggest('')).toContain('Keir Starmer');
    expect(await suggestedBy(who, 'name', 'x', desk, { story: 'none' })).toEqual([]);
  });

  it('offers the stories for the option story', async () => {
    const two = deskOf({
      ferry: '---\nheadline: Ferries stand still\npublished: 2025-01-02\n---\n\nOne.',
      trains: '---\nheadline: Trains réunis\npublished: 2025-02-03\n---\n\nTwo.',
    });
    const stories = (typed: string) => suggestedBy(who, 'story', typed, two);
    expect(await stories('')).toEqual(['all', 'trains', 'ferry']);
    expect(await stories('REUN')).toEqual(['trains']);
  });
});
