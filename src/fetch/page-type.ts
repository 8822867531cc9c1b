import { FetchError } from './errors.js';
import { kindOf } from './kind.js';

/** The kinds of content that a text may come as; some servers give files out as bytes. */
const TEXT = /^(?:text\/(?:html|plain|(?:x-)?markdown)|application\/(?:xhtml\+xml|octet-stream))?$/;

/**
 * What says of itself what it is may be called anything; what does not is what its server calls it.
 *
 * @param type - the header Content-Type
 * @throws FetchError if it is no page, and called no text
 */
export function checkType(content: string, type = '', advice = ''): void {
  const [called = ''] = type.toLowerCase().split(';', 1);
  if (kindOf(content) !== 'text' || TEXT.test(called.trim())) return;
  throw new FetchError(
    `What is at that address is no page, and no text, but ${called.trim()}. ${advice}`,
  );
}
