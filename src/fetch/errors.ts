/** Something that cannot be had. The message says why and what to do, in a sentence for a person. */
export class FetchError extends Error {
  override readonly name = 'FetchError';

  constructor(message: string, options?: ErrorOptions) {
    super(message.trimEnd(), options);
  }
}

/** Something that cannot be had now, for its server is away: it may be had later. */
export class AwayError extends FetchError {}
