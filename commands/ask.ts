import { z } from 'zod';
import {
  type Command,
  privateOption,
  STORY_OPTION,
  slashCommand,
  storyOption,
  textOption,
} from '../src/command.js';
import { speakerName } from '../src/people/people.js';
import {
  attribution,
  attributionLine,
  headlineLine,
  type Source,
  sourceOf,
} from '../src/reply/attribution.js';
import { encodePress } from '../src/reply/custom-id.js';
import { join, md, shorten } from '../src/reply/markdown.js';
import { ACCENT, buttons, message, picker, rule, text } from '../src/reply/message.js';
import { quote } from '../src/reply/quote.js';
import { words } from '../src/reply/words.js';
import type { Verdict } from '../src/search/verdict.js';
import { overlaps, slice } from '../src/story/story.js';

const MAX_QUESTION_LENGTH = 500;
const MAX_PASSAGES = 5;
/** Passages that a reply shows; the others are one tap away. */
const SHOWN = 3;
const FIRST_LENGTH = 1400;
const FURTHER_LENGTH = 500;

const options = z.object({
  question: textOption('question', MAX_QUESTION_LENGTH),
  story: storyOption,
  private: privateOption,
});
type Options = z.output<typeof options>;

interface AnswerPassage {
  story: string;
  paragraph: number;
  text: string;
  highlight: string;
  score: number;
  attribution: string;
  speaker?: string;
}

interface Answer {
  command: 'ask';
  question: string;
  verdict: Verdict;
  source: Source;
  passages: AnswerPassage[];
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
    const { story, people, search } = desk.open(id);
    const { verdict, passages } = search(question);
    const source = sourceOf(story);
    return {
      command: 'ask',
      question,
      verdict,
      source,
      passages: passages.slice(0, MAX_PASSAGES).map(({ paragraph, highlight, score }) => {
        const said = people.statements.filter(
          (statement) => statement.paragraph === paragraph.number,
        );
        const statement = said.find(({ content }) => overlaps(content, highlight)) ?? said[0];
        return {
          story: story.id,
          paragraph: paragraph.number,
          text: slice(story, paragraph),
          highlight: slice(story, highlight),
          score: Number(score.toFixed(4)),
          attribution: attribution(source, paragraph.number),
          ...(statement && { speaker: speakerName(story, statement) }),
        };
      }),
    };
  },

  reply({ question, verdict, source, passages }) {
    const heading = text(md`### ${shorten(question, 300)}`);
    const footer = headlineLine(source);
    if (verdict === 'none') {
      return message(ACCENT.none, [
        heading,
        text(md`**${words.none}**\n${words.noneHint(source.headline ?? undefined)}`),
      ]);
    }
    const shown = passages.slice(0, SHOWN);
    return message(ACCENT[verdict], [
      heading,
      ...(verdict === 'closest' ? [text(md`${words.closest}`)] : []),
      ...shown.flatMap(({ paragraph, text: passage, highlight, speaker }, i) => [
        ...(i === 0 ? [] : [rule()]),
        text(
          join(
            [
              quote(passage, highlight, i === 0 ? FIRST_LENGTH : FURTHER_LENGTH),
              attributionLine(source, paragraph, speaker),
            ],
            '\n',
          ),
        ),
      ]),
      ...(footer === undefined ? [] : [text(footer)]),
      ...buttons(
        shown.slice(0, 1).map(({ story, paragraph }) => ({
          label: words.inContext,
          code: encodePress('passage', { story, paragraph }),
        })),
      ),
      ...picker(
        words.more,
        passages.slice(SHOWN).map(({ story, paragraph, highlight }) => ({
          label: `${words.paragraph(paragraph)} ${highlight}`,
          code: encodePress('passage', { story, paragraph }),
        })),
      ),
    ]);
  },
} satisfies Command<Options, Answer>;
