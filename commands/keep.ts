import { type Answer, CommandError } from '../src/command/command.js';
import { defineCommand } from '../src/command/define.js';
import { contentOf } from '../src/intake.js';
import { message, text } from '../src/reply/message.js';
import { bold, plain } from '../src/reply/text.js';
import { words } from '../src/reply/words.js';
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
  digest: Digest;
}

/** Adds a story that was read, and shows what it says. */
export default defineCommand({
  on: 'desk',
  name: 'keep',
  isOpen: true,
  options: { draft: DRAFT_OPTION },

  async answer({ draft }, desk, scope): Promise<KeepAnswer> {
    const content = contentOf(desk.intake.draft(scope.user, draft));
    const { summary: added, kind, changed } = await desk.add(scope, content);
    const { answer } = await summary.run({ story: added.id, length: 'short' }, desk, scope);
    if (answer.command !== 'summary') throw new CommandError(words.error.gone);
    return { command: 'keep', story: added.id, kind, changed, digest: answer };
  },

  reply({ kind, changed, digest }) {
    const { blocks } = summary.reply(digest);
    return message('plain', [
      text(plain(bold(words.add.kept[kind]), kind === 'version' ? words.add.changed(changed) : '')),
      ...blocks,
    ]);
  },
});
