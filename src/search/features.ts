import type { AnswerKind } from './answer-kind.js';
import type { Evidence } from './evidence.js';
import type { ReadQuestion } from './question.js';
import type { StoryTerms } from './story-terms.js';
import type { WhoIsWho } from './who-is-meant.js';

/**
 * What a passage is judged by. A weight w means that a passage with 1 more of a feature is e^w times
 * as likely to be the one that answers.
 */
export const FEATURES = [
  /** The weights of the question's terms in the passage's best sentence. */
  'sentence',
  /** The same in the best two neighbouring sentences. */
  'window',
  /** Neighbours in the question that are neighbours in the best sentence for that. */
  'pairs',
  /** Those that are near each other there. */
  'near',
  /** Terms that the passage lacks and the paragraph before or after it has. */
  'neighbours',
  /** Terms that the best sentence for that lacks and has kin of. */
  'kin',
  /** The logarithm of how many times it has a term. */
  'occurrences',
  /** The logarithm of how many terms it has. */
  'length',
  /** The logarithm of its place in the story, as far as the story has a news story's paragraphs. */
  'place',
  /** The question asks who, and somebody is mentioned. */
  'person',
  /** The question asks what somebody says, and that person speaks. */
  'speaker',
  /** What the question asks for is there, and was not in the question. */
  'holdsTime',
  'holdsPlace',
  'holdsNumber',
  /** It is in the best sentence. */
  'holdsInSentence',
] as const;

export type Feature = (typeof FEATURES)[number];

/** A passage with its features, and the sentence that answers. */
export interface Described {
  /** Counted from 0. */
  readonly paragraph: number;
  readonly sentence: number;
  /** The weights of the question's terms in the passage. */
  readonly coverage: number;
  /** The share of the question's terms, each counting the same, in its best neighbouring sentences. */
  readonly completeness: number;
  readonly features: Readonly<Record<Feature, number>>;
}

/** A sentence that holds what is asked for is worth that much weight of terms. */
const ANSWER_WEIGHT = 0.7;
const PAIR_WEIGHT = 0.3;
/** Terms; up to this mean length, paragraphs are taken for those of a news story. */
const NEWS_PARAGRAPH = 20;

/** Describes the passages of one story for one question. */
export function describePassages(
  numbers: Iterable<number>,
  question: ReadQuestion,
  evidence: Evidence,
  story: StoryTerms,
  who: WhoIsWho,
): Described[] {
  const weigh = (set: number) => {
    let weight = 0;
    for (let i = 0; set >> i !== 0; i++) {
      if ((set >> i) & 1) weight += question.terms[i]?.weight ?? 0;
    }
    return weight;
  };
  const newsLikeness = Math.min(1, NEWS_PARAGRAPH / story.meanLength);
  const foundIn = (paragraph: number) => {
    let set = 0;
    for (const sentence of sentencesOf(paragraph, story)) set |= evidence.found[sentence] ?? 0;
    return set;
  };
  const holds = (sentence: number) => holdsAnswer(sentence, question, evidence, story, who);

  return Array.from(numbers, (paragraph) => {
    const sentences = sentencesOf(paragraph, story);
    let found = 0;
    let best = sentences[0] ?? 0;
    let bestWeight = -1;
    let window = 0;
    let complete = 0;
    let pairs = 0;
    let near = 0;
    let kin = 0;
    let occurrences = 0;
    let speaks = 0;
    let isHeld = false;
    let before = 0;
    for (const sentence of sentences) {
      const inSentence = evidence.found[sentence] ?? 0;
      const weight = weigh(inSentence);
      const isHeldHere = holds(sentence);
      const worth =
        weight + PAIR_WEIGHT * (evidence.pairs[sentence] ?? 0) + (isHeldHere ? ANSWER_WEIGHT : 0);
      if (worth > bestWeight) [best, bestWeight] = [sentence, worth];
      window = Math.max(window, weigh(inSentence | before));
      complete = Math.max(complete, sizeOf(inSentence | before));
      pairs = Math.max(pairs, evidence.pairs[sentence] ?? 0);
      near = Math.max(near, evidence.near[sentence] ?? 0);
      kin = Math.max(kin, weigh((evidence.kin[sentence] ?? 0) & ~inSentence));
      occurrences += evidence.occurrences[sentence] ?? 0;
      speaks = Math.max(speaks, evidence.said[sentence] ?? 0);
      isHeld ||= isHeldHere;
      found |= inSentence;
      before = inSentence;
    }
    const held = (kind: AnswerKind) => Number(isHeld && question.asked === kind);
    return {
      paragraph,
      sentence: best,
      coverage: weigh(found),
      completeness: complete / Math.max(1, question.terms.length),
      features: {
        sentence: weigh(evidence.found[best] ?? 0),
        window,
        pairs,
        near,
        neighbours: weigh(foundIn(paragraph - 1) & ~found) + weigh(foundIn(paragraph + 1) & ~found),
        kin,
        occurrences: Math.log(1 + occurrences),
        length: Math.log(1 + (story.paragraphs[paragraph]?.length ?? 0)),
        place: newsLikeness * Math.log(1 + paragraph),
        person: Number(
          question.asked === 'person' && sentences.some((sentence) => who.mentions.has(sentence)),
        ),
        speaker: question.asked === 'statement' ? speaks : 0,
        holdsTime: held('time'),
        holdsPlace: held('place'),
        holdsNumber: held('number'),
        holdsInSentence: Number(holds(best)),
      },
    };
  });
}

/** How many bits are set. */
function sizeOf(set: number): number {
  let size = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) size++;
  return size;
}

function sentencesOf(paragraph: number, story: StoryTerms): number[] {
  const sentences: number[] = [];
  const end = story.firstSentence[paragraph + 1] ?? 0;
  for (let i = story.firstSentence[paragraph] ?? end; i < end; i++) sentences.push(i);
  return sentences;
}

/** Whether a sentence holds the kind of thing that is asked for, and not from the question. */
function holdsAnswer(
  sentence: number,
  question: ReadQuestion,
  evidence: Evidence,
  story: StoryTerms,
  who: WhoIsWho,
): boolean {
  const { asked } = question;
  if (asked === 'other') return false;
  if (asked === 'statement') {
    return question.meant.length > 0 ? evidence.said[sentence] === 1 : who.said.has(sentence);
  }
  const held = story.sentences[sentence]?.held[asked] ?? [];
  return held.some((item) => !question.words.has(item));
}
