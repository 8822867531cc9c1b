import { CommandError } from '../src/command/command.js';
import { defineCommand } from '../src/command/define.js';
import { textOption } from '../src/command/option.js';
import { type DraftAnswer, draftAnswer, draftReply } from '../src/reply/draft.js';
import { words } from '../src/reply/words.js';
import { DRAFT_OPTION } from './correct.js';

const DATE = /^\d{4}-\d\d-\d\d$/;

interface PreviewAnswer extends DraftAnswer {
  command: 'preview';
}

/** Shows a story that was read once more, with what somebody has put right. */
export default defineCommand({
  on: 'desk',
  name: 'preview',
  options: {
    draft: DRAFT_OPTION,
    headline: textOption({ description: 'The headline', maxLength: 300, mayBeEmpty: true }),
    publisher: textOption({ description: 'Who published it', maxLength: 80, mayBeEmpty: true }),
    published: textOption({
      description: 'When, such as 2025-03-06',
      maxLength: 10,
      mayBeEmpty: true,
    }),
  },

  async answer({ draft, headline, publisher, published }, desk, scope): Promise<PreviewAnswer> {
    if (published && !(DATE.test(published) && Date.parse(published))) {
      throw new CommandError(words.error.notADate);
    }
    const corrected = desk.intake.correct(scope.user, draft, { headline, publisher, published });
    return { command: 'preview', ...draftAnswer(corrected) };
  },

  reply: draftReply,
});
