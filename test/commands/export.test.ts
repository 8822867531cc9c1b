import { expect, it } from 'vitest';
import exported from '../../commands/export.js';
import { CommandError } from '../../src/command/command.js';
import { growingDesk } from '../support/archive.js';

it('what was added is packed for one at a time, and for others meanwhile', async () => {
  const desk = await growingDesk();
  const here = { guild: '1', user: 'a' };
  const there = { guild: '2', user: 'a' };
  for (const scope of [here, there]) await desk.add(scope, 'The ferries stood still on Tuesday.');
  const [first, second, elsewhere] = await Promise.allSettled([
    exported.run({}, desk, here),
    exported.run({}, desk, { ...here, user: 'b' }),
    exported.run({}, desk, there),
  ]);
  expect(first).toMatchObject({ value: { answer: { stories: [{}] } } });
  expect(second).toMatchObject({ reason: expect.any(CommandError) });
  expect(second).toMatchObject({ reason: { message: expect.stringContaining('in a minute') } });
  expect(elsewhere).toMatchObject({ value: { answer: { stories: [{}] } } });
  await expect(exported.run({}, desk, here)).resolves.toBeDefined();
});
