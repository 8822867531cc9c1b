import type { Draft } from '../../draft.js';
import { genderOfWord, isKinship, isRoleNoun } from '../../lexicon/roles.js';
import { isKeptTitle, titleInFull } from '../../lexicon/titles.js';
import { appositionBefore, roleBefore } from '../../roles/before-names.js';
import { canBeFamilyName } from '../runs/name-parts.js';
import type { NameRun } from '../runs/name-runs.js';

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

/** Ranks that are posts elsewhere: "Press Officer", "Team Captain", "Attorney General". */
const POSTS_TOO = /^(?:officer|captain|general)$/;
/** What such a rank is of. */
const SERVICE = /^(?:police|army|navy|naval|marine|marines|force|guard|fire|group)$/;

/** Whether a name in the text has a rank or an order before it by which its bearer goes on to be called. */
function hasKeptTitle(run: NameRun): boolean {
  const rank = calledBy(run) ?? '';
  if (!isKeptTitle(rank) || !POSTS_TOO.test(rank)) return isKeptTitle(rank);
  const { sentence, first, prefixFirst = first } = run;
  const before = first - 2;
  const { lower = '' } = before < prefixFirst ? {} : (sentence.tokens[before] ?? {});
  return lower === '' || SERVICE.test(lower) || isKeptTitle(titleInFull(lower));
}

const keepsTitle = ({ mentions }: Draft) => mentions.some(({ run }) => hasKeptTitle(run));

/**
 * Which of several people with one name is meant: whom the title fits, of these who has had it before, or
 * who was named last.
 */
export function choose(candidates: readonly Draft[], run: NameRun): Draft | undefined {
  // "Sir Lindsay Roe": a full name tells who is meant, whatever sex it is taken for.
  const isFull = !canBeFamilyName(run.words);
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
