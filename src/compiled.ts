import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire, Module } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

type Program = typeof import('./program.js');

/** The program is not there, or not as a whole. */
export class NotBuiltError extends Error {
  constructor(options: ErrorOptions) {
    super('The program is not built: run npm ci, then npm run build.', options);
  }
}

/** The program as one script, in a function as Node.js puts it around what `require` loads. */
const BUNDLE = fileURLToPath(new URL('program.cjs', import.meta.url));
/** Where the code of a bundle is kept. */
const codeFile = (bundle: string) => `${bundle}.${process.arch}.code`;
/**
 * Bytes of the digest before the code. V8 itself compares no more than the lengths of sources and its
 * own version, which releases of Node.js share that cannot run each other's code.
 */
const DIGEST_LENGTH = 32;

const digestOf = (source: Uint8Array) =>
  createHash('sha256').update(JSON.stringify(process.versions)).update(source).digest();

/** The code that was kept of a source; undefined if there is none, or that of another or by another Node.js. */
function readCode(path: string, source: Uint8Array): Buffer | undefined {
  try {
    const file = readFileSync(path);
    const fits = digestOf(source).equals(file.subarray(0, DIGEST_LENGTH));
    return fits ? file.subarray(DIGEST_LENGTH) : undefined;
  } catch {
    return undefined;
  }
}

function readScript(bundle: string, codePath: string) {
  try {
    const source = readFileSync(bundle);
    if (source.length === 0) throw new RangeError(`${bundle} is empty`);
    const options = { filename: bundle, cachedData: readCode(codePath, source) };
    return { source, script: new Script(source.toString(), options) };
  } catch (error) {
    throw new NotBuiltError({ cause: error });
  }
}

/** Has the next load begin without code, whatever is kept. */
export function discardCode(bundle = BUNDLE): void {
  rmSync(codeFile(bundle), { force: true });
}

/**
 * Loads the program, with the code that V8 has made of it before: a seventh of a start is compiling.
 * Code that another version of Node.js has made is set aside here, that of one with other flags by V8.
 *
 * @throws NotBuiltError if there is no program
 * @returns the program, and what keeps the code of all that has run of it by then
 */
export function loadProgram(bundle = BUNDLE): { program: Program; keepCode(): void } {
  const codePath = codeFile(bundle);
  const { source, script } = readScript(bundle, codePath);
  const require = createRequire(bundle);
  const module = new Module(bundle);
  // What is loaded later asks for it by its name.
  require.cache[bundle] = module;
  script.runInThisContext()(module.exports, require, module, bundle, dirname(bundle));
  module.loaded = true;
  return {
    program: module.exports,
    keepCode() {
      writeFileSync(codePath, Buffer.concat([digestOf(source), script.createCachedData()]));
    },
  };
}
