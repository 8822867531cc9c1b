import type { Scope } from '../src/archive/archive.js';
import type { Answer } from '../src/command/command.js';
import { defineCommand } from '../src/command/define.js';
import { type Desk, LongStory } from '../src/desk.js';
import { contentOf } from '../src/intake.js';
import { encodePress } from '../src/reply/custom-id.js';
import { buttons, message, text } from '../src/reply/message.js';
import { bold, plain } from '../src/reply/text.js';
import { words } from '../src/words.js';
import { DRAFT_OPTION } from './correct.js';
import summary from './summary.js';

type Digest = Parameters<typeof summary.reply>[0];

interface KeepAnswer extends Answer {
  command: 'keep';
  story: string;
  /** Not seen before; known and read again with other words; or known as it is. */
  kind: 'new' | 'version' | 'known';
  /** Paragraphs that the version before did not have. */
  changed: readonly number[];
  /** Absent for a story that is too long to be read at once. */
  digest?: Digest;
}

/** What a new story says in short, unless it is so long that it is read elsewhere. */
async function digestOf(story: string, desk: Desk, scope: Scope): Promise<Digest | undefined> {
  try {
    const { answer } = await summary.run({ story, length: 'short' }, desk, scope);
    return answer.command === 'summary' ? answer : undefined;
  } catch (error) {
    if (error instanceof LongStory) return undefined;
    throw error;
  }
}

/** Adds a story that was read, and shows what it says. */
export default defineCommand({
  on: 'desk',
  name: 'keep',
  isOpen: true,
  isCostly: () => true,
  options: { draft: DRAFT_OPTION },

  async answer({ draft }, desk, scope): Promise<KeepAnswer> {
    const content = contentOf(desk.intake.draft(scope, draft));
    const { summary: added, kind, changed } = await desk.add(scope, content);
    const digest = await digestOf(added.id, desk, scope);
    return { command: 'keep', story: added.id, kind, changed, ...(digest && { digest }) };
  },

  reply({ story, kind, changed, digest }) {
    const blocks =
      digest === undefined
        ? buttons([{ label: words.add.summary, code: encodePress('summary', { story }) }])
        : summary.reply(digest).blocks;
    return message('plain', [
      text(plain(bold(words.add.kept[kind]), kind === 'version' ? words.add.changed(changed) : '')),
      ...blocks,
    ]);
  },
});
