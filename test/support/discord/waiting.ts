interface Waiter {
  look(): void;
  give(error: Error): void;
}

/**
 * Lets a test wait for a state of the stand-in. One mechanism serves every wait, so each of them
 * ends in bounded time and says what it was waiting for.
 */
export class Waiting {
  readonly #waiters = new Set<Waiter>();

  /**
   * @param look what is waited for, or `undefined` while it is not there
   * @param timeoutMs the longest wait, in milliseconds
   * @param complaint the message of the error that ends a wait in vain
   * @returns the first value that `look` gives, now or after one of the coming {@link changed}
   */
  until<T>(look: () => T | undefined, timeoutMs: number, complaint: () => string): Promise<T> {
    const now = look();
    if (now !== undefined) return Promise.resolve(now);
    return new Promise((resolve, reject) => {
      const end = () => {
        clearTimeout(timer);
        this.#waiters.delete(waiter);
      };
      const waiter: Waiter = {
        look() {
          const found = look();
          if (found === undefined) return;
          end();
          resolve(found);
        },
        give(error) {
          end();
          reject(error);
        },
      };
      const timer = setTimeout(() => waiter.give(new Error(complaint())), timeoutMs);
      this.#waiters.add(waiter);
    });
  }

  /** Tells those who wait to look again. */
  changed(): void {
    for (const waiter of [...this.#waiters]) waiter.look();
  }

  /** Ends every wait, so that no timer outlives the stand-in. */
  close(): void {
    for (const waiter of [...this.#waiters]) waiter.give(new Error('The stand-in was closed'));
  }
}
