import { cuss } from 'cuss';
import { analyze } from '../terms/analyzer.js';
import { FREQUENT_WORDS } from './subtlex.js';

/** How likely, from 0 to 2, a word is meant as an insult or a slur, from which on it is left out. */
const LIKELY = 2;

/** How often English has a stem in words that may be meant so, and in others. */
function countUses(stems: ReadonlySet<string>): Map<string, { rude: number; plain: number }> {
  const uses = new Map([...stems].map((stem) => [stem, { rude: 0, plain: 0 }]));
  for (const { word, count } of FREQUENT_WORDS) {
    const lower = word.toLowerCase();
    for (const stem of analyze(lower)) {
      const of = uses.get(stem);
      if (of === undefined) continue;
      if (lower in cuss) of.rude += count;
      else of.plain += count;
    }
  }
  return uses;
}

const rude = new Set(
  Object.entries(cuss).flatMap(([word, rating]) =>
    rating >= LIKELY && !word.includes(' ') ? analyze(word) : [],
  ),
);

/**
 * The stems of slurs and swear words, but for those that are mostly other words' (“testes” has the stem of
 * “test”). They are kept out of what is made from lists of words.
 */
export const OFFENSIVE_STEMS: ReadonlySet<string> = new Set(
  [...countUses(rude)].filter(([, uses]) => uses.plain <= uses.rude).map(([stem]) => stem),
);
