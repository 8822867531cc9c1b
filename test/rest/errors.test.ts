import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { ConfigError, FinalError } from '../../src/config.js';
import { createLog } from '../../src/log.js';
import { adviceFor, isOutOfOrder, isRefused, RestError } from '../../src/rest/errors.js';

const coded = (error: Error, code: string) => Object.assign(error, { code });
const schemaError = z.object({ id: z.string() }).safeParse({}).error;
const GIVEN = { guildId: undefined, waited: 1_000 };

test.each([
  ['a connection that is refused', coded(new Error('connect'), 'ECONNREFUSED')],
  [
    'what fetch makes of one',
    new TypeError('fetch failed', { cause: coded(new Error('getaddrinfo'), 'ENOTFOUND') }),
  ],
  ['a timeout', new DOMException('It took too long.', 'TimeoutError')],
  ['being asked to wait', new RestError('Slow down', 429)],
  ['a server that is out of order', new RestError('Bad gateway', 502)],
])('after %s it is tried again', (_, error) => {
  expect([isOutOfOrder(error), isRefused(error)]).toEqual([true, false]);
});

test.each([
  ['a fault of the program', new TypeError('undefined is not iterable')],
  ['a wrong argument', coded(new TypeError('must be a string'), 'ERR_INVALID_ARG_TYPE')],
  ['an answer in another form', schemaError],
])('after %s it is not, and Discord has refused nothing', (_, error) => {
  expect([isOutOfOrder(error), isRefused(error)]).toEqual([false, false]);
});

test('what Discord refuses is not tried again; a token that it refuses is told otherwise', () => {
  const refused = [400, 403, 404, 401].map((status) => new RestError('No', status));
  expect(refused.map(isOutOfOrder)).toEqual([false, false, false, false]);
  expect(refused.map(isRefused)).toEqual([true, true, true, false]);
});

test('a fault of the program stays what it is, and an answer in another form is said in a sentence', () => {
  const fault = new TypeError('undefined is not iterable');
  expect(adviceFor(fault, GIVEN)).toBe(fault);
  const advice = adviceFor(schemaError, GIVEN);
  expect(advice).toBeInstanceOf(ConfigError);
  expect(advice).not.toBeInstanceOf(FinalError);
  expect(advice.message).toMatch(/^Discord answers otherwise than it should \(id: .+\): look at/);
});

test('the log has no stack of what Discord refuses, nor of a schema, and that of a fault', () => {
  const lines: string[] = [];
  const log = createLog({ logLevel: 'info' }, { write: (line) => void lines.push(line) });
  const errors = [new RestError('No', 403, 50013), schemaError, new TypeError('no')];
  for (const err of errors) log.error({ err }, 'failed');
  const [refused, schema, fault] = lines.map((line) => JSON.parse(line).err);
  expect(refused).toEqual({ name: 'RestError', message: 'No', code: 50013, status: 403 });
  expect(schema).toMatchObject({ message: expect.stringMatching(/^id: .+/) });
  expect(schema).not.toHaveProperty('stack');
  expect(fault.stack).toContain('TypeError: no');
});
