import { expect, it } from 'vitest';
import again from '../../commands/again.js';
import { commands } from '../../commands/index.js';
import { archiveOf } from '../../src/archive/files.js';
import { createRespond } from '../../src/command/respond.js';
import { createDesk } from '../../src/desk.js';
import { errorMessage } from '../../src/reply/message.js';
import { readStoryFile } from '../../src/story/files.js';
import { SCOPE, SHIPPED_STORY } from '../support/desk.js';

const archive = archiveOf([await readStoryFile(SHIPPED_STORY)]);
const STORY = 'uk-us-ukraine-talks';

it('asks for a question about a story without reading it, however long it is', async () => {
  const { answer, form } = await again.run(
    { story: STORY, question: 'who' },
    createDesk(archive, { longest: 1 }),
    SCOPE,
  );
  expect(answer).toMatchObject({ question: 'who', source: { story: STORY, publisher: 'inews' } });
  expect(form).toMatchObject({ code: `ask?s=${STORY}`, fields: [{ value: 'who' }] });
});

it('asks for one about all stories', async () => {
  const respond = createRespond(commands, createDesk(archive));
  const press = { kind: 'press' as const, name: 'again', options: { story: 'all' } };
  expect(await respond(press, SCOPE)).toMatchObject({ kind: 'form', form: { code: 'ask?s=all' } });
  const gone = { ...press, options: { story: 'gone' } };
  expect(JSON.stringify(await respond(gone, SCOPE))).toContain('There is no story “gone” here');
});

it.each(['again', 'ask', 'summary', 'help'])(
  '%s says so where there is no story at all, and leads nowhere that says the same',
  async (name) => {
    const respond = createRespond(commands, createDesk(archiveOf([])));
    const options = { question: 'who' };
    const kind = name === 'again' ? ('press' as const) : ('slash' as const);
    expect(await respond({ kind, name, options }, SCOPE)).toMatchObject({
      reply: errorMessage('No story is here yet: /add brings one in.', false),
      isPrivate: true,
    });
  },
);
