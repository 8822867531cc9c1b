import type { Story } from '../../story/story.js';
import { isFunctionWord } from '../../text/english/function-words.js';
import { hasSmallLetter, startsWithCapital } from '../../text/letters.js';
import type { Span } from '../../text/span.js';
import { bearersOf } from '../lexicon/given-names.js';
import { isNotPersonWord } from '../lexicon/organisations.js';
import { isRoleNoun } from '../lexicon/roles.js';
import type { Attribution, FoundStatement } from './found-statement.js';
import { extentOf, type Unit } from './units.js';

/** When something was said, as transcripts count from the beginning: "00:12", "[0:00:12]". */
const TIME = String.raw`[[(]?\d{1,2}:\d\d(?::\d\d)?[\])]?`;
const WHO = String.raw`["“]?([^\s:"“”][^:"“”]{0,60}?)`;
/** What stands before the first colon of a paragraph, if it is short, with the time or without. */
const LABEL = new RegExp(String.raw`^(?:${TIME}\s+)?${WHO}(?:\s+${TIME})?:\s+(?=\S)`);
/** Who speaks and when, on a line over what is said. */
const TIMED_LINE = new RegExp(String.raw`^${WHO}\s+${TIME}:?\s*\n\s*(?=\S)`);
/** The same in a paragraph, or on a line, of its own. */
const TIMED = new RegExp(String.raw`^${WHO}\s+(${TIME}:?)$`);
const MAX_NAME_WORDS = 4;
/** Characters of a name with a time. */
const MAX_LABEL = 80;

/** "THE PRESIDENT": whoever holds an office, as transcripts call who speaks. */
export function isOfficeLabel(label: string): boolean {
  const words = label.split(' ');
  return (
    /^THE \p{Lu}/u.test(label) &&
    words.length <= MAX_NAME_WORDS &&
    !hasSmallLetter(label) &&
    isRoleNoun((words.at(-1) ?? '').toLowerCase())
  );
}

/**
 * Whether a label tells by itself that somebody speaks: "Q", an office, a role, or a name.
 *
 * @param named - words that names in the story end with, in small letters
 */
export function namesSomebody(label: string, named: ReadonlySet<string>): boolean {
  if (QUESTION.test(label) || ANSWER.test(label) || isOfficeLabel(label)) return true;
  const words = label.split(' ');
  const last = (words.at(-1) ?? '').toLowerCase();
  const hasGivenName = words.length > 1 && bearersOf(words[0] ?? '') !== undefined;
  return hasGivenName || named.has(last) || isRoleNoun(last);
}

/** Whether a label can be somebody's name: "Video:" and "Exclusive:" are not. */
function isNameLike(label: string): boolean {
  if (QUESTION.test(label) || ANSWER.test(label) || isOfficeLabel(label)) return true;
  const words = label.split(' ');
  return (
    words.length <= MAX_NAME_WORDS &&
    words.every((word) => {
      const lower = word.toLowerCase();
      return startsWithCapital(word) && !isFunctionWord(lower) && !isNotPersonWord(lower);
    })
  );
}

/** The labels of a story that is, in part, a dialogue: "Q", "A", "Jane Roe". */
export interface Dialogue {
  readonly labels: ReadonlySet<string>;
  /** The number of its last labelled paragraph; 0 if there is none. */
  readonly lastParagraph: number;
  /** Words behind another word with a capital: "Roe" of "Jane Roe", in small letters. */
  readonly named: ReadonlySet<string>;
}

/** What stands before the first colon of a paragraph, where that can be who speaks. */
export interface Label {
  readonly text: string;
  /** Where it begins and ends. */
  readonly source: Span;
  readonly colon: Span;
  /** What is said. */
  readonly content: Span;
}

/** Who speaks, on a line over what is said; runners with their times, a line each, say nothing. */
function readTimedLine(opening: string): RegExpExecArray | undefined {
  const match = TIMED_LINE.exec(opening);
  const [said = ''] = opening.slice(match?.[0].length).split('\n', 1);
  const [, name] = TIMED.exec(said) ?? [];
  return match === null || (name !== undefined && isNameLike(name)) ? undefined : match;
}

/**
 * The label of a paragraph.
 *
 * @param units - of one paragraph
 */
export function labelOf(story: Story, units: readonly Unit[]): Label | undefined {
  const extent = extentOf(units);
  if (extent === undefined) return undefined;
  const { start, end } = extent;
  const opening = story.text.slice(start, Math.min(end, start + 200));
  const match = LABEL.exec(opening) ?? readTimedLine(opening);
  const text = match?.[1];
  if (!match || text === undefined || !isNameLike(text)) return undefined;
  const from = start + match[0].indexOf(text);
  const colon = from + text.length;
  const content = { start: start + match[0].length, end };
  if (content.start >= end) return undefined;
  return {
    text,
    source: { start: from, end: colon },
    colon: { start: colon, end: colon + 1 },
    content,
  };
}

/** A paragraph that says nothing but who speaks, and when. */
function timedIn({ text, paragraphs }: Story, number: number) {
  const { start, end } = paragraphs[number - 1] ?? { start: 0, end: 0 };
  if (end - start > MAX_LABEL) return undefined;
  const [, name, time = ''] = TIMED.exec(text.slice(start, end)) ?? [];
  if (name === undefined || !isNameLike(name)) return undefined;
  const seconds = (time.match(/\d+/g) ?? []).reduce((sum, part) => sum * 60 + Number(part), 0);
  return { start, end, name, time, seconds };
}

/** The nearest such paragraph, from one on in steps of 1 or -1. */
function nearestTimed(story: Story, from: number, step: 1 | -1) {
  for (let number = from; number > 0 && number <= story.paragraphs.length; number += step) {
    const timed = timedIn(story, number);
    if (timed !== undefined) return { ...timed, number };
  }
  return undefined;
}

/**
 * Whether a time is one of a transcript, in which times run on and everybody says something: in a list of
 * results, names stand under each other, and the times of the next one begin anew.
 */
function runsOn(story: Story, number: number, seconds: number): boolean {
  const [before, after] = [nearestTimed(story, number - 1, -1), nearestTimed(story, number + 1, 1)];
  return (
    (before === undefined || (before.number < number - 1 && before.seconds <= seconds)) &&
    (after === undefined || (after.number > number + 1 && after.seconds >= seconds))
  );
}

/** Who speaks in the paragraph that follows, where this one says nothing but that, and when. */
export function timedLabel(
  story: Story,
  units: readonly Unit[],
): (Attribution & { readonly text: string }) | undefined {
  const number = units[0]?.paragraph ?? 0;
  const timed = timedIn(story, number);
  if (timed === undefined || !runsOn(story, number, timed.seconds)) return undefined;
  const from = story.text.indexOf(timed.name, timed.start);
  return {
    text: timed.name,
    source: { start: from, end: from + timed.name.length },
    cue: { start: timed.end - timed.time.length, end: timed.end },
  };
}

/**
 * Reads a paragraph that begins with who speaks and a colon: a line of a transcript, or a headline.
 *
 * @param units - of one paragraph
 * @param dialogue - of the story
 */
export function readLabel(
  story: Story,
  units: readonly Unit[],
  { labels, named }: Dialogue,
): FoundStatement | undefined {
  const label = labelOf(story, units);
  if (label === undefined) return undefined;
  const isHeadline = units.length === 1 && units[0]?.isTitleCase === true;
  // "ROE: …" in a transcript, "Roe: …" at the head of a headline
  const isKnown = labels.has(label.text);
  const isSpeaker = !hasSmallLetter(label.text) && namesSomebody(label.text, named);
  if (!isSpeaker && !isHeadline && !isKnown) return undefined;
  const isAnswer = ANSWER.test(label.text);
  if (isAnswer && !isKnown) return undefined;
  return {
    paragraph: units[0]?.paragraph ?? 0,
    source: label.source,
    cue: label.colon,
    content: label.content,
    kind: isHeadline ? (units[0]?.quotations.size === 0 ? 'indirect' : 'mixed') : 'direct',
    ...(isAnswer && { isAnswer }),
  };
}

const CLOSING_LABEL = /(?:^|\s)(THE(?: \p{Lu}{2,20}){1,3}):$/u;

/** Who speaks in the paragraphs that follow: "… THE PRESIDENT:", at the end of one. */
export function closingLabel(story: Story, units: readonly Unit[]): Attribution | undefined {
  const extent = extentOf(units);
  if (extent === undefined) return undefined;
  const { start, end } = extent;
  const text = CLOSING_LABEL.exec(story.text.slice(Math.max(start, end - 80), end))?.[1];
  if (text === undefined || !isOfficeLabel(text)) return undefined;
  const colon = end - 1;
  return { source: { start: colon - text.length, end: colon }, cue: { start: colon, end } };
}

export const QUESTION = /^(?:q|question)$/i;
export const ANSWER = /^(?:a|answer)$/i;
