import { remembering } from '../text/remembering.js';
import { commonness } from './english.js';
import type { ReadQuestion } from './question.js';
import type { StoryTerms } from './story-terms.js';
import { centroid, cosine, type Vector, vectorOf } from './word-vectors.js';

/** Cosines; words less alike than this have nothing to do with each other. */
const ALIKE_FROM = 0.4;

/** Words that are remembered: questions about a story have many in common. */
const REMEMBERED = 200;
/** A word of which nothing is known. */
const UNKNOWN: Meaning = {};

/** What a word of a question means, beside a story. */
interface Meaning {
  readonly vector?: Vector;
  /** Of each paragraph, how like it, from 0 to 1, the likest word is. */
  readonly likest?: Float64Array;
}

/** What a story's words mean, ready to be compared with a question's. */
export interface StoryMeaning {
  readonly sentences: readonly Vector[];
  readonly paragraphs: readonly Vector[];
  readonly whole: Vector;
  /** What a term, or a verb with its particle, means beside the story's words. */
  meaningOf(word: string): Meaning;
}

/** How like the question's a story's words are. */
export interface Likeness {
  /** Of each paragraph, the weight of the terms that it lacks, by how like them its likest term is. */
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
  const inSentences: { vector: Vector; weight: number }[][] = story.sentences.map(() => []);
  const terms: { vector: Vector; paragraphs: Set<number> }[] = [];
  for (const [term, positions] of story.positions) {
    const vector = vectorOf(term);
    if (vector === undefined) continue;
    const weight = 1 - commonness(term);
    const paragraphs = new Set<number>();
    for (const position of positions) {
      const sentence = story.sentenceAt[position] ?? 0;
      inSentences[sentence]?.push({ vector, weight });
      paragraphs.add(story.sentences[sentence]?.paragraph ?? 0);
    }
    terms.push({ vector, paragraphs });
  }
  const meaningOf = (word: string): Meaning => {
    const vector = vectorOf(word);
    if (vector === undefined) return UNKNOWN;
    const likest = new Float64Array(story.paragraphs.length);
    for (const term of terms) {
      const alike = (cosine(vector, term.vector) - ALIKE_FROM) / (1 - ALIKE_FROM);
      if (alike <= 0) continue;
      for (const paragraph of term.paragraphs) {
        if (alike > (likest[paragraph] ?? 0)) likest[paragraph] = alike;
      }
    }
    return { vector, likest };
  };
  return {
    whole: centroid(inSentences.flat()),
    sentences: inSentences.map(centroid),
    paragraphs: story.paragraphs.map((_, paragraph) =>
      centroid(
        inSentences
          .slice(story.firstSentence[paragraph], story.firstSentence[paragraph + 1])
          .flat(),
      ),
    ),
    meaningOf: remembering(meaningOf, REMEMBERED),
  };
}

/**
 * Compares a question with a story by what the words mean.
 *
 * @param found - the question's terms that each paragraph has, as bits
 */
export function compare(
  { terms }: ReadQuestion,
  found: Int32Array,
  { whole, sentences, paragraphs, meaningOf }: StoryMeaning,
): Likeness {
  const byParagraph = new Float64Array(paragraphs.length);
  const meanings = terms.map(({ term, phrase }) => {
    const meaning = phrase === undefined ? UNKNOWN : meaningOf(phrase);
    return meaning === UNKNOWN ? meaningOf(term) : meaning;
  });
  let covered = 0;
  let total = 0;
  meanings.forEach(({ likest }, number) => {
    const { weight = 0, forms = [] } = terms[number] ?? {};
    total += weight;
    if (forms.length > 0) covered += weight;
    if (likest === undefined) return;
    if (forms.length === 0) covered += weight * Math.max(0, ...likest);
    found.forEach((set, paragraph) => {
      if ((set >> number) & 1) return;
      byParagraph[paragraph] = (byParagraph[paragraph] ?? 0) + weight * (likest[paragraph] ?? 0);
    });
  });
  const asked = centroid(
    terms.map(({ rarity }, i) => ({ vector: meanings[i]?.vector, weight: rarity })),
  );
  return {
    story: cosine(asked, whole),
    covered: covered / (total || 1),
    byParagraph,
    sentences: cosines(asked, sentences),
    paragraphs: cosines(asked, paragraphs),
  };
}

/** The cosines of one vector and each of others, all of length 1. */
function cosines(one: Vector, others: readonly Vector[]): Float64Array {
  const values = new Float64Array(others.length);
  others.forEach((other, i) => {
    values[i] = cosine(one, other);
  });
  return values;
}
