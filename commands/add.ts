import type { Answer } from '../src/command/command.js';
import { defineCommand } from '../src/command/define.js';
import { type DraftAnswer, draftAnswer, draftReply } from '../src/command/draft.js';
import { fileOption, textOption } from '../src/command/option.js';
import { encodePress } from '../src/reply/custom-id.js';
import { deskButtons } from '../src/reply/leads.js';
import { message, text } from '../src/reply/message.js';
import { heading, plain } from '../src/reply/text.js';
import { words } from '../src/words.js';

/** What Discord lets one paste into a field. */
const MAX_PASTE = 4000;
const MAX_LINK = 2000;

interface AddAnswer extends Answer {
  command: 'add';
  /** Absent where nothing was given: it is to be asked for. */
  read?: DraftAnswer;
  /** Whether that may be a link. */
  takesLinks?: boolean;
}

/** Reads a story that is to be added, from a link, a file or what one pastes, and shows it for a look. */
export default defineCommand({
  on: 'desk',
  name: 'add',
  description: 'Add a story for everybody here: a link, a file, or what you paste',
  isCostly: ({ link, file }) => link !== undefined || file !== undefined,
  options: {
    link: textOption({ description: 'The address of the story’s page', maxLength: MAX_LINK }),
    file: fileOption('The story as .txt, .md or .html'),
  },
  isPrivate: true,
  isGuarded: true,

  async answer({ link, file }, { intake }, scope): Promise<AddAnswer> {
    if (link === undefined && file === undefined) {
      return { command: 'add', takesLinks: intake.takesLinks };
    }
    const draft =
      link === undefined
        ? await intake.readAttachment(scope, file ?? '')
        : await intake.readLink(scope, link);
    return { command: 'add', read: { command: 'add', ...draftAnswer(draft) } };
  },

  form: ({ read, takesLinks }) =>
    read === undefined
      ? {
          title: words.add.title,
          code: encodePress('read', {}) ?? '',
          fields: [
            {
              name: 'message',
              label: words.add.paste,
              description: takesLinks ? words.add.pasteHow : words.add.pasteTextHow,
              kind: 'text',
              maxLength: MAX_PASTE,
            },
            { name: 'file', label: words.add.file, description: words.add.fileHow, kind: 'file' },
          ],
        }
      : undefined,

  reply: ({ read }) =>
    read === undefined
      ? message('plain', [text(heading(words.add.title), plain(words.add.how)), ...deskButtons()])
      : draftReply(read),
});
