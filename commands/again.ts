import { type Source, sourceOf } from '../src/answers/source.js';
import type { Answer } from '../src/command/command.js';
import { defineCommand } from '../src/command/define.js';
import { textOption } from '../src/command/option.js';
import { encodePress } from '../src/reply/custom-id.js';
import type { Form } from '../src/reply/form.js';
import { deskButtons, quotesOffer, summaryOffer, timelineOffer } from '../src/reply/leads.js';
import { buttons, message, text } from '../src/reply/message.js';
import { plain } from '../src/reply/text.js';
import { words } from '../src/reply/words.js';
import { ALL_STORIES } from '../src/story/story.js';

const MAX_QUESTION_LENGTH = 500;

interface AgainAnswer extends Answer {
  command: 'again';
  question: string | null;
  source: Source;
}

interface AgainAllAnswer extends Answer {
  command: 'again';
  question: string | null;
}

/** Asks for a question, with the last one to begin from: nothing is remembered, the press carries it. */
export default defineCommand({
  on: 'story',
  name: 'again',
  options: {
    question: textOption({ description: 'The last question', maxLength: MAX_QUESTION_LENGTH }),
  },

  answer: ({ question }, { story }): AgainAnswer => ({
    command: 'again',
    question: question ?? null,
    source: sourceOf(story),
  }),

  all: {
    answer: async ({ question }): Promise<AgainAllAnswer> => ({
      command: 'again',
      question: question ?? null,
    }),
    form: ({ question }) => formFor(question, ALL_STORIES),
    reply: () => message('plain', [text(plain(words.typeQuestion)), ...deskButtons()]),
  },

  form: ({ question, source }) => formFor(question, source.story),

  reply: ({ source: { story } }) =>
    message('plain', [
      text(plain(words.typeQuestion)),
      ...buttons([summaryOffer(story), quotesOffer(story), timelineOffer(story)]),
    ]),
});

/** What is to be filled in to ask a story, or all of them. */
function formFor(question: string | null, story: string): Form {
  return {
    title: words.askMore,
    code: encodePress('ask', { story }) ?? '',
    fields: [
      {
        name: 'question',
        label: words.question,
        kind: 'line',
        value: question ?? '',
        maxLength: MAX_QUESTION_LENGTH,
        required: true,
      },
    ],
  };
}
