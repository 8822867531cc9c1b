import { commonness } from './english.js';
import type { ReadQuestion } from './question.js';
import type { StoryTerms } from './story-terms.js';
import { centroid, cosine, type Vector, vectorOf } from './word-vectors.js';

/** Cosines; words less alike than this have nothing to do with each other. */
const ALIKE_FROM = 0.4;

/** What a story's words mean, ready to be compared with a question's. */
export interface StoryMeaning {
  /** Of the terms whose vector is known. */
  readonly terms: readonly { readonly vector: Vector; readonly sentences: readonly number[] }[];
  readonly sentences: readonly Vector[];
  readonly paragraphs: readonly Vector[];
  readonly whole: Vector;
}

/** How like the question's a story's words are. */
export interface Likeness {
  /** Of each sentence, the weight of the terms that it lacks, by how like them its likest term is. */
  readonly bySentence: Float64Array;
  /** The same of each paragraph. */
  readonly byParagraph: Float64Array;
  /** The cosine of the question's and each sentence's centroid. */
  readonly sentences: Float64Array;
  /** The cosine of the question's and each paragraph's centroid. */
  readonly paragraphs: Float64Array;
  /** The cosine of the question's and the whole story's centroid. */
  readonly story: number;
  /** The share of the question's weight that the story has, in its own words or in ones like them. */
  readonly covered: number;
}

/** Reads what a story's words mean. */
export function readMeaning(story: StoryTerms): StoryMeaning {
  const inSentences: { vector: Vector | undefined; weight: number }[][] = story.sentences.map(
    () => [],
  );
  const terms: { vector: Vector; sentences: number[] }[] = [];
  for (const [term, positions] of story.positions) {
    const vector = vectorOf(term);
    if (vector === undefined) continue;
    const weight = 1 - commonness(term);
    const sentences: number[] = [];
    for (const position of positions) {
      const sentence = story.sentenceAt[position] ?? 0;
      inSentences[sentence]?.push({ vector, weight });
      if (sentences.at(-1) !== sentence) sentences.push(sentence);
    }
    terms.push({ vector, sentences });
  }
  return {
    terms,
    whole: centroid(inSentences.flat()),
    sentences: inSentences.map(centroid),
    paragraphs: story.paragraphs.map((_, paragraph) =>
      centroid(
        inSentences
          .slice(story.firstSentence[paragraph], story.firstSentence[paragraph + 1])
          .flat(),
      ),
    ),
  };
}

/**
 * Compares a question with a story by what the words mean.
 *
 * @param found - the question's terms that each sentence has, as bits
 */
export function compare(
  question: ReadQuestion,
  found: Int32Array,
  meaning: StoryMeaning,
  story: StoryTerms,
): Likeness {
  const count = story.sentences.length;
  const bySentence = new Float64Array(count);
  const byParagraph = new Float64Array(story.paragraphs.length);
  const vectors = question.terms.map(
    ({ term, phrase }) => (phrase === undefined ? undefined : vectorOf(phrase)) ?? vectorOf(term),
  );
  const best = new Float64Array(count);
  let covered = 0;
  let total = 0;
  vectors.forEach((vector, number) => {
    const { weight = 0, forms = [] } = question.terms[number] ?? {};
    total += weight;
    if (forms.length > 0) covered += weight;
    if (vector === undefined) return;
    best.fill(0);
    for (const term of meaning.terms) {
      const alike = (cosine(vector, term.vector) - ALIKE_FROM) / (1 - ALIKE_FROM);
      if (alike <= 0) continue;
      for (const sentence of term.sentences) {
        if (alike > (best[sentence] ?? 0)) best[sentence] = alike;
      }
    }
    if (forms.length === 0) covered += weight * Math.max(0, ...best);
    let paragraph = -1;
    let likest = 0;
    let isFound = false;
    for (let sentence = 0; sentence < count; sentence++) {
      const of = story.sentences[sentence]?.paragraph ?? 0;
      if (of !== paragraph) {
        if (!isFound && paragraph >= 0)
          byParagraph[paragraph] = (byParagraph[paragraph] ?? 0) + weight * likest;
        [paragraph, likest, isFound] = [of, 0, false];
      }
      likest = Math.max(likest, best[sentence] ?? 0);
      const isHere = (((found[sentence] ?? 0) >> number) & 1) === 1;
      isFound ||= isHere;
      if (!isHere)
        bySentence[sentence] = (bySentence[sentence] ?? 0) + weight * (best[sentence] ?? 0);
    }
    if (!isFound && paragraph >= 0)
      byParagraph[paragraph] = (byParagraph[paragraph] ?? 0) + weight * likest;
  });
  const whole = centroid(
    question.terms.map(({ rarity }, i) => ({ vector: vectors[i], weight: rarity })),
  );
  return {
    story: cosine(whole, meaning.whole),
    covered: covered / (total || 1),
    bySentence,
    byParagraph,
    sentences: Float64Array.from(meaning.sentences, (vector) => cosine(whole, vector)),
    paragraphs: Float64Array.from(meaning.paragraphs, (vector) => cosine(whole, vector)),
  };
}
