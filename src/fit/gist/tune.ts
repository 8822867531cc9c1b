import { randomFrom } from '../../eval/bootstrap.js';
import { innerProduct } from '../../terms/vector.js';
import { drawToTarget, type EncodedText, weightOf } from './distil.js';
import { dropSome, shuffle } from './mixing.js';
import { learnSum, type Rows, sumRows } from './rows.js';

/** A question with the sentences of its story. */
export interface RankedQuestion {
  readonly rows: readonly number[];
  readonly sentences: readonly { readonly rows: readonly number[]; readonly isRight: boolean }[];
  /** How much it counts. */
  readonly importance: number;
}

const ROUNDS = 3;
const BATCH = 32;
const RATE = 0.003;
const DROPPED = 0.4;
/** What a cosine is multiplied by in the softmax over a story's sentences. */
const SHARPNESS = 12;
/** How far, from 0 to 1, wrong marks are borne with, as in the fit of lists. */
const TOLERANCE = 0.3;
/** How much the texts of the encoder count beside the questions, and how many go with a batch. */
const KEPT = 4;
const TEXTS = 512;

/** Draws a question to the sentences that answer it, away from the others of its story. */
function learnQuestion(
  { rows: words, sentences, importance }: RankedQuestion,
  rows: Rows,
  random: () => number,
): void {
  const asked = sumRows(dropSome(words, DROPPED, random), rows);
  const sums = sentences.map((sentence) => sumRows(dropSome(sentence.rows, DROPPED, random), rows));
  const scores = sums.map(({ unit }) => SHARPNESS * innerProduct(unit, asked.unit));
  const top = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - top));
  const total = shares.reduce((sum, share) => sum + share, 0);
  const right =
    shares.reduce((sum, share, i) => sum + (sentences[i]?.isRight ? share : 0), 0) / total;
  const factor = importance * SHARPNESS * Math.max(1e-9, right) ** TOLERANCE;
  const towards = new Float32Array(rows.size);
  sums.forEach((sum, i) => {
    const share = (shares[i] ?? 0) / total;
    const error = factor * (share - (sentences[i]?.isRight ? share / Math.max(1e-9, right) : 0));
    if (Math.abs(error) < 1e-7) return;
    learnSum(
      sum,
      asked.unit.map((value) => error * value),
      rows,
    );
    for (let j = 0; j < towards.length; j++)
      towards[j] = (towards[j] ?? 0) + error * (sum.unit[j] ?? 0);
  });
  learnSum(asked, towards, rows);
}

/** Goes on learning from questions, and holds to what was learnt from the encoder's texts. */
export function tune(
  questions: readonly RankedQuestion[],
  texts: readonly EncodedText[],
  rows: Rows,
): void {
  const random = randomFrom(2);
  const all = questions.reduce((sum, { importance }) => sum + importance, 0) / questions.length;
  for (let round = 0; round < ROUNDS; round++) {
    const order = shuffle(questions, random);
    for (let from = 0; from < order.length; from += BATCH) {
      const batch = order.slice(from, from + BATCH);
      for (const question of batch) {
        learnQuestion(
          { ...question, importance: question.importance / all / batch.length },
          rows,
          random,
        );
      }
      for (let i = 0; i < TEXTS; i++) {
        const text = texts[Math.floor(random() * texts.length)];
        if (text !== undefined)
          drawToTarget(text, (KEPT * weightOf(text)) / TEXTS, DROPPED, rows, random);
      }
      rows.step(RATE);
    }
  }
}
