import fc from 'fast-check';
import { expect, it } from 'vitest';
import { commands } from '../../commands/index.js';
import { createRespond, type Request, type Respond } from '../../src/command/respond.js';
import { callbackOf } from '../../src/interactions/callback.js';
import type { Payload } from '../../src/interactions/payload.js';
import { decodePress } from '../../src/reply/custom-id.js';
import { hostileText, storyBody } from '../support/arbitraries.js';
import { deskOf, SCOPE, shippedDesk } from '../support/desk.js';
import { expectValidReply } from '../support/discord-limits.js';

/** A run of no inputs would pass. */
function numberIn(name: string, otherwise: number): number {
  const number = Number(process.env[name]?.trim() || otherwise);
  if (Number.isSafeInteger(number) && number > 0) return number;
  throw new RangeError(`${name} must be a whole number above 0.`);
}

/** Inputs in all; SOAK_INPUTS sets another number. */
const INPUTS = numberIn('SOAK_INPUTS', 1_000_000);
/** Where the random numbers begin; SOAK_SEED repeats a run. */
const SEED = numberIn('SOAK_SEED', Date.now() % 1_000_000_000);
const BATCH = 1_000;
const AUTOCOMPLETE = 8;
const MODAL = 9;

const desk = await shippedDesk();
const shipped = createRespond(commands, desk);
const NAMES = (await desk.open(SCOPE)).people().persons.map(({ name }) => name);

/** Carries a request out; fails if that goes wrong, or Discord would not take the answer. */
async function check(respond: Respond, request: Request | undefined): Promise<void> {
  const outcome = await respond(request, SCOPE);
  expect(outcome.failure?.err).toBeUndefined();
  const { type, data } = callbackOf(outcome);
  if (type === MODAL) return;
  if (type !== AUTOCOMPLETE) return expectValidReply(data as Payload);
  const { choices } = data as { choices: readonly { name: string; value: string }[] };
  expect(choices.length).toBeLessThanOrEqual(25);
  for (const { name, value } of choices) {
    expect(name.trim()).not.toBe('');
    expect(Math.max(name.length, value.length)).toBeLessThanOrEqual(100);
  }
}

const slash = (name: string, options: Record<string, string>): Request => ({
  kind: 'slash',
  name,
  options,
});

const WORDS = 'who what did said the Healey Waltz guarantees when how many not'.split(' ');
const question = fc
  .array(fc.oneof(fc.constantFrom(...WORDS), hostileText(2)), { maxLength: 8 })
  .map((parts) => parts.join(' '));
const name = fc.oneof(
  hostileText(3),
  fc
    .tuple(fc.constantFrom(...NAMES), fc.nat(20), fc.string({ unit: 'binary', maxLength: 3 }))
    .map(([known, at, more]) => known.slice(0, at) + more + known.slice(at + more.length)),
);
const code = fc.oneof(
  hostileText(3),
  fc
    .tuple(
      fc.constantFrom(...commands.map((command) => command.name)),
      fc.dictionary(fc.constantFrom('s', 'p', 'story', 'n', 'q', 'x'), hostileText(2), {
        maxKeys: 3,
      }),
      fc.nat(40),
    )
    .map(([command, options, paragraph]) =>
      [`${command}?s=uk-us-ukraine-talks&p=${paragraph}`]
        .concat(Object.entries(options).map(([key, value]) => `${key}=${value}`))
        .join('&'),
    ),
);

/** Each kind of input, and how many of a hundred are of it. */
const KINDS: readonly { what: string; share: number; property: fc.IAsyncProperty<unknown> }[] = [
  {
    what: 'questions',
    share: 20,
    property: fc.asyncProperty(question, (typed) =>
      check(shipped, slash('ask', { question: typed })),
    ) as fc.IAsyncProperty<unknown>,
  },
  {
    what: 'names',
    share: 30,
    property: fc.asyncProperty(name, fc.boolean(), (typed, isCompletion) =>
      check(
        shipped,
        isCompletion
          ? { kind: 'autocomplete', name: 'who', focused: { option: 'name', typed, others: {} } }
          : slash('who', { name: typed }),
      ),
    ) as fc.IAsyncProperty<unknown>,
  },
  {
    what: 'codes',
    share: 49,
    property: fc.asyncProperty(code, (typed) => {
      const press = decodePress(typed);
      return check(
        shipped,
        press && { kind: 'press', name: press.command, options: press.options },
      );
    }) as fc.IAsyncProperty<unknown>,
  },
  {
    what: 'stories',
    share: 1,
    property: fc.asyncProperty(storyBody, question, async (body, typed) => {
      const respond = createRespond(commands, deskOf({ story: body }));
      await check(respond, slash('ask', { question: typed }));
      for (const command of ['summary', 'timeline', 'quotes', 'stories']) {
        await check(respond, slash(command, {}));
      }
      await check(respond, slash('who', { name: typed }));
    }) as fc.IAsyncProperty<unknown>,
  },
];

it(`takes ${INPUTS.toLocaleString('en')} random inputs without a failure, from seed ${SEED}`, async () => {
  let done = 0;
  for (let batch = 0; done < INPUTS; batch++) {
    for (const { what, share, property } of KINDS) {
      const numRuns = Math.min(INPUTS - done, (BATCH * share) / 100);
      if (numRuns <= 0) break;
      await fc
        .assert(property, { numRuns, seed: SEED + batch, endOnFailure: false })
        .catch((error: unknown) => {
          process.stderr.write(`${what}, seed ${SEED}, batch ${batch}\n`);
          throw error;
        });
      done += numRuns;
    }
    if (batch % 10 === 9) process.stderr.write(`${done.toLocaleString('en')} inputs\n`);
  }
});
