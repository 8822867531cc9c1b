import type { Command } from '../src/command/command.js';
import { words } from '../src/words.js';
import add from './add.js';
import again from './again.js';
import ask from './ask.js';
import compare from './compare.js';
import correct from './correct.js';
import discard from './discard.js';
import erase from './erase.js';
import exported from './export.js';
import find from './find.js';
import follow from './follow.js';
import forget, { forgetSaying } from './forget.js';
import { helpFor } from './help.js';
import keep from './keep.js';
import nearest from './nearest.js';
import passage from './passage.js';
import preview from './preview.js';
import quotes from './quotes.js';
import read from './read.js';
import remove from './remove.js';
import resume from './resume.js';
import stories from './stories.js';
import summary from './summary.js';
import timeline from './timeline.js';
import unfollow from './unfollow.js';
import who from './who.js';

/** Those that people are shown, in that order. */
const shown: readonly Command[] = [
  ask,
  who,
  quotes,
  summary,
  timeline,
  compare,
  stories,
  find,
  read,
  add,
  follow,
  remove,
  exported,
  forget,
];

const withHelp = (listed: readonly Command[], hasMenus: boolean): readonly Command[] => [
  ...listed,
  helpFor(listed, hasMenus),
  passage,
  nearest,
  again,
  preview,
  correct,
  keep,
  discard,
  erase,
];

/** Every command. */
export const commands: readonly Command[] = [...withHelp(shown, true), resume, unfollow];

/** Those of a browser: there is nobody else there, no feed or link can be read, and no message has a menu. */
export const commandsInBrowser = withHelp(
  shown
    .filter((command) => command !== follow)
    .map((command) => (command === forget ? forgetSaying(words.forget.sure.here) : command))
    .map((command) => {
      const description = words.inBrowser[command.name] ?? command.description;
      return { ...command, description };
    }),
  false,
);
