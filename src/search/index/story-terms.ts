import type { People } from '../../people/people.js';
import { type Story, slice } from '../../story/story.js';
import { type IsName, readWords } from '../../terms/analyzer.js';
import { gistWordsOf } from '../../terms/gist.js';
import { locateInitials } from '../../terms/initials.js';
import { SENTENCE_END } from '../../text/sentence-end.js';
import type { Slices } from '../../text/slices.js';
import { firstWhere, type Span } from '../../text/span.js';
import { findCandidates, type PeopleInSentence, type SentenceSpans } from './candidate-spans.js';
import { findHeadings, type Headings } from './headings.js';

/** A sentence as the index knows it. */
export interface IndexedSentence {
  readonly span: Span;
  /** Counted from 0. */
  readonly paragraph: number;
  /** Of its first term. */
  readonly position: number;
  readonly spans: SentenceSpans;
  /** What makes its gist. */
  readonly gistWords: readonly string[];
}

/** A story's terms, and where each of them stands. */
export interface StoryTerms {
  readonly sentences: readonly IndexedSentence[];
  /** For each paragraph, the number of its first sentence; one more at the end. */
  readonly firstSentence: readonly number[];
  readonly paragraphs: readonly (readonly string[])[];
  /** How many paragraphs stand over the story's first sentence: a headline, a byline, a day. */
  readonly opening: number;
  readonly headings: Headings;
  /**
   * Ascending; sentences lie apart, so that terms of two of them are no neighbours. Initials, written out or
   * not, are at their last word.
   */
  readonly positions: ReadonlyMap<string, readonly number[]>;
  /** The sentence that holds a position. */
  readonly sentenceAt: readonly number[];
  /** How many paragraphs have a term. */
  readonly frequency: ReadonlyMap<string, number>;
  /** Of the paragraphs, in terms. */
  readonly meanLength: number;
}

/** Positions between two sentences. */
const SENTENCE_GAP = 8;

const NOBODY: PeopleInSentence = { names: [], descriptions: [], contents: [], sources: [] };

function peopleByParagraph({ persons, statements }: People): Map<number, PeopleInSentence> {
  const found = new Map<
    number,
    { names: Span[]; descriptions: Span[]; contents: Span[]; sources: Span[] }
  >();
  const at = (paragraph: number) => {
    const known = found.get(paragraph) ?? {
      names: [],
      descriptions: [],
      contents: [],
      sources: [],
    };
    found.set(paragraph, known);
    return known;
  };
  for (const { mentions } of persons) {
    for (const { paragraph, span, kind } of mentions) {
      if (kind === 'name') at(paragraph).names.push(span);
      if (kind === 'nominal') at(paragraph).descriptions.push(span);
    }
  }
  for (const { paragraph, content, source } of statements) {
    at(paragraph).contents.push(content);
    at(paragraph).sources.push(source);
  }
  return found;
}

/** Of what is known of a paragraph's people, what each of its sentences has. */
function bySentence(sentences: readonly Span[], known: PeopleInSentence): PeopleInSentence[] {
  const found = sentences.map(() => ({
    names: [] as Span[],
    descriptions: [] as Span[],
    contents: [] as Span[],
    sources: [] as Span[],
  }));
  for (const kind of ['names', 'descriptions', 'contents', 'sources'] as const) {
    for (const span of known[kind]) {
      let at = firstWhere(sentences, ({ end }) => end > span.start);
      while ((sentences[at]?.start ?? Infinity) < span.end) found[at++]?.[kind].push(span);
    }
  }
  return found;
}

/** Paragraphs; a text that has more of them before a whole sentence is a list or a poem. */
const MAX_OPENING = 4;

function countOpening(story: Story): number {
  const body = story.paragraphs.findIndex((paragraph) =>
    SENTENCE_END.test(slice(story, paragraph)),
  );
  return body > MAX_OPENING ? 0 : Math.max(0, body);
}

const MAY_BE_VERB = /\b(?:May|Will)\b/;

/**
 * What tells a sentence's words that look like auxiliary verbs from those that are in somebody's name;
 * absent where no name has one.
 *
 * @param from - where the sentence begins
 */
function isNameAmong(names: readonly Span[], from: number, story: Story): IsName | undefined {
  const like = names.filter((name) => MAY_BE_VERB.test(slice(story, name)));
  if (like.length === 0) return undefined;
  return (start) => like.some((name) => name.start <= from + start && from + start < name.end);
}

/** Sentences that are read in one slice. */
const SENTENCES_AT_ONCE = 200;

/** Reads the terms of a story, once. */
export function* readStoryTerms(story: Story, people: People): Slices<StoryTerms> {
  const peopleIn = peopleByParagraph(people);
  const sentences: IndexedSentence[] = [];
  const firstSentence: number[] = [];
  const paragraphs: string[][] = [];
  const positions = new Map<string, number[]>();
  const sentenceAt: number[] = [];
  const frequency = new Map<string, number>();
  const place = (term: string, position: number) => {
    const known = positions.get(term);
    if (known === undefined) positions.set(term, [position]);
    else known.push(position);
  };
  for (const [number, paragraph] of story.paragraphs.entries()) {
    firstSentence.push(sentences.length);
    const all: string[] = [];
    const others = new Set<string>();
    const known = bySentence(paragraph.sentences, peopleIn.get(paragraph.number) ?? NOBODY);
    for (const [i, span] of paragraph.sentences.entries()) {
      if (sentences.length % SENTENCES_AT_ONCE === 0) yield;
      const text = slice(story, span);
      const { names = [] } = known[i] ?? {};
      const words = readWords(text, isNameAmong(names, span.start, story));
      const position = sentenceAt.length;
      const lastOf: number[] = [];
      for (const word of words) {
        for (const term of word.terms) {
          place(term, sentenceAt.length);
          sentenceAt.push(sentences.length);
          all.push(term);
        }
        lastOf.push(sentenceAt.length - 1);
      }
      for (const { key, at } of locateInitials(words, text, span.start, names)) {
        place(key, lastOf[at] ?? 0);
        others.add(key);
      }
      for (let i = 0; i < SENTENCE_GAP; i++) sentenceAt.push(sentences.length);
      sentences.push({
        span,
        paragraph: number,
        position,
        spans: findCandidates(text, span.start, words, known[i] ?? NOBODY),
        gistWords: gistWordsOf(words, text.endsWith('?')),
      });
    }
    for (const term of new Set([...all, ...others]))
      frequency.set(term, (frequency.get(term) ?? 0) + 1);
    paragraphs.push(all);
  }
  firstSentence.push(sentences.length);
  const length = paragraphs.reduce((sum, { length }) => sum + length, 0);
  const meanLength = Math.max(1, length / Math.max(1, paragraphs.length));
  const opening = countOpening(story);
  // One literal without a spread: all stories have one hidden class, which questions are compiled for.
  return {
    meanLength,
    sentences,
    firstSentence,
    paragraphs,
    opening,
    positions,
    sentenceAt,
    frequency,
    headings: findHeadings(story),
  };
}
