import { withoutAsking } from '../text/asking.js';
import type { Span } from '../text/span.js';
import type { CandidateIndex } from './ranking/candidates.js';
import { describePassages, type Findings } from './ranking/features.js';
import { describeMatch, type Match } from './ranking/match.js';
import { type Ranked, rankPassages } from './ranking/rank.js';
import { PASSAGE_WEIGHTS, SPAN_MODEL } from './ranking/weights.js';
import { readAge } from './validation/age.js';
import { type Frequency, readFrequency } from './validation/how-often.js';
import { type Identity, readIdentity } from './validation/identity.js';
import { numberAsked } from './validation/number-asked.js';
import { findObstacles, type Obstacles } from './validation/obstacles.js';
import { repliesFirst } from './validation/replies.js';
import { readSaid } from './validation/said-by.js';
import { asWrittenIn } from './words/shortenings.js';

/** A question, with all that its answer is read from. */
export interface Considered {
  readonly findings: Findings;
  /** All of the story's passages, best first. */
  readonly ranked: readonly Ranked[];
  /** Those that may be shown. */
  readonly shown: readonly Ranked[];
  /** What the verdict is read from; absent if nothing may be shown. */
  readonly match?: Match;
  /** What speaks against the best of them, whatever the match; read only where it is asked for. */
  readonly obstacles?: () => Obstacles;
  /** What is set off as the words of the answer, where it is sure: the best ones, or the number meant. */
  readonly words?: Span;
  /** How often what is asked happens, as the best passage tells it. */
  readonly frequency?: Frequency;
  /** The sentence of the best passage that has what somebody says, where that is all that is asked. */
  readonly said?: number;
  /** Whom it asks to be told of, if that is all that it asks. */
  readonly identity?: Identity;
}

/** Ranks a story's passages on a question, and describes the best one. */
export function consider(index: CandidateIndex, asked: string): Considered {
  const question = asWrittenIn(index.text, withoutAsking(asked));
  const findings = index.find(question);
  const identity =
    readIdentity(question, findings.question, index) ?? readAge(findings.question, index);
  const ranked = rankPassages(
    describePassages(findings, SPAN_MODEL),
    findings.question.answerType,
    PASSAGE_WEIGHTS,
    identity?.told && index.terms.sentences[identity.told.sentence]?.paragraph,
  );
  const shown = ranked.filter(({ passage }) =>
    identity === undefined ? passage.hasEvidence : identity.paragraphs.has(passage.paragraph),
  );
  const considered = { findings, ranked, shown, ...(identity && { identity }) };
  const [best] = shown;
  if (best === undefined) return considered;
  const others = ranked.filter((other) => other !== best);
  const { answer } = best.passage;
  const frequency = findings.question.isFrequency
    ? readFrequency(best.passage, findings, index)
    : undefined;
  const said = readSaid(best.passage, findings, index);
  let obstacles: Obstacles | undefined;
  const isElsewhere = said !== undefined && answer?.sentence !== said;
  const ofAnswer = answer && !isElsewhere && numberAsked(answer, findings.question, index);
  const words = frequency?.words ?? (ofAnswer || undefined);
  return {
    ...considered,
    shown: identity === undefined ? repliesFirst(shown, ranked, findings, index) : shown,
    ...(frequency && { frequency }),
    ...(words && { words }),
    ...(said !== undefined && { said }),
    match: describeMatch(findings, [best, ...others]),
    obstacles: () => {
      obstacles ??= findObstacles(
        { ...best.passage, sentence: frequency?.sentence ?? said ?? best.passage.sentence },
        findings,
        index,
      );
      return obstacles;
    },
  };
}
