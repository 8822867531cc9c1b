import type { Slices } from '../text/slices.js';
import type { Candidate, Candidates } from './candidates.js';
import type { StoryQuery } from './query.js';
import type { TermParagraphs } from './story-terms.js';
import { saturate, weightOf } from './term-weights.js';

/** What an index knows of a story beside its terms. */
export interface IndexedStory {
  /** One content of one story. */
  readonly key: string;
  /** Of its file, in UTF-16 code units. */
  readonly length: number;
  /** ISO 8601. */
  readonly published?: string | undefined;
}

/** Where a term stands: for each paragraph that has it, the story's number and the paragraph's, packed. */
export interface Postings {
  readonly places: Uint32Array;
  /** How many of the places are taken. */
  readonly count: number;
}

/** All that an index is made of, as it is kept. */
export interface IndexState {
  /** By number; undefined where there is none any more. */
  readonly stories: readonly (IndexedStory | undefined)[];
  readonly postings: ReadonlyMap<string, Postings>;
}

/** The terms of many stories, in memory. */
export interface TermIndex {
  /** The keys of the stories that it has. */
  readonly keys: ReadonlySet<string>;
  add(story: IndexedStory, terms: TermParagraphs): void;
  /** Takes stories out, with all their terms: in slices, a term each. */
  remove(keys: ReadonlySet<string>): Slices<void>;
  /**
   * What it holds on a query, by the stories' keys.
   *
   * @param most - how many stories at most, the most likely ones
   */
  find(query: StoryQuery, most: number): Candidates<string>;
  state(): IndexState;
}

/** Paragraphs that are told apart; what comes later counts as the last of them. */
const MAX_PARAGRAPH = 255;
const FIRST_SIZE = 2;

const storyOf = (place: number) => place >>> 8;
const paragraphOf = (place: number) => place & MAX_PARAGRAPH;

function append({ places, count }: Postings, place: number): Postings {
  let room = places;
  if (count === room.length) {
    room = new Uint32Array(Math.ceil(count * 1.5) + 1);
    room.set(places);
  }
  room[count] = place;
  return { places: room, count: count + 1 };
}

/**
 * Makes an index: for each term one array of numbers, in the order in which stories came.
 *
 * @param from - what another index held
 */
export function createTermIndex(from?: IndexState): TermIndex {
  const stories: (IndexedStory | undefined)[] = [...(from?.stories ?? [])];
  const postings = new Map(from?.postings);
  const keys = new Set(stories.flatMap((story) => (story === undefined ? [] : [story.key])));

  const meanLength = () => {
    const sum = stories.reduce((all, story) => all + (story?.length ?? 0), 0);
    return keys.size === 0 ? 0 : sum / keys.size;
  };

  /** The likeliest stories by BM25, and how many stories each term has. */
  const score = ({ terms }: StoryQuery, mean: number) => {
    const frequencies: number[] = [];
    const scores = new Float64Array(stories.length);
    for (const queried of terms) {
      const { places, count } = postings.get(queried.term) ?? { places: NOWHERE, count: 0 };
      const found: [story: number, paragraphs: number][] = [];
      for (let i = 0; i < count; ) {
        const story = storyOf(places[i] ?? 0);
        const first = i;
        while (i < count && storyOf(places[i] ?? 0) === story) i++;
        found.push([story, i - first]);
      }
      frequencies.push(found.length);
      const weight = weightOf(queried, found.length, keys.size);
      for (const [story, paragraphs] of found) {
        const length = (stories[story]?.length ?? 0) / (mean || 1);
        scores[story] = (scores[story] ?? 0) + weight * saturate(paragraphs, length);
      }
    }
    return { frequencies, scores };
  };

  /** Where the terms of a query stand in some stories. */
  const locate = ({ terms }: StoryQuery, chosen: readonly number[]): Candidate<string>[] => {
    const ranks = new Map(chosen.map((story, rank) => [story, rank]));
    const paragraphs = chosen.map(() => terms.map((): number[] => []));
    terms.forEach(({ term }, number) => {
      const { places, count } = postings.get(term) ?? { places: NOWHERE, count: 0 };
      for (let i = 0; i < count; i++) {
        const rank = ranks.get(storyOf(places[i] ?? 0));
        if (rank !== undefined) paragraphs[rank]?.[number]?.push(paragraphOf(places[i] ?? 0));
      }
    });
    return chosen.flatMap((number, rank) => {
      const story = stories[number];
      if (story === undefined) return [];
      const { key, length, published } = story;
      return [{ story: key, length, published, paragraphs: paragraphs[rank] ?? [] }];
    });
  };

  return {
    keys,
    add(story, terms) {
      const number = stories.length;
      stories.push(story);
      keys.add(story.key);
      for (const [term, paragraphs] of terms) {
        let known = postings.get(term) ?? { places: new Uint32Array(FIRST_SIZE), count: 0 };
        let before = 0;
        for (const paragraph of paragraphs) {
          const told = Math.min(paragraph, MAX_PARAGRAPH);
          if (told !== before) known = append(known, number * (MAX_PARAGRAPH + 1) + told);
          before = told;
        }
        postings.set(term, known);
      }
    },
    *remove(gone) {
      stories.forEach((story, number) => {
        if (story === undefined || !gone.has(story.key)) return;
        stories[number] = undefined;
        keys.delete(story.key);
      });
      for (const [term, { places, count }] of postings) {
        const left = places
          .subarray(0, count)
          .filter((place) => stories[storyOf(place)] !== undefined);
        if (left.length === 0) postings.delete(term);
        else if (left.length < count) postings.set(term, { places: left, count: left.length });
        yield;
      }
    },
    find(query, most) {
      const mean = meanLength();
      const { frequencies, scores } = score(query, mean);
      const chosen = [...scores.keys()]
        .filter((story) => (scores[story] ?? 0) > 0)
        .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
        .slice(0, most);
      return { stories: keys.size, meanLength: mean, frequencies, list: locate(query, chosen) };
    },
    state: () => ({ stories, postings }),
  };
}

const NOWHERE = new Uint32Array(0);
