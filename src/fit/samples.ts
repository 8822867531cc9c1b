import { otherStory } from '../eval/other-story.js';
import { type GoldStory, storyOf } from '../eval/stories.js';
import { readPeople } from '../people/people.js';
import { type CandidateIndex, indexCandidates } from '../search/candidates.js';
import type { Findings } from '../search/features.js';
import type { GistWords } from '../search/gist.js';
import { type Story, slice } from '../story/story.js';
import type { Span } from '../text/span.js';

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
  /** What the story has on the question, worked out once. */
  find(): Findings;
  /** The paragraphs that answer, counted from 0; none in a story that it was not asked about. */
  readonly gold: ReadonlySet<number>;
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

/** The indexes of a story without one of its paragraphs, each made once. */
function indexesWithGap(
  { id, paragraphs }: GoldStory,
  gistWords?: GistWords,
): (gap: number) => Indexed {
  const indexes = new Map<number, Indexed>();
  return (gap) => {
    const index =
      indexes.get(gap) ??
      indexOf({ id, paragraphs: paragraphs.filter((_, i) => i + 1 !== gap) }, gistWords);
    indexes.set(gap, index);
    return index;
  };
}

/**
 * Puts every question of a set to its own story and to another one, and some of them to their own story
 * without the paragraph that answers. One that its story does not answer is put to it as to such a story.
 *
 * @param gistOfFold - the words for the stories of a fold, where they are not those of the project
 */
export function askAll(
  stories: readonly GoldStory[],
  set: number,
  gistOfFold: (fold: number) => GistWords | undefined = () => undefined,
): Sample[] {
  const indexes = stories.map((story, number) => indexOf(story, gistOfFold(number % FOLDS)));
  return stories.flatMap((story, number) => {
    const withGap = indexesWithGap(story, gistOfFold(number % FOLDS));
    return (story.questions ?? []).flatMap(({ q, gold, answers = [] }, i) => {
      const ask = (target: Target, indexed: Indexed | undefined): Sample[] =>
        indexed === undefined
          ? []
          : [
              {
                set,
                fold: number % FOLDS,
                target,
                find: once(() => indexed.index.find(q)),
                gold: new Set(target === 'own' ? gold.map((paragraph) => paragraph - 1) : []),
                answers,
                textOf: (span) => slice(indexed.story, span),
              },
            ];
      const [gap, ...more] = gold;
      const other = otherStory(number, i, stories.length);
      return [
        ...ask(gap === undefined ? 'gap' : 'own', indexes[number]),
        ...(gap === undefined ||
        more.length > 0 ||
        gap % GAP_EVERY !== 0 ||
        story.paragraphs.length === 1
          ? []
          : ask('gap', withGap(gap))),
        ...ask('other', other === number ? undefined : indexes[other]),
      ];
    });
  });
}
