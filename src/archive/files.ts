import { createHash } from 'node:crypto';
import { renameCandidates } from '../seek/candidates.js';
import type { StoryFile } from '../story/files.js';
import { momentOf } from '../story/moment.js';
import { fold } from '../text/fold.js';
import { type Archive, ArchiveError, type StorySummary } from './archive.js';
import { createStoryIndex, type IndexableStory } from './story-index.js';
import { hasWords, typedWords } from './typed-words.js';

/** An archive that reads all its stories before they are sought. */
export interface FileArchive extends Archive {
  /** Reads what has changed, so that nobody who seeks has to wait for it. */
  updateIndex(): Promise<void>;
}

interface Kept {
  readonly summary: StorySummary;
  readonly content: string;
  /** Folded: what typed words are looked for in. */
  readonly title: string;
}

/**
 * Newest first by the days of publication. Behind them, by their files, those whose day nobody knows:
 * none of them becomes what everybody asks because its file is new.
 */
function byAge(a: StoryFile, b: StoryFile): number {
  const [x, y] = [a.outline.published, b.outline.published];
  if (x === undefined && y === undefined) return b.modified - a.modified;
  if (x === undefined || y === undefined) return x === undefined ? 1 : -1;
  return momentOf(y) - momentOf(x);
}

/** ms: it is the next day already where somebody else is. */
const DAY = 86_400_000;

/** Whether the day of a story has come, as far as it is known. A year that is mistyped may be far away. */
const isOut = ({ published }: StorySummary, now: number) =>
  published === undefined || momentOf(published) <= now + DAY;

function keep({ outline, content }: StoryFile): Kept {
  const { id, headline, publisher, via, section, url, published, paragraphs } = outline;
  return {
    summary: {
      ...{ id, headline, publisher, via, section, url, published },
      paragraphs: paragraphs.length,
      // What is open under a key must not outlive a change of the file.
      key: `${id}/${createHash('sha1').update(content).digest('base64url')}`,
    },
    content,
    title: fold(`${id} ${headline ?? ''}`),
  };
}

const refuse = async (): Promise<never> => {
  throw new ArchiveError('Stories can be neither added nor removed here.');
};

function indexable({ outline, content }: StoryFile, key: string): IndexableStory {
  const { text, paragraphs, published } = outline;
  return {
    ...{ key, length: content.length, published },
    paragraphs: async () => paragraphs.map(({ start, end }) => text.slice(start, end)),
  };
}

/**
 * An archive of story files that have been read: everybody sees all of them.
 *
 * @param index - of these stories as they were before, if there is one
 * @param now - the time, in ms since 1970
 */
export function archiveOf(
  files: readonly StoryFile[],
  index = createStoryIndex(),
  now = Date.now,
): FileArchive {
  const kept = new Map([...files].sort(byAge).map((file) => [file.outline.id, keep(file)]));
  const byKey = new Map([...kept.values()].map(({ summary }) => [summary.key, summary]));
  const stories = files.flatMap((file) => {
    const key = kept.get(file.outline.id)?.summary.key;
    return key === undefined ? [] : [indexable(file, key)];
  });
  return {
    async list(_scope, typed = '') {
      const words = typedWords(typed);
      return [...kept.values()]
        .filter(({ title }) => hasWords(title, words))
        .map(({ summary }) => summary);
    },
    async find(_scope, id) {
      if (id !== undefined) return kept.get(id)?.summary;
      const summaries = [...kept.values()].map(({ summary }) => summary);
      return summaries.find((summary) => isOut(summary, now())) ?? summaries[0];
    },
    async seek(_scope, query) {
      return renameCandidates(await index.find(stories, query), (key) => byKey.get(key));
    },
    updateIndex: () => index.update(stories),
    async read({ id }) {
      const found = kept.get(id);
      if (found === undefined) throw new RangeError(`no story ${id} in this archive`);
      return found.content;
    },
    add: refuse,
    remove: refuse,
    forget: refuse,
    forgetPerson: refuse,
    async *contents() {},
  };
}
