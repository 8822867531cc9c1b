import { isFurniture, tells } from '../../story/copied/own-words.js';
import { isSentence, wordsIn } from '../../story/page-line.js';
import { pairsOf, squeeze } from '../align.js';
import type { Block, Blocks } from '../blocks/blocks.js';
import { wordsOfName } from '../blocks/place.js';
import { createTree, outwardsFrom } from '../blocks/tree.js';
import { isText } from '../home.js';
import { SHOWN } from '../stated.js';
import { createSaid } from './said.js';

/** Sentences of the rest of a story at least, and words of each; and how many of them tell something. */
const FEWEST = 2;
const FEWEST_WORDS = 6;
const TELLING = 0.5;

/** Boxes that a script shows before the page, or beside what a reader points at, by whole words of their names. */
const BOX_OF_SCRIPT =
  /(?:^| )(?:modal|popup|pop up|overlay|wall|gate|lightbox|drawer|toast|off ?canvas|tooltip|popover|replies|responses)(?: |$)/;
/** The heading of another story. */
const HEADLINE = /^H[12]$/;
/** What a reader presses for the rest of a story. */
const READ_ON =
  /^(?:(?:continue|keep) reading|(?:read|show|load|view|see) (?:on|more|all|the rest)|(?:read|show) (?:the )?(?:full|whole|rest of the) (?:story|article|text)|expand)\b.{0,30}$/i;

/**
 * The reason for leaving out a paragraph that nobody sees on the page, but that may be part of the
 * story.
 */
export const CONCEALED = 'what the page does not show';

/**
 * Runs of blocks that are not shown, side by side in one element: the number of that element, and those
 * of the elements around them that have nothing else in them.
 */
function runsOf({ blocks, parents }: Blocks) {
  const shown = new Set(
    blocks.flatMap(({ element, hidden }) => (hidden ? [] : [...outwardsFrom(element, parents)])),
  );
  const runs: { readonly parent: number; readonly at: number[]; readonly around: Set<number> }[] =
    [];
  blocks.forEach(({ element, hidden }, i) => {
    if (!hidden) return;
    const around = [...outwardsFrom(element, parents)].filter((each) => !shown.has(each));
    const outermost = around.at(-1);
    const parent = outermost === undefined ? -1 : (parents[outermost] ?? -1);
    const run = runs.at(-1);
    if (run?.parent === parent && run.at.at(-1) === i - 1) {
      run.at.push(i);
      for (const each of around) run.around.add(each);
    } else runs.push({ parent, at: [i], around: new Set(around) });
  });
  return runs;
}

const isProse = ({ text }: Block) => isSentence(text) && wordsIn(text) >= FEWEST_WORDS;
const isToReadOn = (block: Block | undefined) => block !== undefined && READ_ON.test(block.text);

/** Tells whether a page shows a paragraph in these words or nearly so: small screens may have their own copy. */
function createIsShown(blocks: readonly Block[]): (block: Block) => boolean {
  const texts = blocks.flatMap(({ text, hidden }) => (hidden ? [] : [text]));
  const shown = new Set(texts.map(squeeze));
  const shownPairs = new Set(texts.flatMap(pairsOf));
  return ({ text }) => {
    if (shown.has(squeeze(text))) return true;
    const pairs = new Set(pairsOf(text));
    const known = [...pairs].filter((pair) => shownPairs.has(pair)).length;
    return wordsIn(text) >= FEWEST_WORDS && known >= SHOWN * pairs.size;
  };
}

/** Where the story begins in each element that has paragraphs of it. */
function beginsOf({ blocks, parents }: Blocks, order: readonly number[]) {
  const begins = new Map<number, number>();
  for (const i of order.toReversed()) {
    const block = blocks[i];
    if (block !== undefined && isProse(block)) begins.set(parents[block.element] ?? -1, i);
  }
  return begins;
}

/** Tells whether a run of blocks stands where the shown part of the story ends. */
function createGoesOn(blocks: readonly Block[], order: readonly number[]) {
  const paragraphs = order.filter((i) => blocks[i] !== undefined && isText(blocks[i]));
  const last = paragraphs.at(-1) ?? -1;
  return (from: number, to: number): boolean => {
    const before = paragraphs.findLast((i) => i < from) ?? -1;
    const between = blocks.slice(before + 1, from).filter(({ hidden }) => !hidden);
    if (!between.every(isToReadOn)) return false;
    const next = blocks.slice(to + 1).find(({ hidden }) => !hidden);
    return last < from || between.length > 0 || isToReadOn(next);
  };
}

/** Whether an element is a picture, or a box that a script shows. */
function isOtherBox({ elements }: Blocks, element: number): boolean {
  const { name, id = '', classes = '' } = elements[element] ?? {};
  return name === 'FIGURE' || BOX_OF_SCRIPT.test(wordsOfName(`${classes} ${id}`));
}

/**
 * Whether blocks tell something in sentences. A copy of the story with a few other words does not
 * count: most of its sentences are shown elsewhere on the page.
 *
 * @param inside - those that the page shows nowhere
 * @param prose - the sentences of the story among these
 */
const isStory = (all: readonly Block[], inside: readonly Block[], prose: readonly Block[]) =>
  prose.length >= FEWEST &&
  prose.length > inside.length / 2 &&
  prose.filter(({ text }) => tells(text)).length >= TELLING * prose.length &&
  all.filter(isProse).length <= 2 * prose.length;

/**
 * Finds the rest of a story that a page holds back until somebody wants to read on: it tells something in
 * sentences, and stands behind the last paragraph that is shown or a button to read on, or the page has it
 * for machines, too.
 *
 * @param chosen - the blocks that the story is known to be made of
 * @param isStated - whether a block stands in the text that the page states for machines
 */
export function findConcealed(
  page: Blocks,
  chosen: ReadonlySet<number>,
  isStated: (block: Block) => boolean,
): readonly number[] {
  const { blocks } = page;
  const placeOf = createSaid(page, createTree(page, chosen), chosen);
  const isOfSite = (block: Block) => placeOf(block) !== undefined || isFurniture(block.text);
  const order = [...chosen].sort((a, b) => a - b);
  const begins = beginsOf(page, order);
  const isShown = createIsShown(blocks);
  const goesOn = createGoesOn(blocks, order);
  const blocksAt = (at: readonly number[]) => at.flatMap((i) => blocks[i] ?? []);

  return runsOf(page).flatMap(({ parent, at, around }) => {
    const from = at[0] ?? 0;
    if ((begins.get(parent) ?? Infinity) > from) return [];
    if ([...around].some((element) => isOtherBox(page, element))) return [];
    const all = blocksAt(at);
    if (all.some(({ tag }) => HEADLINE.test(tag))) return [];
    const unshown = at.filter((i) => blocks[i] !== undefined && !isShown(blocks[i]));
    const inside = blocksAt(unshown);
    const prose = inside.filter((block) => isProse(block) && !isOfSite(block));
    if (!isStory(all, inside, prose)) return [];
    return goesOn(from, at.at(-1) ?? from) || prose.every(isStated) ? unshown : [];
  });
}
