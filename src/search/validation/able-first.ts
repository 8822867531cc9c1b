import type { CandidateIndex } from '../ranking/candidates.js';
import type { Described } from '../ranking/features.js';
import type { Findings } from '../ranking/findings.js';
import type { Ranked } from '../ranking/rank.js';
import { hasTerm } from '../ranking/term-sets.js';
import { continuedBeside } from './continued-beside.js';
import { OF_DYING, sentenceWithCause } from './event/cause-of-death.js';
import { sentenceWithPhrasalVerb } from './event/phrasal-verbs.js';
import { sentenceCompared, tellsOfEventAsked } from './number/earlier-ones.js';
import { sentenceWithWhole } from './number/parts.js';
import { OF_SCORES, sentenceWithScore } from './number/scores.js';
import { OF_BUYING, sentenceWithWholePrice } from './number/share-prices.js';
import type { Obstacle, Obstacles } from './obstacles.js';
import { holderBehind } from './person/holder-behind.js';
import { nameBehind } from './person/naming.js';
import { besideOfAskedOne } from './person/told-apart.js';
import { repliedBehind, saidBehind } from './person/who-says.js';
import { AskedAndTold } from './reading/asked-and-told.js';
import {
  againstHearsay,
  isExact,
  numberAskedBeside,
  numberBeside,
  subjectBeside,
} from './sentence-beside.js';

/** Passages behind the best one that may take its place. */
const MOST = 5;
/** Such a passage has at least this part of the best passage's share. */
const NEAR = 0.4;
/** The part of what the best one has of the question that it has at least. */
const COVERING = 0.5;

/** What is put before a story's best passage, or marked in it. */
export interface AbleFirst {
  /** The passage that is put first, with the sentence of it that tells what is asked for. */
  readonly able?: Ranked;
  /** A sentence of the best one's paragraph that is nearer to the answer than its own. */
  readonly beside?: number;
  /** What the best one lacks, where another is put before it. */
  readonly lacking?: Obstacle;
}

/** What is looked for in passages by what it is, and not by how near they are to the question. */
interface Sought {
  /** Terms that say no more than that this is asked for. */
  readonly asking: ReadonlySet<string>;
  /** The sentence of a passage that has it. */
  sentenceOf(passage: Described, findings: Findings, index: CandidateIndex): number | undefined;
}

/**
 * A passage that counts only some of those asked for mostly stands after one that counts them all.
 */
const OF_PART: Obstacle = 'it counts only a part';
/** The verb is the one asked for, and lacks its particle: whatever has both is nearer. */
const OF_ANOTHER_VERB: Obstacle = 'its verb is another one';
const SOUGHT: ReadonlyMap<Obstacle, Sought> = new Map<Obstacle, Sought>([
  ['it tells no score', { asking: OF_SCORES, sentenceOf: sentenceWithScore }],
  ['it tells the price of a share', { asking: OF_BUYING, sentenceOf: sentenceWithWholePrice }],
  [OF_PART, { asking: new Set(), sentenceOf: sentenceWithWhole }],
  [OF_ANOTHER_VERB, { asking: new Set(), sentenceOf: sentenceWithPhrasalVerb }],
  ['it tells no cause of death', { asking: OF_DYING, sentenceOf: sentenceWithCause }],
]);

/** Of these, another passage has to have as many of the question's words: they may be for the very other one. */
const OF_ANOTHER: readonly Obstacle[] = [
  'it speaks of another one',
  'it tells of another office',
  'it tells of another body’s office',
  'it tells of another holder',
];
/**
 * If the best passage tells something of an event that the story's own is compared with, any
 * passage that tells it of the story's own event is nearer to the answer.
 */
const OF_EARLIER: Obstacle = 'it tells that of an earlier one';
/** What another passage may have. Where anything else speaks against the best one, the next is seldom better. */
const LACKING: readonly Obstacle[] = [
  'it gives no reason',
  'it tells no number or time',
  'it does not tell of that event',
  'it tells of another time',
  OF_EARLIER,
  'it has no name',
  'it was taken back',
  'it leaves that open',
  ...OF_ANOTHER,
];

/**
 * The first passage that has what is sought, and all that the best one has of whatever else the question asks; with
 * the sentence that has it.
 */
function firstWith(
  { asking, sentenceOf }: Sought,
  [best, ...others]: readonly [Ranked, ...Ranked[]],
  findings: Findings,
  index: CandidateIndex,
): Ranked | undefined {
  const { question, evidence } = findings;
  const isMeant = question.meant.length > 0;
  const has = ({ passage: { paragraph } }: Ranked, bit: number) =>
    hasTerm(evidence.inParagraph[paragraph] ?? 0, bit);
  for (const one of [best, ...others.slice(0, MOST)]) {
    const sentence = sentenceOf(one.passage, findings, index);
    if (sentence === undefined) continue;
    const hasAll = question.terms.every(
      ({ term }, bit) => asking.has(term) || has(one, bit) || !has(best, bit),
    );
    const isOfMeant = !isMeant || one === best || mentionsMeant(one.passage, findings);
    if (hasAll && isOfMeant) return { ...one, passage: { ...one.passage, sentence } };
  }
  return undefined;
}

/** Whether a passage speaks of somebody whom the question means. */
function mentionsMeant({ paragraph }: Described, { evidence, story }: Findings): boolean {
  const [start = 0, end = 0] = story.firstSentence.slice(paragraph, paragraph + 2);
  return evidence.mentions.subarray(start, end).includes(1);
}

/**
 * The sentence after a passage's own that goes on with it, and has what is asked for if the own
 * sentence lacks it.
 */
function sentenceGoingOn(
  passage: Described,
  findings: Findings,
  index: CandidateIndex,
): number | undefined {
  const beside = new AskedAndTold(findings.question, passage.sentence, index);
  return (
    continuedBeside(passage, findings, index) ??
    saidBehind(beside) ??
    repliedBehind(beside) ??
    holderBehind(beside) ??
    nameBehind(beside)
  );
}

/** Whether a passage has nearly the share of the best one, and nearly as much of the question. */
const isNear = ({ share, passage }: Ranked, best: Ranked): boolean =>
  share >= NEAR * best.share && passage.completeness >= COVERING * best.passage.completeness;

/** A story's best passage, with those that may take its place. */
interface Places {
  readonly best: Ranked;
  readonly others: readonly Ranked[];
  /** Of the first of them, those that are near. */
  readonly near: readonly Ranked[];
  readonly findings: Findings;
  readonly index: CandidateIndex;
  readonly obstaclesTo: (passage: Described) => Obstacles;
}

/** The sentence beside the best passage's own that tells of the one of several that is asked of. */
const ofAskedOne = ({ best, findings, index }: Places): number | undefined =>
  isExact(findings.question.answerType)
    ? besideOfAskedOne(best.passage, findings, index)
    : undefined;

/** Whether any sentence beside the best passage's own may be nearer to the answer. */
function hasOneBeside(places: Places): boolean {
  const { best, findings, index } = places;
  return (
    [numberBeside, subjectBeside, againstHearsay, sentenceGoingOn].some(
      (find) => find(best.passage, findings, index) !== undefined,
    ) || ofAskedOne(places) !== undefined
  );
}

/** The sentence that goes on with the best passage's own, where nothing speaks against it. */
function ableGoingOn({ best, findings, index, obstaclesTo }: Places): number | undefined {
  const sentence = sentenceGoingOn(best.passage, findings, index);
  if (sentence === undefined) return undefined;
  return obstaclesTo({ ...best.passage, sentence }).answers === undefined ? sentence : undefined;
}

/** The best passage where it is, with a sentence that is nearer to the answer, if there is one. */
function asItIs(places: Places): AbleFirst {
  const beside =
    subjectBeside(places.best.passage, places.findings, places.index) ?? ableGoingOn(places);
  return beside === undefined ? {} : { beside };
}

/** What is marked beside the best passage's own sentence for what that lacks, whatever else speaks against it. */
function markedFor(lacking: Obstacle, places: Places): AbleFirst | undefined {
  const { best, findings, index } = places;
  if (lacking === 'it has no name') {
    return ableGoingOn(places) === undefined ? undefined : asItIs(places);
  }
  const find =
    lacking === 'it leaves that open'
      ? againstHearsay
      : lacking === 'it tells no number or time'
        ? numberBeside
        : undefined;
  const beside = find?.(best.passage, findings, index);
  return beside === undefined ? undefined : { beside };
}

/** The best passage with another sentence of it that has what its own lacks. */
function withAnother(lacking: Obstacle, places: Places): Ranked | undefined {
  const { best, findings, index, obstaclesTo } = places;
  const find = (): number | undefined => {
    switch (lacking) {
      case 'it speaks of another one':
        return ofAskedOne(places);
      case OF_EARLIER:
        return sentenceCompared(best.passage, findings, index);
      // “Orme got into the final on Friday. *The final is on 9 May.*”
      case 'it does not tell of that event':
      case 'it was taken back':
      // “It last shut in 2019. *It will shut again on Friday.*”
      case 'it tells of another time':
        return numberBeside(best.passage, findings, index);
      default:
        return undefined;
    }
  };
  const sentence = find();
  if (sentence === undefined) return undefined;
  const passage = { ...best.passage, sentence };
  return obstaclesTo(passage).answers === undefined ? { ...best, passage } : undefined;
}

/** The first of the passages behind the best one that may answer, where that lacks something. */
function nextAble(lacking: Obstacle, places: Places): Ranked | undefined {
  const { best, others, near, findings, index, obstaclesTo } = places;
  const least = OF_ANOTHER.includes(lacking) ? best.passage.completeness : 0;
  const tried =
    lacking === OF_EARLIER
      ? others.slice(0, MOST).filter(({ passage }) => tellsOfEventAsked(passage, findings, index))
      : near;
  return tried.find(
    ({ passage }) => passage.completeness >= least && obstaclesTo(passage).answers === undefined,
  );
}

/**
 * Finds the first passage that may answer, if it is near, where the best one lacks what is asked for: a reason, a
 * number, a name.
 *
 * @param shown - the passages that may be shown, best first
 * @param obstaclesTo - what keeps a passage from being the answer
 */
export function ableFirst(
  [best, ...others]: readonly Ranked[],
  findings: Findings,
  index: CandidateIndex,
  obstaclesTo: (passage: Described) => Obstacles,
): AbleFirst {
  if (best === undefined) return {};
  const sentence = numberAskedBeside(best.passage, findings, index);
  if (sentence !== undefined) return { able: { ...best, passage: { ...best.passage, sentence } } };
  const near = others.slice(0, MOST).filter((one) => isNear(one, best));
  const places: Places = { best, others, near, findings, index, obstaclesTo };
  const obstacles = obstaclesTo(best.passage);
  const seeks =
    maySeek(findings) || [OF_EARLIER, OF_PART, OF_ANOTHER_VERB].some((one) => obstacles.has(one));
  // What speaks against a passage takes longer to read than all else: mostly, it would change nothing here.
  if (near.length === 0 && !seeks && !hasOneBeside(places)) return {};
  const looked = seeks ? [...LACKING, ...SOUGHT.keys()] : LACKING;
  const lacking = looked.some((one) => obstacles.has(one)) ? obstacles.answers : undefined;
  if (lacking === undefined) return asItIs(places);
  const first = (able: Ranked | undefined): AbleFirst => {
    const isOther = able?.passage.paragraph !== best.passage.paragraph;
    return able === undefined ? {} : { able, ...(isOther && { lacking }) };
  };
  const sought = SOUGHT.get(lacking);
  if (sought !== undefined) return first(firstWith(sought, [best, ...others], findings, index));
  if (!LACKING.includes(lacking)) return asItIs(places);
  return (
    markedFor(lacking, places) ?? first(withAnother(lacking, places) ?? nextAble(lacking, places))
  );
}

/** Whether a question has a word of what is looked for by what it is. */
const maySeek = ({ question }: Findings): boolean =>
  [...SOUGHT.values()].some(({ asking }) => question.terms.some(({ term }) => asking.has(term)));
