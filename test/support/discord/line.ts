import { connect, type Socket } from 'node:net';
import type { Sender } from './sender.js';

/** What came back for a request. */
export interface LineAnswer {
  readonly status: number;
  readonly body: string;
}

interface Waiting {
  resolve(answer: LineAnswer): void;
  reject(error: Error): void;
}

const HEAD_END = '\r\n\r\n';

/**
 * One connection for one request after another. It costs a fraction of what a general client does, so
 * that what is measured through it is the server.
 */
export class Line {
  readonly #url: URL;
  #socket: Socket | undefined;
  #received = '';
  #waiting: Waiting | undefined;

  constructor(url: string) {
    this.#url = new URL(url);
  }

  /** Sends a whole request, and gives what is answered. Rejects if the connection ends without it. */
  send(request: string): Promise<LineAnswer> {
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
      this.#socket ??= this.#open();
      this.#socket.write(request);
    });
  }

  close(): void {
    this.#socket?.destroy();
  }

  #open(): Socket {
    const socket = connect(Number(this.#url.port), this.#url.hostname);
    socket.setNoDelay(true).setEncoding('latin1');
    socket.on('data', (chunk: string) => this.#take(socket, chunk));
    socket.on('error', () => undefined);
    socket.on('close', () => {
      if (this.#socket === socket) this.#end(new Error('the connection was closed'));
    });
    return socket;
  }

  #end(error: Error): void {
    this.#socket = undefined;
    this.#received = '';
    const waiting = this.#waiting;
    this.#waiting = undefined;
    waiting?.reject(error);
  }

  #take(socket: Socket, chunk: string): void {
    this.#received += chunk;
    const end = this.#received.indexOf(HEAD_END);
    if (end === -1) return;
    const head = this.#received.slice(0, end);
    const length = Number(/^content-length: (\d+)/im.exec(head)?.[1] ?? 0);
    const from = end + HEAD_END.length;
    if (this.#received.length < from + length) return;
    const body = Buffer.from(this.#received.slice(from, from + length), 'latin1').toString();
    const waiting = this.#waiting;
    this.#waiting = undefined;
    this.#received = '';
    if (/^connection: close/im.test(head)) {
      this.#socket = undefined;
      socket.destroy();
    }
    waiting?.resolve({ status: Number(head.slice(9, 12)), body });
  }
}

/** A signed request as it goes over a {@link Line}. */
export function signedRequest(sender: Sender, payload: unknown): string {
  const body = JSON.stringify(payload);
  const headers = { Host: 'bot', 'Content-Length': Buffer.byteLength(body), ...sender.seal(body) };
  const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  // What a connection takes is bytes.
  return `POST /interactions HTTP/1.1\r\n${head.join('')}\r\n${body}`;
}
