import { readPeople } from '../people/people.js';
import { indexPassages } from '../search/passage-index.js';
import type { Verdict } from '../search/verdict.js';
import { BASELINES } from './baselines.js';
import { bootstrapInterval } from './bootstrap.js';
import type { Measure } from './measure.js';
import { otherStory } from './other-story.js';
import { type GoldStory, storyOf } from './stories.js';

/** Ranks that a reciprocal rank counts to. */
const DEPTH = 10;

/** What one ranking did with one question. */
interface Outcome {
  readonly story: number;
  /** Of the first right paragraph, from 1; 0 where none was found. */
  readonly rank: number;
}

interface Judged {
  readonly own: Verdict;
  readonly other?: Verdict;
}

const percent = (value: number) => (100 * value).toFixed(1).padStart(5);

function cell(outcomes: readonly Outcome[], value: (rank: number) => number): string {
  const clusters = new Map<number, { sum: number; count: number }>();
  let sum = 0;
  for (const { story, rank } of outcomes) {
    const cluster = clusters.get(story) ?? { sum: 0, count: 0 };
    cluster.sum += value(rank);
    cluster.count++;
    clusters.set(story, cluster);
    sum += value(rank);
  }
  const [low, high] = bootstrapInterval([...clusters.values()]);
  const mean = sum / Math.max(1, outcomes.length);
  return `${percent(mean)} [${percent(low).trim()}, ${percent(high).trim()}]`;
}

function row(name: string, outcomes: readonly Outcome[]): string {
  const cells = [
    cell(outcomes, (rank) => Number(rank === 1)),
    cell(outcomes, (rank) => Number(rank >= 1 && rank <= 3)),
    cell(outcomes, (rank) => (rank >= 1 && rank <= DEPTH ? 1 / rank : 0)),
  ];
  return [name.padEnd(20), ...cells.map((text) => text.padEnd(22))].join(' ').trimEnd();
}

const rankOf = (ranked: readonly number[], gold: readonly number[]) =>
  ranked.findIndex((number) => gold.includes(number)) + 1;

function askBaselines(stories: readonly GoldStory[]): string[] {
  return BASELINES.map(({ name, index }) => {
    const outcomes = stories.flatMap((gold, story) => {
      const rank = index(storyOf(gold));
      return (gold.questions ?? []).map(({ q, gold: right }) => ({
        story,
        rank: rankOf(rank(q), right),
      }));
    });
    return row(name, outcomes);
  });
}

function verdictRow(label: string, verdicts: readonly Verdict[]): string {
  const shares = (['answer', 'closest', 'none'] as const).map((verdict) =>
    percent(verdicts.filter((other) => other === verdict).length / Math.max(1, verdicts.length)),
  );
  return [label.padEnd(20), ...shares.map((text) => text.padEnd(9))].join(' ').trimEnd();
}

/** How well questions are answered: the right paragraph first, and the verdict. */
export const askMeasure: Measure = {
  applies: (stories) => stories.some(({ questions }) => (questions ?? []).length > 0),

  report(stories, { errors }) {
    const indexes = stories.map((gold) => {
      const story = storyOf(gold);
      return indexPassages(story, readPeople(story));
    });
    const outcomes: Outcome[] = [];
    const judged: Judged[] = [];
    const missed: string[] = [];
    stories.forEach(({ id, questions = [] }, story) => {
      questions.forEach(({ q, gold }, i) => {
        const { verdict, passages } = indexes[story]?.search(q) ?? {
          verdict: 'none',
          passages: [],
        };
        const ranked = passages.map(({ paragraph }) => paragraph.number);
        const rank = rankOf(ranked, gold);
        outcomes.push({ story, rank });
        const at = otherStory(story, i, stories.length);
        const other = at === story ? undefined : indexes[at]?.search(q).verdict;
        judged.push({ own: verdict, ...(other && { other }) });
        if (rank !== 1) {
          missed.push(
            `${id}  ${verdict}  ${q}  found ${ranked[0] ?? '-'}, right ${gold.join(' ')}`,
          );
        }
      });
    });
    const others = judged.flatMap(({ other }) => (other === undefined ? [] : [other]));
    return [
      `ask: ${outcomes.length} questions; in %, with the 95 % bootstrap interval over stories`,
      ['ranking'.padEnd(20), 'hit@1'.padEnd(22), 'hit@3'.padEnd(22), 'MRR@10'].join(' '),
      row('ours', outcomes),
      ...askBaselines(stories),
      '',
      ['verdict'.padEnd(20), 'answer'.padEnd(9), 'closest'.padEnd(9), 'none'].join(' '),
      verdictRow(
        'on its own story',
        judged.map(({ own }) => own),
      ),
      verdictRow('on another story', others),
      ...(errors ? ['', ...missed] : []),
    ].join('\n');
  },
};
