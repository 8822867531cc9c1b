import { readCandidates } from '../digest/sentences/candidates.js';
import { isWholeSentence } from '../digest/sentences/whole.js';
import { chooseKeyPoints, DIGEST_LENGTHS, dice } from '../digest/summary/key-points.js';
import { readPeople } from '../people/people.js';
import { type Story, slice } from '../story/story.js';
import { analyze } from '../terms/analyzer.js';
import { isLeadIn } from '../text/english/lead-ins.js';
import { cutsQuotation, findAllQuotations } from '../text/quotations.js';
import type { Span } from '../text/span.js';
import type { Measure } from './measure.js';
import { pairedBootstrap } from './paired-bootstrap.js';
import { meanRouge, type Rouge, rougeTokens } from './rouge.js';
import { type GoldStory, storyOf } from './stories.js';
import { textRank } from './text-rank.js';

const POINTS = DIGEST_LENGTHS.short;

interface Scores extends Rouge {
  readonly words: number;
  readonly repetition: number;
}

/** A way to choose sentences of a story. */
type Choose = (story: Story, references: readonly string[]) => readonly Span[];

const sentencesOf = (story: Story): readonly Span[] =>
  story.paragraphs
    .flatMap(({ sentences }) => sentences)
    .filter((sentence) => !isLeadIn(slice(story, sentence)));

/** The chosen sentences as one text, in the story's order. */
function textOf(story: Story, sentences: readonly Span[]): string {
  return [...sentences]
    .sort((a, b) => a.start - b.start)
    .map((sentence) => slice(story, sentence))
    .join(' ');
}

const digest: Choose = (story) =>
  chooseKeyPoints(readCandidates(story, readPeople(story)), 'short').map(
    ({ sentence }) => sentence,
  );

const lead: Choose = (story) => sentencesOf(story).slice(0, POINTS);

const byTextRank: Choose = (story) => {
  const sentences = sentencesOf(story);
  const ranks = textRank(sentences.map((sentence) => analyze(slice(story, sentence))));
  return sentences
    .map((sentence, i) => ({ sentence, rank: ranks[i] ?? 0 }))
    .sort((a, b) => b.rank - a.rank)
    .slice(0, POINTS)
    .map(({ sentence }) => sentence);
};

/** The best that sentences can do, nearly: each time the one that raises ROUGE-1 and ROUGE-2 most. */
const oracle: Choose = (story, references) => {
  const chosen: Span[] = [];
  let value = 0;
  for (let count = 0; count < POINTS; count++) {
    let best: Span | undefined;
    for (const sentence of sentencesOf(story)) {
      if (chosen.includes(sentence)) continue;
      const { rouge1, rouge2 } = meanRouge(textOf(story, [...chosen, sentence]), references);
      if (rouge1 + rouge2 > value) [best, value] = [sentence, rouge1 + rouge2];
    }
    if (best === undefined) break;
    chosen.push(best);
  }
  return chosen;
};

/** The mean Dice coefficient of the sentences' terms, over all pairs. */
function repetitionOf(story: Story, sentences: readonly Span[]): number {
  const terms = sentences.map((sentence) => new Set(analyze(slice(story, sentence))));
  const pairs = terms.flatMap((a, i) => terms.slice(i + 1).map((b) => dice(a, b)));
  return pairs.reduce((sum, value) => sum + value, 0) / Math.max(1, pairs.length);
}

function scoresOf(golds: readonly GoldStory[], choose: Choose): Scores[] {
  return golds.map((gold) => {
    const story = storyOf(gold);
    const references = gold.references ?? [];
    const chosen = choose(story, references);
    const text = textOf(story, chosen);
    return {
      ...meanRouge(text, references),
      words: rougeTokens(text).length,
      repetition: repetitionOf(story, chosen),
    };
  });
}

const percent = (value: number) => (100 * value).toFixed(2);
const signed = (value: number) => `${value < 0 ? '' : '+'}${percent(value)}`;

const HEADER = `${' '.repeat(16)} ROUGE-1 ROUGE-2 ROUGE-L   words repetition`;

function row(name: string, scores: readonly Scores[]): string {
  const mean = (field: keyof Scores) =>
    scores.reduce((sum, score) => sum + score[field], 0) / Math.max(1, scores.length);
  return [
    name.padEnd(16),
    ...(['rouge1', 'rouge2', 'rougeL'] as const).map((field) => percent(mean(field)).padStart(8)),
    mean('words').toFixed(1).padStart(8),
    percent(mean('repetition')).padStart(11),
  ].join('');
}

function difference(a: readonly Scores[], b: readonly Scores[], field: keyof Rouge): string {
  const { mean, low, high } = pairedBootstrap(
    a.map((score, i) => score[field] - (b[i]?.[field] ?? 0)),
  );
  return `${signed(mean)} [${signed(low)}, ${signed(high)}]`;
}

function differences(ours: readonly Scores[], leads: readonly Scores[]): string[] {
  return [
    'Digest less lead-3, with its 95 % paired bootstrap interval:',
    `ROUGE-1 ${difference(ours, leads, 'rouge1')}  ROUGE-2 ${difference(ours, leads, 'rouge2')}  ` +
      `ROUGE-L ${difference(ours, leads, 'rougeL')}`,
  ];
}

/** ROUGE of a digest of three points, beside that of the lead, of TextRank and of the best there is. */
export const digestMeasure: Measure = {
  applies: (stories) => stories.some(({ references = [] }) => references.length > 0),

  report(stories) {
    const golds = stories.filter(({ references = [] }) => references.length > 0);
    const ours = scoresOf(golds, digest);
    const leads = scoresOf(golds, lead);
    return [
      'Summaries of three sentences: ROUGE F1 × 100, the mean over references, then over stories',
      '(lower case, no stemming); how many words; mean pairwise Dice of the sentences’ terms × 100.',
      '',
      HEADER,
      row('digest', ours),
      row('lead-3', leads),
      row('TextRank', scoresOf(golds, byTextRank)),
      row('greedy oracle', scoresOf(golds, oracle)),
      '',
      ...differences(ours, leads),
    ].join('\n');
  },
};

/**
 * A digest beside what people asked about a story: those who knew no more than its headline and
 * highlights asked after what matters in it. Their questions stand in for a reference.
 */
export const askedAbout: Measure = {
  applies: (stories) => stories.some(({ questions = [] }) => questions.length > 0),

  report(stories) {
    const golds = stories.flatMap(({ questions = [], ...story }) =>
      questions.length === 0
        ? []
        : [{ ...story, references: [questions.map(({ q }) => q).join(' ')] }],
    );
    const ours = scoresOf(golds, digest);
    const leads = scoresOf(golds, lead);
    return [
      'Three sentences beside the questions about the story, as if these were its summary:',
      '',
      HEADER,
      row('digest', ours),
      row('lead-3', leads),
      '',
      ...differences(ours, leads),
    ].join('\n');
  },
};

/** Whether every point of every digest is a whole sentence of its paragraph. */
export const wholeness: Measure = {
  applies: () => true,

  report(stories, { errors }) {
    let points = 0;
    let empty = 0;
    const broken: string[] = [];
    for (const gold of stories) {
      const story = storyOf(gold);
      const quotations = findAllQuotations(story);
      const chosen = chooseKeyPoints(readCandidates(story, readPeople(story)), 'long');
      if (chosen.length === 0) empty++;
      for (const { paragraph, sentence } of chosen) {
        points++;
        const { sentences = [] } = story.paragraphs[paragraph - 1] ?? {};
        const isOfSentences =
          sentences.some(({ start }) => start === sentence.start) &&
          sentences.some(({ end }) => end === sentence.end);
        const text = slice(story, sentence);
        const isCut = cutsQuotation(quotations.get(paragraph) ?? [], sentence);
        if (!isOfSentences || !isWholeSentence(text) || isCut) broken.push(text);
      }
    }
    return [
      `Long digests: ${points} points, ${broken.length} of them no whole sentence; ` +
        `${empty} stories without a point.`,
      ...(errors ? broken.map((text) => `  ${text}`) : []),
    ].join('\n');
  },
};
