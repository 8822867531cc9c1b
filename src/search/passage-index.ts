import type { People } from '../people/people.js';
import type { Story } from '../story/story.js';
import type { Paragraph } from '../text/paragraph.js';
import type { Span } from '../text/span.js';
import { indexCandidates } from './candidates.js';
import { describePassages } from './features.js';
import { describeMatch } from './match.js';
import { rankPassages } from './rank.js';
import { isSureOfWords, judge, type Verdict } from './verdict.js';
import { PASSAGE_WEIGHTS, SPAN_MODEL } from './weights.js';

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
      const findings = index.find(asked);
      const ranked = rankPassages(
        describePassages(findings, SPAN_MODEL),
        findings.question.asked,
        PASSAGE_WEIGHTS,
      );
      const shown = ranked.filter(({ passage }) => passage.hasEvidence);
      const [best] = shown;
      if (best === undefined) return NOTHING;
      const match = describeMatch(findings, [best, ...ranked.filter((other) => other !== best)]);
      const verdict = judge(match);
      if (verdict === 'none') return NOTHING;
      const answer =
        verdict === 'answer' && isSureOfWords(match) ? best.passage.answer?.span : undefined;
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
