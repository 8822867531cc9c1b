import type { Scope } from '../../archive/archive.js';
import type { Desk, OpenStory } from '../../desk.js';
import { readTelling, type Telling, tellTheSame } from '../../digest/events/telling.js';
import { placeOf, type StoryEvent, whenText } from '../../digest/events/timeline.js';
import { slice } from '../../story/story.js';
import { analyze } from '../../terms/analyzer.js';
import { oneLine } from '../../text/one-line.js';
import { type Span, within } from '../../text/span.js';
import { absentWords } from '../asked-words.js';
import { byDate, type Opened } from '../opened.js';
import { spellingsOf } from '../spelling.js';
import { type Namesake, namesakesOf } from './meant.js';
import { personsNamed } from './people.js';
import { type Reading, readAbout } from './stories.js';
import type { Repeated } from './told-once.js';

/** Stories whose events stand in one line of time. */
const MOST_READ = { about: 20, newest: 8 };
/** Events of one date that one story may have there, those that it tells first: others have their say. */
const MOST_OF_DATE = 2;

/** An event that a story gives a date, as answers carry it. */
export interface RecordEvent extends Repeated {
  readonly story: string;
  /** Of the story; ISO 8601, null where it is not known. */
  readonly published: string | null;
  /** The story's words for the time, */
  readonly when: string;
  /** and what they come to: ISO 8601, to the day, the month or the year; of a time of the day, its day. */
  readonly date: string;
  readonly paragraph: number;
  /** Where in the paragraph the words for the time stand. */
  readonly at: number;
  readonly text: string;
  /** Where in the text begins how an accusation ended; it is not shown without that. */
  readonly outcomeAt?: number;
  /** Where in the text it is told, if its sentence tells something else. */
  readonly toldAt?: Span;
}

/**
 * Tells whether a paragraph, or the one before it, has any of some words, in whatever form or, where
 * the story lacks them, in its own spelling.
 */
export function nearWords(
  open: OpenStory,
  about: string | undefined,
): (event: StoryEvent) => boolean {
  if (about === undefined) return () => true;
  const { story } = open;
  const { terms } = open.search(about);
  const own = spellingsOf(story, terms, absentWords(open, about)).map(({ as }) => as);
  const wanted = new Set([about, ...own].flatMap(analyze));
  const having = new Set(
    story.paragraphs
      .filter((paragraph) => analyze(slice(story, paragraph)).some((term) => wanted.has(term)))
      .map(({ number }) => number),
  );
  return ({ paragraph }) => having.has(paragraph) || having.has(paragraph - 1);
}

interface ToldEvent {
  event: RecordEvent;
  readonly telling: Telling;
}

function eventsIn({ summary, open }: Opened, about: string | undefined): ToldEvent[] {
  const { story } = open;
  const counts = new Map<string, number>();
  const inOrder = open.events().filter(nearWords(open, about));
  inOrder.sort((a, b) => a.sentence.start - b.sentence.start);
  return inOrder.flatMap((event) => {
    const { paragraph, sentence, outcome, aside } = event;
    const date = event.date ?? event.day;
    if (date === undefined) return [];
    const count = counts.get(date) ?? 0;
    counts.set(date, count + 1);
    if (count >= MOST_OF_DATE) return [];
    return {
      event: {
        story: summary.id,
        published: summary.published ?? null,
        when: oneLine(whenText(story, event)),
        date,
        paragraph,
        at: placeOf(story, event),
        text: slice(story, sentence),
        ...(outcome !== undefined && { outcomeAt: outcome - sentence.start }),
        ...(aside !== undefined && { toldAt: within(sentence, aside) }),
        also: [],
      },
      telling: readTelling(story, event),
    };
  });
}

/** What several stories tell in the same words of one date becomes one event. */
function tellOnce(events: readonly ToldEvent[]): RecordEvent[] {
  const told: ToldEvent[] = [];
  for (const one of events) {
    const { date, story, paragraph } = one.event;
    const same = told.find(
      (other) => other.event.date === date && tellTheSame(other.telling, one.telling),
    );
    if (same === undefined) told.push(one);
    else same.event = { ...same.event, also: [...same.event.also, { story, paragraph }] };
  }
  return told.map(({ event }) => event);
}

/**
 * What happens when, in the stories about some words or the newest ones, newest first. Of what
 * several tell, the words are those of the story that told it first. Where the words are a name, others
 * of that name come with it: what their stories tell is there as well.
 */
export async function eventsOn(
  desk: Desk,
  scope: Scope,
  about: string | undefined,
): Promise<Reading & { events: RecordEvent[]; namesakes: Namesake[] }> {
  const { from, unread } = await readAbout(desk, scope, about, MOST_READ);
  const called = about === undefined ? [] : await personsNamed(desk, from, about);
  const newestFirst = [...from].sort((a, b) => byDate(a.summary, b.summary));
  return {
    from: newestFirst,
    unread,
    namesakes: namesakesOf(called),
    events: tellOnce(newestFirst.toReversed().flatMap((one) => eventsIn(one, about))).sort(
      (a, b) => (a.date > b.date ? -1 : Number(a.date < b.date)),
    ),
  };
}
