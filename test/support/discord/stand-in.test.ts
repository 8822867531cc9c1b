import {
  type AutocompleteInteraction,
  Client,
  DiscordAPIError,
  type RepliableInteraction,
} from 'discord.js';
import {
  type APIInteraction,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionResponseType,
  MessageFlags,
  Routes,
} from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { autocomplete, button, chatInput, messageCommand, select } from './payloads.js';
import { type StandIn, type StandInOptions, startStandIn } from './stand-in.js';

const callbacks = { path: /\/callback$/ };
const components = [{ type: ComponentType.TextDisplay, content: 'In the story’s words' }] as const;
const shown = { type: 4, data: { flags: MessageFlags.IsComponentsV2, components } };
const ask = (options = {}) => chatInput(standIn, 'ask', { question: 'Who is Healey?' }, options);
const show = (interaction: RepliableInteraction) =>
  interaction.reply({ flags: MessageFlags.IsComponentsV2, components });

let standIn: StandIn;
let client: Client;

async function login(options?: StandInOptions): Promise<void> {
  standIn = await startStandIn(options);
  client = new Client({ intents: [], rest: { api: standIn.apiUrl } });
  await Promise.all([client.login(standIn.token), standIn.ready()]);
}

/** Makes the bot answer the next interaction like this; gives what becomes of that. */
function next<T>(act: (interaction: RepliableInteraction) => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    client.once('interactionCreate', (interaction) => {
      if (interaction.isRepliable()) act(interaction).then(resolve, reject);
    });
  });
}

afterEach(async () => {
  await client.destroy();
  await standIn.close();
});

describe('with a bot that is logged in', () => {
  beforeEach(() => login());

  test('it has identified once, and asked for no intents', () => {
    expect(standIn.gateway.identifies).toBe(1);
    expect(standIn.gateway.lastIdentify).toMatchObject({ token: standIn.token, intents: 0 });
    expect(client.user?.id).toBe(standIn.applicationId);
    expect(standIn.requests).toMatchObject([
      { method: 'GET', path: '/gateway/bot', authorized: true, status: 200 },
    ]);
  });

  test('a slash command in a guild', async () => {
    const seen = next(async (interaction) => {
      await show(interaction);
      return interaction.isChatInputCommand() && interaction.options.data;
    });
    const options = { question: 'Who?', limit: 3, strict: true, weight: 0.5 };
    expect(await standIn.interact(chatInput(standIn, 'ask', options))).toMatchObject(shown);
    expect(await seen).toEqual([
      { type: ApplicationCommandOptionType.String, name: 'question', value: 'Who?' },
      { type: ApplicationCommandOptionType.Integer, name: 'limit', value: 3 },
      { type: ApplicationCommandOptionType.Boolean, name: 'strict', value: true },
      { type: ApplicationCommandOptionType.Number, name: 'weight', value: 0.5 },
    ]);
    expect(standIn.requests.at(-1)).toMatchObject({
      method: 'POST',
      path: expect.stringMatching(callbacks.path),
      query: { with_response: 'false' },
      authorized: false,
      status: 204,
    });
  });

  test('the callback is exactly what the bot sent', async () => {
    const ephemeral = { flags: MessageFlags.Ephemeral, content: 'Only you see this' } as const;
    next((interaction) =>
      client.rest.post(Routes.interactionCallback(interaction.id, interaction.token), {
        body: { type: InteractionResponseType.ChannelMessageWithSource, data: ephemeral },
        auth: false,
      }),
    );
    expect(await standIn.interact(ask())).toStrictEqual({ type: 4, data: ephemeral });
  });

  test.each([true, false])('who asks, and where: in a guild %s', async (guild) => {
    const seen = next(async (interaction) => {
      await show(interaction);
      return [interaction.guildId, interaction.inGuild(), interaction.user.id];
    });
    await standIn.interact(ask({ guild, userId: '123456789012345678' }));
    expect(await seen).toEqual([guild ? standIn.guildId : null, guild, '123456789012345678']);
  });

  test('autocomplete', async () => {
    client.once('interactionCreate', async (interaction) => {
      const { options } = interaction as AutocompleteInteraction;
      const { name, value } = options.getFocused(true);
      const choice = { name: `${name} ${value} ${options.getString('question')}`, value: 'x' };
      await (interaction as AutocompleteInteraction).respond([choice]);
    });
    const typing = autocomplete(standIn, 'ask', 'story', 'ir', { question: 'Who?' });
    expect(await standIn.interact(typing)).toStrictEqual({
      type: InteractionResponseType.ApplicationCommandAutocompleteResult,
      data: { choices: [{ name: 'story ir Who?', value: 'x' }] },
    });
  });

  test.each<[string, () => APIInteraction, string]>([
    ['a button', () => button(standIn, 'passage:1'), 'passage:1'],
    ['a select', () => select(standIn, 'pick', ['a', 'b']), 'pick a b'],
    ['a message command', () => messageCommand(standIn, 'Find', 'Iran said'), 'Find Iran said'],
  ])('%s', async (_, payload, content) => {
    next((it) => {
      if (it.isButton()) return it.update(it.customId);
      if (it.isStringSelectMenu()) return it.reply([it.customId, ...it.values].join(' '));
      if (it.isMessageContextMenuCommand())
        return it.reply(`${it.commandName} ${it.targetMessage.content}`);
      throw new Error('Something else came');
    });
    expect(await standIn.interact(payload())).toMatchObject({ data: { content } });
  });

  test('defer, edit, follow up, and read back', async () => {
    const done = next(async (interaction) => {
      const deferred = await interaction.deferReply({ withResponse: true });
      await interaction.editReply('The answer');
      await interaction.followUp('And more');
      const original = await interaction.fetchReply();
      return [
        deferred.interaction.responseMessageLoading,
        original.content,
        original.flags.toArray(),
      ];
    });
    const callback = await standIn.interact(ask());
    expect(callback.type).toBe(InteractionResponseType.DeferredChannelMessageWithSource);
    const edit = await standIn.requested({ method: 'PATCH', path: /\/messages\/@original$/ });
    expect(edit).toMatchObject({ status: 200, body: { content: 'The answer' } });
    expect(await done).toEqual([true, 'The answer', []]);
    const followUp = { method: 'POST', path: /^\/webhooks\/\d+\/[^/]+$/ };
    expect((await standIn.requested(followUp)).body).toMatchObject({ content: 'And more' });
  });

  test('commands come back as Discord gives them', async () => {
    const question = { type: 3, name: 'question', description: 'What', required: true };
    const story = { type: 3, name: 'story', description: 'Which', required: false };
    const definitions = [
      { name: 'ask', description: 'Ask the story', options: [question, story] },
      { type: ApplicationCommandType.Message, name: 'Find in story', contexts: [0, 1] },
    ];
    const route = Routes.applicationCommands(standIn.applicationId);
    const put = await client.rest.put(route, { body: definitions });
    const localizations = { name_localizations: null, description_localizations: null };
    const { required: _, ...optional } = story;
    expect(put).toStrictEqual([
      {
        id: expect.stringMatching(/^\d{17,19}$/),
        application_id: standIn.applicationId,
        version: expect.stringMatching(/^\d{17,19}$/),
        default_member_permissions: null,
        type: 1,
        name: 'ask',
        description: 'Ask the story',
        ...localizations,
        dm_permission: true,
        contexts: null,
        integration_types: [0],
        options: [
          { ...question, ...localizations },
          { ...optional, ...localizations },
        ],
        nsfw: false,
      },
      expect.objectContaining({ type: 3, description: '', contexts: [0, 1], dm_permission: true }),
    ]);
    expect(standIn.commands()).toStrictEqual(put);
    expect(await client.rest.put(route, { body: definitions })).toStrictEqual(put);

    const query = new URLSearchParams({ with_localizations: 'true' });
    expect(await client.rest.get(route, { query })).toStrictEqual(put);
    expect(JSON.stringify(await client.rest.get(route))).not.toContain('localizations');

    const ofGuild = Routes.applicationGuildCommands(standIn.applicationId, standIn.guildId);
    await client.rest.put(ofGuild, { body: definitions });
    expect(standIn.commands(standIn.guildId)).toMatchObject([
      { name: 'ask', guild_id: standIn.guildId },
      { name: 'Find in story', contexts: null },
    ]);
  });

  test('op 7 resumes, and what was sent meanwhile is replayed', async () => {
    standIn.gateway.requestReconnect();
    next(show);
    expect(await standIn.interact(ask())).toMatchObject(shown);
    expect(standIn.gateway).toMatchObject({ identifies: 1, resumes: 1 });
  });

  test.each<[string, () => void]>([
    ['a dropped connection', () => standIn.gateway.drop()],
    ['close 4000', () => standIn.gateway.closeWith(4000)],
    ['op 9 true', () => standIn.gateway.invalidateSession(true)],
  ])('%s resumes too', async (_, disturb) => {
    disturb();
    await standIn.ready();
    expect(standIn.gateway).toMatchObject({ identifies: 1, resumes: 1 });
  });

  test('a 503 is tried again', async () => {
    standIn.failNext(callbacks, { status: 503, times: 2 });
    next(show);
    expect(await standIn.interact(ask())).toMatchObject(shown);
    const tries = standIn.requests.filter(({ path }) => callbacks.path.test(path));
    expect(tries.map(({ status }) => status)).toEqual([503, 503, 204]);
  });

  test('a 429 waits for as long as its Retry-After says', async () => {
    standIn.failNext(callbacks, {
      status: 429,
      headers: { 'Retry-After': '0.3' },
      body: { message: 'You are being rate limited.', retry_after: 0.3, global: false },
    });
    next(show);
    await standIn.interact(ask());
    const [first, second] = standIn.requests.filter(({ path }) => callbacks.path.test(path));
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(290);
  });

  test('10062 and 40060 reach the bot as DiscordAPIError', async () => {
    const unknown = { message: 'Unknown interaction', code: 10062 };
    standIn.failNext(callbacks, { status: 404, body: unknown });
    const refused = next(show).catch((error: unknown) => error);
    const unanswered = standIn.interact(ask(), 300);
    await expect(unanswered).rejects.toThrow('No accepted answer to "ask" within 300 ms');
    expect(await refused).toBeInstanceOf(DiscordAPIError);
    expect(await refused).toMatchObject({ code: 10062, status: 404 });

    const twice = next(async (interaction) => {
      await show(interaction);
      interaction.replied = false;
      await show(interaction);
    }).catch((error: unknown) => error);
    await standIn.interact(ask());
    expect(await twice).toMatchObject({ code: 40060, status: 400 });
  });

  test('an answer after 3 s is refused, one that is slow on its way is not', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      standIn.failNext(callbacks, { delayMs: 50 });
      next(show);
      expect(await standIn.interact(ask())).toMatchObject(shown);
      const late = next((interaction) => {
        vi.setSystemTime(Date.now() + 3_001);
        return show(interaction);
      }).catch((error: unknown) => error);
      await expect(standIn.interact(ask(), 200)).rejects.toThrow('callbacks answered 404');
      expect(await late).toMatchObject({ code: 10062 });
    } finally {
      vi.useRealTimers();
    }
  });

  test('an event that nobody knows does no harm', async () => {
    standIn.dispatch('SOMETHING_NEW', { of: 'no interest' });
    next(show);
    expect(await standIn.interact(ask())).toMatchObject(shown);
  });
});

test('a client whose heartbeats go unanswered comes back', async () => {
  await login({ heartbeatInterval: 200 });
  standIn.gateway.muteHeartbeats(true);
  await vi.waitFor(() => expect(standIn.gateway.resumes).toBeGreaterThan(0), { timeout: 4_000 });
  standIn.gateway.muteHeartbeats(false);
});

test('another token is refused, over HTTP and by the gateway', async () => {
  standIn = await startStandIn();
  client = new Client({ intents: [], rest: { api: standIn.apiUrl } });
  await expect(client.login('not.the.one')).rejects.toMatchObject({ code: 'TokenInvalid' });
  expect(standIn.requests).toMatchObject([{ authorized: false, status: 401 }]);

  const limit = { total: 1, remaining: 1, reset_after: 0, max_concurrency: 1 };
  const body = { url: standIn.apiUrl.replace('http', 'ws'), shards: 1, session_start_limit: limit };
  standIn.failNext({ path: /^\/gateway\/bot$/ }, { status: 200, body });
  await expect(client.login('not.the.one')).rejects.toThrow('Authentication failed');
  expect(standIn.gateway.identifies).toBe(0);
});

test('commands may be there from the beginning', async () => {
  await login({ commands: [{ name: 'ask', description: 'Ask' }] });
  expect((await client.application?.commands.fetch())?.map(({ name }) => name)).toEqual(['ask']);
});

test('without a session there is nobody to interact with', async () => {
  standIn = await startStandIn();
  client = new Client({ intents: [] });
  await expect(standIn.ready(50)).rejects.toThrow('No client was ready within 50 ms');
  await expect(standIn.interact(ask())).rejects.toThrow('No session');
});
