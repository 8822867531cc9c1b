import type { People } from '../people/people.js';
import type { Story } from '../story/story.js';
import type { Paragraph } from '../text/paragraph.js';
import type { Span } from '../text/span.js';
import { indexCandidates } from './candidates.js';
import { rankPassages } from './rank.js';
import { describeMatch, judge, type Verdict } from './verdict.js';
import { PASSAGE_WEIGHTS } from './weights.js';

/** A paragraph that bears on a question. */
export interface Passage {
  readonly paragraph: Paragraph;
  /** The sentence that answers best. */
  readonly highlight: Span;
  /** The share, above 0 and at most 1, of what speaks for any of the question's passages. */
  readonly score: number;
}

/** What a story has on a question. */
export interface Ranking {
  readonly verdict: Verdict;
  /** Best first; empty if and only if the verdict is `none`. */
  readonly passages: readonly Passage[];
}

/** A story's paragraphs, ready to be asked. */
export interface PassageIndex {
  search(question: string): Ranking;
}

const NOTHING: Ranking = { verdict: 'none', passages: [] };

/**
 * Indexes a story by paragraph.
 *
 * @param people - who is who in the story: names, roles and pronouns count as evidence
 */
export function indexPassages(story: Story, people: People): PassageIndex {
  const index = indexCandidates(story, people);
  return {
    search(asked) {
      const { question, passages } = index.find(asked);
      const ranked = rankPassages(passages, PASSAGE_WEIGHTS);
      const [best] = ranked;
      if (best === undefined) return NOTHING;
      const verdict = judge(describeMatch(question, best, index.terms));
      if (verdict === 'none') return NOTHING;
      return {
        verdict,
        passages: ranked.flatMap(({ passage, share }) => {
          const paragraph = story.paragraphs[passage.paragraph];
          if (paragraph === undefined) return [];
          const highlight = index.terms.sentences[passage.sentence]?.span ?? paragraph;
          return [{ paragraph, highlight, score: share }];
        }),
      };
    },
  };
}
