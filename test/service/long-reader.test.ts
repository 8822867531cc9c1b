import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.js';
import { archiveOf } from '../../src/archive/files.js';
import { CommandError } from '../../src/command/command.js';
import { createRespond, type Outcome } from '../../src/command/respond.js';
import { createDesk } from '../../src/desk.js';
import { createLongReader } from '../../src/service/long-reader.js';
import { outlineStory } from '../../src/story/parse.js';
import { SCOPE } from '../support/desk.js';

const THREAD = pathToFileURL(
  fileURLToPath(new URL('../../dist/src/service/long-story-thread.js', import.meta.url)),
);
const LONGEST = 1_000;
/** ms in which even a busy machine starts a thread, and hears that one has ended. */
const BUSY = 3_000;

const file = (id: string, content: string) => ({
  content,
  outline: outlineStory(content, id, `${id}.md`),
  modified: 0,
});
const archive = archiveOf([
  file('ferry', 'The ferries stand still, said Karin Dahl, the head of the union.'),
  file(
    'bridge',
    `${'The river is long.\n\n'.repeat(100)}The bridge is painted red, said Ola Berg, the mayor.`,
  ),
  file('letters', 'A. '.repeat(300_000)),
]);
const answerer = (thread = THREAD, patience?: number) =>
  createRespond(
    commands,
    createDesk(archive, { longest: LONGEST }),
    createLongReader(thread, patience),
  );
const ask = (story: string, question: string) =>
  ({ kind: 'slash', name: 'ask', options: { story, question } }) as const;
const shown = (outcome: Outcome) => JSON.stringify(outcome);

const ANSWERED = { kind: 'choices', choices: [] };
let folder: string;
/** A thread that does as it is asked. */
let simpleThread: URL;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'thread-'));
  const path = join(folder, 'thread.mjs');
  await writeFile(
    path,
    `import { parentPort } from 'node:worker_threads';
     parentPort.on('message', ([{ options }]) => {
       if (options.question === 'loop') for (;;);
       if (options.question === 'end') process.exit(3);
       if (options.question === 'break later') setTimeout(() => { throw new Error('broken'); }, 1_000);
       parentPort.postMessage({ kind: 'choices', choices: [] });
     });`,
  );
  simpleThread = pathToFileURL(path);
});
afterAll(() => rm(folder, { recursive: true }));

describe('a long story', () => {
  const respond = answerer();

  it('is answered as any other, and completed', async () => {
    expect(shown(await respond(ask('bridge', 'what colour is the bridge'), SCOPE))).toContain(
      'painted red',
    );
    expect(
      await respond(
        {
          kind: 'autocomplete',
          name: 'who',
          focused: { option: 'name', typed: 'ber', others: { story: 'bridge' } },
        },
        SCOPE,
      ),
    ).toMatchObject({ kind: 'choices', choices: [{ name: 'Ola Berg' }] });
  });

  it('keeps nobody waiting who asks about another, however it is made', async () => {
    const respond = answerer(THREAD, 2_000);
    let isLate = false;
    const slow = respond(ask('letters', 'who is A'), SCOPE).then(() => {
      isLate = true;
    });
    for (let i = 0; i < 20; i++) {
      expect(shown(await respond(ask('ferry', 'who said so'), SCOPE))).toContain('ferries');
    }
    expect(isLate).toBe(false);
    await slow;
  });

  it('is said to have taken too long where it does, and the next is answered as ever', async () => {
    const answer = answerer(simpleThread, BUSY);
    const [bad, good] = await Promise.all([
      answer(ask('bridge', 'loop'), SCOPE),
      answer(ask('bridge', 'fine'), SCOPE),
    ]);
    expect(bad).toMatchObject({ isPrivate: true });
    expect(bad).not.toHaveProperty('failure');
    expect(shown(bad)).toContain('the answer took too long. Please try again in a minute.');
    expect(good).toEqual(ANSWERED);
  });

  it('is answered with an incident where its thread ends, and the next as ever', async () => {
    const answer = answerer(simpleThread);
    const [bad, good] = await Promise.all([
      answer(ask('bridge', 'end'), SCOPE),
      answer(ask('bridge', 'fine'), SCOPE),
    ]);
    expect(bad).toMatchObject({ isPrivate: true, failure: { incident: expect.any(String) } });
    expect(good).toEqual(ANSWERED);
  });

  it('is answered though its thread broke while nobody asked', async () => {
    const answer = answerer(simpleThread);
    expect(await answer(ask('bridge', 'break later'), SCOPE)).toEqual(ANSWERED);
    await setTimeout(BUSY);
    expect(await answer(ask('bridge', 'fine'), SCOPE)).toEqual(ANSWERED);
  });
});

describe('questions about long stories', () => {
  const STORY = { summary: { id: 'bridge', paragraphs: 1, key: 'bridge' }, content: '' };

  it('are answered one of each person in turn, however many somebody asks', async () => {
    const reader = createLongReader(simpleThread);
    const order: string[] = [];
    const asking = ['ada', 'ada', 'ada', 'ben', 'ada', 'ben', 'cid'].map(async (user) => {
      await reader(ask('bridge', 'fine'), { user }, STORY);
      order.push(user);
    });
    await Promise.all(asking);
    expect(order).toEqual(['ada', 'ben', 'ada', 'cid', 'ben', 'ada', 'ada']);
  });

  it('are so many of one person, and of all: who asks more is told so', async () => {
    const reader = createLongReader(simpleThread);
    const from = (user: string) =>
      reader(ask('bridge', 'fine'), { user }, STORY).catch((error: Error) => error);
    const flood = Array.from({ length: 10 }, () => from('ada'));
    const others = Array.from({ length: 50 }, (_, i) => from(`person ${i}`));
    const told = (ends: readonly unknown[], sentence: string) =>
      ends.filter((end) => end instanceof CommandError && end.message.includes(sentence)).length;
    // One is being answered, and five wait.
    expect(told(await Promise.all(flood), 'a lot at once')).toBe(4);
    expect(told(await Promise.all(others), 'many are asking')).toBe(5);
    expect(await from('ada')).toEqual(ANSWERED);
  });
});
