import type { Answer } from '../src/command/command.js';
import { defineCommand } from '../src/command/define.js';
import { fileOption } from '../src/command/option.js';
import { encodePress } from '../src/reply/custom-id.js';
import { type DraftAnswer, draftAnswer, draftReply } from '../src/reply/draft.js';
import { message, text } from '../src/reply/message.js';
import { heading, plain } from '../src/reply/text.js';
import { words } from '../src/reply/words.js';

/** What Discord lets one paste into a field. */
const MAX_PASTE = 4000;

interface AddAnswer extends Answer {
  command: 'add';
  /** Nothing was given: it is to be asked for. */
  read?: DraftAnswer;
}

/** Reads a story that is to be added, from a file or from what one pastes, and shows it for a look. */
export default defineCommand({
  on: 'desk',
  name: 'add',
  description: 'Add a story for everybody here: a file, or what you paste',
  options: { file: fileOption('The story as .txt or .md') },
  isPrivate: true,

  async answer({ file }, desk, { user }): Promise<AddAnswer> {
    if (file === undefined) return { command: 'add' };
    const draft = await desk.intake.readAttachment(user, file);
    return { command: 'add', read: { command: 'add', ...draftAnswer(draft) } };
  },

  form: ({ read }) =>
    read === undefined
      ? {
          title: words.add.title,
          code: encodePress('read', {}) ?? '',
          fields: [
            {
              name: 'message',
              label: words.add.paste,
              description: words.add.pasteHow,
              kind: 'text',
              maxLength: MAX_PASTE,
            },
            { name: 'file', label: words.add.file, description: words.add.fileHow, kind: 'file' },
          ],
        }
      : undefined,

  reply: ({ read }) =>
    read === undefined
      ? message('plain', [text(heading(words.add.title), plain(words.add.how))])
      : draftReply(read),
});
