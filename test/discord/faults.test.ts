import type { APIInteraction } from 'discord-api-types/v10';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Bot } from '../../src/service/face.js';
import { autocomplete, button, chatInput, snowflake } from '../support/discord/payloads.js';
import { textOf } from '../support/discord-limits.js';
import { type Harness, isPrivate, TRANSPORTS, type Transport, useHarness } from './harness.js';

const CALLBACK = { method: 'POST', path: /\/callback$/ };
const REGISTRATION = { method: 'PUT', path: /commands$/ };
const askedToWait = (seconds: number) => ({
  status: 429,
  headers: { 'Retry-After': String(seconds) },
  body: {},
});

let harness: Harness;
/** Has the tests of a block go through one transport. */
function through(transport: Transport): void {
  const own = useHarness({ heartbeatInterval: 400 }, transport);
  beforeEach(() => {
    harness = own;
  });
}
const start: Harness['start'] = (...given) => harness.start(...given);
const replyTo: Harness['replyTo'] = (...given) => harness.replyTo(...given);

const ask = (options: Record<string, string | number | boolean> = {}) =>
  chatInput(harness.discord, 'ask', { question: 'what did Healey press for', ...options });
const expectAnswered = async () => {
  expect(textOf(await replyTo(ask()))).toContain('¶6 of 27');
};
const callbacks = () => harness.discord.requests.filter(({ path }) => path.endsWith('/callback'));

/** An interaction without some of its fields, or with some more. */
const changed = (
  interaction: APIInteraction,
  change: (fields: Record<string, unknown>) => void,
) => {
  const fields = structuredClone(interaction) as unknown as Record<string, unknown>;
  change(fields);
  return fields;
};

describe('when the connection breaks', () => {
  through('gateway');

  it.each([
    ['Discord asks for a reconnect (op 7)', () => harness.discord.gateway.requestReconnect()],
    [
      'the session is invalid but may be resumed (op 9)',
      () => harness.discord.gateway.invalidateSession(true),
    ],
    ['the connection drops (1006)', () => harness.discord.gateway.drop()],
    ['the gateway closes with 4000', () => harness.discord.gateway.closeWith(4000)],
    ['the session has timed out (4009)', () => harness.discord.gateway.closeWith(4009)],
  ])('resumes where %s, and answers what was asked meanwhile', async (_, disturb) => {
    await start();
    await expectAnswered();
    disturb();
    await expectAnswered();
  });

  it.each([
    ['the session is gone (op 9)', () => harness.discord.gateway.invalidateSession(false)],
    ['the gateway closes normally (1000)', () => harness.discord.gateway.closeWith(1000)],
  ])('logs in again where %s', async (_, disturb) => {
    await start();
    disturb();
    await harness.discord.ready();
    await expectAnswered();
    expect(harness.discord.gateway.identifies).toBe(2);
  });

  it('connects again where heartbeats are no longer acknowledged', async () => {
    await start();
    harness.discord.gateway.muteHeartbeats(true);
    await expect
      .poll(() => harness.discord.gateway.resumes + harness.discord.gateway.identifies)
      .toBeGreaterThan(1);
    harness.discord.gateway.muteHeartbeats(false);
    await harness.discord.ready();
    await expectAnswered();
  });

  it.each([
    [4004, 'no longer accepts the token'],
    [4014, 'does not allow the bot’s intents'],
  ])(
    'ends with status 78 and one clear line on close code %i, which no start again can mend',
    async (code, reason) => {
      await start();
      const { ended } = harness.bot as Bot;
      harness.discord.gateway.closeWith(code);
      expect(await ended).toBe(78);
      const fatal = harness.log().filter(({ level }) => level === 'fatal');
      expect(fatal).toEqual([
        expect.objectContaining({ code, msg: expect.stringContaining(reason) }),
      ]);
    },
  );
});

describe('when an event cannot be read', () => {
  through('gateway');

  it('says so, and answers on', async () => {
    await start();
    harness.discord.dispatch('GUILD_CREATE', { id: null, channels: 3 });
    expect(await harness.logged('an event from Discord cannot be read')).toMatchObject({
      level: 'warn',
      err: expect.objectContaining({ message: expect.any(String) }),
    });
    await expectAnswered();
  });
});

describe('when Discord refuses an answer', () => {
  through('gateway');

  it('waits as long as Discord says (429), and answers', async () => {
    await start();
    harness.discord.failNext(CALLBACK, {
      status: 429,
      headers: { 'Retry-After': '0.3' },
      body: { message: 'You are being rate limited.', retry_after: 0.3, global: false },
    });
    await expectAnswered();
    expect(callbacks().map(({ status }) => status)).toEqual([429, 204]);
  });

  it('does not wait for longer than Discord waits for an answer (429)', async () => {
    await start();
    harness.discord.failNext(CALLBACK, askedToWait(4));
    harness.discord.dispatch('INTERACTION_CREATE', ask());
    await harness.logged('Discord did not take the answer');
    await expectAnswered();
  });

  it.each([500, 503])('tries again on %i, and answers', async (status) => {
    await start();
    harness.discord.failNext(CALLBACK, { status, body: {} });
    await expectAnswered();
  });

  it.each([
    [
      'cannot take it at all (503)',
      { status: 503, body: {}, times: 4 },
      'Discord did not take the answer',
      'error',
    ],
    [
      'no longer knows the interaction (10062)',
      { status: 404, body: { code: 10062, message: 'Unknown interaction' } },
      'the answer came too late',
      'warn',
    ],
    [
      'has an answer already (40060)',
      { status: 400, body: { code: 40060, message: 'Already acknowledged' } },
      'answered already, by another process',
      'warn',
    ],
  ])(
    'says so in one line of the log where Discord %s, and answers the next',
    async (_, fault, message, level) => {
      await start();
      harness.discord.failNext(CALLBACK, fault);
      const interaction = ask();
      harness.discord.dispatch('INTERACTION_CREATE', interaction);
      const line = await harness.logged(message);
      expect(line).toMatchObject({
        level,
        command: 'ask',
        incident: expect.stringMatching(/^[0-9a-f]{8}$/),
      });
      const log = JSON.stringify(harness.log());
      expect(log).not.toContain(interaction.token);
      expect(log).not.toContain('Healey');
      await expectAnswered();
    },
  );

  it('answers others while Discord takes 4 s over one answer', async () => {
    await start();
    harness.discord.failNext(CALLBACK, { delayMs: 4000 });
    const slow = harness.discord.interact(ask());
    await expectAnswered();
    expect(callbacks().filter(({ status }) => status === 204)).toHaveLength(1);
    await slow;
  });
});

describe.each(TRANSPORTS)('when registration fails, over %s', (transport) => {
  through(transport);

  it('waits as long as Discord says (429)', async () => {
    harness.discord.failNext(REGISTRATION, {
      status: 429,
      headers: { 'Retry-After': '0.3' },
      body: { message: 'You are being rate limited.', retry_after: 0.3, global: false },
    });
    await start();
    expect(harness.discord.commands().length).toBeGreaterThan(0);
  });

  it('answers meanwhile, and registers later, where Discord is out of order (503)', async () => {
    const fault = { status: 503, body: {}, times: 4 };
    harness.discord.failNext(REGISTRATION, fault);
    await start(undefined, { registrationPause: 200 });
    expect(harness.discord.commands()).toEqual([]);
    await expectAnswered();
    await harness.logged('commands registered');
    expect(harness.discord.commands().length).toBeGreaterThan(0);
  });

  it('answers meanwhile where Discord asks to wait for longer than a start takes (429)', async () => {
    harness.discord.failNext(REGISTRATION, askedToWait(300));
    await start(undefined, { loginTimeout: 1_000, registrationPause: 20 });
    expect(harness.log()).toContainEqual(
      expect.objectContaining({
        level: 'warn',
        msg: 'the commands could not be registered; trying again',
      }),
    );
    await expectAnswered();
  });

  it('stops where it is told to while Discord asks to wait (429)', async () => {
    harness.discord.failNext(REGISTRATION, askedToWait(300));
    const stop = new AbortController();
    const started = start(undefined, { stop: stop.signal });
    await harness.logged('Discord asks to wait');
    const reason = new Error('enough');
    stop.abort(reason);
    await expect(started).rejects.toBe(reason);
  });
});

describe.each(TRANSPORTS)('when an interaction is not as it should be, over %s', (transport) => {
  through(transport);

  it('answers one that is delivered twice once', async () => {
    await start();
    const interaction = ask();
    await harness.discord.interact(interaction);
    harness.discord.dispatch('INTERACTION_CREATE', interaction);
    await harness.logged('an interaction was delivered twice');
    expect(callbacks()).toHaveLength(1);
  });

  it('ignores fields that it does not know, and an option of an older version', async () => {
    await start();
    const reply = await replyTo(ask({ length: 'short', tone: 3, loud: true }));
    expect(textOf(reply)).toContain('¶6 of 27');
    harness.discord.dispatch(
      'INTERACTION_CREATE',
      changed(ask(), (fields) => Object.assign(fields, { novelty: { a: [1] }, version: 99 })),
    );
    await expect.poll(() => callbacks().length).toBe(2);
  });

  it('says what is missing to the asker alone where an option is', async () => {
    await start();
    const reply = await replyTo(chatInput(harness.discord, 'ask'));
    expect(isPrivate(reply)).toBe(true);
    expect(textOf(reply)).toContain('Please give a question.');
  });

  it('tells the asker an incident where the content is missing, and the log the same', async () => {
    await start();
    const reply = await replyTo(
      changed(ask(), (fields) => {
        fields.data = { id: snowflake(), type: 1 };
      }) as unknown as APIInteraction,
    );
    expect(isPrivate(reply)).toBe(true);
    const [, incident] = /incident ([0-9a-f]{8})/.exec(textOf(reply)) ?? [];
    expect(await harness.logged('an interaction failed')).toMatchObject({ incident });
    await expectAnswered();
  });

  it('answers one without any data to the asker alone', async () => {
    await start();
    const reply = await replyTo(
      changed(ask(), (fields) => {
        delete fields.data;
      }) as unknown as APIInteraction,
    );
    expect(isPrivate(reply)).toBe(true);
    await expectAnswered();
  });

  it('notes one that cannot be answered, for it has no address', async () => {
    await start();
    harness.discord.dispatch(
      'INTERACTION_CREATE',
      changed(ask(), (fields) => {
        delete fields.token;
      }),
    );
    expect(
      await harness.logged('an interaction without an address cannot be answered'),
    ).toMatchObject({ incident: expect.any(String) });
    await expectAnswered();
  });

  it('says so where a button, an item or a command is of an older version', async () => {
    await start();
    const reply = await replyTo(button(harness.discord, 'vote?story=uk-us-ukraine-talks'));
    expect(isPrivate(reply)).toBe(true);
    expect(textOf(reply)).toContain('older version of the bot');
    const gone = await replyTo(button(harness.discord, 'passage?s=gone&p=1'));
    expect(textOf(gone)).toContain('There is no story “gone” here');
  });

  it('completes nothing, without an error, for a command that there is not', async () => {
    await start();
    expect(
      await harness.discord.interact(autocomplete(harness.discord, 'vote', 'x', 'y')),
    ).toMatchObject({
      data: { choices: [] },
    });
  });
});

describe.each(TRANSPORTS)('the log, over %s', (transport) => {
  through(transport);

  it('has one line an interaction: command, verdict, time and place, and no question', async () => {
    await start();
    await expectAnswered();
    expect(await harness.logged('answered')).toMatchObject({
      level: 'info',
      command: 'ask',
      kind: 'slash',
      verdict: 'answer',
      where: 'guild',
      ms: expect.any(Number),
    });
    const log = JSON.stringify(harness.log());
    expect(harness.log().filter(({ command }) => command === 'ask')).toHaveLength(1);
    expect(log).not.toContain('Healey');
    expect(log).not.toContain(harness.discord.token);
  });

  it('has the question where the owner wants it', async () => {
    await start(undefined, { config: { logQuestions: true } });
    await expectAnswered();
    expect(await harness.logged('answered')).toMatchObject({
      options: { question: 'what did Healey press for' },
    });
  });
});

describe('when the bot is told to stop', () => {
  through('gateway');

  it('answers each of 50 interactions in flight', async () => {
    await start();
    harness.discord.failNext(CALLBACK, { delayMs: 300, times: 50 });
    const answers = Array.from({ length: 50 }, () => harness.discord.interact(ask()));
    await expect.poll(() => callbacks().length).toBe(50);
    await harness.bot?.close();
    expect(callbacks().filter(({ status }) => status === 204)).toHaveLength(50);
    expect(await Promise.all(answers)).toHaveLength(50);
  });
});
