import { attribution, type Source, sourceOf } from '../src/answers/source.js';
import type { Answer } from '../src/command/command.js';
import { defineCommand } from '../src/command/define.js';
import { choiceOption } from '../src/command/option.js';
import {
  DIGEST_LENGTHS,
  type DigestLength,
  type KeyPoint,
} from '../src/digest/summary/key-points.js';
import { roleText } from '../src/people/person.js';
import { originLine, paragraphLine } from '../src/reply/attribution.js';
import { encodePress } from '../src/reply/custom-id.js';
import { askOffer, paragraphButtons, quotesOffer, timelineOffer } from '../src/reply/leads.js';
import { type Block, buttons, countFitting, message, picker, text } from '../src/reply/message.js';
import { quote } from '../src/reply/quote.js';
import { bold, heading, plain, shorten } from '../src/reply/text.js';
import { type Story, slice } from '../src/story/story.js';
import { words } from '../src/words.js';

const LENGTHS: Readonly<Record<DigestLength, string>> = {
  short: `short (${DIGEST_LENGTHS.short})`,
  standard: `standard (${DIGEST_LENGTHS.standard})`,
  long: `long (${DIGEST_LENGTHS.long})`,
};
const MAX_PEOPLE = 8;
/** Code units of markdown: a hundred words and more, so that hardly a sentence is ever cut. */
const POINT_LENGTH = 700;

/** `about` is the bot's own word for who "he", "she" or the speaker is; `text` is the story's alone. */
interface Point {
  paragraph: number;
  text: string;
  about?: string;
}

interface SummaryAnswer extends Answer {
  command: 'summary';
  headline: string | null;
  attribution: string;
  source: Source;
  length: DigestLength;
  points: Point[];
  /** What is still open. */
  watch: Point[];
  people: { name: string; role: string | null }[];
}

function pointOf(story: Story, { paragraph, sentence, about }: KeyPoint): Point {
  return { paragraph, text: slice(story, sentence), ...(about !== undefined && { about }) };
}

/** What a story begins with, where none of its sentences makes a key point: it is very short. */
function openingOf({ paragraphs }: Story, length: DigestLength): KeyPoint[] {
  return paragraphs
    .flatMap(({ number, sentences }) =>
      sentences.map((sentence) => ({ paragraph: number, sentence })),
    )
    .slice(0, DIGEST_LENGTHS[length]);
}

function pointBlock(
  source: Source,
  { paragraph, text: point, about }: Point,
  title?: string,
): Block {
  return text(
    title === undefined ? undefined : plain(bold(title)),
    about === undefined ? undefined : plain(shorten(words.about(about), 80)),
    quote(point, POINT_LENGTH),
    paragraphLine(source, paragraph),
  );
}

function peopleBlocks(people: SummaryAnswer['people']): Block[] {
  if (people.length === 0) return [];
  const lines = people.map(({ name, role }) =>
    plain(role === null ? shorten(name, 100) : `${shorten(name, 60)}, ${shorten(role, 80)}`),
  );
  return [text(plain(bold(words.people)), lines)];
}

export default defineCommand({
  on: 'story',
  name: 'summary',
  description: 'The story’s key points, in its own words',
  options: { length: choiceOption('How many points', LENGTHS, 'standard') },

  example: () => ({}),

  answer({ length }, open): SummaryAnswer {
    const { story } = open;
    const digest = open.digest();
    const source = sourceOf(story);
    const points = digest.keyPoints(length);
    return {
      command: 'summary',
      headline: source.headline,
      attribution: attribution(source),
      source,
      length,
      points: (points.length > 0 ? points : openingOf(story, length)).map((point) =>
        pointOf(story, point),
      ),
      watch: digest.outlook(length).map((point) => pointOf(story, point)),
      people: open
        .people()
        .persons.slice(0, MAX_PEOPLE)
        .map(({ name, roles: [role] }) => ({
          name,
          role: role === undefined ? null : roleText(story, role),
        })),
    };
  },

  reply({ headline, source, length, points, watch, people }) {
    const { story } = source;
    const isShort = length === 'short';
    const longer = isShort ? 'standard' : length === 'standard' ? 'long' : undefined;
    const all = [...points, ...(isShort ? [] : watch)];
    const blocks = all.map((point, i) =>
      pointBlock(source, point, i === points.length ? words.watch : undefined),
    );
    const head = text(
      heading(shorten(headline ?? words.theStory, 400)),
      originLine(source, 'headline'),
    );
    const paragraphsOf = (some: readonly Point[]) => some.map(({ paragraph }) => paragraph);
    /** What comes after the points, where some of them find no room. */
    const tail = (leftOut: readonly Point[]): Block[] => [
      ...(leftOut.length === 0
        ? []
        : [text(plain(words.leftOut(leftOut.length, paragraphsOf(leftOut))))]),
      ...(isShort ? [] : peopleBlocks(people)),
      ...picker(
        words.askAbout,
        people.map(({ name }) => ({
          label: name,
          code: encodePress('who', { story, name }),
        })),
      ),
      // What is not to be read here can be read there.
      ...paragraphButtons(story, paragraphsOf([...leftOut, ...points])),
      ...buttons([
        ...(longer === undefined
          ? []
          : [{ label: words.longer, code: encodePress('summary', { story, length: longer }) }]),
        quotesOffer(story),
        timelineOffer(story),
        askOffer(story),
      ]),
    ];
    const isWhole = countFitting(blocks, [head, ...tail([])]) === all.length;
    const shown = isWhole ? all.length : countFitting(blocks, [head, ...tail(all)]);
    return message('plain', [head, ...blocks.slice(0, shown), ...tail(all.slice(shown))]);
  },
});
