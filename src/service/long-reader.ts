import { Worker } from 'node:worker_threads';
import { CommandError } from '../command/command.js';
import type { Elsewhere, Outcome } from '../command/respond.js';
import { words } from '../words.js';
import { createFairQueue } from './fair-queue.js';

/** ms that one answer may take before the thread is given up. */
const PATIENCE = 30_000;
/** Questions that wait for the thread, and those of one person; more than this is somebody's flood. */
const MAX_WAITING = 50;
const MAX_OF_ONE = 5;
const HEAP_MB = 512;

/** What a thread is given: a request, who asks, and the story that it is about. */
export type LongQuestion = Parameters<Elsewhere>;

interface Waiting {
  readonly question: LongQuestion;
  resolve(outcome: Outcome): void;
  reject(error: Error): void;
}

/**
 * Answers questions about long stories in a thread of its own, one after another, so that however a
 * story is made, nobody who asks about another one waits for it. Those who ask have their turn one by
 * one. The thread starts with the first question, and anew after one that it could not answer.
 *
 * @param thread - the module of the thread
 * @param patience - ms that one answer may take
 */
export function createLongReader(thread: URL, patience = PATIENCE): Elsewhere {
  let worker: Worker | undefined;
  let isBusy = false;
  const waiting = createFairQueue<Waiting>();

  const openThread = (): Worker => {
    const opened = new Worker(thread, { resourceLimits: { maxOldGenerationSizeMb: HEAP_MB } });
    // One may break while nobody waits for it, too: an error that nobody hears ends the bot.
    opened.on('error', () => undefined);
    opened.on('exit', () => {
      if (worker === opened) worker = undefined;
    });
    return opened;
  };

  const askNext = () => {
    const next = waiting.next();
    isBusy = next !== undefined;
    if (next === undefined) return;
    worker ??= openThread();
    const asked = worker;
    const late = () => end(new CommandError(words.error.longLate));
    const timer = setTimeout(late, patience);
    const ended = () => end(new Error('the thread for long stories has ended'));
    const end = (result: Outcome | Error) => {
      clearTimeout(timer);
      asked.off('message', end).off('error', end).off('exit', ended).unref();
      if (result instanceof Error) {
        worker = undefined;
        void asked.terminate();
        next.reject(result);
      } else next.resolve(result);
      askNext();
    };
    asked.ref();
    asked.on('message', end).on('error', end).on('exit', ended);
    asked.postMessage(next.question);
  };

  return (...question) =>
    new Promise((resolve, reject) => {
      const [, { user }] = question;
      if (waiting.sizeOf(user) >= MAX_OF_ONE) throw new CommandError(words.error.tooMuch);
      if (waiting.size >= MAX_WAITING) throw new CommandError(words.error.longBusy);
      waiting.add(user, { question, resolve, reject });
      if (!isBusy) askNext();
    });
}
