import { CommandError } from '../src/command/command.js';
import { defineCommand } from '../src/command/define.js';
import { fileOption, textOption } from '../src/command/option.js';
import { type DraftAnswer, draftAnswer, draftReply } from '../src/reply/draft.js';
import { words } from '../src/reply/words.js';

/** What a person can paste, or a message hold. */
const MAX_LENGTH = 4000;

interface ReadAnswer extends DraftAnswer {
  command: 'read';
}

/** Reads the story in a message, its file or its own text, and shows it for a look. */
export default defineCommand({
  on: 'desk',
  name: 'read',
  menu: 'Read this story',
  options: {
    message: textOption({
      description: 'The story’s text',
      maxLength: MAX_LENGTH,
    }),
    file: fileOption('The story as a file'),
  },

  async answer({ message, file }, desk, { user }): Promise<ReadAnswer> {
    if (file !== undefined) {
      return { command: 'read', ...draftAnswer(await desk.intake.readAttachment(user, file)) };
    }
    if (message === undefined) throw new CommandError(words.add.nothing);
    return { command: 'read', ...draftAnswer(desk.intake.readText(user, message)) };
  },

  reply: draftReply,
});
