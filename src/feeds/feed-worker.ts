import { parentPort, workerData } from 'node:worker_threads';
import { type FeedTask, runFeedTask } from './feed-task.js';

/** Does one task, in a thread that can be ended. */
parentPort?.postMessage(await runFeedTask(workerData as FeedTask));
