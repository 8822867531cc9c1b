import { codeOf, reasonFor } from '../story/errors.js';
import { ArchiveError } from './archive.js';
import type { InTurn } from './in-turn.js';

/** What people are told where an archive can be read and not changed. */
export const READ_ONLY = new ArchiveError(
  'Nothing can be added to the archive of stories or taken out of it at the moment, only read. Please try again later.',
);

/** The system’s codes for a folder that it lets nobody change, or nobody who runs the program. */
const CLOSED = ['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT'];

/**
 * Does changes of a folder, in turn; where it cannot be changed, a person is told so.
 *
 * @param report - is told in a sentence when it cannot be changed, and when it can be again
 */
export function changing(root: string, inTurn: InTurn, report: (sentence: string) => void): InTurn {
  let isClosed = false;
  return async (key, work) => {
    try {
      const result = await inTurn(key, work);
      if (isClosed) report(`The folder of added stories ${root} can be changed again.`);
      isClosed = false;
      return result;
    } catch (error) {
      if (!CLOSED.includes(codeOf(error))) throw error;
      if (!isClosed) {
        report(
          `Nothing can be added to the folder of added stories ${root} or taken out of it: ${reasonFor(error)}. It is tried again each time; ARCHIVE_DIR says where it is.`,
        );
      }
      isClosed = true;
      throw READ_ONLY;
    }
  };
}
