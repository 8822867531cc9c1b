import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Scope } from '../archive/archive.js';
import type { Desk } from '../desk.js';
import type { Command } from './command.js';
import type { Respond } from './respond.js';

/** Somebody who has added nothing. */
const NOBODY: Scope = { user: '' };

/**
 * Has each command answer its own example on the story that is meant where none is named. The first
 * answers take many times as long as those after them, for they load tables and compile code: so they
 * are given before anybody waits. Never rejects: whoever asks later is told what is wrong.
 */
export async function warmUp(
  commands: readonly Command[],
  desk: Desk,
  respond: Respond,
): Promise<void> {
  const story = await desk.open(NOBODY).catch(() => undefined);
  if (story === undefined) return;
  for (const { name, example } of commands) {
    await nextTurn();
    const options = example(story);
    if (options !== undefined) await respond({ kind: 'slash', name, options }, NOBODY);
  }
}
