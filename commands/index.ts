import type { Command } from '../src/command/command.js';
import add from './add.js';
import again from './again.js';
import ask from './ask.js';
import correct from './correct.js';
import erase from './erase.js';
import exported from './export.js';
import find from './find.js';
import forget from './forget.js';
import keep from './keep.js';
import passage from './passage.js';
import preview from './preview.js';
import quotes from './quotes.js';
import read from './read.js';
import remove from './remove.js';
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
  read,
  add,
  remove,
  exported,
  forget,
  passage,
  again,
  preview,
  correct,
  keep,
  erase,
];
