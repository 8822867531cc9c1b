import type { CandidateIndex } from './candidates.js';
import { describePassages, type Findings } from './features.js';
import { describeMatch, type Match } from './match.js';
import { type Ranked, rankPassages } from './rank.js';
import { PASSAGE_WEIGHTS, SPAN_MODEL } from './weights.js';

/** A question, with all that its answer is read from. */
export interface Considered {
  readonly findings: Findings;
  /** All of the story's passages, best first. */
  readonly ranked: readonly Ranked[];
  /** Those that may be shown. */
  readonly shown: readonly Ranked[];
  /** What the verdict is read from; absent if nothing may be shown. */
  readonly match?: Match;
}

/** Ranks a story's passages on a question, and describes the best one. */
export function consider(index: CandidateIndex, question: string): Considered {
  const findings = index.find(question);
  const ranked = rankPassages(
    describePassages(findings, SPAN_MODEL),
    findings.question.answerType,
    PASSAGE_WEIGHTS,
  );
  const shown = ranked.filter(({ passage }) => passage.hasEvidence);
  const [best] = shown;
  if (best === undefined) return { findings, ranked, shown };
  const others = ranked.filter((other) => other !== best);
  return { findings, ranked, shown, match: describeMatch(findings, [best, ...others]) };
}
