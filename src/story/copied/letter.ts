import { opening } from '../../text/alternatives.js';
import { STOP_WORDS } from '../../text/english/stop-words.js';
import { readByline } from '../byline.js';
import { type DroppedLine, isSentence, wordsIn, wordsOf } from '../page-line.js';
import { findHeads, type LetterHead, QUOTE_MARKS } from './letter-head.js';
import { tells } from './own-words.js';

/** An e-mail that brings a story, taken apart. */
export interface Letter {
  /** The story, without what mail programs put before its lines. */
  readonly text: string;
  readonly subject?: string;
  /** Whether it quotes the story among words of its own. */
  readonly isQuoting: boolean;
  readonly origin: LetterHead['origin'];
  readonly dropped: readonly DroppedLine[];
}

const HEAD = 'the head of an e-mail';
export const AROUND_LETTER = 'a part of the e-mail around the story';
const SIGNATURE = /^--\s*$/;
/** A signature has few lines, and short ones: what is longer is a part of the story, set apart. */
const MOST_SIGNED = 8;
const LONGEST_SIGNED = 80;
/** What programs and offices put into every letter. */
const FOOT = opening([
  '(?:view|read|open|see) (?:this|it|the) ?(?:e-?mail|message|newsletter)? ?(?:in|on) (?:your|a|the) (?:web )?browser',
  "you(?:[’']| a)re receiving this (?:e-?mail|message|newsletter)",
  'you received this (?:e-?mail|message)',
  String.raw`unsubscribe(?: (?:here|now|instantly|at any time|from (?:this|our|these|all)\b.{0,60}))?\.?$`,
  String.raw`to unsubscribe\b.{0,60}\b(?:click|reply|visit|send|e-?mail|go to|use|follow|write)\b`,
  String.raw`sent from my [\w -]{2,40}\.?$`,
  'sent (?:from|via) (?:gmail|mail for|outlook|proton|yahoo)',
  'get outlook for',
  String.raw`shared (?:from|via) (?:apple news|flipboard|google news|(?:the )?[\w ’']{2,30} app$)`,
  'forwarded(?: many times)?$',
  '(?:change|manage|update) (?:your )?(?:e-?mail |subscription )?(?:preferences|settings|subscriptions?)$',
  '(?:privacy|cookie) policy$',
  String.raw`(?:this|the information in this) (?:e-?mail|message)\b.{0,80}\b(?:confidential|privileged|intended (?:only|solely))`,
  'please consider the environment before',
]);

/** A run of lines that belong together. */
interface Part {
  readonly head: LetterHead;
  readonly start: number;
  readonly end: number;
}

const isBlank = (line: string) => line.trim() === '';
const isQuoted = (line: string) => QUOTE_MARKS.test(line);
const withoutMarks = (line: string) => line.replace(QUOTE_MARKS, '');
const countWords = (lines: readonly string[]) =>
  lines.reduce((sum, line) => sum + (isBlank(line) ? 0 : wordsIn(line.trim())), 0);

/** Whether a line is what programs and offices put into every letter. */
export const isLetterFoot = (line: string): boolean => {
  const pieces = line.split('|').map((piece) => piece.trim());
  return !isBlank(line) && pieces.every((piece) => piece === '' || FOOT.test(piece));
};

/** What is under each head. */
const partsOf = (lines: readonly string[], heads: readonly LetterHead[]): readonly Part[] =>
  heads.map((head, i) => ({ head, start: head.end, end: heads[i + 1]?.start ?? lines.length }));

/** The lines of a letter that are the story’s, where it is quoted in it: nobody marks a few words of their own. */
function isOfStory(lines: readonly string[]): (line: string) => boolean {
  const quoted = lines.filter(isQuoted);
  const isQuoting = countWords(quoted) > countWords(lines) / 2;
  return (line) => !isQuoting || isQuoted(line);
}

/** Words that somebody writes above what they pass on. */
const MOST_NOTED = 80;
/** How somebody turns to whom they write, or takes leave of them. */
const TURNS = opening([
  String.raw`(?:hi|hiya|hello|hey|dear|good (?:morning|afternoon|evening))\b[^,.!]{0,30}(?:[,.!]?$|[,.!]\s.{0,300}[.!?:]$)`,
  String.raw`(?:fyi|fwiw|fya|as discussed|as promised|please see|see below)\b`,
  `(?:(?:all|many|kind|best|warm) )?(?:best|cheers|love|regards|thanks|thank you|wishes|yours(?: sincerely| truly)?)[,.!]?$`,
]);

/**
 * Whether lines are what somebody writes above what they pass on: a story that quotes a letter has a
 * headline, is signed, or tells something before.
 */
function isNote(lines: readonly string[], { isPassedOn }: LetterHead): boolean {
  const own = lines.map((line) => line.trim()).filter((line) => line !== '');
  const turns = (line: string) => TURNS.test(line);
  const [first = '', ...others] = own;
  const isCalled = !isSentence(first) && !turns(first) && others.some(isSentence);
  const isStory = own.some((line) => {
    const byline = readByline(line);
    return byline?.author !== undefined || byline?.published !== undefined || tells(line);
  });
  const isOne = first === '' || isPassedOn || own.some(turns);
  return isOne && !isCalled && !isStory && countWords(own) <= MOST_NOTED;
}

/**
 * The heads of an e-mail, and of what it passes on: any other head in it is of a letter that the story
 * quotes, and so is one in what begins neither with a head nor with a note on what is passed on.
 */
function headsOf(lines: readonly string[]): readonly LetterHead[] {
  const [first, ...others] = findHeads(lines);
  if (first === undefined || !isNote(lines.slice(0, first.start), first)) return [];
  const firstWordFrom = (line: number) => {
    let at = line;
    while (at < lines.length && isBlank(withoutMarks(lines[at] ?? ''))) at++;
    return at;
  };
  let under = firstWordFrom(first.end);
  const passedOn = others.filter(({ start, end, isPassedOn }) => {
    const isUnder = start <= under;
    if (isUnder) under = firstWordFrom(end);
    return isUnder || isPassedOn;
  });
  return [first, ...passedOn];
}

/** Where the signature of a letter begins; the number of its lines if it has none. */
function findSignature(lines: readonly string[], isIn: (line: string) => boolean): number {
  const at = lines.findLastIndex((line) => isIn(line) && SIGNATURE.test(withoutMarks(line)));
  const signed = lines.slice(at + 1).filter((line) => !isBlank(line) && isIn(line));
  const isOne =
    at !== -1 &&
    signed.length <= MOST_SIGNED &&
    signed.every((line) => line.trim().length <= LONGEST_SIGNED);
  return isOne ? at : lines.length;
}

/**
 * Takes an e-mail apart that brings a story, passed on or not: the story is what has most words of what
 * stands under a head, or is quoted there.
 *
 * @returns undefined if a text is none
 */
export function readLetter(text: string): Letter | undefined {
  const lines = text.split('\n');
  const heads = headsOf(lines);
  const letters = partsOf(lines, heads);
  const wordsOfPart = ({ start, end }: Part) => countWords(lines.slice(start, end));
  const [first] = letters;
  if (first === undefined) return undefined;
  const story = letters.reduce((a, b) => (wordsOfPart(b) > wordsOfPart(a) ? b : a), first);

  const own = lines.slice(story.start, story.end);
  const isIn = isOfStory(own);
  const isQuoting = own.some((line) => !isBlank(line) && !isIn(line));
  const end = story.start + findSignature(own, isIn);
  const kept: string[] = [];
  const dropped: DroppedLine[] = [];
  const inHeads = new Set(
    heads.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, n) => start + n)),
  );
  lines.forEach((line, i) => {
    const bare = withoutMarks(line);
    const isStory =
      i >= story.start && i < end && (isBlank(line) || isIn(line)) && !isLetterFoot(bare);
    if (isStory) kept.push(bare);
    else if (!isBlank(bare)) {
      dropped.push({ text: bare.trim(), reason: inHeads.has(i) ? HEAD : AROUND_LETTER });
    }
  });
  const { subject, origin } = story.head;
  return {
    text: kept.join('\n'),
    ...(subject !== undefined && { subject }),
    // Whoever quotes a story has neither written it nor published it.
    isQuoting,
    origin: isQuoting ? {} : origin,
    dropped,
  };
}

const contentWordsOf = (text: string) =>
  new Set(
    wordsOf(text)
      .split(' ')
      .filter((word) => !STOP_WORDS.has(word)),
  );

/** Whether a headline says what the subject of a letter does. */
export function isOfSubject(headline: string, subject = ''): boolean {
  const [a, b] = [contentWordsOf(headline), contentWordsOf(subject)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared * 2 > Math.min(a.size, b.size);
}
