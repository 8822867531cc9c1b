import MiniSearch from 'minisearch';
import type { People } from '../people/people.js';
import type { Story } from '../story/story.js';
import { collectEvidence } from './evidence.js';
import { type Described, describePassages } from './features.js';
import { type ReadQuestion, readQuestion } from './question.js';
import { relateTerms } from './related.js';
import { readStoryTerms, type StoryTerms } from './story-terms.js';
import { indexPeople } from './who-is-meant.js';

/** The passages that bear on a question, in no order, and the question as it was understood. */
export interface Candidates {
  readonly question: ReadQuestion;
  readonly passages: readonly Described[];
}

export interface CandidateIndex {
  readonly terms: StoryTerms;
  find(question: string): Candidates;
}

/** How many passages of the first stage are looked at again. */
const FIRST_STAGE = 20;
/** MiniSearch is given terms, not text: they come joined by a character that no term contains. */
const JOINT = '\n';

/**
 * The first stage: the passages that MiniSearch finds by terms (BM25+, Lv and Zhai 2011), those
 * that have kin of a term, and those that mention somebody whom the question means.
 */
export function indexCandidates(story: Story, people: People): CandidateIndex {
  const terms = readStoryTerms(story);
  const index = new MiniSearch<{ id: number; terms: string }>({
    fields: ['terms'],
    tokenize: (joined) => joined.split(JOINT),
    processTerm: (term) => term || null,
  });
  terms.paragraphs.forEach((list, id) => {
    index.add({ id, terms: list.join(JOINT) });
  });
  const findRelated = relateTerms(terms.frequency.keys());
  const who = indexPeople(story, people, terms);

  return {
    terms,
    find(asked) {
      const question = readQuestion(asked, terms, findRelated, who);
      const evidence = collectEvidence(question, terms, who);
      const forms = question.terms.flatMap(({ forms }) => forms);
      const results = index.search(forms.join(JOINT)).slice(0, FIRST_STAGE);
      const numbers = new Set<number>(results.map(({ id }) => id));
      terms.sentences.forEach(({ paragraph }, sentence) => {
        if (evidence.kin[sentence] !== 0 || evidence.mentions[sentence] === 1) {
          numbers.add(paragraph);
        }
      });
      return {
        question,
        passages: describePassages(numbers, question, evidence, terms, who),
      };
    },
  };
}
