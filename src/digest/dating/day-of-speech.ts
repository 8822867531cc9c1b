import type { People } from '../../people/people.js';
import type { Person } from '../../people/person.js';
import type { Statement } from '../../people/statement.js';
import type { Story } from '../../story/story.js';
import { findAllQuotations } from '../../text/quotations.js';
import { contains, firstWhere, overlaps, type Span } from '../../text/span.js';
import { isOfDay, type TensedTime } from '../tense/tensed-times.js';
import { isSpoken } from './undated-times.js';

/** When what somebody is quoted with was said. */
export interface SpokenOn {
  /** The time of the day, where it is known. */
  readonly day?: TensedTime;
  /** Whether the day before it in the paragraph is that on which somebody speaks, and maybe another. */
  readonly isBehindOther: boolean;
}

/** "On Tuesday, | Roe said": a day that opens the sentence of whoever stands right behind it. */
const OPENER = /^(?:(?:Speaking |In a statement )?[Oo]n )?$/;
const BEFORE_SOURCE = /^,? $/;

/** “Today”, “tomorrow”, “last night”. */
const isBesideToday = ({ value }: TensedTime) =>
  value.kind === 'offset' && value.unit === 'day' && !value.vague && Math.abs(value.amount) <= 1;

const isDay = (time: TensedTime) => isOfDay(time) && !/^(?:clock|later)$/.test(time.value.kind);

function byParagraph(statements: readonly Statement[]): Map<number, Statement[]> {
  const found = new Map<number, Statement[]>();
  for (const statement of statements) {
    const known = found.get(statement.paragraph);
    if (known === undefined) found.set(statement.paragraph, [statement]);
    else known.push(statement);
  }
  return found;
}

/** Whether a day opens the sentence of somebody who says something then. */
function opensSaying(
  story: Story,
  { span, sentence }: TensedTime,
  statements: readonly Statement[],
): boolean {
  return (
    OPENER.test(story.text.slice(sentence.start, span.start)) &&
    statements.some(
      ({ source }) =>
        source.start >= span.end && BEFORE_SOURCE.test(story.text.slice(span.end, source.start)),
    )
  );
}

/** Who a sentence says to speak on a day: who says something in it or, where nobody does, whom it names before the day. */
function speakerOn(
  { persons }: People,
  { sentence, span, paragraph }: TensedTime,
  statements: readonly Statement[],
): Person | undefined {
  const own = statements.filter(({ source }) => contains(sentence, source));
  const before: Span = { start: sentence.start, end: span.start };
  const speakers =
    own.length > 0
      ? own.map(({ speaker }) => speaker)
      : persons.filter(({ mentions }) =>
          mentions.some((each) => each.paragraph === paragraph && contains(before, each.span)),
        );
  return new Set(speakers).size === 1 ? speakers[0] : undefined;
}

/**
 * The times of a story that somebody who is quoted counts from the day of speaking (“I sail tomorrow”), each
 * with what the paragraph tells of that day.
 *
 * @param times - in the order of the text
 */
export function timesInSpeech(
  story: Story,
  people: People,
  times: readonly TensedTime[],
): Map<TensedTime, SpokenOn> {
  const quotations = findAllQuotations(story);
  const statements = byParagraph(people.statements);
  const isQuoted = ({ span, paragraph }: TensedTime) => {
    const here = quotations.get(paragraph) ?? [];
    const next = here[firstWhere(here, ({ end }) => end > span.start)];
    return next !== undefined && overlaps(next, span);
  };
  const isDayOfSpeech = (time: TensedTime) =>
    isDay(time) &&
    (isSpoken(story, time) || opensSaying(story, time, statements.get(time.paragraph) ?? []));
  /** The days on which somebody speaks, by where their sentence begins. */
  const bySentence = new Map<number, TensedTime>();
  const quoted = new Set<TensedTime>();
  for (const time of times) {
    if (isQuoted(time)) quoted.add(time);
    else if (!isBesideToday(time) && isDayOfSpeech(time))
      bySentence.set(time.sentence.start, bySentence.get(time.sentence.start) ?? time);
  }
  const found = new Map<TensedTime, SpokenOn>();
  /** The last day that the paragraph has outside quotations, where somebody speaks on it. */
  let before: { readonly time: TensedTime; readonly speaker: Person | undefined } | undefined;
  let last = 0;
  for (const time of times) {
    const { sentence, paragraph, span } = time;
    const here = statements.get(paragraph) ?? [];
    if (paragraph !== last) before = undefined;
    last = paragraph;
    if (!quoted.has(time)) {
      if (isOfDay(time))
        before = isDayOfSpeech(time) ? { time, speaker: speakerOn(people, time, here) } : undefined;
      continue;
    }
    if (!isBesideToday(time)) continue;
    const inSentence = bySentence.get(sentence.start);
    const speaker = here.find(({ content }) => overlaps(content, span))?.speaker;
    const isSame = speaker !== undefined && before?.speaker === speaker;
    const day = inSentence ?? (isSame ? before?.time : undefined);
    found.set(time, {
      ...(day !== undefined && { day }),
      isBehindOther: before !== undefined && !isBesideToday(before.time),
    });
  }
  return found;
}
