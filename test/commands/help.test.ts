import { describe, expect, it } from 'vitest';
import ask from '../../commands/ask.js';
import { commands, commandsInBrowser } from '../../commands/index.js';
import type { Command } from '../../src/command/command.js';
import { readLine, writeLine } from '../../src/terminal/line.js';
import { renderReply } from '../../src/terminal/render.js';
import { deskOf, SCOPE } from '../support/desk.js';
import { codesOf, textOf } from '../support/discord-limits.js';
import { answerOf, replyOf } from './run.js';

const desk = deskOf({
  mill: '---\nheadline: The mill closes\n---\n\nDirector Mary Lowe said the mill would close in May.\n\n“We are sad,” said Mary Lowe.',
});

describe('/help', () => {
  it('says what each command does, with examples of the story that one can press', async () => {
    const help = commands.find(({ name }) => name === 'help');
    if (help === undefined) throw new Error('there is no /help');
    const reply = await replyOf(help, {}, desk);
    for (const { name, description } of commands) {
      if (name !== 'help') expect(textOf(reply)).toContain(description);
    }
    expect(codesOf(reply)).toEqual(
      expect.arrayContaining(['who?s=mill&n=Mary Lowe', 'summary?s=mill', 'timeline?s=mill']),
    );
  });
});

describe('what /help says of the menu of a message', () => {
  const helpIn = async (listed: readonly Command[]) => {
    const help = listed.find(({ name }) => name === 'help');
    return help === undefined ? '' : textOf(await replyOf(help, {}, desk));
  };

  it('names its commands', async () => {
    const said = await helpIn(commands);
    expect(said).toContain('“Find in story”, “Read this story”');
    expect(said).toContain('server');
  });

  it('is nothing in a browser, nor is anything of Discord or of others there', async () => {
    const said = await helpIn(commandsInBrowser);
    expect(said).toContain('/forget');
    expect(said).not.toMatch(/Discord|menu|server|everybody|link|feed|Find in|Read this/);
  });
});

describe('the lines of /help in the terminal', () => {
  it('can be typed as they stand, and give each command what it takes', async () => {
    const help = commands.find(({ name }) => name === 'help');
    if (help === undefined) throw new Error('there is no /help');
    const drawn = renderReply((await help.run({}, desk, SCOPE)).reply(), {
      styled: false,
      commands,
    });
    const lines = drawn.match(/(?<=\] {2})\/.*/g) ?? [];
    expect(lines).toContain('/stories');
    expect(lines).toContain('/who story:mill Mary Lowe');
    for (const line of lines) {
      const typed = readLine(line, commands);
      if ('unknown' in typed) throw new Error(line);
      const { command, options } = typed;
      expect(line).toBe(writeLine(command, options));
      expect(Object.values(options).join(' '), line).not.toContain('story:');
      await expect(command.run(options, desk, SCOPE)).resolves.toBeDefined();
    }
  });
});

describe('what is no question', () => {
  it.each(['hello', 'Thank you!', 'good morning everyone'])('%s: gets a hand', async (question) => {
    const reply = await replyOf(ask, { question }, desk);
    expect(textOf(reply)).toContain('Hello. I answer questions about “The mill closes”');
    expect(textOf(reply)).not.toContain('The story doesn’t say');
    expect(codesOf(reply)).toContain('help?s=mill');
  });

  it('is only what is nothing else', async () => {
    for (const question of ['hello, who is Mary Lowe', 'who said thank you']) {
      expect(await answerOf(ask, { question }, desk)).not.toHaveProperty('smallTalk');
    }
  });
});

describe('what asks for the whole story', () => {
  it.each(['what is this about', 'tldr', 'Summary please'])(
    '%s: leads to the summary',
    async (question) => {
      const reply = await replyOf(ask, { question }, desk);
      expect(textOf(reply)).toContain('It is about “The mill closes”.');
      expect(textOf(reply)).not.toContain('The story doesn’t say');
      expect(codesOf(reply)[0]).toBe('summary?s=mill&length=short');
      expect(await answerOf(ask, { question }, desk)).toMatchObject({
        verdict: 'none',
        passages: [],
        forAll: true,
      });
    },
  );
});

it('a question that a story has as a subhead is answered by what stands under it', async () => {
  const explained = deskOf({
    bill: [
      'The lower house voted for the bill on the price of water on Tuesday.',
      'What happens next?',
      'The upper house has until May to change it, and most expect that it will.',
    ].join('\n\n'),
  });
  const answer = await answerOf(ask, { question: 'what happens next' }, explained);
  expect(answer).not.toHaveProperty('forAll');
  expect(answer.passages[0]).toMatchObject({ paragraph: 3 });
});

describe('what has nothing in it that could be looked for', () => {
  it.each([
    'why?',
    'and then',
    'when was this',
    'how old tho',
    '?????',
    '😀😀',
    'what do people say',
  ])('%s: is not said to be missing in the story', async (question) => {
    const answer = await answerOf(ask, { question }, desk);
    expect(answer).toMatchObject({ verdict: 'none', passages: [], lacking: [], vague: true });
    const reply = textOf(await replyOf(ask, { question }, desk));
    expect(reply).toContain('That is too little to look for.');
    expect(reply).not.toContain('The story doesn’t say');
  });

  it('is not said to be missing in all stories, either', async () => {
    const compare = commands.find(({ name }) => name === 'compare');
    if (compare === undefined) throw new Error('there is no /compare');
    for (const reply of [
      await replyOf(ask, { question: 'when was this', story: 'all' }, desk),
      await replyOf(compare, { question: 'when was this' }, desk),
    ]) {
      expect(textOf(reply)).toContain('That is too little to look for.');
      expect(textOf(reply)).not.toContain('None of the stories');
    }
  });

  it('is only where no word says more', async () => {
    for (const question of [
      'why was it sold',
      'did they strike',
      'is it £400',
      'who is Don',
      'what is the WHO',
    ]) {
      expect(await answerOf(ask, { question }, desk), question).not.toHaveProperty('vague');
    }
  });
});

describe('what the story does not say', () => {
  it('comes with the words that the story lacks, in any form', async () => {
    const question = 'who won the cricket match at the mills';
    expect(await answerOf(ask, { question }, desk)).toMatchObject({
      lacking: ['won', 'cricket', 'match'],
    });
    expect(textOf(await replyOf(ask, { question }, desk))).toContain('“cricket”');
  });
});

describe('names in other languages', () => {
  const LOCALES = ['de', 'fr', 'es-ES', 'nl', 'ja'];
  const NAME = /^[-_'\p{L}\p{N}]{1,32}$/u;
  const registered = commands.flatMap(({ definition }) => definition ?? []);

  it('are there for every command and every option, in each language one for each', () => {
    for (const locale of LOCALES) {
      const seen = new Set<string>();
      for (const definition of registered) {
        const { [locale]: name = '' } = { ...definition.name_localizations };
        const isSlash = definition.type === 1;
        expect(name, `${definition.name}, ${locale}`).toMatch(isSlash ? NAME : /^.{1,32}$/);
        if (isSlash) expect(name).toBe(name.toLowerCase());
        expect(seen, name).not.toContain(name);
        seen.add(name);
        const options = ('options' in definition ? definition.options : undefined) ?? [];
        const names = options.map(({ name: option, name_localizations }) => {
          const { [locale]: shown = '' } = { ...name_localizations };
          expect(shown, `${option}, ${locale}`).toMatch(NAME);
          expect(shown).toBe(shown.toLowerCase());
          return shown;
        });
        expect(new Set(names).size).toBe(names.length);
      }
    }
  });
});
