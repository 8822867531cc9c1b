import { isSpeechCue } from '../../people/lexicon/cues.js';
import { formAt } from '../../terms/analyzer.js';
import { COMMON, commonness } from '../../terms/english.js';
import { isPassive } from '../../terms/verb-forms.js';
import { isAdverb, PREPOSITIONS, RELATIVE_PRONOUNS } from '../../text/english/function-words.js';
import { PRONOUNS } from '../../text/english/pronouns.js';
import {
  isContent,
  isPastVerb,
  isVerbForm,
  JOINS,
  type Meaning,
  REACH,
  type Words,
} from './clause-words.js';
import { opensDeed } from './doers.js';

/** What is done something to, as far as the words behind a verb may tell: up to another verb, or its subject. */
function behindVerb(words: Words, verb: number): Words {
  let end = verb + 1;
  for (; end < words.length && end <= verb + REACH; end++) {
    const form = formAt(words, end);
    const next = isAdverb(formAt(words, end + 1)) ? end + 2 : end + 1;
    const isOpening = JOINS.has(form)
      ? isVerbForm(words, next) || PRONOUNS.has(formAt(words, next))
      : opensDeed(form);
    if (isOpening || isVerbForm(words, end) || RELATIVE_PRONOUNS.has(form)) break;
  }
  return words.slice(verb + 1, end);
}

/** The noun right behind the verb of a claim: “bought the zinc *mine* in May”. */
function objectOf(words: Words, verb: number): Meaning | undefined {
  const behind = words.slice(verb + 1);
  const end = behind.findIndex(
    ({ form, isAfterMark }) =>
      isAfterMark || PREPOSITIONS.has(form) || isAdverb(form) || opensDeed(form) || form === 'to',
  );
  return (end === -1 ? behind : behind.slice(0, end)).findLast(isContent);
}

/** Whether a sentence has the verb and the object of a claim, and that verb each time with another object. */
export function hasOtherObject(claimed: Words, said: Words): boolean {
  const verb = claimed.findIndex(
    ({ form }, at) => at > 0 && isPastVerb(claimed, at) && !isSpeechCue(form),
  );
  const object = verb === -1 || isPassive(claimed, verb) ? undefined : objectOf(claimed, verb);
  // “Carried 60 people” may be told of pupils.
  const isVague = object?.terms.some((term) => commonness(term) >= COMMON) ?? true;
  if (object === undefined || isVague || !said.some(({ root }) => root === object.root))
    return false;
  const places = [...said.keys()].filter((at) => said[at]?.root === claimed[verb]?.root);
  return (
    places.length > 0 &&
    places.every((at) => {
      const told = behindVerb(said, at);
      const isOwn =
        isPastVerb(said, at) &&
        !isPassive(said, at) &&
        told[0] !== undefined &&
        !told[0].isAfterMark;
      const mayBe = ({ root, form }: Meaning) => root === object.root || PRONOUNS.has(form);
      return (
        isOwn && !PREPOSITIONS.has(formAt(told, 0)) && told.some(isContent) && !told.some(mayBe)
      );
    })
  );
}
