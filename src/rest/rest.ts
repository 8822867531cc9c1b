/** A file that goes with a message. */
export interface RestFile {
  readonly name: string;
  readonly data: Uint8Array;
}

/** What a request to Discord's API is made with. */
export interface RestRequest {
  readonly body?: unknown;
  readonly files?: RestFile[];
  readonly query?: URLSearchParams;
  /** False for a request whose address has the token of an interaction in it, which is its key. */
  readonly auth?: false;
  readonly signal?: AbortSignal;
}

type Method = (route: `/${string}`, request?: RestRequest) => Promise<unknown>;

/**
 * As much of a client of Discord's API as the bot needs. Routes are without the version. An error of
 * Discord's own has its `status`, and the `code` that Discord gave.
 */
export interface Rest {
  readonly get: Method;
  readonly post: Method;
  readonly put: Method;
  readonly patch: Method;
  readonly delete: Method;
}
