import { readPeople } from '../people/people.js';
import { NOTHING } from '../search/nothing.js';
import { indexPassages } from '../search/passage-index.js';
import type { Verdict } from '../search/verdict.js';
import { slice } from '../story/story.js';
import { BASELINES } from './baselines.js';
import { bootstrapInterval } from './bootstrap.js';
import type { Measure } from './measure.js';
import { otherStory } from './other-story.js';
import { QUESTION_KINDS, questionKind } from './question-kind.js';
import { answerOverlap, holdsAnswer } from './squad.js';
import { type GoldStory, storyOf } from './stories.js';

/** Ranks that a reciprocal rank counts to. */
const DEPTH = 10;
const COLUMN = 22;

/** What one ranking did with one question. */
interface Outcome {
  /** Counted from 0. */
  readonly story: number;
  /** Of the first right paragraph, from 1; 0 where none was found. */
  readonly rank: number;
}

/** What came of one question. */
interface Answered extends Outcome {
  readonly kind: string;
  readonly verdict: Verdict;
  /** On another story. */
  readonly elsewhere?: Verdict;
  /** Whether the first passage's highlight holds a marked answer; nothing where none is marked. */
  readonly isBold?: boolean;
  /** How much the words that are shown as the answer have in common with a marked one. */
  readonly overlap?: number;
}

/** A figure of one outcome; nothing where an outcome does not count. */
type Figure<T> = (outcome: T) => number | boolean | undefined;

const percent = (value: number) => (100 * value).toFixed(1).padStart(5);
const rowOf = (cells: readonly string[]) =>
  cells
    .map((cell, i) => cell.padEnd(i === 0 ? 20 : COLUMN))
    .join(' ')
    .trimEnd();

/** The mean of a figure, with its interval over stories. */
function cell<T extends Outcome>(outcomes: readonly T[], figure: Figure<T>): string {
  const clusters = new Map<number, { sum: number; count: number }>();
  let sum = 0;
  let count = 0;
  for (const outcome of outcomes) {
    const value = figure(outcome);
    if (value === undefined) continue;
    const cluster = clusters.get(outcome.story) ?? { sum: 0, count: 0 };
    cluster.sum += Number(value);
    cluster.count++;
    clusters.set(outcome.story, cluster);
    sum += Number(value);
    count++;
  }
  if (count === 0) return '    -';
  const [low, high] = bootstrapInterval([...clusters.values()]);
  return `${percent(sum / count)} [${percent(low).trim()}, ${percent(high).trim()}]`;
}

const isFirst = ({ rank }: Outcome) => rank === 1;
const isThird = ({ rank }: Outcome) => rank >= 1 && rank <= 3;

function rankingRow(name: string, outcomes: readonly Outcome[]): string {
  const reciprocal = ({ rank }: Outcome) => (rank >= 1 && rank <= DEPTH ? 1 / rank : 0);
  return rowOf([
    name,
    cell(outcomes, isFirst),
    cell(outcomes, isThird),
    cell(outcomes, reciprocal),
  ]);
}

const rankOf = (ranked: readonly number[], gold: readonly number[]) =>
  ranked.findIndex((number) => gold.includes(number)) + 1;

function askBaselines(stories: readonly GoldStory[]): string[] {
  return BASELINES.map(({ name, index }) => {
    const outcomes = stories.flatMap((gold, story) => {
      const rank = index(storyOf(gold));
      return (gold.questions ?? []).flatMap(({ q, gold: right }) =>
        right.length === 0 ? [] : [{ story, rank: rankOf(rank(q), right) }],
      );
    });
    return rankingRow(name, outcomes);
  });
}

const ANSWER_COLUMNS = [
  'questions',
  'hit@1',
  'bold',
  '"answer" said',
  'right when said',
  'words shown',
  'right when shown',
  'F1 when shown',
];

function answerRow(name: string, outcomes: readonly Answered[]): string {
  const says = ({ verdict }: Answered) => verdict === 'answer';
  return rowOf([
    name,
    String(outcomes.length).padStart(5),
    cell(outcomes, isFirst),
    cell(outcomes, ({ isBold }) => isBold),
    cell(outcomes, says),
    cell(outcomes.filter(says), isFirst),
    cell(outcomes, ({ isBold, overlap }) =>
      isBold === undefined ? undefined : overlap !== undefined,
    ),
    cell(outcomes, ({ overlap }) => (overlap === undefined ? undefined : overlap > 0)),
    cell(outcomes, ({ overlap }) => overlap),
  ]);
}

function verdictRow(label: string, verdicts: readonly Verdict[]): string {
  const shares = (['answer', 'closest', 'none'] as const).map((verdict) =>
    percent(verdicts.filter((other) => other === verdict).length / Math.max(1, verdicts.length)),
  );
  return [label.padEnd(20), ...shares.map((text) => text.padEnd(9))].join(' ').trimEnd();
}

/** How well questions are answered: the right paragraph first, its sentence, and the verdict. */
export const askMeasure: Measure = {
  applies: (stories) => stories.some(({ questions }) => (questions ?? []).length > 0),

  report(stories, { errors }) {
    const opened = stories.map((gold) => {
      const story = storyOf(gold);
      return { story, index: indexPassages(story, readPeople(story)) };
    });
    const outcomes: Answered[] = [];
    const unsaid: Verdict[] = [];
    const missed: string[] = [];
    stories.forEach(({ id, questions = [] }, story) => {
      questions.forEach(({ q, gold, answers = [] }, i) => {
        const own = opened[story];
        const { verdict, passages } = own?.index.search(q) ?? NOTHING;
        if (gold.length === 0) {
          unsaid.push(verdict);
          if (verdict === 'answer') missed.push(`${id}  ${verdict}  ${q}  not said`);
          return;
        }
        const ranked = passages.map(({ paragraph }) => paragraph.number);
        const rank = rankOf(ranked, gold);
        const [best] = passages;
        const bold =
          own === undefined || best === undefined ? '' : slice(own.story, best.highlight);
        const at = otherStory(story, i, stories.length);
        const elsewhere = at === story ? undefined : opened[at]?.index.search(q).verdict;
        const isBold = answers.some((answer) => holdsAnswer(bold, answer));
        const words =
          own === undefined || best?.answer === undefined
            ? undefined
            : slice(own.story, best.answer);
        const overlap = Math.max(0, ...answers.map((answer) => answerOverlap(words ?? '', answer)));
        outcomes.push({
          story,
          rank,
          kind: questionKind(q),
          verdict,
          ...(elsewhere && { elsewhere }),
          ...(answers.length > 0 && { isBold }),
          ...(answers.length > 0 && words !== undefined && { overlap }),
        });
        if (rank !== 1) {
          missed.push(
            `${id}  ${verdict}  ${q}  found ${ranked[0] ?? '-'}, right ${gold.join(' ')}`,
          );
        }
      });
    });
    const kinds = QUESTION_KINDS.map((kind) => ({
      kind,
      asked: outcomes.filter((outcome) => outcome.kind === kind),
    })).filter(({ asked }) => asked.length > 0);
    return [
      `ask: ${outcomes.length} questions; in %, with the 95 % bootstrap interval over stories`,
      rowOf(['ranking', 'hit@1', 'hit@3', 'MRR@10']),
      rankingRow('ours', outcomes),
      ...askBaselines(stories),
      '',
      'bold: the first passage’s sentence holds a marked answer; words shown: as the answer; right: they share a word with a marked one; F1: SQuAD’s',
      rowOf(['kind of question', ...ANSWER_COLUMNS]),
      answerRow('all', outcomes),
      ...kinds.map(({ kind, asked }) => answerRow(kind, asked)),
      '',
      ['verdict'.padEnd(20), 'answer'.padEnd(9), 'closest'.padEnd(9), 'none'].join(' '),
      verdictRow(
        'on its own story',
        outcomes.map(({ verdict }) => verdict),
      ),
      ...(unsaid.length === 0 ? [] : [verdictRow('without an answer', unsaid)]),
      verdictRow(
        'on another story',
        outcomes.flatMap(({ elsewhere }) => (elsewhere === undefined ? [] : [elsewhere])),
      ),
      ...(errors ? ['', ...missed] : []),
    ].join('\n');
  },
};
