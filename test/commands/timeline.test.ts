import { describe, expect, it } from 'vitest';
import timeline from '../../commands/timeline.js';
import { deskOf } from '../support/desk.js';
import { textOf } from '../support/discord-limits.js';
import { answerOf, replyOf } from './run.js';

const desk = deskOf({
  mine: [
    '---\nheadline: The mine\npublished: 2025-03-06\n---',
    'The mine was dug in 1904. It was sealed on Monday.',
    'Its pumps were stopped on 2 March 2025.',
  ].join('\n\n'),
});

describe('/timeline', () => {
  it('is about a name that the story spells otherwise', async () => {
    const about = 'Stokess';
    const desk = deskOf({
      mine: [
        'The mine was dug in 1904.',
        'Nobody had asked for it.',
        'Mary Stokes sealed it on 2 March 2025.',
      ].join('\n\n'),
    });
    expect((await answerOf(timeline, { about }, desk)).events).toMatchObject([
      { when: '2 March 2025', paragraph: 3 },
    ]);
  });

  it('gives the story’s words for each time, and the date that they come to', async () => {
    expect((await answerOf(timeline, {}, desk)).events).toMatchObject([
      { when: '1904', date: '1904', paragraph: 1 },
      { when: '2 March 2025', date: '2025-03-02', paragraph: 2 },
      { when: 'Monday', date: '2025-03-03', paragraph: 1 },
    ]);
  });

  it('shows the date beside words that are none, and a year once', async () => {
    const shown = textOf(await replyOf(timeline, {}, desk));
    expect(shown).toContain('**Monday** · <t:1740997800:D> · ¶1');
    expect(shown).toContain('**1904** · ¶1');
  });

  it('gives what is told near some words', async () => {
    expect((await answerOf(timeline, { about: 'pumps' }, desk)).events).toMatchObject([
      { when: '2 March 2025' },
    ]);
    const shown = textOf(await replyOf(timeline, { about: 'penguins' }, desk));
    expect(shown).toContain('I find no time for anything about “penguins” in the story.');
  });

  it('marks the words that tell by the way what happened then', async () => {
    const desk = deskOf({
      mine: 'The widow of its last owner, who had sold nearly all that she had ever had and lived in a tent, thanked Mary Stokes, who came in 2018, for a stove.',
    });
    const reply = await replyOf(timeline, {}, desk);
    expect(textOf(reply)).toContain('thanked **Mary Stokes, who came in 2018**…');
    expect(JSON.stringify(reply)).toContain('2018: Mary Stokes, who came in 2018"');
  });

  it('keeps the space behind them, and has each in the menu', async () => {
    const desk = deskOf({
      mine: 'It killed Ada Lund – who came in 2018 – and nine sheep on Monday.',
    });
    const reply = await replyOf(timeline, {}, desk);
    expect(textOf(reply)).toContain('**Ada Lund – who came in 2018** – and nine');
    expect(JSON.stringify(reply)).toContain('Monday: It killed Ada Lund');
    expect(JSON.stringify(reply)).toContain('2018: Ada Lund – who came in 2018"');
  });

  it('shows no accusation without how it ended', async () => {
    const accusation =
      'Mary Stokes, who had run the mine and the mill beside it for some forty years, was charged with arson and with theft in 2019.';
    const outcome = 'The charges were dropped a year later.';
    const desk = deskOf({ mine: `${accusation} ${outcome}` });
    const reply = await replyOf(timeline, {}, desk);
    expect(textOf(reply)).toContain(`${accusation} ${outcome}`);
    expect(JSON.stringify(reply)).not.toContain('2019: Mary');
  });
});
