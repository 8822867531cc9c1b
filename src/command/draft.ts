import type { Draft } from '../intake.js';
import { encodePress } from '../reply/custom-id.js';
import { buttons, message, type Reply, text } from '../reply/message.js';
import { quote } from '../reply/quote.js';
import { bold, day, dotted, heading, plain, shorten, small } from '../reply/text.js';
import { lacksSentences } from '../story/page-line.js';
import type { EditorsNote } from '../story/story.js';
import { words } from '../words.js';
import type { Answer } from './command.js';

/** Code units of markdown, for the beginning and the end of a story. */
const SHOWN_LENGTH = 500;
const MAX_REASONS = 8;

/** A story that was read, as it is shown before it is kept. */
export interface DraftAnswer extends Answer {
  readonly draft: string;
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly paragraphs: readonly string[];
  /** Whom its file describes, because the text does not. */
  readonly people: readonly EditorsNote[];
  /** What was left out, and why. */
  readonly dropped: readonly { readonly text: string; readonly reason: string }[];
  /** The numbers of the paragraphs that a page states for machines, and does not show. */
  readonly unshown: readonly number[];
  /** The headline of what looks like a second story among the paragraphs. */
  readonly second: string | null;
  /** Whether it may be only the beginning of a story for subscribers. */
  readonly isBeginning: boolean;
}

/** What of a draft an answer has. */
export function draftAnswer({
  id,
  origin,
  paragraphs,
  people = [],
  dropped,
  unshown = [],
  second,
  isBeginning = false,
}: Draft): Omit<DraftAnswer, 'command'> {
  return {
    draft: id,
    headline: origin.headline ?? null,
    publisher: origin.publisher ?? null,
    author: origin.author ?? null,
    published: origin.published ?? null,
    url: origin.url ?? null,
    paragraphs,
    people,
    dropped,
    unshown,
    second: second ?? null,
    isBeginning,
  };
}

/** "the headline again (2), a link to another story (1)" */
function reasonsOf(dropped: DraftAnswer['dropped']): string {
  const counts = new Map<string, number>();
  for (const { reason } of dropped) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts]
    .slice(0, MAX_REASONS)
    .map(([reason, count]) => `${reason} (${count})`)
    .join(', ');
}

/**
 * Shows a story that was read: what is known of it, how it begins and ends, what was left out.
 *
 * @param trouble - what could not be put right, in sentences
 */
export function draftReply(answer: DraftAnswer, trouble: readonly string[] = []): Reply {
  const { draft, headline, publisher, author, published, url, paragraphs } = answer;
  const { people, dropped, unshown, second, isBeginning } = answer;
  const unknown = [
    headline === null ? words.add.headline : undefined,
    publisher === null ? words.add.publisher : undefined,
    published === null ? words.add.published : undefined,
  ].filter((field) => field !== undefined);
  const [first = ''] = paragraphs;
  const last = paragraphs.length > 1 ? paragraphs.at(-1) : undefined;
  return message('plain', [
    text(
      heading(shorten(headline ?? words.add.noHeadline, 300)),
      small(
        ...dotted([
          publisher ?? undefined,
          author === null ? undefined : shorten(words.add.by(author), 120),
          published === null ? undefined : day(published.slice(0, 10)),
          words.add.paragraphs(paragraphs.length),
        ]),
      ),
      url === null ? undefined : small(shorten(url, 200)),
    ),
    text(
      quote(first, SHOWN_LENGTH),
      ...(last === undefined ? [] : [small(words.add.itEnds), quote(last, SHOWN_LENGTH)].flat()),
    ),
    ...(people.length === 0
      ? []
      : [text(small(shorten(words.add.notes(people.map(({ name }) => name)), 500)))]),
    ...(unshown.length === 0 ? [] : [text(small(words.add.unshown(unshown)))]),
    ...(lacksSentences(paragraphs) ? [text(small(words.add.noSentence))] : []),
    ...(second === null ? [] : [text(plain(words.add.second(shorten(second, 120))))]),
    ...(isBeginning ? [text(plain(words.add.beginning))] : []),
    ...(dropped.length === 0 ? [] : [text(small(words.add.leftOut(reasonsOf(dropped))))]),
    text(
      trouble.length === 0 ? undefined : plain(words.add.notTaken(trouble.join(' '))),
      unknown.length === 0 ? undefined : plain(words.add.unknown(unknown)),
      plain(bold(words.add.question)),
    ),
    ...buttons([
      { label: words.add.yes, code: encodePress('keep', { draft }) },
      { label: words.add.correct, code: encodePress('correct', { draft }) },
    ]),
  ]);
}
