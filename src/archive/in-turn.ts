/** Does work in turn with all other work under the same key. */
export type InTurn = <T>(key: string, work: () => Promise<T>) => Promise<T>;

/** Makes a set of queues, one a key, which lasts as long as there is something in it. */
export function createTurns(): InTurn {
  const last = new Map<string, Promise<unknown>>();
  return async (key, work) => {
    const done = (last.get(key) ?? Promise.resolve()).then(work);
    const settled = done.catch(() => undefined);
    last.set(key, settled);
    try {
      return await done;
    } finally {
      if (last.get(key) === settled) last.delete(key);
    }
  };
}
