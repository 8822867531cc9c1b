import type { OpenStory } from '../../desk.js';
import { type Person, roleText } from '../../people/person.js';
import { fits, type Meaning, meaningOf } from '../../people/roles/meaning.js';
import type { Passage } from '../../search/passage-index.js';
import { fold } from '../../text/fold.js';
import { contains } from '../../text/span.js';

/** “Ada Roe is a conductor.” */
const CLAIMED_ROLE = /^(.+?) (is|was) (?:an? |the )(.+?)[.!]*$/iu;

const isCalled = ({ name, aliases }: Person, typed: string) =>
  [name, ...aliases].some((each) => fold(each) === fold(typed));

/** Whether a role fits a claimed one but that it is no longer had: “the former captain”. */
const isFormer = (claimed: Meaning, role: Meaning) =>
  !claimed.isPast && role.isPast && fits(claimed, { ...role, isPast: false });

/**
 * Whether the story bears out a claim that says no more of somebody than what they are: “Ada Roe is a conductor”, of
 * “the conductor Ada Roe”. Where the passage has another for the conductor, or Ada Roe for a former one, it does not.
 *
 * @returns undefined where roles do not tell
 */
export function bearsOutRole(
  claim: string,
  { paragraph, highlight }: Passage,
  open: OpenStory,
): boolean | undefined {
  const [, name = '', verb = '', words = ''] = CLAIMED_ROLE.exec(claim.trim()) ?? [];
  const claimed = meaningOf(words);
  if (claimed === undefined) return undefined;
  const rolesOf = ({ roles }: Person) =>
    roles.flatMap((role) => {
      const meaning = meaningOf(roleText(open.story, role));
      const isHere = role.paragraph !== null && contains(paragraph, role.span);
      const isShown = role.paragraph !== null && contains(highlight, role.span);
      return meaning === undefined ? [] : [{ meaning, isHere, isShown }];
    });
  const { persons } = open.people();
  const meant = persons.filter((person) => isCalled(person, name));
  const own = meant.flatMap(rolesOf);
  if (meant.length === 0) return undefined;
  if (own.some(({ meaning }) => fits(claimed, meaning))) {
    return own.some(({ meaning, isShown }) => isShown && fits(claimed, meaning)) || undefined;
  }
  const isNoMore = verb === 'is' && own.some(({ meaning }) => isFormer(claimed, meaning));
  const others = persons.filter((person) => !meant.includes(person)).flatMap(rolesOf);
  const isOthers = others.some(({ meaning, isHere }) => isHere && fits(claimed, meaning));
  return isNoMore || isOthers ? false : undefined;
}
