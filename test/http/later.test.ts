import { strFromU8, unzipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Payload } from '../../src/interactions/payload.js';
import { useHarness } from '../discord/harness.js';
import { growingDesk } from '../support/archive.js';
import { button, chatInput, modalSubmit, type Setting } from '../support/discord/payloads.js';
import { codesOf, textOf } from '../support/discord-limits.js';
import { probe } from '../support/probe.js';

const ADA: Setting = { userId: '200000000000000001', channelId: '300000000000000001' };
const ORIGINAL = { method: 'PATCH', path: /\/messages\/@original$/ };
const PASTE = [
  'The clock of the town hall stands still',
  'The clock of the town hall stood still on Monday, and nobody could say for how long it had.',
].join('\n\n');

const harness = useHarness({}, 'HTTP');

describe('over HTTP, what comes after a first answer', () => {
  it('is tried again where it has overtaken the first answer on its way', async () => {
    let done = () => {};
    await harness.start([probe(new Promise<void>((resolve) => (done = resolve)))], {
      deadline: 20,
    });
    await harness.discord.interact(chatInput(harness.discord, 'probe'));
    const unknown = { status: 404, body: { code: 10015, message: 'Unknown Webhook' }, times: 2 };
    harness.discord.failNext(ORIGINAL, unknown);
    done();
    await harness.logged('answered');
    const edits = harness.discord.requests.filter(({ path }) => ORIGINAL.path.test(path));
    expect(edits.map(({ status }) => status)).toEqual([404, 404, 200]);
  });
});

describe('over HTTP, the commands', () => {
  const REGISTRATION = { method: 'PUT', path: /commands$/ };

  it('are registered later where Discord asks to wait for very long (429)', async () => {
    const headers = { 'Retry-After': '700' };
    harness.discord.failNext(REGISTRATION, { status: 429, headers, body: {} });
    await harness.start(undefined, { registrationPause: 20 });
    await harness.logged('commands registered');
  });

  it('are what the bot is not ready without, though it answers', async () => {
    harness.discord.failNext(REGISTRATION, { status: 503, body: {}, times: 4 });
    await harness.start(undefined, { registrationPause: 20 });
    await harness.logged('ready');
    const said = harness.log().map(({ msg }) => msg);
    expect(said.indexOf('ready')).toBeGreaterThan(said.indexOf('commands registered'));
    expect(said.filter((msg) => msg === 'ready')).toHaveLength(1);
  });

  it('are given up, with a line that says why, where Discord no longer accepts the token', async () => {
    harness.discord.failNext(REGISTRATION, { status: 503, body: {}, times: 4 });
    const refusal = { status: 401, body: { message: '401: Unauthorized', code: 0 }, times: 9 };
    harness.discord.failNext(REGISTRATION, refusal);
    await harness.start(undefined, { registrationPause: 20 });
    await expect
      .poll(() => harness.log().filter(({ level }) => level === 'error'))
      .toMatchObject([
        {
          msg: expect.stringMatching(
            /^the commands stay as they are: Discord does not accept this DISCORD_TOKEN/,
          ),
        },
      ]);
    const tries = harness.discord.requests.filter(({ path }) => REGISTRATION.path.test(path));
    expect(tries.filter(({ status }) => status === 401)).toHaveLength(1);
  });
});

describe('over HTTP, a story', () => {
  beforeEach(async () => {
    await harness.start(undefined, { desk: await growingDesk(), deadline: 30_000 });
  });

  it('is added by a form, asked, and exported as a file', async () => {
    const { discord } = harness;
    const form = await discord.interact(chatInput(discord, 'add', {}, ADA));
    const { custom_id: code } = form.data as unknown as { custom_id: string };
    const read = await harness.replyTo(modalSubmit(discord, code, { message: PASTE }, {}, ADA));
    const keep = codesOf(read).find((it) => it.startsWith('keep?')) ?? '';
    expect(textOf(await harness.replyTo(button(discord, keep, ADA)))).toContain('Added.');
    const question = { question: 'what stood still on Monday' };
    const answer: Payload = await harness.replyTo(chatInput(discord, 'ask', question, ADA));
    expect(textOf(answer)).toContain('The clock of the town hall stood still on Monday');

    await discord.interact(chatInput(discord, 'export', {}, ADA));
    const { files, authorized } = await discord.requested(ORIGINAL);
    const [archive = new Uint8Array()] = Object.values(files);
    const [story = new Uint8Array()] = Object.values(unzipSync(archive));
    expect(strFromU8(story)).toContain('stood still on Monday');
    expect(authorized).toBe(false);
  });
});
