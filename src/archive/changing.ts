import { join } from 'node:path';
import { codeOf, reasonFor } from '../story/errors.js';
import { ArchiveError } from './archive.js';
import type { InTurn } from './in-turn.js';

/** What people are told where an archive can be read and not changed. */
export const READ_ONLY = new ArchiveError(
  'Nothing can be added to the archive of stories or taken out of it at the moment, only read. Please try again later.',
);

/** The system’s codes for a folder that it lets nobody change, or nobody who runs the program. */
const CLOSED = ['EACCES', 'EPERM'];
/** Those for a disk, and with it for the folders of all. */
const CLOSED_TO_ALL = ['EROFS', 'ENOSPC', 'EDQUOT'];

/** Changes of a folder that has a folder for each owner. */
interface Changing {
  /** Does a change of an owner's, in turn; where it cannot be done, the person is told so. */
  readonly inTurn: InTurn;
  /** Something was written for an owner: no other end of a change says that one can be made. */
  written(owner: string): void;
}

/**
 * Watches over changes of a folder.
 *
 * @param report - is told in a sentence what cannot be changed, once, and when it can be again
 */
export function changing(
  root: string,
  inTurn: InTurn,
  report: (sentence: string) => void,
): Changing {
  const closed = new Set<string>();
  const close = (folder: string, error: unknown) => {
    if (closed.has(folder)) return;
    closed.add(folder);
    report(
      `Nothing can be added to the folder of added stories ${folder} or taken out of it: ${reasonFor(error)}. It is tried again each time; ARCHIVE_DIR says where it is.`,
    );
  };
  return {
    async inTurn(owner, work) {
      try {
        return await inTurn(owner, work);
      } catch (error) {
        if (CLOSED_TO_ALL.includes(codeOf(error))) close(root, error);
        else if (CLOSED.includes(codeOf(error))) close(join(root, owner), error);
        else throw error;
        throw READ_ONLY;
      }
    },
    written(owner) {
      for (const folder of [root, join(root, owner)]) {
        if (closed.delete(folder)) {
          report(`The folder of added stories ${folder} can be changed again.`);
        }
      }
    },
  };
}
