import { CommandError } from '../src/command/command.js';
import { defineCommand } from '../src/command/define.js';
import { type DraftAnswer, draftAnswer, draftReply } from '../src/command/draft.js';
import { fileOption, textOption } from '../src/command/option.js';
import { FetchError } from '../src/fetch/errors.js';
import type { Draft } from '../src/intake.js';
import { linkIn, withoutLinks } from '../src/text/link.js';
import { SENTENCE_END } from '../src/text/sentence-end.js';
import { splitSentences } from '../src/text/sentences.js';
import { words } from '../src/words.js';

/** What a person can paste, or a message hold. */
const MAX_LENGTH = 4000;

/** Words of a sentence that a story may have; what somebody says of a link has mostly fewer. */
const SENTENCE_WORDS = 8;

/** How many sentences of a story a text has besides its links. */
function countSentences(text: string): number {
  const rest = withoutLinks(text);
  return rest
    .split('\n')
    .flatMap((line) =>
      splitSentences(line, { start: 0, end: line.length }).map(({ start, end }) =>
        line.slice(start, end).trim(),
      ),
    )
    .filter((sentence) => SENTENCE_END.test(sentence))
    .filter((sentence) => (sentence.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= SENTENCE_WORDS)
    .length;
}

interface ReadAnswer extends DraftAnswer {
  command: 'read';
}

/** Reads the story in a message, in its file, in its own text or behind its link, and shows it for a look. */
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
    const { intake } = desk;
    const shown = (draft: Draft): ReadAnswer => ({ command: 'read', ...draftAnswer(draft) });
    if (file !== undefined) return shown(await intake.readAttachment(scope, file));
    if (message === undefined) throw new CommandError(words.add.nothing);
    const link = linkIn(message);
    const sentences = countSentences(message);
    // One sentence beside a link is what somebody says of it; more of them are a story with a link.
    if (link === undefined || sentences > 1) return shown(await intake.readText(scope, message));
    try {
      return shown(await intake.readLink(scope, link));
    } catch (error) {
      if (sentences === 0 || !(error instanceof FetchError)) throw error;
      return shown(await intake.readText(scope, message));
    }
  },

  reply: draftReply,
});
