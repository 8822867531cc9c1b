import { parentPort, workerData } from 'node:worker_threads';
import { type PageTask, runPageTask } from './page-task.js';

/** Reads one page, in a thread that can be ended. */
parentPort?.postMessage(await runPageTask(workerData as PageTask));
