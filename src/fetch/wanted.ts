import type { IncomingHttpHeaders } from 'node:http';

/** What is asked for, and by whom. */
export interface Wanted {
  /** The kinds of content, as HTTP says them. */
  readonly accept: string;
  /** What the asker is, and at whose wish it asks. */
  readonly agent: string;
  /** Conditions. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Is given each address and what asks it, to let it wait or to refuse; by default nothing does. */
  around?<T>(url: URL, ask: () => Promise<T>): Promise<T>;
  /** What a person can do where it cannot be had, in a sentence; it may be empty. */
  readonly advice: string;
}

/** What came. */
export interface Received {
  /** The address that it came from in the end. */
  readonly url: string;
  /**
   * The address to ask from now on: redirects are followed only as far as they say that they are
   * permanent.
   */
  readonly permanentUrl: string;
  /** Of HTTP. */
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** Empty unless the status is 200. */
  readonly content: string;
}

/** The kinds of content that a story comes in. */
export const PAGES = 'text/html, application/xhtml+xml, text/plain;q=0.8';
