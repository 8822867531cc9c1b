import type { Candidates } from '../seek/candidates.js';
import type { StoryQuery } from '../seek/query.js';
import type { Origin } from '../story/story.js';
import type { Addition, Forgotten } from './archive.js';
import type { FeedStore } from './following.js';

/** One version of a story as it is kept. It never changes; it can only be added again. */
export interface KeptStory {
  readonly id: string;
  /** The id of the story's first version: all its versions have it. */
  readonly work: string;
  /** Counted from 1. */
  readonly version: number;
  /** Of a story file. */
  readonly content: string;
  /** Earliest first; at least one. */
  readonly additions: readonly Addition[];
}

/** What a store knows of a version of a story without reading it. */
export interface KeptFacts extends Origin {
  readonly id: string;
  readonly work: string;
  readonly version: number;
  /** The newest version that there is of this story. */
  readonly versions: number;
  readonly paragraphs: number;
  /** Of the file, in UTF-16 code units. */
  readonly characters: number;
  /** How the story came in first. */
  readonly added: Addition;
  /** Who added one of its versions first, each once. */
  readonly adders: readonly string[];
  /** Changes with the content. */
  readonly revision: string;
}

/** A story that may be the same as another. */
export interface Candidate extends KeptFacts {
  /** For {@link resemblance}. */
  readonly sketch: readonly number[];
}

/** How much an owner has. */
export interface Usage {
  /** Versions count each. */
  readonly stories: number;
  readonly characters: number;
  /** Additions since the time that was asked for. */
  readonly additions: number;
  /** The time of the last one, ISO 8601. */
  readonly last?: string;
}

/** What can be done with an owner's stories while nobody else changes them. */
export interface Shelf {
  /** @param since - ISO 8601 */
  usage(since: string): Promise<Usage>;
  /**
   * Stories that may be the same as one with this address and this sketch: their newest versions,
   * those with the same address first. Some may be missing; those of the same day go before others.
   *
   * @param address - comparable
   * @param day - yyyy-mm-dd
   */
  alike(
    address: string | undefined,
    sketch: readonly number[],
    day: string | undefined,
  ): Promise<readonly Candidate[]>;
  /** Whether an id is that of a version, or of a story of which later versions are left. */
  has(id: string): Promise<boolean>;
  /** The content of a story that is there. */
  read(id: string): Promise<string>;
  /** Once it is back, the story is kept, whatever happens to the program. */
  put(story: KeptStory): Promise<void>;
  /** A story that is there was added again. */
  addAgain(id: string, addition: Addition): Promise<void>;
}

/**
 * Keeps the stories that people add, each under an owner (see {@link ownerOf}). It decides nothing:
 * who sees what, and what is the same story, is the archive's.
 */
export interface StoryStore {
  /** The newest version of each story whose headline or id has all of the words (folded), last added first. */
  list(owner: string, words: readonly string[]): Promise<readonly KeptFacts[]>;
  find(owner: string, id: string): Promise<KeptFacts | undefined>;
  /** The newest version of the story that was added last, in a channel or anywhere. */
  newest(owner: string, channel?: string): Promise<KeptFacts | undefined>;
  /** What the newest versions of an owner's stories have on a query: the likeliest, in no order. */
  seek(owner: string, query: StoryQuery): Promise<Candidates<KeptFacts>>;
  /** The content of a story that is there. */
  read(owner: string, id: string): Promise<string>;
  /** Does something while nobody else changes the owner's stories. */
  change<T>(owner: string, work: (shelf: Shelf) => Promise<T>): Promise<T>;
  /**
   * Deletes a story with its versions, by the id of the first.
   *
   * @param by - whose first additions are deleted; all versions where it is absent
   */
  remove(owner: string, work: string, by?: string): Promise<void>;
  /** Deletes all that an owner has, feeds too. */
  forget(owner: string): Promise<Forgotten>;
  /**
   * Deletes what a person alone has added, whoever owns it, how they added the rest, and what they
   * follow.
   */
  forgetPerson(user: string): Promise<Forgotten>;
  /** Everybody who has stories, or follows feeds. */
  owners(): AsyncIterable<string>;
  /** Every version of every story of an owner, first versions before later ones. */
  stories(owner: string): AsyncIterable<KeptStory>;
  close(): Promise<void>;
}

/** Keeps stories, and which feeds are followed. */
export interface Store extends StoryStore {
  readonly feeds: FeedStore;
}
