import { SENTENCE_END } from '../story/lines.js';
import type { Line } from '../story/page-line.js';
import { fold } from '../text/fold.js';
import type { Block, Blocks } from './blocks.js';
import { NAVIGATION, type Place } from './place.js';

/** Letters and digits alone: what stays the same however a text is marked up. */
const squeeze = (text: string) => fold(text).replace(/[^\p{L}\p{N}]+/gu, '');

const CAPTION = /caption/;
const HEADING = /^H[1-6]$/;
/** The share of the story's letters that an element must hold to be around the story. */
const MOST = 0.8;
/** From this share of letters in links on, a block is links. */
const LINKS = 0.5;
const FEWEST_WORDS = 5;
/** Sentences that Readability finds in a box beside the story at most: what has more is a chapter. */
const MOST_SENTENCES = 3;

/** The blocks that a list of texts is of: each text's own, in order where that is possible. */
function align(blocks: readonly Block[], texts: readonly string[]) {
  const positions = new Map<string, number[]>();
  blocks.forEach(({ text, hidden }, i) => {
    const key = squeeze(text);
    if (hidden || key === '') return;
    const known = positions.get(key);
    if (known === undefined) positions.set(key, [i]);
    else known.push(i);
  });
  const chosen = new Set<number>();
  const unknown: { readonly text: string; readonly after: number }[] = [];
  let last = -1;
  for (const text of texts) {
    const free = (positions.get(squeeze(text)) ?? []).filter((i) => !chosen.has(i));
    const found = free.find((i) => i > last) ?? free[0];
    if (found !== undefined) {
      chosen.add(found);
      last = found;
    } else if (squeeze(text) !== '') unknown.push({ text, after: last });
  }
  return { chosen, unknown };
}

/** Whether the words of one text stand in another in their order, and are most of it. */
function isMostOf(part: string, whole: string): boolean {
  const words = whole.split(/\s+/);
  const own = part.split(/\s+/);
  if (own.length < words.length / 2 || own.length > words.length) return false;
  let at = 0;
  for (const word of words) if (word === own[at]) at++;
  return at === own.length;
}

/** Tells how the elements of a page stand to each other. */
function createTree({ parents }: Blocks) {
  /** An element and all around it, from the inside out. */
  function* outwards(element: number): Generator<number> {
    for (let at = element; at !== -1; at = parents[at] ?? -1) yield at;
  }
  return { outwards };
}

/**
 * Tells the story of a page from what is around it. Readability says where the story is; what it
 * left out of the midst of it, or from before its first paragraph, is taken in again where it reads
 * like a part of it, or where the page's own text for machines has it.
 *
 * @param texts - the paragraphs that Readability has found
 * @param stated - the text that the page states for machines, if any
 */
export function sortBlocks(
  page: Blocks,
  texts: readonly string[],
  headline: string,
  stated = '',
): readonly Line[] {
  const { blocks, places, stories } = page;
  const { outwards } = createTree(page);
  const { chosen, unknown } = align(blocks, texts);
  /** What Readability has of a block of which it left something out, or has made of several. */
  const extra = new Map<number, string[]>();
  for (const { text, after } of unknown) {
    const near = blocks.findIndex(
      ({ hidden, text: whole }, i) =>
        i > after && !hidden && !chosen.has(i) && isMostOf(text, whole),
    );
    if (near !== -1) chosen.add(near);
    else extra.set(after, [...(extra.get(after) ?? []), text]);
  }

  /** Letters and sentences of the story in each element. */
  const letters = new Map<number, number>();
  const sentences = new Map<number, number>();
  let all = 0;
  for (const i of chosen) {
    const block = blocks[i];
    if (block === undefined) continue;
    all += block.text.length;
    for (const element of outwards(block.element)) {
      letters.set(element, (letters.get(element) ?? 0) + block.text.length);
      if (SENTENCE_END.test(block.text)) sentences.set(element, (sentences.get(element) ?? 0) + 1);
    }
  }
  const isAround = (element: number) => (letters.get(element) ?? 0) >= MOST * all;
  // Inner elements have higher numbers than those around them.
  const innermost = Math.max(-1, ...[...letters.keys()].filter(isAround));
  const container = [...outwards(innermost)].find((element) => stories.has(element)) ?? innermost;
  const parentsOfStory = new Set([...chosen].map((i) => blocks[i]?.element ?? -1));
  const siblings = new Set([...parentsOfStory].map((element) => page.parents[element] ?? -1));

  const order = [...chosen].sort((a, b) => a - b);
  const first = order[0] ?? blocks.length;
  const last = order.at(-1) ?? -1;
  const title = squeeze(headline);
  const headingAt = blocks.findLastIndex(
    ({ text, tag }, i) => i < first && (/^H[12]$/.test(tag) || squeeze(text) === title),
  );
  const machine = squeeze(stated);
  const isStated = ({ text }: Block) => {
    const key = squeeze(text);
    return key.length > 20 && machine.includes(key);
  };

  /** What the elements around a block say that it is, those around the story aside. */
  const placeOf = ({ element, place }: Block, evidence?: Place['evidence']): Place | undefined => {
    const own = evidence === undefined || place?.evidence === evidence ? place : undefined;
    if (own !== undefined) return own;
    for (const around of outwards(element)) {
      const said = places.get(around);
      if (said === NAVIGATION) return said;
      if (isAround(around)) return undefined;
      const isMeant = said?.evidence === 'sure' || (sentences.get(around) ?? 0) <= MOST_SENTENCES;
      if (said && isMeant && (evidence === undefined || said.evidence === evidence)) return said;
    }
    return undefined;
  };

  const isWithin = ({ element }: Block) =>
    container === -1 || [...outwards(element)].includes(container);

  /** Whether something that Readability left out is of the story. */
  const isMissing = (block: Block, i: number): boolean => {
    if (block.hidden || order.length === 0) return false;
    if (placeOf(block, 'sure') !== undefined) return false;
    if (isStated(block)) return true;
    if (placeOf(block) !== undefined || block.linked >= LINKS) return false;
    const isBeside =
      siblings.has(page.parents[block.element] ?? -1) || parentsOfStory.has(block.element);
    const words = block.text.split(' ').length;
    const isSentence = SENTENCE_END.test(block.text);
    if (i > first && i < last) {
      if (!isWithin(block)) return false;
      return (
        (isSentence && (words >= FEWEST_WORDS || isBeside)) ||
        (isBeside && block.tag !== 'DIV') ||
        /^(?:LI|DD|DT)$/.test(block.tag)
      );
    }
    if (!isSentence || words < FEWEST_WORDS || HEADING.test(block.tag)) return false;
    if (i < first) return headingAt !== -1 ? i > headingAt : isWithin(block) && container !== -1;
    return isBeside && isWithin(block) && block.tag === 'P';
  };

  const lines: Line[] = [];
  const addExtra = (after: number) => {
    for (const text of extra.get(after) ?? []) {
      lines.push({ text });
    }
  };
  addExtra(-1);
  blocks.forEach((block, i) => {
    const { text, linked, hidden } = block;
    if (chosen.has(i) || isMissing(block, i)) {
      const place = placeOf(block);
      const isOut =
        place === NAVIGATION || (place?.evidence === 'sure' && CAPTION.test(place.reason));
      if (isOut) lines.push({ text, linked, reason: place.reason });
      else lines.push({ text, linked, ...(place?.evidence === 'named' && { mark: place.reason }) });
    } else if (!hidden) {
      lines.push({
        text,
        linked,
        reason: placeOf(block)?.reason ?? 'a part of the page around the story',
      });
    }
    addExtra(i);
  });
  return lines;
}
