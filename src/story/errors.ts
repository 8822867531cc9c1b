/** A story file that cannot be used. The message says which and why, in a sentence for a person. */
export class StoryFileError extends Error {
  override readonly name = 'StoryFileError';
}
