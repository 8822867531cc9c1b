import { expect, it } from 'vitest';
import { commandsInBrowser as commands } from '../../commands/index.js';
import { archiveOf } from '../../src/archive/files.js';
import { createDesk } from '../../src/desk.js';
import { createIntake } from '../../src/intake.js';
import { readStoryFile } from '../../src/story/files.js';
import { outlineStory } from '../../src/story/parse.js';
import { createBroughtFiles } from '../../src/web/brought-files.js';
import { createReader } from '../../src/web/reader.js';
import { SHIPPED_STORY } from '../support/desk.js';

const STORY = 'uk-us-ukraine-talks';
const files = createBroughtFiles();
const desk = createDesk(archiveOf([await readStoryFile(SHIPPED_STORY)]), {
  intake: createIntake({ readFile: files.read }),
});
const { hold } = files;
const reader = createReader({ desk, commands, load: async () => undefined, hold });
const textOf = (shown: unknown) => JSON.stringify(shown);

it('answers a typed line with the message that Discord receives, and says what leads to it again', async () => {
  const shown = await reader.answer({ line: 'what did Healey press for' });
  expect(textOf(shown.message)).toContain('robust security guarantees');
  expect(shown).toMatchObject({ story: STORY, question: 'what did Healey press for' });
  expect(shown.link).toEqual({ name: 'ask', options: { question: 'what did Healey press for' } });
  if (shown.link === undefined) throw new Error('no link');
  expect((await reader.answer(shown.link)).message).toEqual(shown.message);
});

it.each([
  '/ask what did Healey press for',
  '/who Waltz',
  '/quotes Starmer',
  '/summary length:long',
  '/timeline',
  '/find Healey asked the US to resume military aid',
  '/passage 6',
])('says which words of which paragraph %s shows', async (line) => {
  const { marks } = await reader.answer({ line }, STORY);
  const story = await reader.story(STORY);
  expect(marks.length).toBeGreaterThan(0);
  for (const { paragraph, text, at, words = at } of marks) {
    const whole = story?.paragraphs[paragraph - 1] ?? '';
    expect(whole).toContain(text);
    if (at !== undefined) expect(whole.slice(at.start, at.end)).toBe(text);
    if (words !== undefined) expect(text).toContain(whole.slice(words.start, words.end));
  }
});

it('opens a form where there is something to fill in, and goes on with what was filled in', async () => {
  const { form } = await reader.answer({ code: `again?s=${STORY}` });
  if (form === undefined) throw new Error('no form');
  const shown = await reader.answer({
    code: form.custom_id,
    fields: { question: 'who is Mike Waltz' },
  });
  expect(textOf(shown.message)).toContain('Waltz');
});

it.each([
  { name: 'forget', options: { what: 'mine' } },
  { name: 'erase', options: { what: 'mine' } },
  { name: 'remove', options: { story: STORY } },
  { name: 'follow', options: { link: 'https://example.org/' } },
])('lets no link change anything: $name', async (link) => {
  expect(textOf(await reader.answer(link))).toContain('A link can only ask');
});

it.each([
  ['/nothing at all', 'no command'],
  ['/who', 'Please give a name'],
  ['/summary length:x', 'can be'],
])('says what is wrong with %s', async (line, sentence) => {
  const shown = await reader.answer({ line }, STORY);
  expect(textOf(shown.message)).toContain(sentence);
  expect(shown.link).toBeUndefined();
});

it.each(['/stories', `/stories topic:${STORY}`, '/compare what about guarantees'])(
  'has a link to what is of several stories: %s',
  async (line) => {
    const { link, message } = await reader.answer({ line }, STORY);
    if (link === undefined) throw new Error('no link');
    expect((await reader.answer(link)).message).toEqual(message);
  },
);

it('asks the story at hand where a line names none', async () => {
  expect((await reader.answer({ line: '/who Waltz' }, STORY)).link?.options.story).toBe(STORY);
  expect((await reader.answer({ line: '/stories' }, STORY)).link?.options).toEqual({});
});

const FERRY = `---
headline: Ferries stand still
publisher: The Harbour
---

The ferries between the islands stood still for a second day on Tuesday.

“We will not press anybody for robust guarantees,” said Karin Dahl, head of the crews' union.`;
const two = createReader({
  desk: createDesk(
    archiveOf([
      await readStoryFile(SHIPPED_STORY),
      { content: FERRY, outline: outlineStory(FERRY, 'ferries', 'ferries'), modified: 0 },
    ]),
  ),
  ...{ commands, load: async () => undefined, hold },
});

it.each(['/ask what did Healey press for', '/ask what did Karin Dahl win in Melbourne'])(
  'explains an answer about one story: %s',
  async (line) => {
    expect((await two.answer({ line }, STORY)).question).toBe(line.replace('/ask ', ''));
  },
);

it.each([
  '/compare what about guarantees',
  '/ask story:all what about guarantees',
  '/nearest what about guarantees',
  '/ask hello',
  '/ask tldr',
  '/who Healey',
])('explains nothing that no search of one story has decided: %s', async (line) => {
  expect((await two.answer({ line }, STORY)).question).toBeUndefined();
});

it.each([
  '/compare what about guarantees',
  '/ask story:all what about guarantees',
  '/quotes story:all',
])('says of which story each paragraph is that %s shows', async (line) => {
  const { marks } = await two.answer({ line }, STORY);
  expect(new Set(marks.map((mark) => mark.story))).toEqual(new Set([STORY, 'ferries']));
  for (const { story, paragraph, text } of marks) {
    expect((await two.story(story))?.paragraphs[paragraph - 1]).toContain(text);
  }
});

it('takes the story that was answered from for the one that is meant', async () => {
  const link = { name: 'ask', options: { question: 'what did Healey press for' } } as const;
  const { story, marks } = await two.answer(link, STORY);
  const other = await two.answer(link, 'ferries');
  expect(other.story).toBe(story);
  expect(other.marks).toEqual(marks);
});

it('has examples, each of which is answered', async () => {
  const examples = await reader.examples(STORY);
  expect(examples.length).toBeGreaterThan(4);
  for (const { line } of examples) {
    expect((await reader.answer({ line }, STORY)).message).toBeDefined();
  }
});

it('explains an answer', async () => {
  const { verdict, passages } = await reader.explain(STORY, 'what did Healey press for');
  expect(verdict).toBe('answer');
  expect(passages[0]?.paragraph).toBe(6);
});

it.each([
  [['One paragraph. It is long enough.\n\nAnother one, which is too.'], 'Is this the story?'],
  [[new Uint8Array([80, 0, 81])], 'no text'],
  [['x'.repeat(3_000_001)], 'larger than 3 MB'],
  [['<!doctype html><p>A page.'], 'not read here'],
])('reads a file that somebody brings, or says why not', async (content, sentence) => {
  const file = new Blob(content);
  expect(textOf(await reader.answer({ code: 'read?', files: { file } }))).toContain(sentence);
});

it('says what one can do where something cannot be read, and speaks of no incident', async () => {
  const folder = new Blob();
  folder.arrayBuffer = () => Promise.reject(new DOMException('', 'NotFoundError'));
  const shown = await reader.answer({ code: 'read?', files: { file: folder } });
  expect(textOf(shown.message)).toContain('it is a folder');

  const open = () => Promise.reject(new Error('a secret cause'));
  const broken = createReader({
    desk: { ...desk, open },
    ...{ commands, load: async () => undefined, hold },
  });
  const { message } = await broken.answer({ line: '/summary' }, STORY);
  expect(textOf(message)).toContain('reload the page');
  expect(textOf(message)).not.toMatch(/incident|owner|secret/);
});

it.each([
  ['/wh', '/who '],
  ['/who Walt', '/who Mike Waltz'],
  ['/summary length:l', '/summary length:long'],
])('completes %j to %j', async (line, completed) => {
  expect(await reader.complete(line)).toContain(completed);
});

it('asks for what can be read here: no link', async () => {
  const { form } = await reader.answer({ line: '/add' });
  expect(textOf(form)).toContain('as you have copied it');
  expect(textOf(form)).not.toContain('link');
});
