import type { OpenStory } from '../../desk.js';
import { analyzeName, locateWords, readWords } from '../../terms/analyzer.js';
import { rootOf } from '../../terms/roots.js';
import { isPassive, isPastForm } from '../../terms/verb-forms.js';
import {
  AUXILIARIES,
  isAdverb,
  joinsClause,
  PREPOSITIONS,
} from '../../text/english/function-words.js';
import { GENDERED_SUBJECTS, THIRD_PERSON_OBJECTS } from '../../text/english/pronouns.js';
import { overlaps } from '../../text/span.js';
import { wordSet } from '../../text/word-set.js';

/** What two do with each other, and what may come behind whom or what it is said of: “…, said Smith”. */
const EITHER_WAY = wordSet(
  'met married divorced merged clashed dated fought faced played drew drawn joined split',
  'said told added asked wrote called replied insisted warned argued claimed explained became followed',
);
/** Whether a clause begins behind a word in which somebody may do something. */
export const opensDeed = (form: string): boolean => joinsClause(form) || form === 'that';

/** A word of a sentence, and what stands for it in another: its own root, or the names of whom it means. */
export interface NamedWord {
  readonly form: string;
  readonly roots: readonly string[];
}

/** The words of a text and, where they stand in a story, the names of those whom they mean there. */
export function namedWords(text: string, start = 0, open?: OpenStory): NamedWord[] {
  const spans = locateWords(text);
  const persons = open?.people().persons ?? [];
  return readWords(text).map(({ form, terms }, i) => {
    const span = { start: start + (spans[i]?.start ?? 0), end: start + (spans[i]?.end ?? 0) };
    const meant = GENDERED_SUBJECTS.has(form)
      ? persons.filter(({ mentions }) => mentions.some((mention) => overlaps(mention.span, span)))
      : [];
    const names = meant.flatMap(({ name }) => analyzeName(name));
    return { form, roots: [...(terms.length > 0 ? [rootOf(form)] : []), ...names.map(rootOf)] };
  });
}

/** Who does something, and whom or what it is done to: all that may be in these roles. */
interface Deed {
  readonly doers: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
}

const isVerb = ({ form }: NamedWord) => isPastForm(form);
const isDeed = (word: NamedWord) => isVerb(word) && !EITHER_WAY.has(word.form);
const rootsOf = (words: readonly NamedWord[]) => new Set(words.flatMap(({ roots }) => roots));

/** Who stands before a verb and who behind it; who stands on both sides is where he is nearer. */
function sidesOf(words: readonly NamedWord[], at: number, behind: number) {
  const before = new Map<string, number>();
  const after = new Map<string, number>();
  words.slice(0, at).forEach(({ roots }, i) => {
    for (const root of roots) before.set(root, at - i);
  });
  words.slice(behind).forEach(({ roots }, i) => {
    for (const root of roots) if (!after.has(root)) after.set(root, i + 1);
  });
  const nearer = (here: ReadonlyMap<string, number>, there: ReadonlyMap<string, number>) =>
    new Set([...here].flatMap(([root, far]) => (far <= (there.get(root) ?? far) ? [root] : [])));
  return { before: nearer(before, after), after: nearer(after, before) };
}

/**
 * A deed done to “him” or “them”: to somebody before its clause, as nobody is “him” who does it himself
 * (“that Lane had hired him”), and where the clause has no subject, by that of the verb before (“and
 * later hired him”).
 */
function readDeedToPronoun(words: readonly NamedWord[], at: number): Deed | undefined {
  if (!THIRD_PERSON_OBJECTS.has(words[at + 1]?.form ?? '')) return undefined;
  const before = words.slice(0, at);
  const end = before.findLastIndex(({ form }) => !AUXILIARIES.has(form) && !isAdverb(form)) + 1;
  const start = words.slice(0, end).findLastIndex(({ form }) => opensDeed(form));
  const subject = words.slice(start + 1, end);
  if (start === -1 || subject.some(({ form }) => PREPOSITIONS.has(form))) return undefined;
  if (subject.length > 0)
    return { doers: rootsOf(subject), others: rootsOf(words.slice(0, start)) };
  const verb = words.slice(0, start).findLastIndex(isVerb);
  if (verb === -1) return undefined;
  return { doers: rootsOf(words.slice(0, verb)), others: rootsOf(words.slice(verb + 1, start)) };
}

function readDeed(words: readonly NamedWord[], at: number): Deed | undefined {
  // “A man arrested by police” was arrested by them: no verb has “by” right behind it that takes an object.
  const isDone = words[at + 1]?.form === 'by' || isPassive(words, at);
  if (!isDone) {
    const told = readDeedToPronoun(words, at);
    if (told !== undefined) return told;
    const { before, after } = sidesOf(words, at, at + 1);
    return { doers: before, others: after };
  }
  const by = words.findIndex(({ form }, i) => i > at && form === 'by');
  if (by === -1) return undefined;
  const { before, after } = sidesOf(words, at, by + 1);
  return { doers: after, others: before };
}

/** The deeds of a sentence by their verbs. */
function readDeeds(words: readonly NamedWord[]): ReadonlyMap<string, readonly Deed[]> {
  const deeds = new Map<string, Deed[]>();
  words.forEach(({ form }, at) => {
    const deed = readDeed(words, at);
    if (deed !== undefined) deeds.set(rootOf(form), [...(deeds.get(rootOf(form)) ?? []), deed]);
  });
  return deeds;
}

const someOnlyIn = (
  roots: ReadonlySet<string>,
  here: ReadonlySet<string>,
  other: ReadonlySet<string>,
) => [...roots].some((root) => here.has(root) && !other.has(root));

/**
 * Whether a sentence has a claim's deed with the roles changed: “Jones sued Smith” where Smith sued
 * Jones, or was sued by him.
 */
export function swapsRoles(claimed: readonly NamedWord[], said: readonly NamedWord[]): boolean {
  const deedsOf = readDeeds(said);
  return claimed.some((verb, at) => {
    const next = claimed[at + 1]?.form ?? '';
    const isIntransitive = PREPOSITIONS.has(next) && next !== 'by';
    if (!isDeed(verb) || isIntransitive) return false;
    const deeds = deedsOf.get(rootOf(verb.form)) ?? [];
    const claim = deeds.length > 0 ? readDeed(claimed, at) : undefined;
    return (
      claim !== undefined &&
      deeds.every(
        ({ doers, others }) =>
          someOnlyIn(claim.doers, others, doers) && someOnlyIn(claim.others, doers, others),
      )
    );
  });
}
