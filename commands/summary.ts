import { z } from 'zod';
import {
  type Command,
  privateOption,
  STORY_OPTION,
  slashCommand,
  storyOption,
} from '../src/command.js';
import { DIGEST_LENGTHS, type DigestLength } from '../src/digest/key-points.js';
import { roleText } from '../src/people/people.js';
import { attribution, attributionLine, type Source, sourceOf } from '../src/reply/attribution.js';
import { encodePress } from '../src/reply/custom-id.js';
import { join, md, shorten } from '../src/reply/markdown.js';
import { ACCENT, message, picker, text } from '../src/reply/message.js';
import { quote } from '../src/reply/quote.js';
import { words } from '../src/reply/words.js';
import { slice } from '../src/story/story.js';

const LENGTHS = Object.keys(DIGEST_LENGTHS) as DigestLength[];
const MAX_PEOPLE = 8;
const POINT_LENGTH = 380;

const options = z.object({
  length: z.enum(LENGTHS, words.error.oneOf('length', LENGTHS)).default('standard'),
  story: storyOption,
  private: privateOption,
});
type Options = z.output<typeof options>;

interface Answer {
  command: 'summary';
  headline: string | null;
  attribution: string;
  source: Source;
  points: { paragraph: number; text: string }[];
  people: { name: string; role: string | null }[];
}

export default {
  name: 'summary',
  definition: slashCommand('summary', 'The story’s key points, in its own words', [
    {
      type: 3,
      name: 'length',
      description: 'How many points',
      choices: LENGTHS.map((length) => ({
        name: `${length} (${DIGEST_LENGTHS[length]})`,
        value: length,
      })),
    },
    STORY_OPTION,
  ]),
  options,

  answer({ length, story: id }, desk): Answer {
    const { story, people, keyPoints } = desk.open(id);
    const source = sourceOf(story);
    return {
      command: 'summary',
      headline: source.headline,
      attribution: attribution(source),
      source,
      points: keyPoints(length).map(({ paragraph, sentence }) => ({
        paragraph,
        text: slice(story, sentence),
      })),
      people: people.persons.slice(0, MAX_PEOPLE).map(({ name, roles: [role] }) => ({
        name,
        role: role === undefined ? null : roleText(story, role),
      })),
    };
  },

  reply({ headline, source, points, people }) {
    return message(ACCENT.plain, [
      text(md`### ${shorten(headline ?? words.theStory, 400)}`),
      ...points.map(({ paragraph, text: point }) =>
        text(join([quote(point, POINT_LENGTH), attributionLine(source, paragraph)], '\n')),
      ),
      ...(people.length === 0
        ? []
        : [
            text(
              join(
                [
                  md`**${words.people}**`,
                  ...people.map(({ name, role }) =>
                    role === null
                      ? shorten(name, 100)
                      : md`${shorten(name, 60)}, ${shorten(role, 80)}`,
                  ),
                ],
                '\n',
              ),
            ),
          ]),
      ...picker(
        words.askAbout,
        people.map(({ name }) => ({
          label: name,
          code: encodePress('who', { story: source.story, name }),
        })),
      ),
    ]);
  },
} satisfies Command<Options, Answer>;
