import type { Origin } from '../story/story.js';
import { join, type Markdown, md, shorten } from './markdown.js';
import { words } from './words.js';

/** What is known of where a story comes from, as answers carry it. */
export interface Source {
  readonly story: string;
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly via: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly paragraphs: number;
}

/** Where a story comes from, of the story itself or of a summary of it. */
export function sourceOf(
  story: Origin & { readonly id: string; readonly paragraphs: number | readonly unknown[] },
): Source {
  const { paragraphs } = story;
  return {
    story: story.id,
    headline: story.headline ?? null,
    publisher: story.publisher ?? null,
    via: story.via ?? null,
    url: story.url ?? null,
    published: story.published ?? null,
    paragraphs: typeof paragraphs === 'number' ? paragraphs : paragraphs.length,
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
    source.headline === null ? undefined : `“${source.headline}”`,
    paragraph === undefined ? undefined : words.paragraph(paragraph, source.paragraphs),
  ];
  return parts.filter((part) => part !== undefined).join(' · ');
}

const PRONOUN = /^(?:he|she|they|it|i|we|who)$/i;

/** The small line under a passage: paragraph, publisher, and who is speaking, if words tell that. */
export function attributionLine(source: Source, paragraph: number, speaker?: string): Markdown {
  const publisher = publisherOf(source);
  const parts = [
    md`${words.paragraph(paragraph, source.paragraphs)}`,
    publisher === undefined ? undefined : md`${publisher}`,
    speaker === undefined || PRONOUN.test(speaker) ? undefined : shorten(speaker, 100),
  ];
  return md`-# ${join(parts, ' · ')}`;
}

/** The small line under one of many short passages, where another line names the publisher. */
export function paragraphLine(source: Source, paragraph: number, cue?: string): Markdown {
  const where = md`${words.paragraph(paragraph, source.paragraphs)}`;
  return md`-# ${join([where, cue === undefined ? undefined : md`“${shorten(cue, 60)}”`], ' · ')}`;
}

/**
 * A small line of what is known of where a story comes from: publisher, headline, date.
 *
 * @param said - what the reply says elsewhere, and the line need not
 */
export function originLine(source: Source, said?: 'publisher' | 'headline'): Markdown | undefined {
  const { headline, published } = source;
  const known = [
    said === 'publisher' ? undefined : publisherOf(source),
    said === 'headline' || headline === null ? undefined : `“${headline}”`,
    published?.slice(0, 10),
  ].filter((part) => part !== undefined);
  if (known.length === 0) return undefined;
  const line = join(
    known.map((part) => md`${part}`),
    ' · ',
  );
  return md`-# ${line}`;
}
