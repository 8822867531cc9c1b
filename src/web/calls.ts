/** Calls from one thread of a browser to another. */

/** What another thread does for one: each a function of what can be copied, to what can be copied. */
type Methods = object;

interface Call {
  readonly id: number;
  readonly method: string;
  readonly given: readonly unknown[];
}

type Result =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly failure: string };

/** As much of a thread, or of the way to it, as is used. */
interface Port {
  postMessage(message: unknown): void;
  addEventListener(name: 'message' | 'error', listener: (event: MessageEvent) => void): void;
}

/** Does what another thread calls for. */
export function serveCalls(methods: Methods, port: Port): void {
  const known = new Map<string, (...given: readonly unknown[]) => unknown>(Object.entries(methods));
  port.addEventListener('message', async ({ data }: MessageEvent<Call>) => {
    const { id, method, given } = data;
    try {
      port.postMessage({ id, value: await known.get(method)?.(...given) } satisfies Result);
    } catch (error) {
      port.postMessage({ id, failure: String(error) } satisfies Result);
    }
  });
}

/**
 * Calls another thread: a call that fails there is rejected here, and so is every call where the
 * thread does not start.
 */
export function callsTo<T extends Methods>(port: Port): T {
  const waiting = new Map<number, (result: Result) => void>();
  let last = 0;
  let isDown = false;
  port.addEventListener('error', () => {
    isDown = true;
    for (const [id, settle] of waiting) settle({ id, failure: 'the thread does not start' });
    waiting.clear();
  });
  port.addEventListener('message', ({ data }: MessageEvent<Result>) => {
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  });
  const call =
    (method: string) =>
    (...given: readonly unknown[]) =>
      new Promise((resolve, reject) => {
        if (isDown) {
          reject(new Error('the thread did not start'));
          return;
        }
        const id = ++last;
        waiting.set(id, (result) => {
          if ('failure' in result) reject(new Error(result.failure));
          else resolve(result.value);
        });
        port.postMessage({ id, method, given } satisfies Call);
      });
  return new Proxy({} as T, { get: (_, name) => call(String(name)) });
}
