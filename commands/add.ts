import type { Answer } from '../src/command/command.js';
import { defineCommand } from '../src/command/define.js';
import { encodePress } from '../src/reply/custom-id.js';
import { message, text } from '../src/reply/message.js';
import { heading, plain } from '../src/reply/text.js';
import { words } from '../src/reply/words.js';

/** What Discord lets one paste into a field. */
const MAX_PASTE = 4000;

interface AddAnswer extends Answer {
  command: 'add';
}

/** Adds a story: asks for its text, which the command `read` then shows for a look. */
export default defineCommand({
  on: 'desk',
  name: 'add',
  description: 'Add a story for everybody here',
  options: {},

  async answer(): Promise<AddAnswer> {
    return { command: 'add' };
  },

  form: () => ({
    title: words.add.title,
    code: encodePress('read', {}) ?? '',
    fields: [
      {
        name: 'message',
        label: words.add.paste,
        description: words.add.pasteHow,
        kind: 'text',
        maxLength: MAX_PASTE,
        required: true,
      },
    ],
  }),

  reply: () => message('plain', [text(heading(words.add.title), plain(words.add.how))]),
});
