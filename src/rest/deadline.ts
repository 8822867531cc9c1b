/**
 * A signal that aborts after some time, with a `TimeoutError`, or when another one does, with its reason.
 *
 * `AbortSignal.any` with `AbortSignal.timeout` is no such signal: in Node.js 20 nothing but the timeout's own
 * timer, which holds it weakly, keeps the timeout, so that the garbage collector may take it before it ends.
 *
 * @param ms - keeps no process running
 */
export function withDeadline(signal: AbortSignal, ms: number): AbortSignal {
  const controller = new AbortController();
  const follow = () => controller.abort(signal.reason);
  const timer = setTimeout(() => {
    signal.removeEventListener('abort', follow);
    controller.abort(new DOMException(`It took longer than ${ms} ms.`, 'TimeoutError'));
  }, ms);
  timer.unref();
  if (signal.aborted) follow();
  else signal.addEventListener('abort', follow, { once: true });
  return controller.signal;
}
