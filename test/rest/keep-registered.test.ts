import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { createLog } from '../../src/log.js';
import { RestError } from '../../src/rest/errors.js';
import { keepRegistered } from '../../src/rest/keep-registered.js';
import type { Rest } from '../../src/rest/rest.js';

const OUT_OF_ORDER = new RestError('Bad gateway', 502);
const schemaError = z.object({ id: z.string() }).safeParse({}).error;
const none = () => Promise.resolve([]);
const rest: Rest = { get: none, post: none, put: none, patch: none, delete: none };

/** Registers with a Discord that fails in some ways, one after the other; gives how that ended. */
function register(...failures: readonly unknown[]): Promise<string> {
  const left = [...failures];
  return new Promise((resolve, reject) => {
    const ends = /commands are registered|the commands stay as they are/;
    const write = (line: string) => {
      const [end] = ends.exec(line) ?? [];
      if (end !== undefined) resolve(end);
    };
    keepRegistered(
      {
        ...{ rest, commands: [], guildId: undefined, pause: 1 },
        log: createLog({ logLevel: 'info' }, { write }),
      },
      () => (left.length === 0 ? Promise.resolve('1') : Promise.reject(left.shift())),
      new AbortController().signal,
      new AbortController().signal,
    ).catch(reject);
  });
}

test('an answer in another form ends nothing while the bot runs, and a refusal does', async () => {
  const registered = register(OUT_OF_ORDER, schemaError, schemaError);
  expect(await registered).toBe('commands are registered');
  const refused = register(OUT_OF_ORDER, new RestError('No', 400));
  expect(await refused).toBe('the commands stay as they are');
});

test('an answer in another form at the start is said', async () => {
  await expect(register(schemaError)).rejects.toBe(schemaError);
});
