import type { Candidates } from '../seek/candidates.js';
import type { StoryQuery } from '../seek/query.js';
import type { Origin, Version } from '../story/story.js';

/** Who asks, and where. Which stories somebody sees follows from it. */
export interface Scope {
  /** The server; absent in direct messages, and where somebody uses the bot on their own. */
  readonly guild?: string;
  /**
   * The channel; for a thread, the channel that it belongs to. Absent where somebody uses the bot on
   * their own in a place that is not its.
   */
  readonly channel?: string;
  /** The person; empty if it is not known. */
  readonly user: string;
  /** Whether they may manage the server. */
  readonly manages?: boolean;
}

/** One time that somebody added a story. */
export interface Addition {
  /** The person. */
  readonly by: string;
  /** ISO 8601, in UTC. */
  readonly at: string;
  readonly channel?: string;
}

/** What is known of a story without reading it. */
export interface StorySummary extends Origin {
  /** It names one version of one story, and never another. */
  readonly id: string;
  /** How many there are. */
  readonly paragraphs: number;
  /**
   * Identifies one content of one story. A story of the same id in another scope, and a new
   * version, have other keys.
   */
  readonly key: string;
  /** Absent where there is only one. */
  readonly version?: Version;
  /** How it came in first; absent for a story that is there for all. */
  readonly added?: Addition;
  /** Who added one of its versions first; absent for a story that is there for all. */
  readonly adders?: readonly string[];
}

/** What came of adding a story. */
export interface Added {
  readonly summary: StorySummary;
  /**
   * `new`: not seen before; `version`: known, but read with other words; `known`: known as it is.
   */
  readonly kind: 'new' | 'version' | 'known';
  /** The numbers of the paragraphs that the version before did not have. */
  readonly changed: readonly number[];
}

/** A story and its content, as its file has it. */
export interface ExportedStory {
  readonly id: string;
  readonly content: string;
}

/** What was deleted. */
export interface Forgotten {
  /** Each version of one counted. */
  readonly stories: number;
  /** That were followed. */
  readonly feeds: number;
}

/** Where stories are kept. */
export interface Archive {
  /** The stories that somebody sees whose headline or id has the typed words, in any order, newest first. */
  list(scope: Scope, typed?: string): Promise<readonly StorySummary[]>;
  /**
   * The story with that id; without one, the story that was added last in this channel, else in
   * this server, or by this person, else the newest of those that are there for all. Undefined if
   * there is none that somebody sees.
   */
  find(scope: Scope, id?: string): Promise<StorySummary | undefined>;
  /**
   * What the stories that somebody sees have on a query: the likeliest of them, in no order, each in
   * its newest version.
   */
  seek(scope: Scope, query: StoryQuery): Promise<Candidates<StorySummary>>;
  /** The content of a story file, front matter and body, of a story that was found here. */
  read(summary: StorySummary): Promise<string>;
  /**
   * Adds a story for those who share the scope: the server, or the person alone. Once it is back,
   * the story is kept, whatever happens to the program.
   *
   * @param content - of a story file
   * @throws StoryFileError if it is none
   * @throws ArchiveError if no more may be added, or nothing at all
   */
  add(scope: Scope, content: string): Promise<Added>;
  /**
   * Removes a story that was added: the versions that this person added first; for who manages the
   * server, all of them.
   *
   * @throws ArchiveError if it is there for all
   */
  remove(scope: Scope, id: string): Promise<void>;
  /** What the scope's server or person has added, every version. */
  contents(scope: Scope): AsyncIterable<ExportedStory>;
  /** Deletes all that the scope's server or person has added and follows. */
  forget(scope: Scope): Promise<Forgotten>;
  /**
   * Deletes what a person has added, wherever it was: their own stories, and in servers those that
   * nobody else has added too. What they follow ends, wherever it was.
   */
  forgetPerson(user: string): Promise<Forgotten>;
}

/** Something that an archive cannot do. The message tells the person why, in a sentence. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError';
}

/** The archive is not where a setting says, or does not let the bot in: opening it again does not mend that. */
export class ArchiveSettingError extends ArchiveError {}
