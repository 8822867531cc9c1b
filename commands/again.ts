import { type Source, sourceOf } from '../src/answers/source.js';
import type { Answer } from '../src/command/command.js';
import { defineCommand, unknownStory } from '../src/command/define.js';
import { STORY_OPTION, textOption } from '../src/command/option.js';
import { encodePress } from '../src/reply/custom-id.js';
import type { Form } from '../src/reply/form.js';
import { deskButtons, quotesOffer, summaryOffer, timelineOffer } from '../src/reply/leads.js';
import { buttons, message, text } from '../src/reply/message.js';
import { plain } from '../src/reply/text.js';
import { ALL_STORIES } from '../src/story/story.js';
import { words } from '../src/words.js';

const MAX_QUESTION_LENGTH = 500;

interface AgainAnswer extends Answer {
  command: 'again';
  question: string | null;
  /** Absent where all stories are meant. */
  source?: Source;
}

/**
 * Asks for a question, with the last one to begin from: nothing is remembered, the press carries it.
 * The story is looked up and not opened: a form must come at once, and a long story does not.
 */
export default defineCommand({
  on: 'desk',
  name: 'again',
  takesAll: true,
  options: {
    question: textOption({ description: 'The last question', maxLength: MAX_QUESTION_LENGTH }),
    story: STORY_OPTION,
  },

  async answer({ question, story }, desk, scope): Promise<AgainAnswer> {
    const asked = { command: 'again', question: question ?? null } as const;
    if (story === ALL_STORIES) return asked;
    const summary = await desk.find(scope, story);
    if (summary === undefined) throw unknownStory(story);
    return { ...asked, source: sourceOf(summary) };
  },

  form: ({ question, source }) => formFor(question, source?.story ?? ALL_STORIES),

  reply: ({ source }) =>
    message('plain', [
      text(plain(words.typeQuestion)),
      ...(source === undefined
        ? deskButtons()
        : buttons([
            summaryOffer(source.story),
            quotesOffer(source.story),
            timelineOffer(source.story),
          ])),
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
