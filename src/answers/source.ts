import type { Origin, Version } from '../story/story.js';
import { quotedName, words } from '../words.js';

/** What is known of where a story comes from, as answers carry it. */
export interface Source {
  readonly story: string;
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly via: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly paragraphs: number;
  /** Which version of the story it is; null where there is only one. */
  readonly version: Version | null;
}

/** Where a story comes from, read from the story itself or from a summary of it. */
export function sourceOf(
  story: Origin & {
    readonly id: string;
    readonly paragraphs: number | readonly unknown[];
    readonly version?: Version;
  },
): Source {
  const { paragraphs, version = null } = story;
  return {
    story: story.id,
    headline: story.headline ?? null,
    publisher: story.publisher ?? null,
    via: story.via ?? null,
    url: story.url ?? null,
    published: story.published ?? null,
    paragraphs: typeof paragraphs === 'number' ? paragraphs : paragraphs.length,
    version,
  };
}

/** "inews, via PressBee", as far as it is known. */
export function publisherOf({ publisher, via }: Source): string | undefined {
  const parts = [publisher, via === null ? null : words.via(via)].filter((part) => part !== null);
  return parts.length === 0 ? undefined : parts.join(', ');
}

/** The attribution of a passage in plain text: publisher, headline, paragraph. */
export function attribution(source: Source, paragraph?: number): string {
  const parts = [
    publisherOf(source),
    source.headline === null ? undefined : quotedName(source.headline),
    source.version === null ? undefined : words.version(source.version),
    paragraph === undefined ? undefined : words.paragraph(paragraph, source.paragraphs),
  ];
  return parts.filter((part) => part !== undefined).join(' · ');
}
