import type { Answer } from '../src/command/command.js';
import { defineCommand } from '../src/command/define.js';
import { textOption } from '../src/command/option.js';
import { encodePress } from '../src/reply/custom-id.js';
import { buttons, message, text } from '../src/reply/message.js';
import { plain } from '../src/reply/text.js';
import { words } from '../src/words.js';

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
  author: string | null;
  published: string | null;
  url: string | null;
}

/** Asks what should be different about a story that was read. */
export default defineCommand({
  on: 'desk',
  name: 'correct',
  options: { draft: DRAFT_OPTION },

  async answer({ draft }, desk, scope): Promise<CorrectAnswer> {
    const { headline, publisher, author, published, url } = desk.intake.draft(scope, draft).origin;
    return {
      command: 'correct',
      draft,
      headline: headline ?? null,
      publisher: publisher ?? null,
      author: author ?? null,
      published: published?.slice(0, 10) ?? null,
      url: url ?? null,
    };
  },

  form: ({ draft, headline, publisher, author, published, url }) => ({
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
        name: 'author',
        label: words.add.author,
        kind: 'line',
        maxLength: 200,
        value: author ?? '',
      },
      {
        name: 'published',
        label: words.add.publishedAs,
        kind: 'line',
        maxLength: 40,
        value: published ?? '',
      },
      { name: 'url', label: words.add.url, kind: 'line', maxLength: 500, value: url ?? '' },
    ],
  }),

  reply: ({ draft }) =>
    message('plain', [
      text(plain(words.add.correctHow(draft))),
      ...buttons([{ label: words.add.yes, code: encodePress('keep', { draft }) }]),
    ]),
});
