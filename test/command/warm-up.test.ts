import { expect, it } from 'vitest';
import { commands } from '../../commands/index.js';
import { archiveOf } from '../../src/archive/files.js';
import { createRespond, type Outcome, type Request } from '../../src/command/respond.js';
import { warmUp } from '../../src/command/warm-up.js';
import { createDesk } from '../../src/desk.js';
import { readStoryFile } from '../../src/story/files.js';
import { SHIPPED_STORY } from '../support/desk.js';

const archive = archiveOf([await readStoryFile(SHIPPED_STORY)]);

it('has the commands that answer from a story answer once, each with its own example', async () => {
  const desk = createDesk(archive);
  const respond = createRespond(commands, desk);
  const asked: Request[] = [];
  const answers: Outcome[] = [];
  await warmUp(
    commands,
    desk,
    Object.assign(
      async (...[request, scope]: Parameters<typeof respond>) => {
        if (request !== undefined) asked.push(request);
        const outcome = await respond(request, scope);
        answers.push(outcome);
        return outcome;
      },
      { isPrivate: respond.isPrivate, isCostly: respond.isCostly },
    ),
  );
  expect(asked.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['ask', 'who', 'quotes', 'summary', 'timeline']),
  );
  for (const answer of answers) {
    expect(answer).not.toMatchObject({ reply: { tone: 'error' } });
    expect(answer.failure).toBeUndefined();
  }
});

it.each([
  ['there is none', createDesk(archiveOf([]))],
  ['it is too long to be read here', createDesk(archive, { longest: 5 })],
])('asks nothing where %s', async (_, desk) => {
  await warmUp(
    commands,
    desk,
    Object.assign(() => Promise.reject(new Error('asked')), {
      isPrivate: () => true,
      isCostly: () => false,
    }),
  );
});
