/** What the signals that ask a program to end are counted as in an exit status, beyond 128. */
const SIGNALS = { SIGINT: 2, SIGTERM: 15 } as const;

/**
 * From the call on, the first SIGINT or SIGTERM aborts the signal that comes back, so that every part
 * of the program can end in order; a second one ends the program at once.
 */
export function onStopSignals(): AbortSignal {
  const stop = new AbortController();
  for (const [name, number] of Object.entries(SIGNALS)) {
    process.on(name, () => {
      if (stop.signal.aborted) process.exit(128 + number);
      stop.abort();
    });
  }
  return stop.signal;
}

/** Rejects with the reason of a signal's abortion, when it comes to that. */
export function untilAborted(signal: AbortSignal): Promise<never> {
  const aborted = new Promise<never>((_, reject) => {
    const end = () => reject(signal.reason);
    if (signal.aborted) end();
    else signal.addEventListener('abort', end, { once: true });
  });
  aborted.catch(() => undefined);
  return aborted;
}
