import { describeFindings, type Findings, ideasFor } from '../src/answers/findings.js';
import type { RecordFindings } from '../src/answers/record/record.js';
import type { Answer } from '../src/command/command.js';
import { defineCommand } from '../src/command/define.js';
import { textOption } from '../src/command/option.js';
import { findingsReply, helloReply, wholeStoryReply } from '../src/reply/passages.js';
import { recordReply } from '../src/reply/record.js';
import { shorten } from '../src/reply/text.js';
import { NOTHING } from '../src/search/nothing.js';
import { isLineOf } from '../src/story/story.js';
import { isSmallTalk } from '../src/text/english/small-talk.js';
import { asksForAll } from '../src/text/english/whole-story.js';

const MAX_QUESTION_LENGTH = 500;
const MAX_HEADING_LENGTH = 300;

interface AskAnswer extends Findings, Answer {
  readonly command: 'ask';
  readonly verdict: Findings['verdict'];
  readonly question: string;
  /** What was typed is no question but a greeting or thanks. */
  readonly smallTalk?: true;
  /** It asks for all that the story says. */
  readonly forAll?: true;
}

interface AskAllAnswer extends RecordFindings, Answer {
  readonly command: 'ask';
  readonly verdict: RecordFindings['verdict'];
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

  example(open) {
    const [question] = ideasFor(open);
    return question === undefined ? undefined : { question };
  },

  answer({ question }, open): AskAnswer {
    const smallTalk = isSmallTalk(question);
    const forAll = asksForAll(question) && !isLineOf(open.story, question);
    const found = smallTalk || forAll ? NOTHING : open.search(question);
    const findings = describeFindings(open, found, question);
    const kind = { ...(smallTalk && { smallTalk }), ...(forAll && { forAll }) };
    return { command: 'ask', question, ...findings, ...kind };
  },

  all: {
    async answer({ question }, desk, scope): Promise<AskAllAnswer> {
      // What is asked of all stories is loaded when somebody does.
      const { searchRecord } = await import('../src/answers/record/record.js');
      return { command: 'ask', question, ...(await searchRecord(desk, scope, question)) };
    },
    reply: ({ question, ...findings }) =>
      recordReply(shorten(question, MAX_HEADING_LENGTH), findings, question),
  },

  isExplained: ({ smallTalk = false, forAll = false }) => !smallTalk && !forAll,

  reply({ question, smallTalk = false, forAll = false, ...findings }) {
    const title = shorten(question, MAX_HEADING_LENGTH);
    if (forAll) return wholeStoryReply(title, findings);
    return smallTalk ? helloReply(title, findings) : findingsReply(title, findings, { question });
  },
});
