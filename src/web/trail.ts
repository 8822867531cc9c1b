/** What the entries of the browser's history lead to, while the page is open. */
export interface Trail {
  /**
   * Makes the next entry, or has the one at hand lead somewhere else.
   *
   * @param show - shows again what the entry leads to
   * @param hash - of the address; the one that there is by default
   * @returns leaves the entry again, if it is the one at hand
   */
  put(which: 'next' | 'here', show: () => void, hash?: string): () => void;
}

/**
 * Has Back and Forward lead through what was shown on the page, instead of away from it.
 *
 * @param onOther - is told of an entry that nothing was put into, such as an address that was typed
 */
export function createTrail(onOther: () => void): Trail {
  const shows = new Map<unknown, () => void>();
  history.scrollRestoration = 'manual';
  addEventListener('popstate', ({ state }) => (shows.get(state) ?? onOther)());
  return {
    put(which, show, hash) {
      // An entry outlives the page that it was made by.
      const key = `${performance.timeOrigin} ${shows.size}`;
      shows.set(key, show);
      const address =
        hash === undefined ? location.href : new URL(hash || location.pathname, location.href);
      if (which === 'next') history.pushState(key, '', address);
      else history.replaceState(key, '', address);
      return () => {
        if (history.state === key) history.back();
      };
    },
  };
}
