import { type Story, slice } from '../story/story.js';
import type { Considered } from './consider.js';
import type { AnswerType } from './question/answer-type.js';
import type { QuestionTerm } from './question/question.js';
import type { ScoredSpan } from './ranking/answer-spans.js';
import type { CandidateIndex } from './ranking/candidates.js';
import type { Described } from './ranking/features.js';
import type { Findings } from './ranking/findings.js';
import { likelihood } from './ranking/match.js';
import { additivePartsOf, type Part, partOf, partsOf } from './ranking/model.js';
import { BY_ANSWER_TYPE, OPENING, type Ranked, TELLS } from './ranking/rank.js';
import { hasTerm } from './ranking/term-sets.js';
import { PASSAGE_WEIGHTS, SPAN_MODEL } from './ranking/weights.js';
import type { Obstacle } from './validation/obstacles.js';
import { DECISIONS, holds, judge, matchFor, type Verdict } from './verdict.js';

/** How a decision came about; its parts sum to the log-odds of its likelihood. */
export interface ExplainedDecision {
  readonly decides: keyof typeof DECISIONS;
  readonly likelihood: number;
  /** The likelihood from which on it holds. */
  readonly from: number;
  readonly holds: boolean;
  /** What speaks against it, whatever its likelihood. */
  readonly obstacle?: Obstacle;
  readonly parts: readonly Part[];
}

/** What a sentence has of a question. */
export interface ExplainedSentence {
  readonly text: string;
  readonly isHighlight: boolean;
  /** The question's terms that count as found: in its own words, or by whom it mentions. */
  readonly terms: readonly string[];
  /** Of the others, those of which it has related words. */
  readonly related: readonly string[];
  /** Of the persons whom the question means, those whom it mentions, and those who say it. */
  readonly mentions: readonly string[];
  readonly saidBy: readonly string[];
}

/** How a passage comes to its place; its parts sum to its score. */
export interface ExplainedPassage {
  readonly paragraph: number;
  readonly score: number;
  readonly share: number;
  /** Without evidence, a passage is not shown, however high its score. */
  readonly hasEvidence: boolean;
  /** What it lacks, for which another one stands before it that has a lower score. */
  readonly lacking?: Obstacle;
  readonly parts: readonly Part[];
  /** The words that answer best, if any could; their parts sum to their score. */
  readonly answer: {
    readonly text: string;
    readonly kind: string;
    readonly score: number;
    readonly parts: readonly Part[];
  } | null;
  readonly sentences: readonly ExplainedSentence[];
}

/** How the answer to a question comes about. */
export interface Explanation {
  readonly asked: AnswerType;
  readonly terms: readonly QuestionTerm[];
  /** The persons whom the question means. */
  readonly persons: readonly string[];
  readonly verdict: Verdict;
  /** None if no passage has anything of the question. */
  readonly decisions: readonly ExplainedDecision[];
  /** The first ones, shown or not. */
  readonly passages: readonly ExplainedPassage[];
}

const FIRST = 5;

/**
 * Explains an answer by what it was read from: nothing is worked out anew but the products whose sums
 * are the scores.
 */
export function explain(considered: Considered, index: CandidateIndex, story: Story): Explanation {
  const { findings, ranked, shown, obstacles, words, lacking, marked } = considered;
  const { answerType, terms, meant } = findings.question;
  const nameOf = ({ person }: { person: number }) => index.who.persons[person]?.person.name ?? '';
  const isOther = words !== undefined && words !== shown[0]?.passage.answer?.span;
  const obstacleTo = (decides: keyof typeof DECISIONS): Obstacle | undefined => {
    if (decides === 'meant') return undefined;
    const isCorrected = decides === 'words' && isOther;
    return obstacles?.[decides] ?? (isCorrected ? 'another number is meant' : undefined);
  };
  const names = Object.keys(DECISIONS) as (keyof typeof DECISIONS)[];
  return {
    asked: answerType,
    terms,
    persons: meant.map(nameOf),
    verdict: judge(considered),
    decisions: names.flatMap((decides) => {
      const match = matchFor(considered, decides);
      if (match === undefined) return [];
      const decision = DECISIONS[decides];
      const { model, from } = decision;
      const obstacle = obstacleTo(decides);
      return {
        decides,
        likelihood: likelihood(match, model),
        from,
        holds: holds(match, decision),
        ...(obstacle && { obstacle }),
        parts: additivePartsOf(match.features, answerType, model),
      };
    }),
    passages: ranked.slice(0, FIRST).map((one) => ({
      paragraph: one.passage.paragraph + 1,
      ...explainRanked(one, answerType),
      ...(lacking && one.passage === shown[1]?.passage && { lacking }),
      answer: explainWords(one.passage.answer, answerType, story),
      sentences: explainSentences(
        marked !== undefined && one === ranked[0]
          ? { ...one.passage, sentence: marked }
          : one.passage,
        findings,
        index,
        story,
      ),
    })),
  };
}

function explainRanked({ passage, score, share, tells }: Ranked, answerType: AnswerType) {
  const { features, hasEvidence } = passage;
  return {
    score,
    share,
    hasEvidence,
    parts: [
      ...(tells ? [partOf('tells who it is', 1, TELLS)] : []),
      ...(passage.isOpening ? [partOf('stands over the story', 1, OPENING)] : []),
      ...partsOf(features, PASSAGE_WEIGHTS.features),
      ...BY_ANSWER_TYPE.map((name) =>
        partOf(
          `${name}, asked ${answerType}`,
          features[name],
          PASSAGE_WEIGHTS.byAnswerType[name][answerType],
        ),
      ),
    ],
  };
}

function explainWords(answer: ScoredSpan | undefined, answerType: AnswerType, story: Story) {
  if (answer === undefined) return null;
  const { span, features, score } = answer;
  return {
    text: slice(story, span),
    kind: span.kind,
    score,
    parts: [
      partOf(`${span.kind}, asked ${answerType}`, 1, SPAN_MODEL.kinds[answerType][span.kind]),
      ...partsOf(features, SPAN_MODEL.features),
    ],
  };
}

function explainSentences(
  passage: Described,
  { question, evidence }: Findings,
  { terms, who }: CandidateIndex,
  story: Story,
): ExplainedSentence[] {
  const start = terms.firstSentence[passage.paragraph] ?? 0;
  const end = terms.firstSentence[passage.paragraph + 1];
  const persons = question.meant.flatMap(({ person }) => who.persons[person] ?? []);
  return terms.sentences.slice(start, end).map(({ span }, i) => {
    const number = start + i;
    const found = evidence.found[number] ?? 0;
    const termsOf = (set: number) =>
      question.terms.filter((_, bit) => hasTerm(set, bit)).map(({ term }) => term);
    const namesOf = (sentences: 'mentions' | 'said') =>
      persons.filter((one) => one[sentences].includes(number)).map(({ person }) => person.name);
    return {
      text: slice(story, span),
      isHighlight: number === passage.sentence,
      terms: termsOf(found),
      related: termsOf((evidence.related[number] ?? 0) & ~found),
      mentions: namesOf('mentions'),
      saidBy: namesOf('said'),
    };
  });
}
