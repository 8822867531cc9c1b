import { readFileSync } from 'node:fs';
import { parse, populate } from 'dotenv';
import { FinalError } from '../config.js';
import { codeOf, reasonFor } from '../story/errors.js';

/** A file of settings is there and cannot be read: nobody knows whether it has a token. */
export class EnvFileError extends FinalError {}

/**
 * Takes settings from a file, if it is there; what is set already stays.
 *
 * @param env - the environment that they are put into, such as `process.env`
 * @throws EnvFileError if it is there and cannot be read
 */
export function loadEnvFile(path: string, env: Record<string, string | undefined>): void {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw new EnvFileError(`${path} cannot be read: ${reasonFor(error)}.`);
  }
  // UTF-16, as some editors save it, has one in each letter.
  if (bytes.includes(0)) {
    throw new EnvFileError(`${path} cannot be read: it is not UTF-8 text; save it as UTF-8.`);
  }
  populate(env, parse(bytes));
}
