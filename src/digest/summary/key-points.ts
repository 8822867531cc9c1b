import { isSpeechCue } from '../../people/lexicon/cues.js';
import type { Span } from '../../text/span.js';
import type { Candidate } from '../sentences/candidates.js';
import { SENTENCE_SIGNS, type SentenceSign } from '../sentences/sentence-signs.js';

/** A sentence that a digest shows. */
export interface KeyPoint {
  readonly paragraph: number;
  /** With those behind it that it must not be shown without: how an accusation ended. */
  readonly sentence: Span;
  /** Who "he", "she" or the speaker is, where the sentence does not say: the bot's own words. */
  readonly about?: string;
}

/** How many points a digest has; a short story gives fewer. */
export const DIGEST_LENGTHS = { short: 3, standard: 5, long: 8 } as const;
export type DigestLength = keyof typeof DIGEST_LENGTHS;

/** At most one whole sentence in this many becomes a point: a digest is shorter than its story. */
const SENTENCES_A_POINT = 2;
/** Words. A longer point gives way to a shorter one that says the same. */
const LONG_POINT = 45;
/** The Dice coefficient of two sentences' terms from which on they say the same. */
const SAME = 0.5;

/** The value of a sentence's position halves at this many whole sentences from the top. */
const POSITION_HALVES_AT = 3;
/** What the story's most central sentence is worth, where the first one's position is worth 1. */
const CENTRALITY = 0.7;
/** Of fewer terms beside the word for saying it, a sentence is about next to nothing. */
const FEW_TERMS = 3;
/** What a sentence loses for repeating a chosen point word for word. */
const REPETITION = 0.2;
/** What a sentence loses for each word beyond this many: a point is read on a phone. */
const EASY_LENGTH = 30;
const WORD_TOO_MANY = 0.01;
/**
 * What a sentence loses by what it shows. What somebody says comments on the news, what lies ahead is
 * for "what to watch", what had been is background, and "we" and "you" are somebody's own words. A thin quote is for where nothing else is left: it was
 * set, and not fitted.
 *
 * Chosen on the writers' summaries and on people's questions together, by coordinate ascent; the
 * means of what was chosen on four fifths of both. On the fifth that was left out each time, a digest
 * of three points is better than the lead by 1.5 in ROUGE-1 and 1.0 in ROUGE-2 (before: 0.8 and 0.5).
 */
const COSTS: Readonly<Record<SentenceSign, number>> = {
  namedSpeaker: 0.25,
  ahead: 0.15,
  background: 0.25,
  firstPerson: 0.1,
  thinQuote: 1,
};

interface Scored {
  readonly candidate: Candidate;
  readonly relevance: number;
  /** The sum of its Dice coefficients with the chosen points. */
  repeated: number;
  isOut: boolean;
}

/** How much two sets share: 2 |a ∩ b| / (|a| + |b|), from 0 to 1 (Dice 1945). */
export function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const term of small) if (large.has(term)) shared++;
  return shared === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

/**
 * How central each sentence is, from 0 to 1: the mean over its terms of the logarithm of how many
 * sentences have the term, beside the story's most central sentence. A mean favours a sentence that
 * keeps to the story's subject over one that names it among much else; it is less of few terms: “I have
 * two children,” he said.
 */
function centralityOf(candidates: readonly Candidate[]): number[] {
  const frequency = new Map<string, number>();
  for (const { terms } of candidates) {
    for (const term of terms) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  }
  const means = candidates.map(({ terms }) => {
    let [sum, own] = [0, 0];
    for (const term of terms) {
      sum += Math.log(frequency.get(term) ?? 1);
      if (!isSpeechCue(term)) own++;
    }
    return (sum / Math.max(1, terms.size)) * Math.min(1, own / FEW_TERMS);
  });
  const most = means.reduce((a, b) => Math.max(a, b), 0);
  return means.map((mean) => (most === 0 ? 0 : mean / most));
}

const costOf = ({ signs }: Candidate): number =>
  SENTENCE_SIGNS.reduce((sum, sign) => sum + (signs.has(sign) ? COSTS[sign] : 0), 0);

/**
 * Chooses a story's key points: sentences that stand early and keep to what the story is about, and
 * repeat each other little. Greedily, each the best beside those chosen before it: the sum of their
 * relevance less that of their pairwise similarity (R. McDonald, "A study of global inference
 * algorithms in multi-document summarization", 2007).
 *
 * The weights are few and lie in the middle of a plateau: what is near them, measured against
 * summaries by people and against the questions that people asked about a story, ends within a few
 * tenths of a point. Names, figures, events, words of cause and contrast, likeness to the lead and to
 * all sentences, first sentences of paragraphs, lists of background phrases and the chance of each
 * word to be in a summary were tried as further evidence; none helped on both.
 *
 * @returns points in the story's order
 */
export function chooseKeyPoints(
  candidates: readonly Candidate[],
  length: DigestLength,
): KeyPoint[] {
  const centrality = centralityOf(candidates);
  const pool: Scored[] = candidates.map((candidate, position) => ({
    candidate,
    relevance:
      1 / (1 + position / POSITION_HALVES_AT) +
      CENTRALITY * (centrality[position] ?? 0) -
      WORD_TOO_MANY * Math.max(0, candidate.length - EASY_LENGTH) -
      costOf(candidate),
    repeated: 0,
    isOut: candidate.stands === 'never',
  }));
  const wanted = Math.min(DIGEST_LENGTHS[length], Math.ceil(pool.length / SENTENCES_A_POINT));
  const chosen: Scored[] = [];
  while (chosen.length < wanted) {
    const best = bestOf(pool, chosen);
    if (best === undefined) break;
    const point = shorterFor(best, pool) ?? best;
    chosen.push(point);
    for (const other of pool) {
      if (other.isOut) continue;
      const similarity = dice(point.candidate.terms, other.candidate.terms);
      other.repeated += similarity;
      other.isOut = other === point || similarity >= SAME;
    }
  }
  return chosen
    .map(({ candidate }) => candidate)
    .sort((a, b) => a.index - b.index)
    .map(({ paragraph, sentence, about }) => ({
      paragraph,
      sentence,
      ...(about !== undefined && { about }),
    }));
}

/** The candidate worth most now. One that follows on from its neighbour comes with it or not at all. */
function bestOf(pool: readonly Scored[], chosen: readonly Scored[]): Scored | undefined {
  const indices = new Set(chosen.map(({ candidate }) => candidate.last));
  let best: Scored | undefined;
  let most = -Infinity;
  for (const scored of pool) {
    const { candidate, relevance, repeated, isOut } = scored;
    if (isOut) continue;
    if (candidate.stands === 'follows' && !indices.has(candidate.index - 1)) continue;
    const value = relevance - REPETITION * repeated;
    if (value > most) [best, most] = [scored, value];
  }
  return best;
}

/** For a long sentence, the best shorter one that says the same. */
function shorterFor({ candidate }: Scored, pool: readonly Scored[]): Scored | undefined {
  if (candidate.length <= LONG_POINT) return undefined;
  return pool
    .filter(
      ({ candidate: other, isOut }) =>
        !isOut &&
        other.stands === 'alone' &&
        other.length <= LONG_POINT &&
        dice(candidate.terms, other.terms) >= SAME,
    )
    .reduce<Scored | undefined>(
      (best, other) => (best === undefined || other.relevance > best.relevance ? other : best),
      undefined,
    );
}
