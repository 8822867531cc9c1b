import { CommandError } from '../src/command/command.js';
import { defineCommand } from '../src/command/define.js';
import { fileOption, textOption } from '../src/command/option.js';
import { type DraftAnswer, draftAnswer, draftReply } from '../src/reply/draft.js';
import { words } from '../src/reply/words.js';

/** What a person can paste, or a message hold. */
const MAX_LENGTH = 4000;

const LINK = /https?:\/\/[^\s<>"]+/;
/** What ends a sentence, and not an address. */
const AFTER_LINK = /[.,;:!?'’”*_|]$/;

/** The first link in a text; a bracket belongs to it where it is opened in it. */
function linkIn(text: string): string | undefined {
  let link = LINK.exec(text)?.[0];
  while (
    link !== undefined &&
    (AFTER_LINK.test(link) || (link.endsWith(')') && !link.includes('(')))
  ) {
    link = link.slice(0, -1);
  }
  return link;
}

interface ReadAnswer extends DraftAnswer {
  command: 'read';
}

/** Reads the story in a message, behind its link, in its file or in its own text, and shows it for a look. */
export default defineCommand({
  on: 'desk',
  name: 'read',
  menu: 'Read this story',
  isGuarded: true,
  isCostly: () => true,
  options: {
    message: textOption({
      description: 'The story’s text',
      maxLength: MAX_LENGTH,
    }),
    file: fileOption('The story as a file'),
  },

  async answer({ message, file }, desk, scope): Promise<ReadAnswer> {
    const link = message === undefined ? undefined : linkIn(message);
    if (link !== undefined) {
      return { command: 'read', ...draftAnswer(await desk.intake.readLink(scope, link)) };
    }
    if (file !== undefined) {
      return { command: 'read', ...draftAnswer(await desk.intake.readAttachment(scope, file)) };
    }
    if (message === undefined) throw new CommandError(words.add.nothing);
    return { command: 'read', ...draftAnswer(desk.intake.readText(scope, message)) };
  },

  reply: draftReply,
});
