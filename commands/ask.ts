import { z } from 'zod';
import {
  type Command,
  privateOption,
  STORY_OPTION,
  slashCommand,
  storyOption,
  textOption,
} from '../src/command.js';
import { shorten } from '../src/reply/markdown.js';
import { describeFindings, type Findings, findingsReply } from '../src/reply/passages.js';

const MAX_QUESTION_LENGTH = 500;
const MAX_HEADING_LENGTH = 300;
const MAX_PASSAGES = 5;

const options = z.object({
  question: textOption('question', MAX_QUESTION_LENGTH),
  story: storyOption,
  private: privateOption,
});
type Options = z.output<typeof options>;

interface Answer extends Findings {
  readonly command: 'ask';
  readonly question: string;
}

export default {
  name: 'ask',
  definition: slashCommand('ask', 'Ask the story a question, and get its own words', [
    {
      type: 3,
      name: 'question',
      description: 'What you want to know, such as: what did the minister ask for',
      required: true,
      max_length: MAX_QUESTION_LENGTH,
    },
    STORY_OPTION,
  ]),
  options,

  answer({ question, story: id }, desk): Answer {
    const open = desk.open(id);
    const { verdict, passages } = open.search(question);
    const findings = describeFindings(open, verdict, passages.slice(0, MAX_PASSAGES));
    return { command: 'ask', question, ...findings };
  },

  reply({ question, ...findings }) {
    return findingsReply(shorten(question, MAX_HEADING_LENGTH), findings);
  },
} satisfies Command<Options, Answer>;
