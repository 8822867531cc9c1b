import { GIST_SIZE, type GistWords, gistOf, type Usual, usualLikeness } from '../../terms/gist.js';
import { innerProduct, type Vector } from '../../terms/vector.js';
import { VECTOR_SIZE, vectorOf } from '../../terms/word-vectors.js';
import { remembering } from '../../text/remembering.js';
import type { StoryTerms } from '../index/story-terms.js';
import type { ReadQuestion } from '../question/question.js';
import { hasTerm } from './term-sets.js';

/** Cosines; words less alike than this have nothing to do with each other. */
const ALIKE_FROM = 0.4;

/** Words that are remembered: questions about a story have many in common. */
const REMEMBERED = 200;
/** A word of which nothing is known. */
const UNKNOWN: Meaning = {};

/** What a word of a question means, beside a story. */
interface Meaning {
  /** Of each paragraph, how like it, from 0 to 1, the likest word is. */
  readonly likest?: Float64Array;
}

/** What a story means, ready to be compared with a question. */
export interface StoryMeaning {
  /** The gist of each sentence and paragraph, and of all of it. */
  readonly sentences: readonly Vector[];
  readonly paragraphs: readonly Vector[];
  readonly whole: Vector;
  /** The paragraph of each sentence, counted from 0. */
  readonly paragraphOf: readonly number[];
  readonly gistWords: GistWords;
  /** What a term, or a verb with its particle, means beside the story's words. */
  meaningOf(word: string): Meaning;
}

/** How like the question's a story's words are. */
export interface Likeness {
  /** Of each paragraph, the weight of the terms that it lacks, by how like them its likest term is. */
  readonly byParagraph: Float64Array;
  /** The cosine of the question's gist and each sentence's. */
  readonly sentences: Float64Array;
  /** Of each paragraph, the highest of its sentences'. */
  readonly likestSentence: Float64Array;
  /** The cosine of the question's gist and each paragraph's. */
  readonly paragraphs: Float64Array;
  /** How like a term, from 0 to 1, the likest word of a paragraph is. */
  likestTo(term: string, paragraph: number): number;
  /** The cosine of the question's gist and the whole story's. */
  readonly story: number;
  /** How like the question any text usually is. */
  readonly usual: Usual;
  /** The share of the question's weight that the story has, in its own words or in ones like them. */
  readonly covered: number;
}

/** Reads what a story means. */
export function readMeaning(story: StoryTerms, gistWords: GistWords): StoryMeaning {
  const terms: { vector: Vector; paragraphs: Set<number> }[] = [];
  // Views of one piece of memory: the garbage collector looks after each piece apart.
  const vectors = new Float32Array(VECTOR_SIZE * story.positions.size);
  const nextVector = () => {
    const start = VECTOR_SIZE * terms.length;
    return vectors.subarray(start, start + VECTOR_SIZE);
  };
  const below = new Map(
    [...story.headings.over].flatMap(([paragraph, headings]) =>
      headings.map((heading) => [heading, paragraph] as const),
    ),
  );
  for (const [term, positions] of story.positions) {
    const vector = vectorOf(term, nextVector);
    if (vector === undefined) continue;
    const paragraphs = new Set<number>();
    for (const position of positions) {
      const paragraph = story.sentences[story.sentenceAt[position] ?? 0]?.paragraph ?? 0;
      paragraphs.add(paragraph);
      const next = below.get(paragraph);
      if (next !== undefined) paragraphs.add(next);
    }
    terms.push({ vector, paragraphs });
  }
  const meaningOf = (word: string): Meaning => {
    const vector = vectorOf(word);
    if (vector === undefined) return UNKNOWN;
    const likest = new Float64Array(story.paragraphs.length);
    for (const term of terms) {
      const alike = (innerProduct(vector, term.vector) - ALIKE_FROM) / (1 - ALIKE_FROM);
      if (alike <= 0) continue;
      for (const paragraph of term.paragraphs) {
        if (alike > (likest[paragraph] ?? 0)) likest[paragraph] = alike;
      }
    }
    return { likest };
  };
  const wordsOf = story.sentences.map((sentence) => sentence.gistWords);
  for (const [heading, paragraph] of below) {
    const first = story.firstSentence[paragraph] ?? 0;
    const own = story.sentences.slice(
      story.firstSentence[heading],
      story.firstSentence[heading + 1],
    );
    wordsOf[first] = [...own.flatMap(({ gistWords }) => gistWords), ...(wordsOf[first] ?? [])];
  }
  const all = new Float32Array(GIST_SIZE * (wordsOf.length + story.paragraphs.length + 1));
  let free = 0;
  const gist = (words: Iterable<string>) => {
    const sum = all.subarray(free, free + GIST_SIZE);
    free += GIST_SIZE;
    return gistOf(words, gistWords, sum);
  };
  return {
    gistWords,
    sentences: wordsOf.map(gist),
    paragraphs: story.paragraphs.map((_, paragraph) => {
      const [start, end] = [story.firstSentence[paragraph], story.firstSentence[paragraph + 1]];
      return gist(new Set(wordsOf.slice(start, end).flat()));
    }),
    whole: gist(new Set(wordsOf.flat())),
    paragraphOf: story.sentences.map(({ paragraph }) => paragraph),
    meaningOf: remembering(meaningOf, REMEMBERED),
  };
}

/**
 * Compares a question with a story by what the words mean.
 *
 * @param found - the question's terms that each paragraph has, as bits
 */
export function compare(
  { terms, gistWords: asked }: ReadQuestion,
  found: Int32Array,
  { whole, sentences, paragraphs, paragraphOf, gistWords, meaningOf }: StoryMeaning,
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
      if (hasTerm(set, number)) return;
      byParagraph[paragraph] = (byParagraph[paragraph] ?? 0) + weight * (likest[paragraph] ?? 0);
    });
  });
  const gist = gistOf(asked, gistWords);
  const bySentence = cosinesOf(gist, sentences);
  const likestSentence = new Float64Array(paragraphs.length).fill(-1);
  paragraphOf.forEach((paragraph, i) => {
    likestSentence[paragraph] = Math.max(likestSentence[paragraph] ?? -1, bySentence[i] ?? -1);
  });
  return {
    story: innerProduct(gist, whole),
    usual: usualLikeness(gist, gistWords),
    likestTo: (term, paragraph) => meaningOf(term).likest?.[paragraph] ?? 0,
    covered: covered / (total || 1),
    byParagraph,
    sentences: bySentence,
    likestSentence,
    paragraphs: cosinesOf(gist, paragraphs),
  };
}

function cosinesOf(gist: Vector, others: readonly Vector[]): Float64Array {
  const cosines = new Float64Array(others.length);
  others.forEach((other, i) => {
    cosines[i] = innerProduct(gist, other);
  });
  return cosines;
}
