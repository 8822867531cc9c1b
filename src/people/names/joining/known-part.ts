import type { Draft } from '../../draft.js';
import { isDemonym } from '../../lexicon/places.js';
import { isRoleNoun } from '../../lexicon/roles.js';
import type { NameForm } from '../evidence/name-form.js';
import { canBeFamilyName, keyOf } from '../runs/name-parts.js';
import { type NameRun, partOf } from '../runs/name-runs.js';
import { isOrdinary } from '../runs/ordinary-words.js';
import { choose } from './choice.js';
import type { Registry } from './registry.js';

/** Whether a word, in lower case, only says what somebody is or how a sentence opens: "Irishman", "yesterday". */
const isLabel = (lower: string) => isOrdinary(lower) || isRoleNoun(lower) || isDemonym(lower);

/**
 * "Oluwaseun Roe" beside Ada Roe: no word of English stands before the name, nor one that is there for its
 * capital alone ("Mancunian Roe"), since the story has both inside of a sentence, too; so somebody else's given one.
 */
function isBehindGivenName(
  part: NameRun,
  { sentence, first }: NameRun,
  forms: ReadonlyMap<string, NameForm>,
): boolean {
  const before = sentence.tokens[part.first - 1];
  if (before === undefined || part.first <= first || !canBeFamilyName(part.words)) return false;
  if (isLabel(before.lower)) return false;
  const same = forms.get(keyOf([before.text, ...part.words]))?.runs ?? [];
  return same.some((run) => run.first > 0 && !run.sentence.isTitleCase);
}

/** "Al Cole" beside Al Roe: his given name, and another behind it. */
const isOthersGivenName = ({ words }: Draft, part: NameRun, { next }: NameRun) =>
  words.length > 1 && part.next < next && keyOf(part.words) === keyOf(words.slice(0, 1));

/** A known name inside a run where capitals say little: in a headline, at the head of a sentence. */
export function knownPart(
  registry: Registry,
  run: NameRun,
  forms: ReadonlyMap<string, NameForm>,
): { run: NameRun; draft: Draft } | undefined {
  const { sentence, first, next } = run;
  if (next - first < 2 || !(sentence.isTitleCase || first === 0)) return undefined;
  for (let length = Math.min(3, next - first - 1); length > 0; length--) {
    for (let from = next - length; from >= first; from--) {
      const part = partOf(run, from, from + length);
      const draft = choose(registry.candidates(part), part);
      if (draft === undefined || part.words.length < length) continue;
      if (isBehindGivenName(part, run, forms)) continue;
      if (!sentence.isTitleCase && isOthersGivenName(draft, part, run)) continue;
      return { run: part, draft };
    }
  }
  return undefined;
}
