import { once } from 'node:events';
import {
  type APIApplicationCommand,
  type APIInteraction,
  type APIMessage,
  GatewayDispatchEvents,
  type RESTGetAPIGatewayBotResult,
} from 'discord-api-types/v10';
import { type CommandDefinitions, Commands } from './commands.js';
import { Gateway } from './gateway.js';
import { type Callback, Interactions } from './interactions.js';
import { type Ids, message, snowflake, user } from './payloads.js';
import { type Fault, matches, type RecordedRequest, type RequestMatch, Rest } from './rest.js';
import { createSender } from './sender.js';
import { Waiting } from './waiting.js';

export type { Callback, CommandDefinitions, Fault, Gateway, RecordedRequest, RequestMatch };

/** ms that a test waits for what a client does; generous, for the machine may be busy. */
const PATIENCE = 30_000;

/** How the stand-in begins. */
export interface StandInOptions {
  /** The one token that it accepts; another gets 401 from REST and close 4004 at IDENTIFY. */
  token?: string;
  /** Global commands that are registered already. */
  commands?: CommandDefinitions;
  /** Milliseconds between the client's heartbeats; 41,250 as with Discord unless told. */
  heartbeatInterval?: number;
  /** Milliseconds after which an interaction without an answer is forgotten; 3,000 as with Discord unless told. */
  answerWithin?: number;
  /** The port to listen on; a free one unless told. */
  port?: number;
}

/** A Discord of one's own, on 127.0.0.1. */
export interface StandIn extends Ids {
  /** For the client: `new Client({ rest: { api: standIn.apiUrl } })`. */
  readonly apiUrl: string;
  readonly token: string;
  /** What its requests are signed with, as hexadecimal digits. */
  readonly publicKey: string;
  /** Every HTTP request, in the order they came. */
  readonly requests: readonly RecordedRequest[];
  readonly gateway: Gateway;
  /** The registered commands as Discord would return them: the global ones, or those of a guild. */
  commands(guildId?: string): readonly APIApplicationCommand[];
  /** Resolves when a client has identified or resumed, and is not on its way out again. */
  ready(timeoutMs?: number): Promise<void>;
  /**
   * Sends an interaction, and waits for the bot's first answer that is accepted.
   * @param timeoutMs 30,000 unless told
   * @throws Error when no client has a session, or when there is no answer in time
   */
  interact(interaction: APIInteraction, timeoutMs?: number): Promise<Callback>;
  /** The first request that matches and has its answer, from the past or to come. */
  requested(match: RequestMatch, timeoutMs?: number): Promise<RecordedRequest>;
  /**
   * From now on, interactions are posted to a bot, signed, and not sent over the gateway. What the bot
   * answers counts as its callback.
   */
  postTo(url: string): void;
  /** Sends any event over the gateway, or posts an interaction where those are posted. */
  dispatch(event: string, data: unknown): void;
  /** Scripts what the next matching requests get. */
  failNext(match: RequestMatch, answer: Fault): void;
  close(): Promise<void>;
}

/** Starts a stand-in on a free port. */
export async function startStandIn({
  token = 'stand-in.token.of-no-worth',
  commands: definitions = [],
  heartbeatInterval = 41_250,
  answerWithin = 3_000,
  port = 0,
}: StandInOptions = {}): Promise<StandIn> {
  const applicationId = snowflake();
  const bot = user(applicationId, { username: 'on-the-record', global_name: null, bot: true });
  const waiting = new Waiting();
  const changed = () => waiting.changed();
  const commands = new Commands(applicationId);
  commands.put(definitions);
  const interactions = new Interactions(bot, answerWithin);
  const rest = new Rest(token, changed);
  rest.server.listen(port, '127.0.0.1');
  await once(rest.server, 'listening');
  const address = rest.server.address();
  if (address === null || typeof address === 'string') throw new Error('No port to listen on');
  const host = `127.0.0.1:${address.port}`;
  const gateway = new Gateway(rest.server, {
    token,
    url: `ws://${host}`,
    bot,
    heartbeatInterval,
    changed,
  });

  const sender = createSender();
  let endpoint: string | undefined;
  /** Sends an interaction to the bot, in one way or the other. */
  const send = (event: string, data: unknown) => {
    if (endpoint === undefined || event !== GatewayDispatchEvents.InteractionCreate) {
      gateway.dispatch(event, data);
      return;
    }
    const { id, token: key } = data as APIInteraction;
    sender
      .post(`${endpoint}/interactions`, data)
      .then(async (response) => {
        const body: unknown = await response.json();
        if (response.ok) rest.take('POST', `/interactions/${id}/${key}/callback`, body);
      })
      // A bot that does not answer has not answered.
      .catch(() => undefined);
  };

  const start: RESTGetAPIGatewayBotResult = {
    url: `ws://${host}`,
    shards: 1,
    session_start_limit: { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 1 },
  };
  rest.routes.push(
    { method: 'GET', path: /^\/gateway\/bot$/, answer: () => ({ status: 200, body: start }) },
    { method: 'GET', path: /^\/users\/@me$/, answer: () => ({ status: 200, body: bot }) },
    {
      method: 'GET',
      path: /^\/applications\/@me$/,
      answer: () => ({
        status: 200,
        body: { id: applicationId, name: bot.username, verify_key: sender.publicKey },
      }),
    },
    {
      method: 'POST',
      path: /^\/channels\/(\d+)\/messages$/,
      answer: ({ body }, [channel = '']) => ({
        status: 200,
        body: message(bot, channel, body as Partial<APIMessage>),
      }),
    },
    ...commands.routes(),
    ...interactions.routes(),
  );

  return {
    apiUrl: `http://${host}/api`,
    token,
    publicKey: sender.publicKey,
    applicationId,
    guildId: snowflake(),
    requests: rest.requests,
    gateway,
    commands: (guildId) => commands.list(guildId),
    async ready(timeoutMs = PATIENCE) {
      const live = () => gateway.live || undefined;
      await waiting.until(live, timeoutMs, () => `No client was ready within ${timeoutMs} ms`);
    },
    async interact(interaction, timeoutMs = PATIENCE) {
      interactions.add(interaction);
      send(GatewayDispatchEvents.InteractionCreate, interaction);
      return waiting.until(
        () => interactions.callback(interaction),
        timeoutMs,
        () => {
          const statuses = rest.requests
            .filter(({ path }) => path.startsWith(`/interactions/${interaction.id}/`))
            .map(({ status }) => status ?? 'none yet');
          const tries = statuses.length > 0 ? `callbacks answered ${statuses}` : 'no callback came';
          return `No accepted answer to ${nameOf(interaction)} within ${timeoutMs} ms: ${tries}`;
        },
      );
    },
    requested: (match, timeoutMs = PATIENCE) =>
      waiting.until(
        () => rest.requests.find((it) => it.status !== undefined && matches(it, match)),
        timeoutMs,
        () => `No request ${match.method ?? ''} ${match.path} within ${timeoutMs} ms`,
      ),
    postTo(url) {
      endpoint = url;
    },
    dispatch: send,
    failNext: (match, answer) => rest.failNext(match, answer),
    async close() {
      if (!rest.server.listening) return;
      waiting.close();
      gateway.close();
      const closed = once(rest.server, 'close');
      rest.server.close();
      rest.server.closeAllConnections();
      await closed;
    },
  };
}

function nameOf({ data, id }: APIInteraction): string {
  if (data && 'name' in data) return `"${data.name}"`;
  if (data && 'custom_id' in data) return `"${data.custom_id}"`;
  return `interaction ${id}`;
}
