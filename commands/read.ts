import { defineCommand } from '../src/command/define.js';
import { textOption } from '../src/command/option.js';
import { type DraftAnswer, draftAnswer, draftReply } from '../src/reply/draft.js';

/** What a person can paste, or a message hold. */
const MAX_LENGTH = 4000;

interface ReadAnswer extends DraftAnswer {
  command: 'read';
}

/** Reads the story in a message, and shows it for a look. */
export default defineCommand({
  on: 'desk',
  name: 'read',
  menu: 'Read this story',
  options: {
    message: textOption({
      description: 'The story’s text',
      maxLength: MAX_LENGTH,
      required: true,
      called: 'message with text in it',
    }),
  },

  async answer({ message }, desk, { user }): Promise<ReadAnswer> {
    return { command: 'read', ...draftAnswer(desk.intake.readText(user, message)) };
  },

  reply: draftReply,
});
