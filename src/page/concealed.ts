import { isFurniture, tells } from '../story/own-words.js';
import { isSentence, wordsIn } from '../story/page-line.js';
import { squeeze } from './align.js';
import type { Block, Blocks } from './blocks.js';
import { createSaid } from './said.js';
import { createTree, outwardsFrom } from './tree.js';

/** Sentences of the rest of a story at least, and words of each; and how many of them tell something. */
const FEWEST = 2;
const FEWEST_WORDS = 6;
const TELLING = 0.5;

/** Why a paragraph of the page is left out that nobody sees, and may be of the story. */
export const CONCEALED = 'what the page does not show';

/** Runs of blocks that are not shown, side by side in one element, by the number of that element. */
function runsOf({ blocks, parents }: Blocks) {
  const shown = new Set(
    blocks.flatMap(({ element, hidden }) => (hidden ? [] : [...outwardsFrom(element, parents)])),
  );
  const runs: { readonly parent: number; readonly at: number[] }[] = [];
  blocks.forEach(({ element, hidden }, i) => {
    if (!hidden) return;
    const outermost = [...outwardsFrom(element, parents)].findLast((around) => !shown.has(around));
    const parent = outermost === undefined ? -1 : (parents[outermost] ?? -1);
    const run = runs.at(-1);
    if (run?.parent === parent && run.at.at(-1) === i - 1) run.at.push(i);
    else runs.push({ parent, at: [i] });
  });
  return runs;
}

/**
 * Finds the rest of a story that a page holds back until somebody wants to read on: it stands among the
 * paragraphs, or behind them, and tells something in sentences.
 *
 * @param chosen - the blocks that the story is known to be made of
 */
export function findConcealed(page: Blocks, chosen: ReadonlySet<number>): readonly number[] {
  const { blocks, parents } = page;
  const placeOf = createSaid(page, createTree(page, chosen), chosen);
  const isProse = ({ text }: Block) => isSentence(text) && wordsIn(text) >= FEWEST_WORDS;
  const isOfSite = (block: Block) => placeOf(block) !== undefined || isFurniture(block.text);
  /** Where the story begins in each element that has paragraphs of it. */
  const begins = new Map<number, number>();
  for (const i of [...chosen].sort((a, b) => b - a)) {
    const block = blocks[i];
    if (block !== undefined && isProse(block)) begins.set(parents[block.element] ?? -1, i);
  }
  const shown = new Set(blocks.flatMap(({ text, hidden }) => (hidden ? [] : [squeeze(text)])));
  return runsOf(page).flatMap(({ parent, at }) => {
    if ((begins.get(parent) ?? Infinity) > (at[0] ?? 0)) return [];
    const inside = at.filter((i) => !shown.has(squeeze(blocks[i]?.text ?? '')));
    const prose = inside.flatMap((i) => {
      const block = blocks[i];
      return block !== undefined && isProse(block) && !isOfSite(block) ? [block] : [];
    });
    const telling = prose.filter(({ text }) => tells(text));
    const isRest =
      prose.length >= FEWEST &&
      prose.length > inside.length / 2 &&
      telling.length >= TELLING * prose.length;
    return isRest ? inside : [];
  });
}
