import lunr from 'lunr';
import MiniSearch from 'minisearch';
import type { Story } from '../story/story.js';
import { slice } from '../story/story.js';
import { analyze } from '../terms/analyzer.js';

/** Ranks a story's paragraphs for a question: their numbers, from 1, best first. */
export type Ranker = (question: string) => number[];

/** A search library as it is commonly used on the paragraphs of a story. */
export interface Baseline {
  readonly name: string;
  index(story: Story): Ranker;
}

const textsOf = (story: Story) =>
  story.paragraphs.map((paragraph) => ({ id: paragraph.number, text: slice(story, paragraph) }));

const JOINT = '\n';

export const BASELINES: readonly Baseline[] = [
  {
    name: 'MiniSearch',
    index(story) {
      const index = new MiniSearch({ fields: ['text'] });
      index.addAll(textsOf(story));
      return (question) => index.search(question).map(({ id }) => Number(id));
    },
  },
  {
    name: 'MiniSearch, stems',
    index(story) {
      const index = new MiniSearch({
        fields: ['text'],
        tokenize: (text) => text.split(JOINT),
        processTerm: (term) => term || null,
      });
      index.addAll(textsOf(story).map(({ id, text }) => ({ id, text: analyze(text).join(JOINT) })));
      return (question) => index.search(analyze(question).join(JOINT)).map(({ id }) => Number(id));
    },
  },
  {
    name: 'lunr',
    index(story) {
      const index = lunr((builder) => {
        builder.ref('id');
        builder.field('text');
        for (const document of textsOf(story)) builder.add(document);
      });
      return (question) =>
        index
          .query((query) => {
            // Plain words: a question is not written in lunr's query language.
            query.term(lunr.tokenizer(question.replace(/[^\p{L}\p{N}\s'-]/gu, ' ')), {});
          })
          .map(({ ref }) => Number(ref));
    },
  },
];
