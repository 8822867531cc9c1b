import { visible } from '../reply/escape.js';

/** Says something that may have words of a page or a story in it, which must not steer the terminal. */
export const say = (message: string): void => {
  process.stderr.write(`${visible(message)}\n`);
};

/** Output that went to a full disk is lost. That a reader has seen enough, such as `head`, is no error. */
function onOutputError(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0);
  say(`The output could not be written (${error.code ?? error.message}).`);
  process.exit(1);
}

/** Ends the program where its output cannot be written. */
export function endWithOutput(): void {
  process.stdout.on('error', onOutputError);
  // There is nowhere left to say it.
  process.stderr.on('error', () => undefined);
}
