import { visible } from '../reply/escape.js';
import { element } from './element.js';
import { words } from './words.js';

/** What was asked and answered, the newest last. */
export interface Conversation {
  /** Adds what came of something, under a line that says what it was. */
  add(caption: string, ...parts: readonly Node[]): HTMLElement;
  /** Shows that an answer is coming, and why it takes long, until it is there. */
  during<T>(coming: Promise<T>, why?: string): Promise<T>;
}

/** Makes a conversation in an element of the page. */
export function createConversation(log: HTMLElement): Conversation {
  let pending = 0;
  const waiting = element('p', { class: 'waiting' }, words.reading);
  return {
    add(caption, ...parts) {
      const exchange = element(
        'article',
        { class: 'exchange', tabindex: '-1' },
        element('p', { class: 'caption' }, visible(caption)),
        ...parts,
      );
      log.append(exchange);
      if (waiting.isConnected) log.append(waiting);
      return exchange;
    },
    async during(coming, why) {
      pending += 1;
      if (why !== undefined || pending === 1) waiting.textContent = why ?? words.reading;
      log.append(waiting);
      if (waiting.previousElementSibling !== null) waiting.scrollIntoView({ block: 'nearest' });
      log.setAttribute('aria-busy', 'true');
      try {
        return await coming;
      } finally {
        pending -= 1;
        if (pending === 0) {
          waiting.remove();
          log.setAttribute('aria-busy', 'false');
        }
      }
    },
  };
}
