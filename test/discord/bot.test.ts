import { describe, expect, it } from 'vitest';
import { commands as allCommands } from '../../commands/index.js';
import type { Command, Definition } from '../../src/command/command.js';
import {
  autocomplete,
  button,
  chatInput,
  messageCommand,
  select,
  snowflake,
} from '../support/discord/payloads.js';
import { codesOf, textOf } from '../support/discord-limits.js';
import { probe } from '../support/probe.js';
import { isPrivate, TRANSPORTS, useHarness } from './harness.js';

const CHOICES = 8;
const REGISTERED = allCommands.flatMap(({ definition }) => definition?.name ?? []);

describe('logging in', () => {
  const harness = useHarness();
  const { start } = harness;
  const registrations = () =>
    harness.discord.requests.filter(
      ({ method, path }) => method === 'PUT' && path.endsWith('/commands'),
    );

  it('asks for no privileged intents, and registers the commands once and not again', async () => {
    await start();
    expect(harness.discord.gateway.lastIdentify?.intents).toBe(1);
    expect(harness.discord.commands().map(({ name }) => name)).toEqual(REGISTERED);
    await harness.bot?.close();
    await start();
    expect(registrations()).toHaveLength(1);
  });

  it('has its commands in servers, in direct messages and as an app of a person’s own', async () => {
    await start();
    for (const command of harness.discord.commands()) {
      expect(command).toMatchObject({ integration_types: [0, 1], contexts: [0, 1, 2] });
    }
  });

  describe('registers again where a command has another', () => {
    const OPTION = {
      type: 3,
      name: 'length',
      description: 'How much',
      choices: [{ name: 'short', value: 'short' }],
    } as const;
    const definition = (change: object = {}) =>
      ({ type: 1, name: 'probe', description: 'For tests', options: [OPTION], ...change }) as const;
    const startWith = (registered: object) =>
      start([{ ...probe(), definition: registered as Definition }]);

    it.each<[string, object]>([
      ['description', { description: 'Another' }],
      ['name in another language', { name_localizations: { de: 'sonde' } }],
      ['description in another language', { description_localizations: { de: 'Für Tests' } }],
      ['permission that it takes', { default_member_permissions: 32 }],
      ['place where it is', { contexts: [0] }],
      ['kind of installation', { integration_types: [1] }],
      ['restriction to adults', { nsfw: true }],
      ['option', { options: [] }],
      ['need of an option', { options: [{ ...OPTION, required: true }] }],
      ['choice', { options: [{ ...OPTION, choices: [{ name: 'short', value: 'brief' }] }] }],
      [
        'name of a choice',
        { options: [{ ...OPTION, choices: [{ name: 'brief', value: 'short' }] }] },
      ],
      [
        'name of a choice in another language',
        {
          options: [
            {
              ...OPTION,
              choices: [{ name: 'short', value: 'short', name_localizations: { de: 'kurz' } }],
            },
          ],
        },
      ],
      [
        'name of an option in another language',
        { options: [{ ...OPTION, name_localizations: { de: 'umfang' } }] },
      ],
    ])('%s, once', async (_, change) => {
      await startWith(definition());
      await harness.bot?.close();
      await startWith(definition(change));
      expect(registrations()).toHaveLength(2);
      await harness.bot?.close();
      await startWith(definition(change));
      expect(registrations()).toHaveLength(2);
    });
  });

  it('registers in one server alone where one is set, once', async () => {
    await start(allCommands, { config: { guildId: harness.discord.guildId } });
    await harness.bot?.close();
    await start(allCommands, { config: { guildId: harness.discord.guildId } });
    expect(harness.discord.commands()).toEqual([]);
    expect(harness.discord.commands(harness.discord.guildId)).toHaveLength(REGISTERED.length);
    expect(registrations()).toHaveLength(1);
  });

  it('says so where Discord does not accept the token, or is not there', async () => {
    await expect(start(allCommands, { token: 'wrong.token' })).rejects.toThrow(
      'does not accept this DISCORD_TOKEN',
    );
    expect(JSON.stringify(harness.log())).not.toContain('wrong.token');
    await harness.discord.close();
    await expect(start()).rejects.toThrow('Discord cannot be reached');
  });
});

describe.each(TRANSPORTS)('in Discord, over %s', (transport) => {
  const harness = useHarness({}, transport);
  const { start, replyTo } = harness;

  it('/ask is answered at once with the passage, mentions off', async () => {
    await start();
    const reply = await replyTo(
      chatInput(harness.discord, 'ask', { question: 'what did Healey press for' }),
    );
    expect(isPrivate(reply)).toBe(false);
    expect(textOf(reply)).toContain(
      '> **Healey will press the case for robust security guarantees',
    );
    expect(textOf(reply)).toContain('-# ¶6 of 27 · inews, via PressBee');
  });

  it('is answered in a direct message too, and to the asker alone where it is private', async () => {
    await start();
    const options = { question: 'what did Healey press for', private: true };
    expect(
      isPrivate(await replyTo(chatInput(harness.discord, 'ask', options, { guild: false }))),
    ).toBe(true);
  });

  it('is answered to the asker alone where the bot is theirs alone, unless they want it otherwise', async () => {
    await start();
    const { discord } = harness;
    const options = { question: 'what did Healey press for' };
    const own = { isOwnApp: true };
    expect(isPrivate(await replyTo(chatInput(discord, 'ask', options, own)))).toBe(true);
    const shown = { ...options, private: false };
    expect(isPrivate(await replyTo(chatInput(discord, 'ask', shown, own)))).toBe(false);
    expect(isPrivate(await replyTo(chatInput(discord, 'ask', options, { guild: false })))).toBe(
      false,
    );
  });

  it('/who completes names and shows a profile', async () => {
    await start();
    const { type, data } = await harness.discord.interact(
      autocomplete(harness.discord, 'who', 'name', 'wal'),
    );
    expect(type).toBe(CHOICES);
    expect(data?.choices?.[0]).toEqual({ name: 'Mike Waltz', value: 'Mike Waltz' });
    const reply = await replyTo(chatInput(harness.discord, 'who', { name: 'Mike Waltz' }));
    expect(textOf(reply)).toContain('US national security adviser (¶18)');
  });

  it('/summary shows as many key points as asked for', async () => {
    await start();
    const reply = await replyTo(chatInput(harness.discord, 'summary', { length: 'short' }));
    const [points] = textOf(reply).split('What to watch');
    expect(points?.match(/-# ¶\d+ of 27/g)).toHaveLength(3);
  });

  it('a press and a picked item are answered to the one who pressed', async () => {
    await start();
    const asked = await replyTo(
      chatInput(harness.discord, 'ask', { question: 'security guarantees for Ukraine' }),
    );
    const [inContext, picked] = codesOf(asked);
    const context = await replyTo(button(harness.discord, inContext ?? ''));
    expect(isPrivate(context)).toBe(true);
    expect(textOf(context).match(/-# ¶\d+ of 27/g)?.length).toBeGreaterThan(1);
    expect(isPrivate(await replyTo(select(harness.discord, 'pick', [picked ?? ''])))).toBe(true);
  });

  it('“Find in story” on a message is answered to the asker alone', async () => {
    await start();
    const text = 'Healey asked the US to resume military aid';
    const reply = await replyTo(messageCommand(harness.discord, 'Find in story', text));
    expect(isPrivate(reply)).toBe(true);
    expect(textOf(reply)).toContain('-# ¶6 of 27');
    const empty = await replyTo(messageCommand(harness.discord, 'Find in story', ''));
    expect(textOf(empty)).toContain('Please give a message with text in it.');
  });

  it('a wrong option is answered to the asker alone, in a sentence', async () => {
    await start();
    const reply = await replyTo(
      chatInput(harness.discord, 'ask', { question: 'x', story: 'none' }),
    );
    expect(isPrivate(reply)).toBe(true);
    expect(textOf(reply)).toContain(
      'There is no story “none” here, or not any more; /stories lists those that there are.',
    );
  });

  it('an unknown command, and a button of an older version, are answered to the asker alone', async () => {
    await start();
    for (const interaction of [
      chatInput(harness.discord, 'frobnicate'),
      // Only presses lead to hidden commands.
      chatInput(harness.discord, 'passage', { paragraph: '6' }),
      button(harness.discord, 'frobnicate?x=1'),
      button(harness.discord, 'nonsense'),
    ]) {
      const reply = await replyTo(interaction);
      expect(isPrivate(reply)).toBe(true);
      expect(textOf(reply)).toContain('older version');
    }
  });

  it('somebody who asks too much is asked to wait, to them alone, and others are answered', async () => {
    await start();
    const { discord } = harness;
    const userId = snowflake();
    const replies = await Promise.all(
      Array.from({ length: 60 }, () => replyTo(chatInput(discord, 'stories', {}, { userId }))),
    );
    const refused = replies.filter((reply) => textOf(reply).includes('Please wait a few seconds'));
    expect(refused).not.toEqual([]);
    expect(refused.every(isPrivate)).toBe(true);
    expect(textOf(await replyTo(chatInput(discord, 'stories')))).toContain('One story is open');
  });

  it('a command that throws is answered with an incident that the log has, and the next one as ever', async () => {
    const broken: Command = {
      name: 'broken',
      definition: { type: 1, name: 'broken', description: 'Throws' },
      description: '',
      example: () => undefined,
      options: [],
      takesAll: false,
      isPure: true,
      isExplained: () => false,
      isOpen: false,
      isPrivate: false,
      isGuarded: false,
      isCostly: () => false,
      reply: () => ({ tone: 'plain', blocks: [] }),
      run: () => Promise.reject(new Error('a secret cause')),
      suggest: () => Promise.reject(new Error('a secret cause')),
    };
    await start([...allCommands, broken]);
    const reply = await replyTo(chatInput(harness.discord, 'broken'));
    expect(isPrivate(reply)).toBe(true);
    const [, incident] = /incident ([0-9a-f]{8})/.exec(textOf(reply)) ?? [];
    expect(await harness.logged('an interaction failed')).toMatchObject({
      level: 'error',
      command: 'broken',
      incident,
      err: { message: 'a secret cause' },
    });
    expect(textOf(reply)).not.toContain('secret');
    expect(
      await harness.discord.interact(autocomplete(harness.discord, 'broken', 'name', 'x')),
    ).toMatchObject({
      type: CHOICES,
      data: { choices: [] },
    });
    expect(textOf(await replyTo(chatInput(harness.discord, 'stories')))).toContain(
      'UK locked in talks',
    );
  });

  it('a hostile question is shown as it was typed and pings nobody', async () => {
    await start();
    const reply = await replyTo(
      chatInput(harness.discord, 'ask', { question: '@everyone **x** <@1> \uD800' }),
    );
    expect(textOf(reply)).toContain('\\@everyone \\*\\*x\\*\\* \\<\\@1\\>');
  });
});
