import { bearersOf } from '../../people/lexicon/given-names.js';
import { isNotPersonWord } from '../../people/lexicon/organisations.js';
import { isPlaceOrName } from '../../people/lexicon/places.js';
import { isHonorific, isRoleNoun } from '../../people/lexicon/roles.js';
import { isShortFor } from '../../people/names/runs/name-parts.js';
import type { Person } from '../../people/person.js';
import { commonness } from '../../terms/english.js';
import { editDistance } from '../../text/edit-distance.js';
import { fold } from '../../text/fold.js';
import type { Range } from '../../text/ranges.js';
import type { Designation, WhoIsWho } from '../index/who-is-who.js';
import type { AskedWords } from './asked-words.js';

/** Where in a question's terms words for a person stand. */
export interface Match extends Designation {
  readonly start: number;
}

/** From this on, a word is so common in English that it is no name without a capital: "mark". */
const COMMON = 0.5;

/** Whether a word is one of somebody's names in another spelling, or short for one. */
function isLike(form: string, { name, aliases }: Person): boolean {
  return [name, ...aliases]
    .flatMap((each) => fold(each).split(/\s+/))
    .some((own) => {
      const length = Math.max(own.length, form.length);
      const limit = Math.floor(length / (own[0] === form[0] ? 2 : 3));
      const isInitial = form.length === 1 && own.startsWith(form);
      const isShort = isShortFor(form, own) || isShortFor(own, form);
      return isInitial || isShort || (limit > 0 && editDistance(own, form, limit) <= limit);
    });
}

/** Whether two words of a question are one name: beside each other, and no title or thing among them. */
function isOneName({ words }: AskedWords, first: number): boolean {
  const pair = words.slice(first, first + 2);
  const behind = words[first + 2];
  return (
    pair.length === 2 &&
    pair[1]?.isNext === true &&
    !pair.some(({ form }) => isPlaceOrName(form) || isRoleNoun(form) || isHonorific(form)) &&
    // "John Hopkins University"
    !(behind?.isNext === true && isNotPersonWord(behind.form))
  );
}

/**
 * The words of a name that is another's than somebody's whose name it is in part: "Mette Holm" where
 * there are Mette Krogh and Lise Holm, "Henrik Ferrante" where there is Henrik Dall.
 *
 * @returns undefined if the part can mean that person there
 */
export function conflictOf(
  { part, person: number, start }: Match,
  asked: AskedWords,
  { persons, names, designations, hasWords }: WhoIsWho,
): Range | undefined {
  const { words, terms, isLowerCase } = asked;
  const person = persons[number]?.person;
  const at = terms[start]?.word ?? 0;
  const [step, first] = part === 'given' ? [1, at] : [-1, at - 1];
  const beside = words[at + step];
  const termAt = (word: number) => terms.find((term) => term.word === word)?.known ?? '';
  const term = termAt(at + step);
  if (part === undefined || person === undefined || beside === undefined || term === '') {
    return undefined;
  }
  // "Mette Anne Krogh" is Mette Krogh, too.
  const isOwn = [term, termAt(at + 2 * step)].some((each) => names[number]?.has(each));
  if (isOwn || isLike(beside.form, person) || !isOneName(asked, first)) return undefined;
  const others = (designations.get(term) ?? []).filter(
    (other) => other.terms.length === 1 && !other.isRole,
  );
  const isAnothers = others.some((other) => other.part !== part);
  const canBeName = beside.isName || (isLowerCase && commonness(beside.form) < COMMON);
  const isGiven = canBeName && others.length === 0 && bearersOf(beside.form) !== undefined;
  if (!isAnothers && !(part === 'given' ? beside.isName : isGiven)) return undefined;
  const name = words.slice(first, first + 2).map(({ form }) => form);
  return hasWords(name.join(' ')) ? undefined : { first, next: first + 2 };
}
