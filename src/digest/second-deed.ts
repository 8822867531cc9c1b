import type { Story } from '../story/story.js';
import { IRREGULAR_VERBS } from '../text/irregular-forms.js';
import { isPastTense } from '../text/past-tense.js';
import { verbsIn } from './tense-verbs.js';
import type { TensedTime } from './tensed-times.js';

/** Words that join two verbs or clauses. */
const JOINS = /(?:,? \b(?:and then|and|but|then)\b)/g;
/** What would put the second time into a clause that says more of something. */
const OTHER_CLAUSE =
  /[;:–—“”"(]|\b(?:that|which|who|whom|whose|where|when|since|after|before|until|because|if|while|as|to)\b/;
/** What the second verb may belong to: "by a man who was caught and was jailed in". */
const OF_NOUN = /\b(?:which|who|whom|whose|where|when|after|before|while|since)\b[^,;–—]*$/;
/** A subject of its own: "and | the mayor signed". */
const SUBJECT = /^ (?:(?:the|an?|his|her|its|their|our|he|she|it|they|we|I) |\p{Lu})/u;
/** What may stand between a joining word and the verb behind it: "and was later | released". */
const AUXILIARY =
  /^ (?:(?:was|were|had|has|have|been|is|are|will|would|be|then|later|also|again|eventually|finally|not|[a-z]{2,20}ly) ){0,4}([a-z]+)\b/;
/** "And on Monday | he was released": characters up to the verb. */
const NEAR = 30;
/** Characters between two times; further on, something else is told. */
const FAR = 200;
const BEFORE_TIME = /^ (?:on|in|at|by|from|during) (?:the )?$/;

const PAST_FORMS: ReadonlySet<string> = new Set(IRREGULAR_VERBS.flatMap(([, ...forms]) => forms));
const isPast = (word: string) => isPastTense(word) || PAST_FORMS.has(word);

/** Whether a stretch between a joining word and a time has a verb that the time is of. */
function hasVerb(stretch: string): boolean {
  if (OTHER_CLAUSE.test(stretch) || stretch.includes(',')) return false;
  const verbs = verbsIn(stretch);
  const opensWithVerb = isPast(AUXILIARY.exec(stretch)?.[1] ?? '') || verbs[0]?.start === 1;
  return opensWithVerb || (SUBJECT.test(stretch) && verbs.length > 0);
}

/**
 * Whether a sentence tells of a second deed at a second time: "was arrested on Saturday and released on
 * Monday", "voted on Monday, and on Tuesday the mayor signed".
 */
export function isSecondDeed(story: Story, first: TensedTime, second: TensedTime): boolean {
  const { sentence } = first;
  if (second.span.start - first.span.end > FAR) return false;
  const between = story.text.slice(first.span.end, second.span.start);
  const join = [...between.matchAll(JOINS)].at(-1);
  if (join === undefined) return false;
  const end = first.span.end + join.index;
  const before = story.text.slice(Math.max(sentence.start, end - FAR), end);
  if (OF_NOUN.test(before) || verbsIn(before).length === 0) return false;
  const stretch = between.slice(join.index + join[0].length);
  if (hasVerb(stretch)) return true;
  if (!BEFORE_TIME.test(stretch) || OTHER_CLAUSE.test(between.slice(0, join.index))) return false;
  const behind = story.text.slice(second.span.end, sentence.end);
  const [verb] = verbsIn(behind.slice(0, NEAR));
  return verb !== undefined && !behind.slice(1, verb.start).includes(',');
}
