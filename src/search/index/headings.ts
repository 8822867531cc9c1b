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

/** The paragraphs that ask, in an interview also those that come to a question. */
function findAsked(story: Story): {
  readonly asked: ReadonlySet<Paragraph>;
  readonly isInterview: boolean;
} {
  const { paragraphs } = story;
  const plain = new Set(paragraphs.filter((one) => isAsked(story, one)));
  const asks = (one: Paragraph | undefined) =>
    one !== undefined && (plain.has(one) || endsInQuestion(story, one));
  // Who is asked replies; what a column asks its readers, nobody does.
  const isReplied = paragraphs.every((one, i) => !plain.has(one) || !asks(paragraphs[i + 1]));
  const isInterview = plain.size >= LEAST_OF_INTERVIEW && isReplied;
  return { asked: isInterview ? new Set(paragraphs.filter(asks)) : plain, isInterview };
}

/** Finds what stands over other paragraphs of a story. What has nothing below it is no heading. */
export function findHeadings(story: Story): Headings {
  const { paragraphs } = story;
  const { asked, isInterview } = findAsked(story);
  const said = new Set([...asked, ...findTurns(paragraphs, asked)]);
  const marked = new Set<number>();
  const over = new Map<number, readonly number[]>();
  const turns = new Set<number>();
  let above: { readonly at: number; readonly one: Paragraph; readonly isMarked: boolean }[] = [];
  for (const [at, one] of paragraphs.entries()) {
    const heading = { at, one, isMarked: isMarked(story, one) };
    if (heading.isMarked || said.has(one)) {
      above.push(heading);
      continue;
    }
    for (const each of above) if (each.isMarked) marked.add(each.at);
    // Of questions in a row, none is answered right below: they are a list, for the reader to answer or of what follows.
    const questions = above.filter((each) => !each.isMarked && asked.has(each.one));
    const last = above.at(-1);
    if (last !== undefined && questions.length <= 1) {
      over.set(
        at,
        above.map((each) => each.at),
      );
      if (isInterview && said.has(last.one)) turns.add(last.at);
    }
    above = [];
  }
  return { marked, over, turns };
}
