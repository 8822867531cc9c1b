import { otherStory } from '../eval/other-story.js';
import { type GoldStory, storyOf } from '../eval/stories.js';
import { readPeople } from '../people/people.js';
import { type CandidateIndex, indexCandidates } from '../search/ranking/candidates.js';
import type { Findings } from '../search/ranking/findings.js';
import { type Story, slice } from '../story/story.js';
import type { GistWords } from '../terms/gist.js';
import type { Span } from '../text/span.js';
import type { TwiceReadStory } from './readers-marks.js';

/**
 * What a question is put to: the story that it was asked about, that story where it does not answer (the
 * paragraph that does is taken out, or there is none), or another story.
 */
export type Target = 'own' | 'gap' | 'other';

/** A question put to a story. */
export interface Sample {
  /** The set that it comes from, counted from 0. */
  readonly set: number;
  /** The fold of the story that it was asked about. */
  readonly fold: number;
  readonly target: Target;
  /** What the story has on the question. */
  find(): Findings;
  /** The paragraphs that answer, counted from 0; none in a story that it was not asked about. */
  readonly gold: ReadonlySet<number>;
  /** The paragraphs in `gold`, and others that readers found to answer. */
  readonly read: ReadonlySet<number>;
  /** The words of the answer, as annotators marked them. */
  readonly answers: readonly string[];
  /** The words of a span. */
  textOf(span: Span): string;
}

export const FOLDS = 5;
/** One paragraph in so many is taken out: each makes a story of its own to read. */
const GAP_EVERY = 4;

interface Indexed {
  readonly story: Story;
  readonly index: CandidateIndex;
}

function indexOf(gold: Pick<GoldStory, 'id' | 'paragraphs'>, gistWords?: GistWords): Indexed {
  const story = storyOf(gold);
  return { story, index: indexCandidates(story, readPeople(story), gistWords) };
}

function once<T>(workOut: () => T): () => T {
  let known: { value: T } | undefined;
  return () => {
    known ??= { value: workOut() };
    return known.value;
  };
}

/** Paragraphs counted from 0, of ones counted from 1. */
const numbersOf = (paragraphs: readonly number[]) =>
  new Set(paragraphs.map((paragraph) => paragraph - 1));

/** How stories are asked. */
interface AskOptions {
  /** The set that they come from, counted from 0. */
  readonly set: number;
  /** The words for the stories of a fold, where they are not those of the project. */
  gistOfFold?(fold: number): GistWords | undefined;
}

/**
 * Puts every question of a set to its own story and to another one, and some of them to their own story
 * without the paragraph that answers. One that its story does not answer is put to it as to such a story.
 * Only what is fitted again and again is kept in memory.
 */
export function askAll(
  stories: readonly TwiceReadStory[],
  { set, gistOfFold }: AskOptions,
): Sample[] {
  const index = (story: Pick<GoldStory, 'id' | 'paragraphs'>, number: number) =>
    indexOf(story, gistOfFold?.(number % FOLDS));
  const indexes = stories.map(index);
  return stories.flatMap(({ id, paragraphs, questions = [] }, number) =>
    questions.flatMap(({ q, gold, read = gold, answers = [] }, i) => {
      const ask = (target: Target, story: Story, find: () => Findings): Sample => ({
        set,
        fold: number % FOLDS,
        target,
        find,
        gold: numbersOf(target === 'own' ? gold : []),
        read: numbersOf(target === 'own' ? read : []),
        answers,
        textOf: (span) => slice(story, span),
      });
      const askOf = (target: Target, { story, index: of }: Indexed) =>
        ask(target, story, target === 'own' ? once(() => of.find(q)) : () => of.find(q));
      const [gap, ...more] = read;
      const isCut =
        gap !== undefined && more.length === 0 && gap % GAP_EVERY === 0 && paragraphs.length > 1;
      const cut = { id, paragraphs: paragraphs.filter((_, at) => at + 1 !== gap) };
      const [own, other] = [number, otherStory(number, i, stories.length)].map((at) => indexes[at]);
      return [
        ...(own === undefined ? [] : [askOf(gap === undefined ? 'gap' : 'own', own)]),
        ...(isCut ? [ask('gap', storyOf(cut), () => index(cut, number).index.find(q))] : []),
        ...(other === undefined || other === own ? [] : [askOf('other', other)]),
      ];
    }),
  );
}
