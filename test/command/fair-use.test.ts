import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.js';
import type { Scope } from '../../src/archive/archive.js';
import { withFairUse } from '../../src/command/fair-use.js';
import { createRespond, type Request } from '../../src/command/respond.js';
import { shippedDesk } from '../support/desk.js';

const STORIES: Request = { kind: 'slash', name: 'stories', options: {} };
const COMPLETION: Request = {
  kind: 'autocomplete',
  name: 'who',
  focused: { option: 'name', typed: 'wal', others: {} },
};
const ALLOWANCES = { user: { requests: 3, seconds: 10 }, guild: { requests: 5, seconds: 10 } };

let time = 0;
const desk = await shippedDesk();
const respond = withFairUse(createRespond(commands, desk), ALLOWANCES, () => time);
/** Whether a request is answered, or refused for there were too many. */
const isAnswered = async (scope: Scope, request: Request = STORIES) => {
  const outcome = await respond(request, scope);
  if (outcome.kind === 'choices') return outcome.choices.length > 0;
  if (outcome.kind !== 'reply' || outcome.reply.tone !== 'error') return true;
  expect(outcome.isPrivate).toBe(true);
  expect(JSON.stringify(outcome.reply)).toContain('Please wait a few seconds');
  return false;
};
const answers = async (scope: Scope, count: number, request: Request = STORIES) => {
  const answered = [];
  for (let i = 0; i < count; i++) answered.push(await isAnswered(scope, request));
  return answered.filter(Boolean).length;
};

describe('fair use', () => {
  it('answers one person so many times at once, and again when some time has passed', async () => {
    expect(await answers({ user: 'a' }, 10)).toBe(3);
    time += 5_000;
    expect(await answers({ user: 'a' }, 10)).toBe(1);
    time += 100_000;
    expect(await answers({ user: 'a' }, 10)).toBe(3);
  });

  it('is for each person apart', async () => {
    expect(await answers({ user: 'b' }, 10)).toBe(3);
    expect(await answers({ user: 'c' }, 3)).toBe(3);
  });

  it('answers all the people of a server so many times', async () => {
    const answered = [];
    for (let i = 0; i < 10; i++) answered.push(await isAnswered({ user: `s${i}`, guild: '1' }));
    expect(answered.filter(Boolean)).toHaveLength(5);
    expect(await isAnswered({ user: 'd', guild: '2' })).toBe(true);
  });

  it('gives five completions for a request, and then none', async () => {
    expect(await answers({ user: 'e' }, 30, COMPLETION)).toBe(15);
  });

  it('lets those pass of whom it is not known who they are', async () => {
    expect(await answers({ user: '' }, 10)).toBe(10);
  });
});

describe('what takes the time of many questions', () => {
  const EXPORT: Request = { kind: 'slash', name: 'export', options: {} };
  const real = createRespond(commands, desk);
  /** What is under way, each until it is told to end. */
  const ends: (() => void)[] = [];
  const slow = withFairUse(
    Object.assign(
      async () => {
        await new Promise<void>((resolve) => ends.push(resolve));
        return { kind: 'choices' as const, choices: [] };
      },
      { isPrivate: real.isPrivate, isCostly: real.isCostly },
    ),
    { user: { requests: 20, seconds: 10 }, guild: { requests: 200, seconds: 10 } },
    () => time,
  );
  const endAll = () => {
    for (const end of ends.splice(0)) end();
  };
  /** How many of so many requests at once are refused. */
  const refusals = async (user: string, request: Request, count: number) => {
    const asked = Array.from({ length: count }, () => slow(request, { user }));
    await Promise.resolve();
    endAll();
    return (await Promise.all(asked)).filter(({ kind }) => kind === 'reply').length;
  };

  it('is the reading, keeping and packing of stories, and not asking them', () => {
    const press = (name: string): Request => ({ kind: 'press', name, options: { draft: 'x' } });
    const link = { link: 'https://example.org/' };
    expect(real.isCostly(EXPORT)).toBe(true);
    expect(real.isCostly(press('keep'))).toBe(true);
    expect(real.isCostly({ kind: 'slash', name: 'add', options: link })).toBe(true);
    expect(real.isCostly({ kind: 'message', name: 'Read this story', options: {} })).toBe(true);
    for (const name of ['add', 'follow', 'ask', 'summary', 'none']) {
      expect(real.isCostly({ kind: 'slash', name, options: {} }), name).toBe(false);
    }
    expect(real.isCostly(COMPLETION)).toBe(false);
    expect(real.isCostly(undefined)).toBe(false);
  });

  it('is done twice at once for one person, while they may ask other things', async () => {
    expect(await refusals('f', EXPORT, 4)).toBe(2);
    expect(await refusals('f', STORIES, 4)).toBe(0);
    // What has ended, however it did, makes room.
    time += 100_000;
    expect(await refusals('f', EXPORT, 2)).toBe(0);
  });

  it('counts as four questions', async () => {
    let refused = 0;
    for (let i = 0; i < 8; i++) refused += await refusals('g', EXPORT, 1);
    expect(refused).toBe(3);
    time += 2_000;
    expect(await refusals('g', EXPORT, 2)).toBe(1);
  });
});
