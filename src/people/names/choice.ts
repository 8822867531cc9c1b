import { genderOfWord, isKinship, isRoleNoun } from '../lexicon/roles.js';
import { isKeptTitle, titleInFull } from '../lexicon/titles.js';
import { appositionBefore, roleBefore } from '../roles/before-names.js';
import type { Draft } from './draft.js';
import type { NameRun } from './name-runs.js';

/** Whether somebody came in as kin of one who was named before ("her mother, Jane"), and goes by the given name then. */
function isRelative({ mentions: [first] }: Draft, among: readonly Draft[]): boolean {
  if (first === undefined) return false;
  const isNamedBefore = ({ mentions: [other] }: Draft) =>
    other !== undefined && other.run.start < first.run.start;
  if (!among.some(isNamedBefore)) return false;
  const { head } = roleBefore(first.run) ?? appositionBefore(first.run) ?? { head: '' };
  return isKinship(head);
}

/** What somebody is called right before the name, in full: a title, or a rank in capitals. */
function calledBy({
  sentence: { tokens },
  first,
  prefixFirst,
  title,
}: NameRun): string | undefined {
  const before = prefixFirst === undefined ? undefined : tokens[first - 1];
  const rank = before !== undefined && isRoleNoun(before.lower) ? before.lower : undefined;
  const word = title ?? rank;
  return word === undefined ? undefined : titleInFull(word);
}

/** Whether a name in the text has a title by which its bearer goes on to be called. */
const keepsTitle = ({ mentions }: Draft) =>
  mentions.some(({ run }) => isKeptTitle(calledBy(run) ?? ''));

/**
 * Which of several people with one name is meant: whom the title fits, of these who has had it before, or
 * who was named last.
 */
export function choose(candidates: readonly Draft[], run: NameRun): Draft | undefined {
  // "Sir Lindsay Roe": a full name tells who is meant, whatever sex it is taken for.
  const isFull = run.words.length > 1;
  const gender = run.title === undefined || isFull ? undefined : genderOfWord(run.title);
  const fitting =
    gender === undefined
      ? candidates
      : candidates.filter((draft) => draft.gender === undefined || draft.gender === gender);
  if (fitting.length < 2) return fitting[0];
  const named = fitting.filter(({ mentions }) => mentions.length > 0);
  const inParagraph = named.filter(
    ({ mentions }) => mentions.at(-1)?.run.sentence.paragraph === run.sentence.paragraph,
  );
  const called = calledBy(run);
  const titled =
    called === undefined || gender !== undefined
      ? []
      : named.filter(({ mentions }) => mentions.some((known) => calledBy(known.run) === called));
  // "Mr Roe" beside Inspector Roe
  const plain = gender === undefined ? [] : named.filter((draft) => !keepsTitle(draft));
  const plainHere = plain.filter((draft) => inParagraph.includes(draft));
  const [pool = named] = [titled, plainHere, plain, inParagraph].filter(({ length }) => length > 0);
  // "Mrs Roe", of Ada Roe and another whose sex the story has not told yet
  const sure = pool.filter((draft) =>
    run.title === undefined
      ? !isRelative(draft, pool)
      : gender === undefined || draft.gender === gender,
  );
  return (sure.length > 0 ? sure : pool).reduce<Draft | undefined>(
    (best, draft) => (draft.mentions.length > (best?.mentions.length ?? 0) ? draft : best),
    undefined,
  );
}
