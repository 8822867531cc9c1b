import { parentPort, workerData } from 'node:worker_threads';
import { readHtml } from './read-html.js';

/** Reads one page, in a thread that can be ended. */
const { html, url } = workerData as { readonly html: string; readonly url?: string };
parentPort?.postMessage(readHtml(html, url));
