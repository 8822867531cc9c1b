import { createHash } from 'node:crypto';
import type { StoryFile } from '../story/files.js';
import { fold } from '../text/fold.js';
import { type Archive, ArchiveError, type StorySummary } from './archive.js';

interface Kept {
  readonly summary: StorySummary;
  readonly content: string;
  /** Folded: what typed words are looked for in. */
  readonly title: string;
}

/** When a story was published (ms since 1970), or its file changed last. */
function ageOf({ outline, modified }: StoryFile): number {
  return outline.published === undefined ? modified : Date.parse(outline.published);
}

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

/** An archive of story files that have been read: everybody sees all of them. */
export function archiveOf(files: readonly StoryFile[]): Archive {
  const kept = new Map(
    [...files].sort((a, b) => ageOf(b) - ageOf(a)).map((file) => [file.outline.id, keep(file)]),
  );
  const [newest] = kept.values();
  return {
    async list(_scope, typed = '') {
      const words = fold(typed).trim();
      return [...kept.values()]
        .filter(({ title }) => title.includes(words))
        .map(({ summary }) => summary);
    },
    async find(_scope, id) {
      return (id === undefined ? newest : kept.get(id))?.summary;
    },
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
