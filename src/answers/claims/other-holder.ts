import type { OpenStory } from '../../desk.js';
import { isKinship, isPluralRole, isRoleNoun } from '../../people/lexicon/roles.js';
import type { Passage } from '../../search/passage-index.js';
import { isOnce } from '../../search/validation/office/office-epithets.js';
import { slice } from '../../story/story.js';
import { locateWords, readWords, type Word } from '../../terms/analyzer.js';
import { TO_BE } from '../../terms/verb-forms.js';
import { CONJUNCTIONS, PREPOSITIONS } from '../../text/english/function-words.js';
import { overlaps, type Span } from '../../text/span.js';
import { bearersOf, POSSESSIVE, termsOf } from './name-terms.js';

/** Words before a role that may tell when somebody has it: “the *former* deputy prime minister”. */
const EPITHETS_REACH = 4;
/** Between a role and its holder: “the captain, Ann Low”; “Ann Low, an engineer and captain”. */
const BEFORE_NAME = /^,? (?:\p{Lu}[\p{L}.]* )?$/u;
const BEHIND_NAME = /^, [^;:“”"]*$/;

const isRole = (form: string) => isRoleNoun(form) || isKinship(form) || isPluralRole(form);

/** What a claim says that somebody is: “Ann Low is *the captain of Orre*”. */
interface Claimed {
  readonly subject: string;
  readonly role: string;
  /** Whether it says that they are, and not that they were. */
  readonly isNow: boolean;
}

function roleClaimed(claim: string): Claimed | undefined {
  const words = readWords(claim);
  const be = words.findIndex(({ form }, at) => at > 0 && TO_BE.has(form));
  const subject = claim.slice(0, locateWords(claim)[be]?.start ?? 0);
  const behind = words.slice(be + 1);
  const end = behind.findIndex(({ form }) => PREPOSITIONS.has(form) || CONJUNCTIONS.has(form));
  const phrase = end === -1 ? behind : behind.slice(0, end);
  const role = phrase.at(-1)?.form ?? '';
  if (be < 1 || !isRole(role) || POSSESSIVE.test(subject)) return undefined;
  if (phrase.some(({ form }) => form === 'not')) return undefined;
  const isNow = words[be]?.form === 'is' && !phrase.some(({ form }) => isOnce(form));
  return { subject, role, isNow };
}

/** Whether the words before a role tell that whoever has it has it no more. */
const isOver = (words: readonly Word[], at: number) =>
  words.slice(Math.max(0, at - EPITHETS_REACH), at).some(({ form }) => isOnce(form));

/**
 * Whether a claim says that somebody is what a sentence calls only others, or what it says that they were:
 * “Ann Low is the captain” where her brother Tom is, or the former captain, Ann Low, speaks. In doubt it does not.
 */
export function isOfOtherHolder(claim: string, { highlight }: Passage, open: OpenStory): boolean {
  const claimed = roleClaimed(claim);
  if (claimed === undefined) return false;
  const { story, people } = open;
  const { persons } = people();
  const meant = bearersOf(termsOf([claimed.subject]), persons);
  const sentence = slice(story, highlight);
  const words = readWords(sentence);
  const spans = locateWords(sentence).map(({ start, end }) => ({
    start: highlight.start + start,
    end: highlight.start + end,
  }));
  const places = [...words.keys()].filter((at) => words[at]?.form === claimed.role);
  if (meant.length === 0 || places.length === 0) return false;
  const names = persons
    .flatMap((person) =>
      person.mentions
        .filter(({ kind, span }) => kind === 'name' && overlaps(span, highlight))
        .map(({ span }) => ({ span, isMeant: meant.includes(person) })),
    )
    .sort((a, b) => a.span.start - b.span.start);
  const between = ({ end }: Span, { start }: Span) => story.text.slice(end, start);
  return places.every((at) => {
    const place = spans[at] ?? highlight;
    if (claimed.isNow && isOver(words, at)) return true;
    const next = names.find(({ span }) => span.start >= place.end);
    if (next !== undefined && BEFORE_NAME.test(between(place, next.span))) return !next.isMeant;
    const last = names.findLast(({ span }) => span.end <= place.start);
    return last !== undefined && BEHIND_NAME.test(between(last.span, place)) && !last.isMeant;
  });
}
