import { describe, expect, it } from 'vitest';
import passage from '../../commands/passage.js';
import stories from '../../commands/stories.js';
import summary from '../../commands/summary.js';
import { slice } from '../../src/story/story.js';
import { deskOf, SCOPE, shippedDesk } from '../support/desk.js';
import { codesOf, expectValidReply, textOf } from '../support/discord-limits.js';
import { answerOf, replyOf } from './run.js';

const desk = await shippedDesk();

describe('/summary', () => {
  it.each([
    ['short', 3],
    ['standard', 5],
    ['long', 8],
  ])('has, %s, %i key points: sentences of the story, in its order', async (length, count) => {
    const { story } = await desk.open(SCOPE);
    const { points } = await answerOf(summary, { length }, desk);
    expect(points).toHaveLength(count);
    const places = points.map(({ paragraph, text }) => {
      const whole = story.paragraphs[paragraph - 1];
      expect(whole?.sentences.map((sentence) => slice(story, sentence))).toContain(text);
      return paragraph;
    });
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('names the people with their roles', async () => {
    expect((await answerOf(summary, {}, desk)).people).toContainEqual({
      name: 'Mike Waltz',
      role: 'US national security adviser',
    });
  });

  it('gives fewer points of a shorter story', async () => {
    const short = deskOf({ ferry: 'The ferries stood still on Tuesday.' });
    expect((await answerOf(summary, { length: 'long' }, short)).points).toHaveLength(1);
  });

  it('says which points find no room', async () => {
    const works = Array.from({ length: 16 }, (_, i) => `${String.fromCodePoint(98 + i)}oats`);
    const sentences = works.map((work, i) => {
      const places = Array.from(
        { length: 30 },
        (_, place) => `${work} of the ${i}${place}th street`,
      );
      return `Minister Ada Holm said on Monday that ${places.join(', ')} will close in May.`;
    });
    const town = deskOf({ town: sentences.join('\n\n') });
    const { points, watch } = await answerOf(summary, { length: 'long' }, town);
    const reply = await replyOf(summary, { length: 'long' }, town);
    expectValidReply(reply);
    const all = [...points, ...watch];
    const left = all.filter(({ text }) => !textOf(reply).includes(text.slice(0, 60)));
    const [first] = left;
    expect(left).toEqual(all.slice(-left.length));
    expect(textOf(reply)).toContain(`${left.length} more points find no room here: ¶`);
    for (const { paragraph } of left) expect(textOf(reply)).toContain(`¶${paragraph}`);
    expect(codesOf(reply)).toContain(`passage?s=town&p=${first?.paragraph}`);
  });

  it('says which lengths there are', async () => {
    await expect(answerOf(summary, { length: 'endless' }, desk)).rejects.toThrow(
      '“length” can be short, standard or long.',
    );
  });
});

describe('/summary of a story of one short sentence', () => {
  it('shows the sentence', async () => {
    const tiny = deskOf({ tiny: '---\nheadline: The mill\n---\n\nThe mill burns.' });
    expect((await answerOf(summary, {}, tiny)).points).toEqual([
      { paragraph: 1, text: 'The mill burns.' },
    ]);
    expect(textOf(await replyOf(summary, {}, tiny))).toContain('> The mill burns.');
  });
});

describe('/stories', () => {
  it('lists the stories, newest first', async () => {
    const two = deskOf({
      ferry: '---\nheadline: Ferries stand still\npublished: 2025-01-02\n---\n\nOne.',
      trains: '---\nheadline: Trains run\npublished: 2025-02-03T10:00:00Z\n---\n\nTwo.',
    });
    expect((await answerOf(stories, {}, two)).stories.map(({ story }) => story)).toEqual([
      'trains',
      'ferry',
    ]);
    const reply = await replyOf(stories, {}, two);
    expectValidReply(reply);
    expect(textOf(reply)).toContain('**Ferries stand still**\n-# ferry · <t:1735813800:D>');
  });
});

describe('stories of one headline', () => {
  const mills = deskOf({
    mill: '---\nheadline: The mill\npublished: 2025-01-02\n---\n\nThe mill burns.',
    'mill-2': '---\nheadline: The mill\npublished: 2025-01-03\n---\n\nThe mill is gone.',
  });
  const NAMES = ['The mill · 2025-01-03', 'The mill · 2025-01-02'];

  it('are told apart where one is chosen', async () => {
    const typed = { option: 'story', typed: 'mill', others: {} };
    const offered = await summary.suggest(typed, mills, SCOPE);
    expect(offered.map(({ name }) => name)).toEqual(NAMES);
    const listed = JSON.stringify(await replyOf(stories, {}, mills));
    for (const name of NAMES) expect(listed).toContain(`"label":"${name}"`);
  });
});

describe('a passage in its context', () => {
  it('stands between the paragraphs before and after it', async () => {
    const { passages } = await answerOf(passage, { paragraph: '6' }, desk);
    expect(passages.map(({ paragraph }) => paragraph)).toEqual([5, 6, 7]);
    expect((await answerOf(passage, { paragraph: 1 }, desk)).passages).toHaveLength(2);
  });

  it('says which paragraphs there are', async () => {
    for (const paragraph of ['0', '28', '-1', '1e9']) {
      await expect(answerOf(passage, { paragraph }, desk)).rejects.toThrow('paragraphs 1 to 27');
    }
    await expect(answerOf(passage, { paragraph: 'x' }, desk)).rejects.toThrow('paragraph');
  });
});
