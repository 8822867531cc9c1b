import type { Person } from '../people/person.js';
import { type Statement, speakerName } from '../people/statement.js';
import { type Story, slice } from '../story/story.js';
import { PERSONAL_SUBJECTS } from '../text/english/pronouns.js';
import { contains, overlaps, type Span } from '../text/span.js';

/** The share of what a sentence says, without who says so, that makes it somebody's words. */
const MOST = 0.5;

/**
 * Whose statement a sentence is: of whoever says the words of the answer in it or, where there are none
 * or they are for who speaks, its beginning or most of it. What the story itself tells, with a few words
 * of somebody's in it, is nobody's.
 *
 * @param answer - the words of the answer, in the sentence
 */
export function whoseWords(
  story: Story,
  statements: readonly Statement[],
  sentence: Span,
  answer: Span | undefined,
): Statement | undefined {
  const here = statements.filter(({ content }) => overlaps(content, sentence));
  if (answer !== undefined) {
    const holding = here.find(({ content }) => contains(content, answer));
    if (holding !== undefined || !here.some(({ source }) => overlaps(source, answer))) {
      return holding;
    }
  }
  return here.find((statement) => {
    if (statement.content.start <= sentence.start) return true;
    const name = speakerName(story, statement);
    const own = here.filter((other) => speakerName(story, other) === name);
    const said = lengthOf(
      sentence,
      own.map(({ content }) => content),
    );
    const frame = lengthOf(sentence, own.flatMap(frameOf));
    return said > MOST * (sentence.end - sentence.start - frame);
  });
}

/** What says who speaks: from the source to the cue, where what is said does not stand between them. */
function frameOf({ source, cue, content }: Statement): Span[] {
  const frame = {
    start: Math.min(source.start, cue.start),
    end: Math.max(source.end, cue.end),
  };
  return overlaps(frame, content) ? [source, cue] : [frame];
}

/** How much of a sentence some spans take, those that overlap once. */
function lengthOf(sentence: Span, spans: readonly Span[]): number {
  let length = 0;
  let from = sentence.start;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const to = Math.min(end, sentence.end);
    length += Math.max(0, to - Math.max(start, from));
    from = Math.max(from, to);
  }
  return length;
}

/** Whom the “he” or “she” stands for that a sentence begins with, as what it speaks of. */
export function subjectOf(
  story: Story,
  persons: readonly Person[],
  { start }: Span,
): Person | undefined {
  return persons.find(({ mentions }) =>
    mentions.some(
      ({ kind, span }) =>
        kind === 'pronoun' &&
        span.start === start &&
        PERSONAL_SUBJECTS.has(slice(story, span).toLowerCase()),
    ),
  );
}
