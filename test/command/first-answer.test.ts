import { expect, it } from 'vitest';
import { commands } from '../../commands/index.js';
import { withFirstAnswer } from '../../src/command/first-answer.js';
import { createRespond, type Request } from '../../src/command/respond.js';
import { callbackOf } from '../../src/interactions/callback.js';
import type { Payload } from '../../src/interactions/payload.js';
import { shippedDesk } from '../support/desk.js';
import { expectValidReply, textOf } from '../support/discord-limits.js';

const respond = withFirstAnswer(createRespond(commands, await shippedDesk()));
const HINT = 'You can also try /who';

async function shown(guild: string | undefined, options: Request & { kind: 'slash' }) {
  const outcome = await respond(options, { user: '1', ...(guild !== undefined && { guild }) });
  const reply = (callbackOf(outcome) as { data: Payload }).data;
  expectValidReply(reply);
  return textOf(reply);
}
const ask = (more: object = {}) => ({
  kind: 'slash' as const,
  name: 'ask',
  options: { question: 'what did Healey press for', ...more },
});

it('the first answer that a server sees says what else can be asked, and no later one', async () => {
  expect(await shown('7', ask({ private: true }))).not.toContain(HINT);
  expect(await shown('7', ask())).toContain(HINT);
  expect(await shown('7', ask())).not.toContain(HINT);
  expect(await shown('8', ask())).toContain(HINT);
  expect(await shown(undefined, ask())).not.toContain(HINT);
});
