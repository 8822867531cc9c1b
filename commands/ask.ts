import { describeFindings, type Findings } from '../src/answers/findings.js';
import type { Answer } from '../src/command/command.js';
import { defineCommand } from '../src/command/define.js';
import { textOption } from '../src/command/option.js';
import { findingsReply } from '../src/reply/passages.js';
import { shorten } from '../src/reply/text.js';

const MAX_QUESTION_LENGTH = 500;
const MAX_HEADING_LENGTH = 300;
const MAX_PASSAGES = 5;

interface AskAnswer extends Findings, Answer {
  readonly command: 'ask';
  readonly verdict: Findings['verdict'];
  readonly question: string;
}

export default defineCommand({
  on: 'story',
  name: 'ask',
  description: 'Ask the story a question, and get its own words',
  options: {
    question: textOption({
      description: 'What you want to know, such as: what did the minister ask for',
      maxLength: MAX_QUESTION_LENGTH,
      required: true,
    }),
  },

  answer({ question }, open): AskAnswer {
    const { verdict, passages } = open.search(question);
    const findings = describeFindings(open, verdict, passages.slice(0, MAX_PASSAGES));
    return { command: 'ask', question, ...findings };
  },

  reply({ question, ...findings }) {
    return findingsReply(shorten(question, MAX_HEADING_LENGTH), findings, question);
  },
});
