import type { APIInteraction } from 'discord-api-types/v10';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Command } from '../../src/command/command.js';
import type { Payload } from '../../src/interactions/payload.js';
import { autocomplete, chatInput } from '../support/discord/payloads.js';
import { expectValidReply, textOf } from '../support/discord-limits.js';
import { probe } from '../support/probe.js';
import { type Harness, isPrivate, TRANSPORTS, type Transport, useHarness } from './harness.js';

const DEFERRED = 5;
const EPHEMERAL = 64;
const DEADLINE = 50;
const ORIGINAL = /\/messages\/@original$/;

let harness: Harness;
/** Has the tests of a block go through one transport. */
function through(transport: Transport): void {
  const own = useHarness({}, transport);
  beforeEach(() => {
    harness = own;
  });
}
const start = (command: Command) => harness.start([command], { deadline: DEADLINE });
const sent = async (method: string, path: RegExp) => {
  const { body } = await harness.discord.requested({ method, path });
  expectValidReply(body as Payload);
  return body as Payload;
};

/** Something that is done when the test says so. */
function promised() {
  let done = () => {};
  let fail = (_sentence: string) => {};
  const ready = new Promise<void>((resolve, reject) => {
    done = resolve;
    fail = (sentence) => reject(new Error(sentence));
  });
  return { ready, done, fail };
}

describe.each(TRANSPORTS)('an answer that takes long, over %s', (transport) => {
  through(transport);

  it('is deferred, and put in place when it is there', async () => {
    const { ready, done } = promised();
    await start(probe(ready));
    expect(await harness.discord.interact(chatInput(harness.discord, 'probe'))).toMatchObject({
      type: DEFERRED,
      data: { flags: 0 },
    });
    done();
    expect(textOf(await sent('PATCH', ORIGINAL))).toContain('user');
    expect(await harness.logged('deferred')).toMatchObject({ command: 'probe' });
    expect(await harness.logged('answered')).toMatchObject({ command: 'probe' });
  });

  it('is deferred to the asker alone where it is private', async () => {
    const { ready, done } = promised();
    await start(probe(ready));
    const interaction = chatInput(harness.discord, 'probe', { private: true });
    expect(await harness.discord.interact(interaction)).toMatchObject({
      type: DEFERRED,
      data: { flags: EPHEMERAL },
    });
    done();
    expect(isPrivate(await sent('PATCH', ORIGINAL))).toBe(true);
  });

  it('is deferred to the asker alone where the command is private', async () => {
    const { ready, done } = promised();
    await start(probe(ready, true));
    expect(await harness.discord.interact(chatInput(harness.discord, 'probe'))).toMatchObject({
      type: DEFERRED,
      data: { flags: EPHEMERAL },
    });
    done();
    expect(isPrivate(await sent('PATCH', ORIGINAL))).toBe(true);
  });

  it('that fails is told to the asker alone, though all saw it being thought of', async () => {
    const { ready, fail } = promised();
    await start(probe(ready));
    await harness.discord.interact(chatInput(harness.discord, 'probe'));
    fail('The page cannot be reached.');
    await harness.discord.requested({ method: 'DELETE', path: ORIGINAL });
    const reply = await sent('POST', /^\/webhooks\/\d+\/[^/]+$/);
    expect(isPrivate(reply)).toBe(true);
    expect(textOf(reply)).toContain('The page cannot be reached.');
  });

  it('is no list of suggestions: those cannot be deferred, and are empty', async () => {
    const { ready, done } = promised();
    await start({ ...probe(), suggest: () => ready.then(() => [{ name: 'late', value: 'late' }]) });
    expect(
      await harness.discord.interact(autocomplete(harness.discord, 'probe', 'x', 'y')),
    ).toMatchObject({ type: 8, data: { choices: [] } });
    done();
  });

  it.each([
    [
      'asks to wait (429)',
      {
        status: 429,
        headers: { 'Retry-After': '0.1' },
        body: { message: 'You are being rate limited.', retry_after: 0.1, global: false },
      },
    ],
    ['is out of order (503)', { status: 503, body: {} }],
  ])('is sent once more where Discord %s', async (_, fault) => {
    const { ready, done } = promised();
    await start(probe(ready));
    await harness.discord.interact(chatInput(harness.discord, 'probe'));
    harness.discord.failNext({ method: 'PATCH', path: ORIGINAL }, fault);
    done();
    await harness.logged('answered');
    const edits = harness.discord.requests.filter(({ path }) => ORIGINAL.test(path));
    expect(edits.map(({ status }) => status)).toEqual([fault.status, 200]);
  });

  it.each([
    ['is sent when that is over', 0.1, 'answered'],
    [
      'is noted as lost where it would be too late by then',
      3600,
      'Discord did not take the answer',
    ],
  ])(
    'that Discord asks to wait with (429) leaves a line of that, and %s',
    async (_, seconds, end) => {
      const { ready, done } = promised();
      await start(probe(ready));
      const interaction = chatInput(harness.discord, 'probe');
      await harness.discord.interact(interaction);
      const headers = { 'Retry-After': String(seconds) };
      harness.discord.failNext(
        { method: 'PATCH', path: ORIGINAL },
        { status: 429, headers, body: {} },
      );
      done();
      const line = await harness.logged('Discord asks to wait');
      expect(line).toMatchObject({ method: 'PATCH', kind: 'webhooks', ms: expect.any(Number) });
      await harness.logged(end);
      expect(JSON.stringify(harness.log())).not.toContain(interaction.token);
    },
  );

  it('that Discord does not take is noted, without what is its key', async () => {
    const { ready, done } = promised();
    await start(probe(ready));
    const interaction = chatInput(harness.discord, 'probe');
    await harness.discord.interact(interaction);
    const refusal = { status: 403, body: { code: 50001, message: 'Missing Access' } };
    harness.discord.failNext({ method: 'PATCH', path: ORIGINAL }, refusal);
    done();
    expect(await harness.logged('Discord did not take the answer')).toMatchObject({
      incident: expect.any(String),
      err: { message: 'Missing Access' },
    });
    expect(JSON.stringify(harness.log())).not.toContain(interaction.token);
  });

  it('is waited for when the bot is told to stop', async () => {
    const { ready, done } = promised();
    await start(probe(ready));
    await harness.discord.interact(chatInput(harness.discord, 'probe'));
    const closed = harness.bot?.close();
    done();
    await closed;
    expect(await sent('PATCH', ORIGINAL)).toBeDefined();
  });
});

describe('an answer whose deferral Discord did not take', () => {
  through('gateway');

  const CALLBACK = { method: 'POST', path: /callback$/ };
  const EDIT = { method: 'PATCH', path: ORIGINAL };
  const refusal = { status: 403, body: { code: 50001, message: 'Missing Access' } };

  it('is lost with it, and is not sent, where it came too late', async () => {
    const { ready, done } = promised();
    await start(probe(ready));
    const unknown = { status: 404, body: { code: 10062, message: 'Unknown interaction' } };
    harness.discord.failNext(CALLBACK, unknown);
    harness.discord.dispatch('INTERACTION_CREATE', chatInput(harness.discord, 'probe'));
    await harness.logged('the answer came too late');
    done();
    await harness.bot?.close();
    expect(harness.bot?.answersLost()).toBe(1);
    expect(harness.discord.requests.filter(({ path }) => ORIGINAL.test(path))).toEqual([]);
  });

  it.each([
    ['is not lost where Discord takes what comes later', { status: 200, body: {} }, 0],
    ['is lost once where Discord does not take that either', refusal, 1],
  ])('%s', async (_, answer, lost) => {
    const { ready, done } = promised();
    await start(probe(ready));
    harness.discord.failNext(CALLBACK, refusal);
    harness.discord.failNext(EDIT, answer);
    harness.discord.dispatch('INTERACTION_CREATE', chatInput(harness.discord, 'probe'));
    await harness.logged('Discord did not take the answer');
    done();
    await harness.discord.requested(EDIT);
    await harness.bot?.close();
    expect(harness.bot?.answersLost()).toBe(lost);
  });
});

describe('the scope of an interaction', () => {
  through('gateway');

  const scopeOf = async (interaction: APIInteraction) =>
    JSON.parse(
      // Below it, a server is told once what else can be asked.
      textOf(await harness.replyTo(interaction))
        .trim()
        .replace(/\n.*/s, '')
        .replaceAll('\\', ''),
    ) as Record<string, string>;
  const asked = (fields: Record<string, unknown>, guild = true) =>
    Object.assign(chatInput(harness.discord, 'probe', {}, { guild }), fields) as APIInteraction;

  it('is the server, the channel and the person', async () => {
    await start(probe());
    const interaction = asked({});
    expect(await scopeOf(interaction)).toEqual({
      guild: harness.discord.guildId,
      channel: interaction.channel?.id,
      user: interaction.member?.user.id,
    });
  });

  it('is the person alone in a direct message', async () => {
    await start(probe());
    const interaction = asked({}, false);
    expect(await scopeOf(interaction)).toEqual({
      channel: interaction.channel?.id,
      user: interaction.user?.id,
    });
  });

  it('is not the server where the bot is the person’s own and not the server’s', async () => {
    await start(probe());
    const owners = { authorizing_integration_owners: { 1: '1' } };
    expect(await scopeOf(asked(owners))).not.toHaveProperty('guild');
  });

  it('is, in a thread, the channel that the thread belongs to', async () => {
    await start(probe());
    const thread = { channel: { id: '31', type: 11, parent_id: '30' }, channel_id: '31' };
    expect(await scopeOf(asked(thread))).toMatchObject({ channel: '30' });
  });
});
