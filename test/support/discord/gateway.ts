import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import {
  type APIUser,
  ApplicationFlags,
  GatewayCloseCodes,
  GatewayDispatchEvents,
  type GatewayIdentifyData,
  GatewayOpcodes,
  type GatewayReadyDispatchData,
  type GatewayResumeData,
  type GatewaySendPayload,
} from 'discord-api-types/v10';
import { type WebSocket, WebSocketServer } from 'ws';

interface GatewayOptions {
  token: string;
  /** The `ws://` address that READY names for resuming; discord.js appends its own query to it. */
  url: string;
  bot: APIUser;
  /** Milliseconds between the client's heartbeats. */
  heartbeatInterval: number;
  changed: () => void;
}

/** How a gateway greets a client: as it should, or in one of the ways that lead to nothing. */
export type Greeting =
  | 'proper'
  | 'no handshake'
  | 'no hello'
  | 'broken hello'
  | 'no ready'
  | 'broken ready'
  | 'refuses'
  | 'drops';

interface Dispatch {
  op: GatewayOpcodes.Dispatch;
  t: string;
  s: number;
  d: unknown;
}

/** The WebSocket side: one session of one client at a time. */
export class Gateway {
  /** How many times a client has identified with the right token. */
  identifies = 0;
  /** How many times a client has resumed its session. */
  resumes = 0;
  /** What the client said of itself when it last identified, its intents among it. */
  lastIdentify: GatewayIdentifyData | undefined;
  /** How it greets the clients that come from now on. */
  greeting: Greeting = 'proper';
  /** The close code that answers an IDENTIFY, in place of READY. */
  refusal: number | undefined;
  readonly #options: GatewayOptions;
  readonly #server: WebSocketServer;
  /** The connections that wait for a handshake. */
  readonly #strangers = new Set<Socket>();
  #muted = false;
  #session: { id: string; sent: Dispatch[] } | undefined;
  /** The connection that dispatches go to; none between a disconnection and the resuming. */
  #live: WebSocket | undefined;

  constructor(server: Server, options: GatewayOptions) {
    this.#options = options;
    this.#server = new WebSocketServer({
      server,
      verifyClient: ({ req }, done) => {
        if (this.greeting === 'no handshake') this.#strangers.add(req.socket);
        else done(this.greeting !== 'refuses', 503);
      },
    });
    this.#server.on('connection', (socket) => this.#greet(socket));
  }

  /** Whether a client is there and has a session. */
  get live(): boolean {
    return this.#live !== undefined;
  }

  /**
   * Sends an event. While the client is away it is kept, and replayed when the session resumes.
   * @throws Error without a session: Discord would have nobody to send to.
   */
  dispatch(event: string, data: unknown): void {
    if (!this.#session) throw new Error('No session: await ready() before you send events');
    const { sent } = this.#session;
    const dispatch = {
      op: GatewayOpcodes.Dispatch,
      t: event,
      s: sent.length + 1,
      d: data,
    } as const;
    sent.push(dispatch);
    this.send(dispatch);
  }

  /** Sends a payload as it is, or as a text that need not even be JSON; to nobody if no client is live. */
  send(payload: object | string): void {
    if (this.#live) send(this.#live, payload);
  }

  /** Op 7: asks the client to come back and resume. */
  requestReconnect(): void {
    this.send({ op: GatewayOpcodes.Reconnect, d: null });
    this.#disconnected();
  }

  /** Op 9: tells the client that its session is invalid, and whether it may still resume it. */
  invalidateSession(resumable: boolean): void {
    this.send({ op: GatewayOpcodes.InvalidSession, d: resumable });
    if (!resumable) this.#session = undefined;
    this.#disconnected();
  }

  /** Closes the connection with a code. */
  closeWith(code: GatewayCloseCodes | number, reason = ''): void {
    this.#live?.close(code, reason);
    this.#disconnected();
  }

  /** Breaks the connection without a close frame; the client sees code 1006. */
  drop(): void {
    this.#live?.terminate();
    this.#disconnected();
  }

  /** Stops acknowledging heartbeats, as a connection does that died unnoticed. */
  muteHeartbeats(on: boolean): void {
    this.#muted = on;
  }

  /** Breaks all connections and takes no new ones. */
  close(): void {
    this.#disconnected();
    for (const socket of this.#server.clients) socket.terminate();
    for (const socket of this.#strangers) socket.resetAndDestroy();
    this.#server.close();
  }

  /** From here on events wait for the resuming, even while the old connection is still closing. */
  #disconnected(): void {
    this.#live = undefined;
    this.#options.changed();
  }

  #greet(socket: WebSocket): void {
    if (this.greeting === 'drops') socket.terminate();
    if (this.greeting === 'drops' || this.greeting === 'no hello') return;
    socket.on('message', (data) => {
      this.#receive(socket, JSON.parse(String(data)));
    });
    socket.on('close', () => {
      if (socket === this.#live) this.#disconnected();
    });
    const hello = { heartbeat_interval: this.#options.heartbeatInterval };
    const isBroken = this.greeting === 'broken hello';
    send(socket, { op: GatewayOpcodes.Hello, d: isBroken ? null : hello });
  }

  #receive(socket: WebSocket, payload: GatewaySendPayload): void {
    switch (payload.op) {
      case GatewayOpcodes.Heartbeat:
        if (!this.#muted) send(socket, { op: GatewayOpcodes.HeartbeatAck });
        return;
      case GatewayOpcodes.Identify:
        this.#identify(socket, payload.d);
        return;
      case GatewayOpcodes.Resume:
        this.#resume(socket, payload.d);
        return;
      default:
        if (socket !== this.#live) socket.close(GatewayCloseCodes.NotAuthenticated);
    }
  }

  #identify(socket: WebSocket, data: GatewayIdentifyData): void {
    if (this.greeting === 'no ready') return;
    if (this.refusal !== undefined) {
      socket.close(this.refusal);
      return;
    }
    const { bot, token, url } = this.#options;
    if (data.token !== token) {
      socket.close(GatewayCloseCodes.AuthenticationFailed, 'Authentication failed.');
      return;
    }
    this.identifies += 1;
    this.lastIdentify = data;
    this.#session = { id: randomUUID(), sent: [] };
    const flags = ApplicationFlags.ApplicationCommandBadge;
    const ready: GatewayReadyDispatchData = {
      v: 10,
      user: bot,
      // Any guild named here would keep discord.js waiting for its GUILD_CREATE.
      guilds: [],
      session_id: this.#session.id,
      resume_gateway_url: url,
      shard: data.shard ?? [0, 1],
      application: { id: bot.id, flags, flags_new: String(flags) },
    };
    const isBroken = this.greeting === 'broken ready';
    this.#connected(socket, GatewayDispatchEvents.Ready, isBroken ? {} : ready);
  }

  #resume(socket: WebSocket, { token, session_id: id, seq }: GatewayResumeData): void {
    const session = this.#session;
    if (token !== this.#options.token || id !== session?.id || seq > session.sent.length) {
      send(socket, { op: GatewayOpcodes.InvalidSession, d: false });
      return;
    }
    this.resumes += 1;
    for (const missed of session.sent.slice(seq)) send(socket, missed);
    this.#connected(socket, GatewayDispatchEvents.Resumed, {});
  }

  #connected(socket: WebSocket, event: string, data: unknown): void {
    this.#live = socket;
    this.dispatch(event, data);
    this.#options.changed();
  }
}

function send(socket: WebSocket, payload: object | string): void {
  socket.send(typeof payload === 'string' ? payload : JSON.stringify(payload));
}
