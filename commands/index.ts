import type { Command } from '../src/command/command.js';
import ask from './ask.js';
import find from './find.js';
import passage from './passage.js';
import quotes from './quotes.js';
import stories from './stories.js';
import summary from './summary.js';
import timeline from './timeline.js';
import who from './who.js';

/** Every command, in the order in which people are shown them. */
export const commands: readonly Command[] = [
  ask,
  who,
  quotes,
  summary,
  timeline,
  stories,
  find,
  passage,
];
