import type { People } from '../people/people.js';
import type { Story } from '../story/story.js';
import type { Paragraph } from '../text/paragraph.js';
import type { Span } from '../text/span.js';
import { indexCandidates } from './candidates.js';
import { consider } from './consider.js';
import { type Explanation, explain } from './explain.js';
import { isSureOfWords, judge, type Verdict } from './verdict.js';

/** A paragraph that bears on a question. */
export interface Passage {
  readonly paragraph: Paragraph;
  /** The sentence that answers best. */
  readonly highlight: Span;
  /** The words of the answer, in the highlight; only in the first passage, and only if they are sure. */
  readonly answer?: Span;
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
  /** How the answer to a question comes about. */
  explain(question: string): Explanation;
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
    explain: (question) => explain(consider(index, question), index, story),
    search(question) {
      const { shown, match } = consider(index, question);
      const verdict = match === undefined ? 'none' : judge(match);
      if (match === undefined || verdict === 'none') return NOTHING;
      const answer =
        verdict === 'answer' && isSureOfWords(match) ? shown[0]?.passage.answer?.span : undefined;
      return {
        verdict,
        passages: shown.flatMap(({ passage, share }, i) => {
          const paragraph = story.paragraphs[passage.paragraph];
          if (paragraph === undefined) return [];
          const highlight = index.terms.sentences[passage.sentence]?.span ?? paragraph;
          const isSure = i === 0 && answer !== undefined;
          return [{ paragraph, highlight, ...(isSure && { answer }), score: share }];
        }),
      };
    },
  };
}
