import type { SpanModel } from '../search/ranking/answer-spans.js';
import type { Feature } from '../search/ranking/features.js';
import { likelihood } from '../search/ranking/match.js';
import type { PassageWeights } from '../search/ranking/rank.js';
import { fitRanking } from './ranking.js';
import type { Sample } from './samples.js';
import { fitSpans } from './spans.js';
import {
  type Case,
  fitVerdict,
  heldOutLikelihoods,
  lowestLimit,
  type MatchModel,
  readCase,
} from './verdict.js';

/** Of the questions meant for another story, at least this share of each limiting set is to be refused. */
const REFUSED = 0.865;
/** Of the questions that are called answered, at least this share of each set is to be right for a reader. */
const RIGHT = 0.9;
/** Of the words that are shown as the answer, at least this share of each limiting set is to be right. */
const RIGHT_WORDS = 0.8;

/** Questions that are fitted together. */
export interface QuestionSet {
  /**
   * How much one question of the set counts, and how much where it is decided whether a passage
   * answers.
   */
  readonly importance: number;
  readonly answerImportance: number;
  /**
   * By how much `answerImportance` is multiplied for a question about its story that the story does
   * not answer.
   */
  readonly unansweredImportance: number;
  /**
   * Whether this set, too, decides the limits below which questions are refused and words are not
   * shown.
   */
  readonly isLimiting: boolean;
  /**
   * The largest share that may be called answered of the questions about their story that it does
   * not answer.
   */
  readonly saidInVain: number;
}

/** Everything that is fitted. */
export interface Model {
  readonly spans: SpanModel;
  readonly passages: PassageWeights;
  readonly meant: MatchModel;
  readonly meantFrom: number;
  readonly answered: MatchModel;
  readonly answeredFrom: number;
  readonly sure: MatchModel;
  readonly sureFrom: number;
}

const readCases = (
  samples: readonly Sample[],
  { spans, passages }: Pick<Model, 'spans' | 'passages'>,
): Case[] => samples.map((sample) => readCase(sample, spans, passages));

/**
 * Fits three stages, each on the one before it: the words of answers, the ranking of passages, and
 * the verdict.
 */
export function fitModel(
  samples: readonly Sample[],
  sets: readonly QuestionSet[],
  without?: Feature,
): Model {
  const asked = samples.filter(({ target }) => target === 'own');
  const weigh = ({ set }: Sample) => sets[set]?.importance ?? 1;
  const spans = fitSpans(asked, weigh);
  const passages = fitRanking(asked, weigh, spans, without);
  const cases = readCases(samples, { spans, passages });
  const isOwn = ({ sample }: Case) => sample.target === 'own';
  const weighAnswered = ({ set, target }: Sample) => {
    const { answerImportance = 1, unansweredImportance = 1 } = sets[set] ?? {};
    return answerImportance * (target === 'gap' ? unansweredImportance : 1);
  };
  const decide = (
    among: readonly Case[],
    isTrue: (from: Case) => boolean,
    weighOne: (sample: Sample) => number,
  ) => ({
    model: fitVerdict(among, weighOne, isTrue),
    likelihoodOf: heldOutLikelihoods(among, weighOne, isTrue),
  });
  const meant = decide(
    cases.filter(({ sample }) => sample.target !== 'gap'),
    isOwn,
    weigh,
  );
  const answered = decide(cases, isRight, weighAnswered);
  const sure = decide(cases.filter(isOwn), hasRightWords, weighAnswered);
  const bySet = sets.map((_, set) => cases.filter(({ sample }) => sample.set === set));
  const limiting = bySet.filter((_, set) => sets[set]?.isLimiting);
  const elsewhere = limiting.map((all) => all.filter(({ sample }) => sample.target === 'other'));
  const meantFrom = lowestLimit((limit) =>
    elsewhere.every(
      (all) =>
        share(
          all.filter((from) => meant.likelihoodOf(from) < limit),
          all,
        ) >= REFUSED,
    ),
  );
  const isSaid = (from: Case, limit: number) =>
    meant.likelihoodOf(from) >= meantFrom && answered.likelihoodOf(from) >= limit;
  const answeredFrom = lowestLimit((limit) =>
    bySet.every((all, set) => {
      const said = all.filter((from) => isOwn(from) && isSaid(from, limit));
      const unanswered = all.filter(({ sample }) => sample.target === 'gap');
      const inVain = unanswered.filter((from) => isSaid(from, limit));
      return (
        share(said.filter(isRightRead), said) >= RIGHT &&
        share(inVain, unanswered) <= (sets[set]?.saidInVain ?? 1)
      );
    }),
  );
  const said = limiting.map((all) =>
    all.filter((from) => isOwn(from) && isSaid(from, answeredFrom)),
  );
  return {
    spans,
    passages,
    meant: meant.model,
    meantFrom,
    answered: answered.model,
    answeredFrom,
    sure: sure.model,
    sureFrom: lowestLimit((limit) =>
      said.every((all) => {
        const shown = all.filter((from) => sure.likelihoodOf(from) >= limit);
        return share(shown.filter(hasRightWords), shown) >= RIGHT_WORDS;
      }),
    ),
  };
}

const isRight = ({ rank }: Case) => rank === 1;
const isRightRead = (from: Case) => from.isRightRead;
const hasRightWords = ({ overlap }: Case) => overlap > 0;

/** What came of a set of questions, in shares from 0 to 1; what is refused is not found. */
export interface Figures {
  readonly first: number;
  readonly third: number;
  /** The highlight holds a marked answer. */
  readonly bold: number;
  /**
   * Of the questions on their own story, the share not refused; of those on another story, the
   * share refused.
   */
  readonly kept: number;
  readonly refused: number;
  /** Of the questions on their own story: said to be answered, and right where it is said. */
  readonly said: number;
  readonly right: number;
  /** Right for a reader, where the annotators may have marked another place that says the same. */
  readonly rightRead: number;
  /** Said to be answered where no paragraph answers, or the one that did is gone. */
  readonly saidInGap: number;
  /** Words shown as the answer; right where they are shown. */
  readonly shown: number;
  readonly rightWords: number;
}

const share = (part: readonly unknown[], whole: readonly unknown[]) =>
  part.length / Math.max(1, whole.length);

/** The verdict on each case, and whether words are shown. */
export interface Outcome {
  readonly from: Case;
  readonly isMeant: boolean;
  readonly isAnswered: boolean;
  readonly isShown: boolean;
}

/** What a model makes of questions. */
export function judgeAll(samples: readonly Sample[], model: Model): Outcome[] {
  return readCases(samples, model).map((from) => {
    const isMeant = likelihood(from.match, model.meant) >= model.meantFrom;
    const isAnswered = isMeant && likelihood(from.match, model.answered) >= model.answeredFrom;
    const isShown = isAnswered && likelihood(from.match, model.sure) >= model.sureFrom;
    return { from, isMeant, isAnswered, isShown };
  });
}

export function figuresOf(outcomes: readonly Outcome[]): Figures {
  const of = (target: Sample['target']) =>
    outcomes.filter(({ from }) => from.sample.target === target);
  const [own, gap, other] = [of('own'), of('gap'), of('other')];
  const kept = own.filter(({ isMeant }) => isMeant);
  const said = own.filter(({ isAnswered }) => isAnswered);
  const shown = own.filter(({ isShown }) => isShown);
  return {
    first: share(
      kept.filter(({ from }) => from.rank === 1),
      own,
    ),
    third: share(
      kept.filter(({ from }) => from.rank >= 1 && from.rank <= 3),
      own,
    ),
    bold: share(
      kept.filter(({ from }) => from.isBold),
      own,
    ),
    kept: share(kept, own),
    refused: share(
      other.filter(({ isMeant }) => !isMeant),
      other,
    ),
    said: share(said, own),
    right: share(
      said.filter(({ from }) => isRight(from)),
      said,
    ),
    rightRead: share(
      said.filter(({ from }) => isRightRead(from)),
      said,
    ),
    saidInGap: share(
      gap.filter(({ isAnswered }) => isAnswered),
      gap,
    ),
    shown: share(shown, own),
    rightWords: share(
      shown.filter(({ from }) => hasRightWords(from)),
      shown,
    ),
  };
}
