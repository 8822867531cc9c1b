import type { SpanModel } from '../search/answer-spans.js';
import type { Feature } from '../search/features.js';
import { likelihood } from '../search/match.js';
import type { PassageWeights } from '../search/rank.js';
import { fitRanking } from './ranking.js';
import type { Sample } from './samples.js';
import { fitSpans, readSpans } from './spans.js';
import {
  type Case,
  fitVerdict,
  highestLimit,
  lowestLimit,
  type MatchWeights,
  readCase,
  shareFrom,
} from './verdict.js';

/** Of the questions meant for another story, at least this share of each set is to be refused. */
const REFUSED = 0.865;
/** Of the right passages that come first, at least this share of each set is to be called an answer. */
const SAID = 0.52;
/** Of the words that are shown as the answer, at least this share of each set is to be right. */
const RIGHT_WORDS = 0.81;

/** Everything that is fitted. */
export interface Model {
  readonly spans: SpanModel;
  readonly passages: PassageWeights;
  readonly meant: MatchWeights;
  readonly meantFrom: number;
  readonly answered: MatchWeights;
  readonly answeredFrom: number;
  readonly sure: MatchWeights;
  readonly sureFrom: number;
}

const readCases = (samples: readonly Sample[], { spans, passages }: Model): Case[] =>
  samples.map((sample) => readCase(sample, spans, passages));

/** Fits the words of answers, then passages by them, then the verdict by these. */
export function fitModel(
  samples: readonly Sample[],
  importance: readonly number[],
  without?: Feature,
): Model {
  const own = samples.filter(({ target }) => target === 'own');
  const lists = own.flatMap((sample) => readSpans(sample, importance[sample.set] ?? 1) ?? []);
  const spans = fitSpans(lists);
  const passages = fitRanking(own, importance, spans, without);
  const cases = samples.map((sample) => readCase(sample, spans, passages));
  const sets = importance.map((_, set) => cases.filter(({ sample }) => sample.set === set));
  const of = (target: Sample['target']) =>
    sets.map((all) => all.filter(({ sample }) => sample.target === target));
  const meant = fitVerdict(
    cases.filter(({ sample }) => sample.target !== 'gap'),
    importance,
    ({ sample }) => sample.target === 'own',
  );
  const answered = fitVerdict(cases, importance, isRight);
  const sure = fitVerdict(
    cases.filter(({ sample }) => sample.target === 'own'),
    importance,
    hasRightWords,
  );
  const asked = of('own');
  const right = asked.map((all) => all.filter(isRight));
  const answeredFrom = highestLimit((limit) =>
    right.every((all) => shareFrom(limit, all, answered) >= SAID),
  );
  const said = asked.map((all) =>
    all.filter((from) => likelihood(from.match, answered) >= answeredFrom),
  );
  return {
    spans,
    passages,
    meant,
    meantFrom: lowestLimit((limit) =>
      of('other').every((all) => shareFrom(limit, all, meant) <= 1 - REFUSED),
    ),
    answered,
    answeredFrom,
    sure,
    sureFrom: lowestLimit((limit) =>
      said.every((all) => {
        const shown = all.filter((from) => likelihood(from.match, sure) >= limit);
        return shown.filter(hasRightWords).length >= RIGHT_WORDS * shown.length;
      }),
    ),
  };
}

const isRight = ({ rank }: Case) => rank === 1;
const hasRightWords = ({ overlap }: Case) => overlap > 0;

/** What came of a set of questions, in shares from 0 to 1. */
export interface Figures {
  readonly first: number;
  readonly third: number;
  /** Not refused, of the questions on their own story; refused, of those on another one. */
  readonly kept: number;
  readonly refused: number;
  /** Of the questions on their own story: said to be answered, and right where it is said. */
  readonly said: number;
  readonly right: number;
  /** Said to be answered where the paragraph that answers is gone. */
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
  const said = own.filter(({ isAnswered }) => isAnswered);
  const shown = own.filter(({ isShown }) => isShown);
  return {
    first: share(
      own.filter(({ from }) => from.rank === 1),
      own,
    ),
    third: share(
      own.filter(({ from }) => from.rank >= 1 && from.rank <= 3),
      own,
    ),
    kept: share(
      own.filter(({ isMeant }) => isMeant),
      own,
    ),
    refused: share(
      other.filter(({ isMeant }) => !isMeant),
      other,
    ),
    said: share(said, own),
    right: share(
      said.filter(({ from }) => isRight(from)),
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
