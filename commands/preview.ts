import { defineCommand } from '../src/command/define.js';
import { type DraftAnswer, draftAnswer, draftReply } from '../src/command/draft.js';
import { textOption } from '../src/command/option.js';
import { readDay } from '../src/story/day.js';
import { words } from '../src/words.js';
import { DRAFT_OPTION } from './correct.js';

interface PreviewAnswer extends DraftAnswer {
  command: 'preview';
  /** What could not be put right, in sentences. */
  trouble: readonly string[];
}

/** Shows a story that was read once more, with what somebody has put right. */
export default defineCommand({
  on: 'desk',
  name: 'preview',
  isCostly: () => true,
  options: {
    draft: DRAFT_OPTION,
    headline: textOption({ description: 'The headline', maxLength: 300, mayBeEmpty: true }),
    publisher: textOption({ description: 'Who published it', maxLength: 80, mayBeEmpty: true }),
    author: textOption({ description: 'Who wrote it', maxLength: 200, mayBeEmpty: true }),
    published: textOption({
      description: 'When, such as 2025-03-06',
      maxLength: 40,
      mayBeEmpty: true,
    }),
    url: textOption({ description: 'The address of its page', maxLength: 500, mayBeEmpty: true }),
  },

  async answer({ draft, published, url, ...fields }, desk, scope): Promise<PreviewAnswer> {
    const { headline, publisher, author } = fields;
    const day = published && readDay(published);
    const isAddress = !url || (URL.canParse(url) && /^https?:\/\//i.test(url));
    // What else was typed stays: a form that is sent is gone.
    const corrections = {
      ...{ headline, publisher, author, published: day },
      ...(isAddress && { url }),
    };
    const corrected = desk.intake.correct(scope, draft, corrections);
    const trouble = [
      ...(published && day === undefined ? [words.error.notADate] : []),
      ...(isAddress ? [] : [words.error.notAnAddress]),
    ];
    return { command: 'preview', ...draftAnswer(corrected), trouble };
  },

  reply: ({ trouble, ...answer }) => draftReply(answer, trouble),
});
