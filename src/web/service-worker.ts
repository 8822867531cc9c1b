/** Keeps the site's files, so that it opens without a network: all of one version, or none. */

/** What is put before this script when the site is built: the names of all files, and what they are together. */
declare const FILES: readonly string[];
declare const VERSION: string;

/** As much of a service worker's own world as is used. */
interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}
interface ServiceWorker {
  readonly clients: { claim(): Promise<void> };
  addEventListener(name: 'install' | 'activate', listen: (event: ExtendableEvent) => void): void;
  addEventListener(name: 'fetch', listen: (event: FetchEvent) => void): void;
}
const worker = globalThis as unknown as ServiceWorker;

async function keepFiles(): Promise<void> {
  const cache = await caches.open(VERSION);
  await cache.addAll(FILES);
}

async function takeOver(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== VERSION).map((name) => caches.delete(name)));
  await worker.clients.claim();
}

/** The page has two names, and is kept under one: a server may lead from either to the other. */
const PAGE = './';
const OTHER_NAME = new URL('index.html', location.href).pathname;

async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(VERSION);
  const kept = new URL(request.url).pathname === OTHER_NAME ? PAGE : request;
  return (await cache.match(kept, { ignoreSearch: true, ignoreVary: true })) ?? fetch(request);
}

worker.addEventListener('install', (event) => event.waitUntil(keepFiles()));
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));
worker.addEventListener('fetch', (event) => {
  if (event.request.method === 'GET') event.respondWith(answer(event.request));
});

export {};
