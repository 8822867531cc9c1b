import { withoutAsking } from '../text/english/asking.js';
import { withoutMentions } from '../text/mentions.js';
import type { Span } from '../text/span.js';
import { withoutRemarks } from './question/remarks.js';
import { asWrittenIn } from './question/shortenings.js';
import type { CandidateIndex } from './ranking/candidates.js';
import { type Described, describePassages } from './ranking/features.js';
import type { Findings } from './ranking/findings.js';
import { describeMatch, likelihood, type Match } from './ranking/match.js';
import { type Ranked, rankPassages } from './ranking/rank.js';
import { MEANT_FROM, MEANT_MODEL, PASSAGE_WEIGHTS, SPAN_MODEL } from './ranking/weights.js';
import { ableFirst } from './validation/able-first.js';
import { areTakenBack } from './validation/event/taken-back.js';
import { readAge } from './validation/number/age.js';
import { type Frequency, readFrequency } from './validation/number/how-often.js';
import { numberAsked } from './validation/number/number-asked.js';
import { asksForScore, scoreToldIn } from './validation/number/scores.js';
import { type Obstacle, Obstacles } from './validation/obstacles.js';
import { type Identity, readIdentity } from './validation/person/identity.js';
import { readSaid } from './validation/person/said-by.js';
import { paragraphThatReplies, repliesFirst } from './validation/replies.js';

/** A question, with all that its answer is read from. */
export interface Considered {
  readonly findings: Findings;
  /** All of the story's passages, best first, with the scores that the model gives them. */
  readonly ranked: readonly Ranked[];
  /** Those that may be shown, with scores in their order. */
  readonly shown: readonly Ranked[];
  /** What the verdict is read from; absent if nothing may be shown. */
  readonly match?: Match;
  /**
   * The match of the passage that the model ranks first, if another one is put before it. It tells
   * whether the question is meant for the story.
   */
  readonly modelsMatch?: Match;
  /** What speaks against the best of them, whatever the match. */
  readonly obstacles?: Obstacles;
  /** The question is likely meant for the story. */
  readonly isMeant?: boolean;
  /**
   * The words that are set off as the answer, if they are sure: the best ones, or the number that
   * is meant.
   */
  readonly words?: Span;
  /** How often what is asked happens, as the best passage tells it. */
  readonly frequency?: Frequency;
  /** The score of a match, where that is what is asked for. */
  readonly score?: Span;
  /** What somebody says, in the best passage, is all that is asked for. */
  readonly isSaid?: true;
  /** The sentence of the best passage that is marked and judged, if it is not the passage's own. */
  readonly marked?: number;
  /** What the passage lacks that the model alone would put first. */
  readonly lacking?: Obstacle;
  /** Whom it asks to be told of, if that is all that it asks. */
  readonly identity?: Identity;
}

/** Passages in another order, with the scores of those that stood in their places. */
const withScoresOf = (order: readonly Ranked[], places: readonly Ranked[]): readonly Ranked[] =>
  order.map((one, i) => {
    const { score, share } = places[i] ?? one;
    return { ...one, score, share };
  });

/** What is shown of the best passage as the answer, and the passage as it is judged then. */
interface Mark extends Pick<Considered, 'frequency' | 'score' | 'words' | 'isSaid' | 'marked'> {
  readonly judged: Described;
}

/**
 * Finds which sentence of a passage is marked, and which words are set off.
 *
 * @param beside - the sentence that does for the passage's own, if there is one
 */
function markOf(
  passage: Described,
  findings: Findings,
  index: CandidateIndex,
  beside: number | undefined,
): Mark {
  const { question } = findings;
  const frequency = question.isFrequency ? readFrequency(passage, findings, index) : undefined;
  const said = readSaid(passage, findings, index);
  const marked = frequency?.sentence ?? said ?? beside;
  const judged = marked === undefined ? passage : { ...passage, sentence: marked };
  const { answer, sentence } = judged;
  // The best words of a paragraph may stand in another sentence than what is marked.
  const ofAnswer = answer?.sentence === sentence ? numberAsked(answer, question, index) : undefined;
  const score = standingScore(sentence, findings, index);
  const words = frequency?.words ?? score ?? ofAnswer;
  return {
    judged,
    ...(frequency && { frequency }),
    ...(score && { score }),
    ...(words && { words }),
    ...(said !== undefined && { isSaid: true }),
    ...(marked !== undefined && { marked }),
  };
}

/** The score that a sentence tells, where that is asked for and was not taken back. */
function standingScore(
  sentence: number,
  { question }: Findings,
  index: CandidateIndex,
): Span | undefined {
  const score = asksForScore(question, index) ? scoreToldIn(sentence, question, index) : undefined;
  return score && areTakenBack({ span: score, sentence }, question, index) ? undefined : score;
}

/** Ranks a story's passages on a question, and describes the best one. */
export function consider(index: CandidateIndex, asked: string): Considered {
  const isInStory = (term: string) => index.terms.frequency.has(term);
  const rest = withoutAsking(withoutRemarks(withoutMentions(asked), isInStory));
  const question = asWrittenIn(index.text, rest);
  const findings = index.find(question);
  const identity =
    readIdentity(question, findings.question, index) ?? readAge(findings.question, index);
  const obstacles = new Map<Described, Obstacles>();
  const obstaclesTo = (passage: Described) => {
    const found = obstacles.get(passage) ?? new Obstacles(passage, findings, index);
    obstacles.set(passage, found);
    return found;
  };
  const isAble = (passage: Described) => obstaclesTo(passage).answers === undefined;
  const described = describePassages(findings, SPAN_MODEL);
  const byModel = rankPassages(
    described,
    findings.question.answerType,
    PASSAGE_WEIGHTS,
    identity?.told && index.terms.sentences[identity.told.sentence]?.paragraph,
    identity === undefined ? paragraphThatReplies(described, findings, index, isAble) : undefined,
  );
  const shownByModel = byModel.filter(({ passage }) =>
    identity === undefined ? passage.hasEvidence : identity.paragraphs.has(passage.paragraph),
  );
  const [modelsBest] = shownByModel;
  const known = { findings, ...(identity && { identity }) };
  if (modelsBest === undefined) return { ...known, ranked: byModel, shown: [] };
  const matchOf = (first: Ranked) =>
    describeMatch(findings, [
      first,
      ...byModel.filter(({ passage }) => passage.paragraph !== first.passage.paragraph),
    ]);
  const modelsMatch = matchOf(modelsBest);
  // Of a question that is meant for another story, nothing is shown at once.
  const isMeant = likelihood(modelsMatch, MEANT_MODEL) >= MEANT_FROM;
  const { able, beside, lacking } =
    identity === undefined && isMeant ? ableFirst(shownByModel, findings, index, obstaclesTo) : {};
  const best = able ?? modelsBest;
  const putFirst = (passages: readonly Ranked[]) => [
    best,
    ...passages.filter(({ passage }) => passage.paragraph !== best.passage.paragraph),
  ];
  const ranked = able === undefined ? byModel : putFirst(byModel);
  const shown =
    able === undefined ? shownByModel : withScoresOf(putFirst(shownByModel), shownByModel);
  const { judged, ...mark } = markOf(best.passage, findings, index, beside);
  return {
    ...known,
    ranked,
    shown: identity === undefined ? repliesFirst(shown, ranked, findings, index) : shown,
    ...mark,
    ...(lacking && { lacking }),
    match: lacking === undefined ? modelsMatch : matchOf(best),
    ...(lacking && { modelsMatch }),
    isMeant,
    obstacles: obstaclesTo(judged),
  };
}
