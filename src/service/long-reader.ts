import { Worker } from 'node:worker_threads';
import type { Elsewhere, Outcome } from '../command/respond.js';

/** ms that one answer may take before the thread is given up. */
const PATIENCE = 30_000;
/** Questions that wait for the thread; more than this is somebody's flood. */
const MAX_WAITING = 50;
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
 * story is made, nobody who asks about another one waits for it. The thread starts with the first
 * question, and anew after one that it could not answer.
 *
 * @param thread - the module of the thread
 * @param patience - ms that one answer may take
 */
export function createLongReader(thread: URL, patience = PATIENCE): Elsewhere {
  let worker: Worker | undefined;
  const waiting: Waiting[] = [];

  const askNext = () => {
    const [first] = waiting;
    if (first === undefined) return;
    worker ??= new Worker(thread, { resourceLimits: { maxOldGenerationSizeMb: HEAP_MB } });
    const asked = worker;
    const timer = setTimeout(() => end(new Error('a long story took too long')), patience);
    const ended = () => end(new Error('the thread for long stories has ended'));
    const end = (result: Outcome | Error) => {
      clearTimeout(timer);
      asked.off('message', end).off('error', end).off('exit', ended).unref();
      waiting.shift();
      if (result instanceof Error) {
        worker = undefined;
        asked.on('error', () => undefined);
        void asked.terminate();
        first.reject(result);
      } else first.resolve(result);
      askNext();
    };
    asked.ref();
    asked.on('message', end).on('error', end).on('exit', ended);
    asked.postMessage(first.question);
  };

  return (...question) =>
    new Promise((resolve, reject) => {
      if (waiting.length >= MAX_WAITING) {
        reject(new Error('too many questions about long stories at once'));
        return;
      }
      waiting.push({ question, resolve, reject });
      if (waiting.length === 1) askNext();
    });
}
