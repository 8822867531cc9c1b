import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.js';
import { archiveOf } from '../../src/archive/files.js';
import { createRespond, type Outcome } from '../../src/command/respond.js';
import { createDesk } from '../../src/desk.js';
import { createLongReader } from '../../src/service/long-reader.js';
import { outlineStory } from '../../src/story/parse.js';
import { SCOPE } from '../support/desk.js';

const THREAD = pathToFileURL(
  fileURLToPath(new URL('../../dist/src/service/long-story-thread.js', import.meta.url)),
);
const LONGEST = 1_000;

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

  it('is answered with an incident where its thread takes too long or ends, and the next as ever', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'thread-'));
    try {
      const path = join(folder, 'thread.mjs');
      await writeFile(
        path,
        `import { parentPort } from 'node:worker_threads';
         parentPort.on('message', ([{ options }]) => {
           if (options.question === 'loop') for (;;);
           if (options.question === 'end') process.exit(3);
           parentPort.postMessage({ kind: 'choices', choices: [] });
         });`,
      );
      const answer = answerer(pathToFileURL(path), 500);
      for (const question of ['loop', 'end']) {
        const [bad, good] = await Promise.all([
          answer(ask('bridge', question), SCOPE),
          answer(ask('bridge', 'fine'), SCOPE),
        ]);
        expect(bad).toMatchObject({ isPrivate: true, failure: { incident: expect.any(String) } });
        expect(good).toEqual({ kind: 'choices', choices: [] });
      }
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
