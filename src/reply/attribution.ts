import { publisherOf, type Source } from '../answers/source.js';
import { quotedName, words } from '../words.js';
import { day, dotted, type Line, shorten, small } from './text.js';

const PRONOUN = /^(?:he|she|they|it|i|we|who)$/i;

/**
 * The small line under a passage: paragraph, publisher, and who is speaking, if words tell that, or whom
 * it speaks of.
 */
export function attributionLine(
  source: Source,
  paragraph: number,
  speaker?: string,
  subject?: string,
): Line {
  return small(
    ...dotted([
      words.paragraph(paragraph, source.paragraphs),
      source.version === null ? undefined : words.version(source.version),
      publisherOf(source),
      speaker === undefined || PRONOUN.test(speaker) ? undefined : shorten(speaker, 100),
      subject === undefined ? undefined : words.whoThatIs(shorten(subject, 100)),
    ]),
  );
}

/** The small line under one of several passages, where another line names the publisher. */
export function speakerLine(source: Source, paragraph: number, speaker?: string): Line {
  return attributionLine({ ...source, publisher: null, via: null }, paragraph, speaker);
}

/** The small line under one of many short passages, where another line names the publisher. */
export function paragraphLine(source: Source, paragraph: number, cue?: string): Line {
  const where = words.paragraph(paragraph, source.paragraphs);
  const version = source.version === null ? undefined : words.version(source.version);
  return small(
    ...dotted([where, version, cue === undefined ? undefined : `“${shorten(cue, 60)}”`]),
  );
}

/** The small line under a passage that stands beside those of other stories. */
export function recordLine(source: Source, paragraph: number, speaker?: string): Line {
  const { headline, version, published } = source;
  const publisher = publisherOf(source);
  return small(
    ...dotted([
      publisher === undefined ? undefined : shorten(publisher, 80),
      headline === null ? undefined : quotedName(shorten(headline, 150)),
      published === null ? undefined : day(published.slice(0, 10)),
      words.paragraph(paragraph, source.paragraphs),
      version === null ? undefined : words.version(version),
      speaker === undefined || PRONOUN.test(speaker) ? undefined : shorten(speaker, 100),
    ]),
  );
}

/**
 * A small line of what is known of where a story comes from: publisher, headline, date.
 *
 * @param said - what the reply says elsewhere, and the line need not
 */
export function originLine(source: Source, said?: 'publisher' | 'headline'): Line | undefined {
  const { headline, published } = source;
  const known = dotted([
    said === 'publisher' ? undefined : publisherOf(source),
    said === 'headline' || headline === null ? undefined : quotedName(headline),
    published === null ? undefined : day(published.slice(0, 10)),
  ]);
  return known.length === 0 ? undefined : small(...known);
}
