import type { Archive, Scope } from '../archive/archive.js';
import { archiveOf } from '../archive/files.js';
import { outlineStory } from '../story/parse.js';
import type { Quiz } from './stories.js';

/** Whoever asks a quiz. */
export const QUIZ_SCOPE: Scope = { user: '1' };

/** A story of a quiz as a file: what is known of it, and its paragraphs. */
export function quizFile({
  headline,
  publisher,
  date,
  published,
  paragraphs,
}: Quiz['stories'][number]) {
  const fields = Object.entries({ headline, publisher, published: published ?? date })
    .filter(([, value]) => typeof value === 'string' && value !== '')
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`);
  return `---\n${fields.join('')}---\n\n${paragraphs.join('\n\n')}\n`;
}

/** The stories of a quiz as an archive that is there for all. */
export function quizArchive({ stories }: Pick<Quiz, 'stories'>): Archive {
  return archiveOf(
    stories.map((story) => {
      const content = quizFile(story);
      return { content, outline: outlineStory(content, story.id, story.id), modified: 0 };
    }),
  );
}

/** An archive without some of its stories, by their ids. */
export function without(archive: Archive, ids: readonly string[]): Archive {
  return {
    ...archive,
    async seek(...asked) {
      const { list, ...counts } = await archive.seek(...asked);
      return { ...counts, list: list.filter(({ story }) => !ids.includes(story.id)) };
    },
  };
}
