import { isSentence, type Line } from '../story/page-line.js';
import { oneLine } from '../text/one-line.js';
import { pairsOf, squeeze } from './align.js';
import { readBlocks } from './blocks/blocks.js';
import { decodeEntities, parseDocument } from './blocks/document.js';

/** The share of a text's pairs of words that must be on a page for the page to show that text. */
export const SHOWN = 0.6;
/**
 * A page lacks most of the text that it states only if its sentences are at most this share of that
 * text's length.
 */
const LONGEST = 0.75;
/**
 * From this share of a paragraph's pairs of words on, a line is another version of the paragraph.
 */
const VERSION = 0.35;
/** Lines that are remembered of those with the same two words. */
const MOST_LINES = 8;

/** The lines of a page, and which of them it states for machines and does not show. */
export interface WithStated {
  readonly lines: readonly Line[];
  readonly unshown: ReadonlySet<string>;
}

/** The paragraphs of a text that a page states for machines, which may be written as HTML. */
export function readStated(body: string): readonly string[] {
  if (/<(?:p|br|div)[\s>/]/i.test(body)) {
    const { documentElement } = parseDocument(`<html><body>${body}`) ?? {};
    return documentElement ? readBlocks(documentElement).blocks.map(({ text }) => text) : [];
  }
  return body
    .split('\n')
    .map((line) => oneLine(decodeEntities(line)))
    .filter((text) => text !== '');
}

const lengthOf = (texts: readonly string[]) => texts.reduce((sum, { length }) => sum + length, 0);

/** Whether a page lacks about half of what it states: the rest comes later, or for money. */
function lacksMost(lines: readonly Line[], stated: readonly string[]): boolean {
  const shown = lines.flatMap(({ text, reason }) => (reason === undefined ? [text] : []));
  // What is shorter than the page may be a summary of it, or another story.
  if (lengthOf(shown.filter(isSentence)) > LONGEST * lengthOf(stated)) return false;
  const pairs = new Set(shown.flatMap(pairsOf));
  const all = new Set(stated.flatMap(pairsOf));
  const found = [...all].filter((pair) => pairs.has(pair)).length;
  return found < SHOWN * all.size;
}

/** Finds the line that a paragraph is, or stands in, or is another version of. */
function createFind(lines: readonly Line[]): (paragraph: string) => number | undefined {
  const keys = new Map(lines.map(({ text }, i) => [squeeze(text), i]));
  const places = new Map<string, number[]>();
  lines.forEach(({ text }, i) => {
    for (const pair of new Set(pairsOf(text))) {
      const known = places.get(pair);
      if (known === undefined) places.set(pair, [i]);
      else if (known.length < MOST_LINES) known.push(i);
    }
  });
  return (paragraph) => {
    const same = keys.get(squeeze(paragraph));
    if (same !== undefined) return same;
    const pairs = new Set(pairsOf(paragraph));
    const found = [...pairs].flatMap((pair) => places.get(pair) ?? []);
    const votes = new Map<number, number>();
    for (const i of found) votes.set(i, (votes.get(i) ?? 0) + 1);
    const [best, most] = [...votes].reduce((a, b) => (b[1] > a[1] ? b : a), [-1, 0]);
    const known = [...pairs].filter((pair) => places.has(pair)).length;
    return most >= VERSION * pairs.size || known >= SHOWN * pairs.size ? best : undefined;
  };
}

/** The paragraphs of a run up to its last sentence: what stands behind it may be anything. */
const upToSentence = (run: readonly string[]): readonly string[] =>
  run.slice(0, run.findLastIndex(isSentence) + 1);

/** The runs of paragraphs that stand in no line, each with the number of the line to follow. */
function findRuns(lines: readonly Line[], stated: readonly string[]): Map<number, string[]> {
  const find = createFind(lines);
  const places = stated.map(find);
  const runs = new Map<number, string[]>();
  const firstKnown = places.find((at) => at !== undefined);
  if (firstKnown === undefined) return runs;
  let after = firstKnown - 1;
  stated.forEach((text, i) => {
    const at = places[i];
    if (at !== undefined) after = at;
    else runs.set(after, [...(runs.get(after) ?? []), text]);
  });
  return runs;
}

const leaveOut = ({ text, reason = 'what the page shows of the story' }: Line): Line => ({
  text,
  reason,
});

/**
 * Puts in, at their places, the paragraphs that a page states for machines and does not show; where
 * it shows less than half, what it states is the story.
 *
 * @param lines - what the page shows
 * @param stated - the paragraphs of what it states
 */
export function addStated(lines: readonly Line[], stated: readonly string[]): WithStated {
  if (stated.length > 0 && lacksMost(lines, stated)) {
    const shown = new Set(lines.map(({ text }) => squeeze(text)));
    const whole = new Set(stated.map(squeeze));
    const others = lines.filter(({ text }) => !whole.has(squeeze(text)));
    return {
      lines: [...stated.map((text) => ({ text })), ...others.map(leaveOut)],
      unshown: new Set(stated.filter((text) => !shown.has(squeeze(text)))),
    };
  }
  const runs = findRuns(lines, stated);
  const added = (at: number) => upToSentence(runs.get(at) ?? []).map((text) => ({ text }));
  return {
    lines: [...added(-1), ...lines.flatMap((line, i) => [line, ...added(i)])],
    unshown: new Set([...runs.values()].flatMap(upToSentence)),
  };
}
