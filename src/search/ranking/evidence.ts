import type { StoryTerms } from '../index/story-terms.js';
import type { WhoIsWho } from '../index/who-is-who.js';
import { inverseFrequency, type ReadQuestion } from '../question/question.js';

/** What a story has on a question, sentence by sentence. Sets of terms are bits. */
export interface Evidence {
  /**
   * The question's terms that a sentence has. The words for somebody whom it mentions count as if
   * they stood in it.
   */
  readonly found: Int32Array;
  /** The same of each paragraph. */
  readonly inParagraph: Int32Array;
  /** The terms of which it has related ones. */
  readonly related: Int32Array;
  /** How many times it has a term of the question. */
  readonly occurrences: Int32Array;
  /**
   * Neighbours in the question that are neighbours in it, by how rare that is in the story. Two words for
   * somebody are neighbours wherever it mentions that person.
   */
  readonly pairs: Float64Array;
  /** The same for those at most {@link NEAR} terms apart, in either order. */
  readonly near: Float64Array;
  /** Whether it mentions somebody whom the question means. */
  readonly mentions: Uint8Array;
  /** Whether it holds what somebody says whom the question means. */
  readonly said: Uint8Array;
}

/** Terms from one to the other. */
const NEAR = 3;

/** Collects what a story has on a question. */
export function collectEvidence(
  question: ReadQuestion,
  story: StoryTerms,
  who: WhoIsWho,
): Evidence {
  const count = story.sentences.length;
  const evidence = {
    found: new Int32Array(count),
    inParagraph: new Int32Array(story.paragraphs.length),
    related: new Int32Array(count),
    occurrences: new Int32Array(count),
    pairs: new Float64Array(count),
    near: new Float64Array(count),
    mentions: new Uint8Array(count),
    said: new Uint8Array(count),
  };
  const isOfAge = mayBeOfAge(question, story);
  question.terms.forEach(({ forms, related }, number) => {
    for (const sentence of occurrencesOf(forms, story, isOfAge)) {
      mark(evidence.found, sentence, 1 << number);
      add(evidence.occurrences, sentence, 1);
    }
    for (const sentence of occurrencesOf(related, story))
      mark(evidence.related, sentence, 1 << number);
  });
  for (const { person: number, at } of question.meant) {
    const person = who.persons[number];
    if (person === undefined) continue;
    const words = at.reduce((set, position) => set | (1 << (question.sequence[position] ?? 0)), 0);
    for (const sentence of person.mentions) {
      evidence.mentions[sentence] = 1;
      mark(evidence.found, sentence, words);
    }
    for (const sentence of person.said) evidence.said[sentence] = 1;
  }
  for (let i = 1; i < question.sequence.length; i++) {
    const mentioning = question.meant.flatMap(({ person, at }) =>
      at.includes(i - 1) && at.includes(i) ? (who.persons[person]?.mentions ?? []) : [],
    );
    addPairs(evidence, question, story, i, mentioning);
  }
  handOn(evidence, story);
  evidence.found.forEach((set, sentence) => {
    mark(evidence.inParagraph, story.sentences[sentence]?.paragraph ?? 0, set);
  });
  return evidence;
}

/** What a heading has of the question counts as if it stood in the first sentence below it. */
function handOn({ found, related, pairs, near }: Evidence, story: StoryTerms): void {
  const { firstSentence } = story;
  for (const [paragraph, headings] of story.headings.over) {
    const to = firstSentence[paragraph] ?? 0;
    for (const heading of headings) {
      for (
        let from = firstSentence[heading] ?? 0;
        from < (firstSentence[heading + 1] ?? 0);
        from++
      ) {
        mark(found, to, found[from] ?? 0);
        mark(related, to, related[from] ?? 0);
        pairs[to] = Math.max(pairs[to] ?? 0, pairs[from] ?? 0);
        near[to] = Math.max(near[to] ?? 0, near[from] ?? 0);
      }
    }
  }
}

function mark(sets: Int32Array, at: number, bits: number): void {
  sets[at] = (sets[at] ?? 0) | bits;
}

function add(sums: Int32Array | Float64Array, at: number, amount: number): void {
  sums[at] = (sums[at] ?? 0) + amount;
}

const OLD = 'old';

/**
 * Where “old” only tells how many years, and not that somebody is old: “a 41-year-*old* driver”. Whoever asks for an
 * age asks for that.
 */
function mayBeOfAge(
  { terms, answerType }: ReadQuestion,
  { positions }: StoryTerms,
): (term: string, position: number) => boolean {
  const asksForOld = answerType !== 'age' && terms.some(({ term }) => term === OLD);
  if (!asksForOld || terms.some(({ term }) => term === 'year')) return () => false;
  const years = new Set(positions.get('year'));
  return (term, position) => term === OLD && years.has(position - 1);
}

function occurrencesOf(
  terms: readonly string[],
  story: StoryTerms,
  isLeftOut: (term: string, position: number) => boolean = () => false,
): number[] {
  const sentences: number[] = [];
  for (const term of terms) {
    for (const position of story.positions.get(term) ?? []) {
      if (isLeftOut(term, position)) continue;
      sentences.push(story.sentenceAt[position] ?? 0);
    }
  }
  return sentences;
}

/**
 * Adds what sentences have of two neighbours in the question.
 *
 * @param last - the second one's place in the question's sequence
 * @param mentioning - the sentences that mention somebody for whom both are words
 */
function addPairs(
  evidence: Evidence,
  question: ReadQuestion,
  story: StoryTerms,
  last: number,
  mentioning: readonly number[],
): void {
  const [first = 0, second = 0] = question.sequence.slice(last - 1, last + 1);
  if (first === second) return;
  const adjacent = new Set(mentioning);
  const near = new Set(mentioning);
  for (const a of question.terms[first]?.forms ?? []) {
    for (const b of question.terms[second]?.forms ?? []) {
      const positions = story.positions.get(b) ?? [];
      let from = 0;
      for (const position of story.positions.get(a) ?? []) {
        while (from < positions.length && (positions[from] ?? 0) < position - NEAR) from++;
        for (let i = from; i < positions.length; i++) {
          const distance = (positions[i] ?? 0) - position;
          if (distance > NEAR) break;
          const sentence = story.sentenceAt[position] ?? 0;
          near.add(sentence);
          if (distance === 1) adjacent.add(sentence);
        }
      }
    }
  }
  addByRarity(evidence.pairs, adjacent, story);
  addByRarity(evidence.near, near, story);
}

function addByRarity(sums: Float64Array, sentences: ReadonlySet<number>, story: StoryTerms): void {
  if (sentences.size === 0) return;
  const paragraphs = new Set<number>();
  for (const sentence of sentences) paragraphs.add(story.sentences[sentence]?.paragraph ?? 0);
  const weight = inverseFrequency(paragraphs.size, story.paragraphs.length);
  for (const sentence of sentences) add(sums, sentence, weight);
}
