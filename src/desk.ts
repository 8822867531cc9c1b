import { setImmediate as nextTurn } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import type { Archive, Scope, StorySummary } from './archive/archive.js';
import { findEvents, type StoryEvent } from './digest/events/timeline.js';
import { type Digest, digestOf } from './digest/summary/digest.js';
import { findKeyPhrases } from './digest/summary/key-phrases.js';
import { type Feeds, NO_FEEDS } from './feeds/feeds.js';
import { createIntake, type Intake } from './intake.js';
import { type People, peopleInSlices } from './people/people.js';
import type { Explanation } from './search/explain.js';
import { passagesInSlices, type Ranking, type Weighing } from './search/passage-index.js';
import { readQuery } from './seek/query.js';
import { type RankedStory, rankStories } from './seek/rank-stories.js';
import { readSignature, type Signature } from './seek/signature.js';
import { outlineStory, parseStory, segmentStory } from './story/parse.js';
import type { Story } from './story/story.js';
import { fold } from './text/fold.js';
import type { Slices } from './text/slices.js';
import type { Span } from './text/span.js';

/** A story and what is known of it. What is asked for first is worked out then, once. */
export interface OpenStory {
  readonly story: Story;
  people(): People;
  /** The headline and the text as typed words are looked for in them: without case and accents. */
  folded(): string;
  search(question: string): Ranking;
  /** What the story has on a question, to be set beside what others have. */
  weigh(question: string): Weighing;
  /** How the answer to a question comes about. */
  explain(question: string): Explanation;
  digest(): Digest;
  /** What happens when, earliest first. */
  events(): readonly StoryEvent[];
  /** What the story keeps coming back to, in its own words. */
  keyPhrases(): readonly Span[];
  /** Works out what most commands ask for, in slices: between them, others get their turn. */
  prepare(): Promise<void>;
}

/** The archive and the stories that are open: all that a command may ask. */
export interface Desk extends Omit<Archive, 'read' | 'seek'> {
  /** Where stories are read before they are added. */
  readonly intake: Intake;
  /** The feeds that people follow. */
  readonly feeds: Feeds;
  /** The stories that may answer a question, best first. */
  seek(scope: Scope, question: string): Promise<readonly RankedStory<StorySummary>[]>;
  /** What tells whether a story is about the same as others; of one that has gone, nothing. */
  sign(summary: StorySummary): Promise<Signature>;
  /**
   * A story by its id, or the one that is meant here without one.
   *
   * @throws UnknownStoryError if there is no such story that somebody in this scope sees
   * @throws LongStory if it is too long to be read here
   */
  open(scope: Scope, id?: string): Promise<OpenStory>;
  /**
   * A story by its id; of one that is too long to be read here, the beginning. Undefined if there is
   * no such story, or its first paragraph is too long.
   */
  openBeginning(scope: Scope, id: string): Promise<OpenStory | undefined>;
}

/** A story was asked for that there is not. */
export class UnknownStoryError extends Error {
  override readonly name = 'UnknownStoryError';
}

/** A story is too long to be read here: it would hold up everybody who asks about others. */
export class LongStory extends Error {
  override readonly name = 'LongStory';

  constructor(
    readonly summary: StorySummary,
    /** Of its file. */
    readonly content: string,
  ) {
    super(`the story ${summary.id} is too long to be read here`);
  }
}

const KEY_PHRASES = 5;
/**
 * Characters of the stories that are kept open. What is known of a story takes about 80 bytes a
 * character when all of it is used, so this is some 40 MB; and the longest story there may be is
 * kept alone.
 */
const OPEN_CHARACTERS = 500_000;

/** Stories whose signatures are remembered; each takes some 8 KB. */
const SIGNATURES = 1_000;

/** A function that does its work at the first call, and remembers what came of it. */
function once<T extends object | string>(work: () => T): () => T {
  let result: T | undefined;
  return () => {
    result ??= work();
    return result;
  };
}

/** Work that is begun once, done in slices or, where it is asked for, all at once, and remembered. */
function inSlices<T extends object>(begin: () => Slices<T>) {
  let slices: Slices<T> | undefined;
  let result: T | undefined;
  /** Does one slice more, if there is one; what has come of them all, if that was the last. */
  const doOne = (): T | undefined => {
    if (result !== undefined) return result;
    slices ??= begin();
    try {
      const { done, value } = slices.next();
      if (done) result = value;
    } catch (error) {
      slices = undefined;
      throw error;
    }
    return result;
  };
  return {
    /** Does all that is left. */
    now(): T {
      for (;;) {
        const known = doOne();
        if (known !== undefined) return known;
      }
    },
    async inTurn(): Promise<void> {
      do await nextTurn();
      while (doOne() === undefined);
    },
  };
}

/** Opens a story. */
export function openStory(story: Story): OpenStory {
  const reading = inSlices(() => peopleInSlices(story));
  const people = reading.now;
  const indexing = inSlices(() => passagesInSlices(story, people()));
  const index = indexing.now;
  return {
    story,
    people,
    folded: once(() => fold(`${story.headline ?? ''}\n${story.text}`)),
    search: (question) => index().search(question),
    weigh: (question) => index().weigh(question),
    explain: (question) => index().explain(question),
    digest: once(() => digestOf(story, people())),
    events: once(() => findEvents(story, people())),
    keyPhrases: once(() => findKeyPhrases(story, KEY_PHRASES)),
    async prepare() {
      await reading.inTurn();
      await indexing.inTurn();
      await nextTurn();
    },
  };
}

/** What else a desk is made of. */
export interface DeskSetting {
  /** How many characters of stories stay open. */
  readonly openCharacters?: number;
  /** By default one that reads texts alone. */
  readonly intake?: Intake;
  /** By default, none can be followed. */
  readonly feeds?: Feeds;
  /**
   * Whether a story that is opened is worked out at once, in slices; otherwise, what is asked for
   * first is worked out then. By default, it is.
   */
  readonly prepares?: boolean;
  /** How many characters a story's file may have to be read here; by default, any number. */
  readonly longest?: number | undefined;
  /** How many characters are read here of one that is longer; by default, as many as that. */
  readonly beginning?: number | undefined;
}

/**
 * Makes a desk. The stories asked for last stay open; others are opened again when they are asked
 * for, so that memory does not grow with the number of stories.
 */
export function createDesk(archive: Archive, setting: DeskSetting = {}): Desk {
  const { openCharacters = OPEN_CHARACTERS, intake = createIntake(), feeds = NO_FEEDS } = setting;
  const { prepares = true } = setting;
  const { longest = Number.POSITIVE_INFINITY, beginning = longest } = setting;
  const open = new LRUCache<string, OpenStory>({
    maxSize: openCharacters,
    sizeCalculation: ({ story }) => Math.min(story.text.length, openCharacters),
  });
  const signatures = new LRUCache<string, Signature>({ max: SIGNATURES });
  /** What is deleted must not live on among the open stories. */
  const closing =
    <Given extends unknown[], T>(deletion: (...given: Given) => Promise<T>) =>
    async (...given: Given): Promise<T> => {
      const result = await deletion(...given);
      open.clear();
      signatures.clear();
      return result;
    };
  /** The words of a story, read anew where it is not open; of one that was deleted meanwhile, nothing. */
  const paragraphsOf = async (summary: StorySummary): Promise<string[] | undefined> => {
    const { id, key } = summary;
    const known = open.peek(key)?.story;
    const content = known === undefined ? await archive.read(summary).catch(() => undefined) : '';
    if (content === undefined) return undefined;
    const { text, paragraphs } = known ?? outlineStory(content, id, id);
    return paragraphs.map(({ start, end }) => text.slice(start, end));
  };
  const openFound = async (scope: Scope, id?: string): Promise<OpenStory> => {
    const summary = await archive.find(scope, id);
    if (summary === undefined) throw new UnknownStoryError(id ?? '');
    const known = open.get(summary.key);
    if (known !== undefined) return known;
    const { id: found, version } = summary;
    const content = await archive.read(summary);
    if (content.length > longest) throw new LongStory(summary, content);
    const story = parseStory(content, found, found);
    const opened = openStory({ ...story, ...(version && { version }) });
    open.set(summary.key, opened);
    if (prepares) await opened.prepare();
    return opened;
  };
  return {
    ...archive,
    intake,
    feeds,
    remove: closing(archive.remove),
    forget: closing(archive.forget),
    forgetPerson: closing(async (user: string) => {
      intake.forget(user);
      return archive.forgetPerson(user);
    }),
    async seek(scope, question) {
      const query = readQuery(question);
      return rankStories(query, await archive.seek(scope, query));
    },
    async sign(summary) {
      const known = signatures.get(summary.key);
      if (known !== undefined) return known;
      const text = await paragraphsOf(summary);
      const signature = readSignature(text ?? [], summary.published);
      if (text !== undefined) signatures.set(summary.key, signature);
      return signature;
    },
    open: openFound,
    async openBeginning(scope, id) {
      try {
        return await openFound(scope, id);
      } catch (error) {
        if (error instanceof UnknownStoryError) return undefined;
        if (!(error instanceof LongStory)) throw error;
        const key = `the beginning of ${error.summary.key}`;
        const known = open.get(key);
        if (known !== undefined) return known;
        const opened = beginningOf(error, beginning);
        if (opened !== undefined) open.set(key, opened);
        if (prepares) await opened?.prepare();
        return opened;
      }
    },
  };
}

/** As much of a story as may be read. */
function beginningOf({ summary, content }: LongStory, longest: number): OpenStory | undefined {
  const { id, version } = summary;
  const outline = outlineStory(content, id, id);
  const paragraphs = outline.paragraphs.filter(({ end }) => end <= longest);
  if (paragraphs.length === 0) return undefined;
  return openStory(segmentStory({ ...outline, paragraphs, ...(version && { version }) }));
}
