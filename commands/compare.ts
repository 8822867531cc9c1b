import { saysTooLittle } from '../src/answers/asked-words.js';
import { ideasFor } from '../src/answers/findings.js';
import { type ComparedStory, compareStories } from '../src/answers/record/comparison.js';
import type { ReadingFacts } from '../src/answers/record/stories.js';
import type { Answer } from '../src/command/command.js';
import { defineCommand, requireStory } from '../src/command/define.js';
import { PAGE_OPTION, textOption } from '../src/command/option.js';
import { comparisonReply } from '../src/reply/comparison.js';
import type { Verdict } from '../src/search/verdict.js';

const MAX_QUESTION_LENGTH = 500;

interface CompareAnswer extends Answer, ReadingFacts {
  command: 'compare';
  question: string;
  /** The best that any of the stories has. */
  verdict: Verdict;
  /** Those that answer first, then those that come close, then those that do not say. */
  stories: ComparedStory[];
  /** Which page of them is meant, from 1. */
  page: number;
  /** There is no story because nothing was asked that could be looked for. */
  vague?: true;
}

export default defineCommand({
  on: 'desk',
  isPure: true,
  name: 'compare',
  description:
    'Put a question to every story about it, and see what each says, or that it does not',
  options: {
    question: textOption({
      description: 'What you want to know, such as: how many people were hurt',
      maxLength: MAX_QUESTION_LENGTH,
      required: true,
    }),
    page: PAGE_OPTION,
  },

  example(open) {
    const [question] = ideasFor(open);
    return question === undefined ? undefined : { question };
  },

  async answer({ question, page }, desk, scope): Promise<CompareAnswer> {
    await requireStory(desk, scope);
    const { stories, ...reading } = await compareStories(desk, scope, question);
    const verdict = stories[0]?.verdict ?? 'none';
    const isVague = verdict === 'none' && saysTooLittle(question);
    const vague = isVague && { vague: true as const };
    return { command: 'compare', question, verdict, stories, page, ...reading, ...vague };
  },

  reply: (answer) => comparisonReply(answer),
});
