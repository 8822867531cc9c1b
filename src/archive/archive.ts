import type { Origin } from '../story/story.js';

/** Who asks, and where. Which stories somebody sees follows from it. */
export interface Scope {
  /** The server; absent in direct messages, and where somebody uses the bot on their own. */
  readonly guild?: string;
  /** The channel; for a thread, the channel that it belongs to. */
  readonly channel?: string;
  /** The person; empty if it is not known. */
  readonly user: string;
}

/** What is known of a story without reading it. */
export interface StorySummary extends Origin {
  readonly id: string;
  /** How many there are. */
  readonly paragraphs: number;
  /** One content of one story: another scope's story of the same id, or a new version, has another. */
  readonly key: string;
}

/** Where stories are kept. */
export interface Archive {
  /** The stories that somebody sees whose headline or id has the typed words, newest first. */
  list(scope: Scope, typed?: string): Promise<readonly StorySummary[]>;
  /** The story with that id, or the newest one; undefined if there is none that somebody sees. */
  find(scope: Scope, id?: string): Promise<StorySummary | undefined>;
  /** The content of a story file, front matter and body, of a story that was found here. */
  read(summary: StorySummary): Promise<string>;
}
