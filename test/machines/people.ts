import { setTimeout as delay } from 'node:timers/promises';
import type { APIInteraction } from 'discord-api-types/v10';
import type { Payload } from '../../src/interactions/payload.js';
import { Line, type LineAnswer, signedRequest } from '../support/discord/line.js';
import { button, chatInput, modalSubmit, snowflake } from '../support/discord/payloads.js';
import type { Sender } from '../support/discord/sender.js';
import { codesOf, textOf } from '../support/discord-limits.js';
import { nameOf, namesIn, SERVER_QUESTIONS, storyOf } from '../support/server-stories.js';

const MESSAGE = 4;
const DEFERRED = 5;
const MODAL = 9;
/** ms between two things that somebody does. */
const PAUSE = 50;
/** ms that a deferred answer may take. */
const PATIENCE = 20_000;
const SHARE_OF_ADDITIONS = 0.15;
const AWAY = 'cannot be reached at the moment';

/** What became of what somebody asked. */
export type Fate = 'right' | 'away' | 'once more' | 'unanswered' | 'wrong';

/** What somebody asked, and what became of it. */
export interface Record {
  readonly fate: Fate;
  /** When it was asked, ms since 1970. */
  readonly at: number;
  /** ms until the first answer, which may be that it comes later, and until the last one. */
  readonly first: number;
  readonly last: number;
  /** Of what should not be. */
  readonly detail?: string;
}

/** A server, and what its people know of its stories. */
export interface Server {
  readonly guild: string;
  /** Stories that they were told are kept, in order, by their numbers. */
  readonly acknowledged: number[];
  /** Stories that may be kept: nobody was told. */
  readonly possible: Set<number>;
}

/** What the people's world is made of. */
export interface World {
  readonly sender: Sender;
  readonly url: string;
  readonly application: string;
  /** Answers that come later, by the token of their interaction. */
  later(token: string): Promise<Payload>;
  record(record: Record): void;
  nextStory(): number;
  readonly stop: AbortSignal;
}

/** The text of a story as somebody pastes it; no two are alike but for the words that are asked for. */
function pasteOf(number: number): string {
  const [, body = ''] = storyOf(number).split('---\n\n');
  const [first = '', mayor = ''] = body.split('\n\n');
  const other = Array.from({ length: 5 }, (_, i) =>
    Array.from({ length: 18 }, (_, j) =>
      nameOf(number * 97 + i * 18 + j + 1_000_000).slice(2),
    ).join(' '),
  ).map((words) => `The ${words}.`);
  return [`The clock of ${nameOf(number)} stands still`, first, mayor, ...other].join('\n\n');
}

/** Somebody who reads and adds stories in some servers, one after another, until told to stop. */
export async function live(world: World, servers: readonly Server[]): Promise<void> {
  const line = new Line(world.url);
  const ask = async (interaction: APIInteraction) => {
    const at = Date.now();
    const passed = () => Date.now() - at;
    let first: number | undefined;
    const done = (fate: Fate, detail?: string) => {
      const last = passed();
      world.record({ fate, at, first: first ?? last, last, ...(detail && { detail }) });
    };
    let answer: LineAnswer;
    try {
      answer = await line.send(signedRequest(world.sender, interaction));
    } catch (error) {
      done('unanswered', String(error));
      return undefined;
    }
    first = passed();
    if (answer.status !== 200) {
      done('unanswered', `status ${answer.status}`);
      return undefined;
    }
    const { type, data } = JSON.parse(answer.body) as { type: number; data: Payload };
    if (type === MODAL) {
      done('right');
      return { modal: (data as unknown as { custom_id: string }).custom_id };
    }
    const reply =
      type === DEFERRED
        ? await Promise.race([
            world.later(interaction.token),
            delay(PATIENCE, undefined, { ref: false }),
          ])
        : data;
    if (reply === undefined || (type !== MESSAGE && type !== DEFERRED)) {
      done('unanswered', 'deferred, and never answered');
      return undefined;
    }
    const text = textOf(reply);
    if (text.includes(AWAY)) {
      done('away');
      return undefined;
    }
    return { reply, text, done };
  };

  const add = async (server: Server) => {
    const ids = { applicationId: world.application, guildId: server.guild };
    const by = { userId: snowflake() };
    const begun = await ask(chatInput(ids, 'add', {}, by));
    if (begun?.modal === undefined) return;
    const number = world.nextStory();
    const read = await ask(modalSubmit(ids, begun.modal, { message: pasteOf(number) }, {}, by));
    if (read?.done === undefined) return;
    const code = codesOf(read.reply).find((it) => it.startsWith('keep?'));
    if (code === undefined) return read.done('wrong', read.text);
    read.done('right');
    // Until its people are told, it may be there or not.
    server.possible.add(number);
    const kept = await ask(button(ids, code, by));
    if (kept?.done === undefined) return;
    if (kept.text.includes('once more')) return kept.done('once more');
    if (!namesIn(kept.text).has(nameOf(number))) return kept.done('wrong', kept.text);
    kept.done('right');
    server.possible.delete(number);
    server.acknowledged.push(number);
  };

  const question = async (server: Server) => {
    const ids = { applicationId: world.application, guildId: server.guild };
    const asked = SERVER_QUESTIONS[0] ?? '';
    const answered = await ask(chatInput(ids, 'ask', { question: asked }));
    if (answered?.done === undefined) return;
    const names = [...namesIn(answered.text)];
    const latest = server.acknowledged.at(-1);
    const right = [...(latest === undefined ? [] : [latest]), ...server.possible].map(nameOf);
    const isRight = names.length === 1 && right.includes(names[0] ?? '');
    answered.done(
      isRight ? 'right' : 'wrong',
      isRight ? undefined : `${server.guild}: ${answered.text}`,
    );
  };

  while (!world.stop.aborted) {
    const server = servers[Math.floor(Math.random() * servers.length)];
    if (server === undefined) return;
    const isNew = server.acknowledged.length === 0;
    await (isNew || Math.random() < SHARE_OF_ADDITIONS ? add(server) : question(server));
    await delay(PAUSE);
  }
  line.close();
}
