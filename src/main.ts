import './supported.js';
import { loadProgram, NotBuiltError } from './compiled.js';

try {
  await loadProgram().program.run();
} catch (error) {
  if (!(error instanceof NotBuiltError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
