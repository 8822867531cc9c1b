/** A story file that cannot be used. The message says which and why, in a sentence for a person. */
export class StoryFileError extends Error {
  override readonly name = 'StoryFileError';
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'there is no permission to do so',
  EPERM: 'there is no permission to do so',
  EROFS: 'its disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  EISDIR: 'it is a folder',
  EEXIST: 'something is there already',
  ENOTDIR: 'a part of its path is not a folder',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'its links run in a circle',
};

/** The system's code for an error, such as ENOENT; empty if it has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** Whether something went wrong because a module is not there: then the program is not whole. */
export const isModuleMissing = (error: unknown): boolean =>
  /^(?:ERR_)?MODULE_NOT_FOUND$/.test(codeOf(error));

/** Why the system did not do what it was asked to, in words that follow "cannot be read:". */
export function reasonFor(error: unknown): string {
  const code = codeOf(error);
  return REASONS[code] ?? `the system says ${code || 'no'}`;
}
