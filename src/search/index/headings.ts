import { type Story, slice } from '../../story/story.js';
import type { Paragraph } from '../../text/paragraph.js';

/** Paragraphs that are about those below them: sub-headings, an interviewer's questions. Numbers count from 0. */
export interface Headings {
  /** Those that are marked as such, and tell nothing on their own. */
  readonly marked: ReadonlySet<number>;
  /** Of each paragraph that stands right below one or several headings, their numbers. */
  readonly over: ReadonlyMap<number, readonly number[]>;
  /** What an interviewer says: it tells nothing of what somebody replies to it. */
  readonly turns: ReadonlySet<number>;
}

/** A heading as Markdown has it. */
const MARKED = /^#{1,6}\s+\S/;
/** A sentence that asks, with whatever marks are behind it; one that begins in quotation marks is somebody's. */
const ASKS = /^[^"“‘'].*\?[”’')]*$/su;
/** Letters at most of what somebody asks at once. */
const LONGEST = 400;
/** Sentences at most of an interviewer who comes to a question. */
const MOST_SENTENCES = 3;
const QUOTED = /["“”]/;
/** Questions that an interview has at least. */
const LEAST_OF_INTERVIEW = 3;

const isMarked = (story: Story, paragraph: Paragraph) => MARKED.test(slice(story, paragraph));

const isAsked = (story: Story, paragraph: Paragraph) =>
  paragraph.end - paragraph.start <= LONGEST &&
  paragraph.sentences.every((sentence) => ASKS.test(slice(story, sentence)));

/** Whether it comes to a question behind a word on what is asked: “They say it is a lonely life. Is it?” */
const endsInQuestion = (story: Story, { start, end, sentences }: Paragraph) =>
  end - start <= LONGEST &&
  sentences.length <= MOST_SENTENCES &&
  ASKS.test(slice(story, sentences.at(-1) ?? { start, end })) &&
  !QUOTED.test(story.text.slice(start, end));

/** Whether each second paragraph from one question to the next is a sentence shorter than those beside it. */
function isByTurns(run: readonly Paragraph[]): boolean {
  const lengthAt = (i: number) => (run[i]?.end ?? 0) - (run[i]?.start ?? 0);
  return (
    run.length % 2 === 1 &&
    run.every(
      ({ sentences }, i) =>
        i % 2 === 0 ||
        (sentences.length === 1 &&
          lengthAt(i) < Math.min(LONGEST, lengthAt(i - 1), lengthAt(i + 1))),
    )
  );
}

/**
 * What an interviewer tells whom they ask (“Somebody stole hives from you.”), by its place: between any two
 * questions what is told and what is replied take turns.
 */
function findTurns(paragraphs: readonly Paragraph[], asked: ReadonlySet<Paragraph>): Paragraph[] {
  const places = paragraphs.flatMap((one, i) => (asked.has(one) ? [i] : []));
  if (places.length < LEAST_OF_INTERVIEW) return [];
  const runs = places.slice(1).map((next, i) => paragraphs.slice((places[i] ?? 0) + 1, next));
  return runs.every(isByTurns) ? runs.flatMap((run) => run.filter((_, i) => i % 2 === 1)) : [];
}

/** Finds what stands over other paragraphs of a story. What has nothing below it is no heading. */
export function findHeadings(story: Story): Headings {
  const { paragraphs } = story;
  const plain = new Set(paragraphs.filter((one) => isAsked(story, one)));
  // Who is asked replies; what a column asks its readers, nobody does.
  const asks = (one: Paragraph | undefined) =>
    one !== undefined && (plain.has(one) || endsInQuestion(story, one));
  const isReplied = paragraphs.every((one, i) => !plain.has(one) || !asks(paragraphs[i + 1]));
  const isInterview = plain.size >= LEAST_OF_INTERVIEW && isReplied;
  const asked = isInterview ? new Set(paragraphs.filter(asks)) : plain;
  const turns = new Set(findTurns(paragraphs, asked));
  const isMarkedAt = paragraphs.map((one) => isMarked(story, one));
  const isAskedAt = paragraphs.map((one) => asked.has(one));
  const mayHead = paragraphs.map((one, i) => isMarkedAt[i] || isAskedAt[i] || turns.has(one));
  // Of questions in a row, none is answered right below: they are a list, for the reader to answer or of what follows.
  const isList = (above: readonly number[]) =>
    above.filter((i) => isAskedAt[i] && !isMarkedAt[i]).length > 1;
  const last = mayHead.lastIndexOf(false);
  const marked = new Set<number>();
  const over = new Map<number, readonly number[]>();
  let above: number[] = [];
  for (let i = 0; i <= last; i++) {
    if (mayHead[i]) {
      if (isMarkedAt[i]) marked.add(i);
      above.push(i);
    } else if (above.length > 0) {
      if (!isList(above)) over.set(i, above);
      above = [];
    }
  }
  const said = paragraphs.flatMap((one, i) =>
    isInterview && (asked.has(one) || turns.has(one)) && over.has(i + 1) ? [i] : [],
  );
  return { marked, over, turns: new Set(said) };
}
