import type { People } from '../people/people.js';
import type { Paragraph, Span, Story } from '../story/story.js';
import { indexCandidates } from './candidates.js';
import { scoreOf } from './model.js';
import { describeMatch, type Verdict } from './verdict.js';
import { ANSWER_FROM, NONE_BELOW, PASSAGE_WEIGHTS, VERDICT_WEIGHTS } from './weights.js';

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

/** Indexes a story by paragraph. */
export function indexPassages(story: Story, people: People): PassageIndex {
  const index = indexCandidates(story, people);
  const frequencyOf = (term: string) => index.terms.frequency.get(term) ?? 0;
  return {
    search(asked) {
      const { question, passages } = index.find(asked);
      const ranked = passages
        .map((passage) => ({ passage, score: scoreOf(passage.features, PASSAGE_WEIGHTS) }))
        .sort((a, b) => b.score - a.score || a.passage.paragraph - b.passage.paragraph);
      const [best] = ranked;
      if (best === undefined) return NOTHING;
      const match = describeMatch(
        question,
        best.passage,
        frequencyOf,
        index.terms.meanLength * story.paragraphs.length,
      );
      const likelihood = 1 / (1 + Math.exp(-scoreOf(match, VERDICT_WEIGHTS)));
      if (likelihood < NONE_BELOW) return NOTHING;
      const weights = ranked.map(({ score }) => Math.exp(score - best.score));
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      return {
        verdict: likelihood >= ANSWER_FROM ? 'answer' : 'closest',
        passages: ranked.flatMap(({ passage }, i) => {
          const paragraph = story.paragraphs[passage.paragraph];
          if (paragraph === undefined) return [];
          const highlight = index.terms.sentences[passage.sentence]?.span ?? paragraph;
          return [{ paragraph, highlight, score: (weights[i] ?? 0) / total }];
        }),
      };
    },
  };
}
