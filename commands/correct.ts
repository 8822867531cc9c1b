import type { Answer } from '../src/command/command.js';
import { defineCommand } from '../src/command/define.js';
import { textOption } from '../src/command/option.js';
import { encodePress } from '../src/reply/custom-id.js';
import { message, text } from '../src/reply/message.js';
import { plain } from '../src/reply/text.js';
import { words } from '../src/reply/words.js';

/** Which story that was read is meant. */
export const DRAFT_OPTION = textOption({
  description: 'The story that was read',
  maxLength: 32,
  required: true,
});

interface CorrectAnswer extends Answer {
  command: 'correct';
  draft: string;
  headline: string | null;
  publisher: string | null;
  published: string | null;
}

/** Asks what should be different about a story that was read. */
export default defineCommand({
  on: 'desk',
  name: 'correct',
  options: { draft: DRAFT_OPTION },

  async answer({ draft }, desk, scope): Promise<CorrectAnswer> {
    const { headline, publisher, published } = desk.intake.draft(scope.user, draft).origin;
    return {
      command: 'correct',
      draft,
      headline: headline ?? null,
      publisher: publisher ?? null,
      published: published?.slice(0, 10) ?? null,
    };
  },

  form: ({ draft, headline, publisher, published }) => ({
    title: words.add.correct,
    code: encodePress('preview', { draft }) ?? '',
    fields: [
      {
        name: 'headline',
        label: words.add.headline,
        kind: 'line',
        maxLength: 300,
        value: headline ?? '',
      },
      {
        name: 'publisher',
        label: words.add.publisher,
        kind: 'line',
        maxLength: 80,
        value: publisher ?? '',
      },
      {
        name: 'published',
        label: words.add.published,
        kind: 'line',
        maxLength: 10,
        value: published ?? '',
      },
    ],
  }),

  reply: ({ draft }) => message('plain', [text(plain(words.add.correctHow(draft)))]),
});
