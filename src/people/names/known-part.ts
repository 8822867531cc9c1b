import { choose } from './choice.js';
import type { Draft } from './draft.js';
import { canBeFamilyName, keyOf } from './name-parts.js';
import { type NameRun, partOf } from './name-runs.js';
import { isOrdinary } from './ordinary-words.js';
import type { Registry } from './registry.js';

/** "Oluwaseun Roe" beside Ada Roe: no word of English stands before the name, and so somebody else's given one. */
function isBehindGivenName(part: NameRun, { sentence, first }: NameRun): boolean {
  const before = sentence.tokens[part.first - 1];
  const isFamilyName = part.first > first && canBeFamilyName(part.words);
  return isFamilyName && before !== undefined && !isOrdinary(before.lower);
}

/** "Al Cole" beside Al Roe: his given name, and another behind it. */
const isOthersGivenName = ({ words }: Draft, part: NameRun, { next }: NameRun) =>
  words.length > 1 && part.next < next && keyOf(part.words) === keyOf(words.slice(0, 1));

/** A known name inside a run where capitals say little: in a headline, at the head of a sentence. */
export function knownPart(
  registry: Registry,
  run: NameRun,
): { run: NameRun; draft: Draft } | undefined {
  const { sentence, first, next } = run;
  if (next - first < 2 || !(sentence.isTitleCase || first === 0)) return undefined;
  for (let length = Math.min(3, next - first - 1); length > 0; length--) {
    for (let from = next - length; from >= first; from--) {
      const part = partOf(run, from, from + length);
      const draft = choose(registry.candidates(part), part);
      if (draft === undefined || part.words.length < length) continue;
      if (isBehindGivenName(part, run)) continue;
      if (!sentence.isTitleCase && isOthersGivenName(draft, part, run)) continue;
      return { run: part, draft };
    }
  }
  return undefined;
}
