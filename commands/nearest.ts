import { describeFindings, type Findings } from '../src/answers/findings.js';
import type { Answer } from '../src/command/command.js';
import { defineCommand } from '../src/command/define.js';
import { textOption } from '../src/command/option.js';
import { findingsReply } from '../src/reply/passages.js';
import { shorten } from '../src/reply/text.js';

const MAX_QUESTION_LENGTH = 500;
const MAX_HEADING_LENGTH = 300;

interface NearestAnswer extends Findings, Answer {
  readonly command: 'nearest';
  readonly verdict: Findings['verdict'];
  readonly question: string;
}

/**
 * Shows the passages nearest to a question, without claiming that they answer it. The reply that
 * the story does not say leads here, because that reply is sometimes wrong: the story may say it in
 * other words.
 */
export default defineCommand({
  on: 'story',
  name: 'nearest',
  options: {
    question: textOption({
      description: 'What was asked',
      maxLength: MAX_QUESTION_LENGTH,
      required: true,
    }),
  },

  answer({ question }, open): NearestAnswer {
    const ranking = open.search(question);
    const { nearest } = ranking;
    const verdict = nearest.length === 0 ? 'none' : 'closest';
    const findings = describeFindings(open, { ...ranking, verdict, passages: nearest }, question);
    return { command: 'nearest', question, ...findings };
  },

  reply: ({ question, ...findings }) =>
    findingsReply(shorten(question, MAX_HEADING_LENGTH), findings, { question }),
});
