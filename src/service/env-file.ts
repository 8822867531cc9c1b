import { readFileSync, statSync } from 'node:fs';
import { parse, populate } from 'dotenv';
import { FinalError, meansBot } from '../config.js';
import { codeOf, reasonFor } from '../story/errors.js';
import { readPipe } from './read-pipe.js';
import { unknownSettings } from './unknown-settings.js';

/** A file of settings is there and cannot be read: nobody knows whether it has a token. */
export class EnvFileError extends FinalError {}

/** ms that whoever writes into a pipe may take: a password manager asks somebody first. */
const PATIENCE = 20_000;

/** The system's codes for a file that is kept from whoever runs the program. */
const KEPT_BACK = ['EACCES', 'EPERM'];

/**
 * Takes settings from a file, if it is there; what is set already stays.
 *
 * @param env - the environment that they are put into, such as `process.env`
 * @param patience - ms that whoever writes may take, if it is a pipe
 * @returns what is wrong with it, a sentence each
 * @throws EnvFileError if it is there and cannot be read; where it is kept from a bot that the
 *   environment has the token or the key of, that is no more than wrong
 */
export function loadEnvFile(
  path: string,
  env: Record<string, string | undefined>,
  patience: number = PATIENCE,
): readonly string[] {
  let bytes: Buffer;
  try {
    const facts = statSync(path);
    // Nothing is meant to be read of "/dev/null".
    if (facts.isCharacterDevice()) return [];
    const written = facts.isFIFO() ? readPipe(path, patience) : readFileSync(path);
    if (written === undefined) {
      throw new EnvFileError(
        `${path} cannot be read: it is a pipe, and nobody has finished writing into it.`,
      );
    }
    bytes = written;
  } catch (error) {
    if (error instanceof EnvFileError) throw error;
    if (codeOf(error) === 'ENOENT') return [];
    const problem = `${path} cannot be read: ${reasonFor(error)}.`;
    if (KEPT_BACK.includes(codeOf(error)) && meansBot(env)) {
      return [`${problem} The settings are those of the environment alone.`];
    }
    throw new EnvFileError(problem);
  }
  // UTF-16, as some editors save it, has one in each letter.
  if (bytes.includes(0)) {
    throw new EnvFileError(`${path} cannot be read: it is not UTF-8 text; save it as UTF-8.`);
  }
  const parsed = parse(bytes);
  populate(env, parsed);
  return unknownSettings(path, bytes.toString().replace(/^\uFEFF/, ''), parsed);
}
