import { access, constants, opendir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { reasonFor } from '../../story/errors.js';
import { ArchiveSettingError } from '../archive.js';
import { isMissing } from './owner-folders.js';

/** Whether something can be put into a folder or, where it is not there, into what is above it. */
async function checkWritable(path: string): Promise<void> {
  try {
    await access(path, constants.W_OK | constants.X_OK);
  } catch (error) {
    if (!isMissing(error)) throw error;
    await checkWritable(dirname(path));
  }
}

/**
 * Looks at the start whether a folder can be used for added stories. It need not be there yet.
 *
 * @param report - is told in a sentence that nothing can be added; what is there can still be asked
 * @throws ArchiveSettingError if what is there cannot be read
 */
export async function checkFolder(
  folder: string,
  report: (problem: string) => void,
): Promise<void> {
  try {
    await (await opendir(folder)).close();
  } catch (error) {
    if (!isMissing(error)) {
      throw new ArchiveSettingError(
        `The folder of added stories ${folder} cannot be read: ${reasonFor(error)}. ARCHIVE_DIR says where it is.`,
      );
    }
  }
  try {
    await checkWritable(folder);
  } catch (error) {
    report(
      `Nothing can be added to the folder of added stories ${folder}: ${reasonFor(error)}. ARCHIVE_DIR says where it is.`,
    );
  }
}
