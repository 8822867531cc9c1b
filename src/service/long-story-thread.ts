import { parentPort } from 'node:worker_threads';
import { commands } from '../../commands/index.js';
import { archiveOf } from '../archive/files.js';
import { createRespond } from '../command/respond.js';
import { createDesk } from '../desk.js';
import type { LongQuestion } from './long-reader.js';

/** The story that the question at hand is about: questions come one at a time. */
let current: LongQuestion[2] | undefined;
const desk = createDesk({
  ...archiveOf([]),
  find: async () => current?.summary,
  read: async () => current?.content ?? '',
});
const respond = createRespond(commands, desk);

parentPort?.on('message', async ([request, scope, story]: LongQuestion) => {
  current = story;
  parentPort?.postMessage(await respond(request, scope));
});
