import type { Story } from '../../story/story.js';
import { isPast } from '../../text/english/irregular-forms.js';
import { isFinitePast, isPastTense } from '../../text/english/past-tense.js';
import { isSpoken } from '../dating/undated-times.js';
import { CLAUSE_OPENERS, TIME_OPENERS } from '../tense/clause-openers.js';
import { opensWithInfinitive } from '../tense/infinitives.js';
import { announces, verbsIn } from '../tense/tense-verbs.js';
import type { TensedTime } from '../tense/tensed-times.js';

/** Words that join two verbs or clauses. */
const JOINS = /,? \b(?:and then|and|but|then)\b|,? \b(?:though|although|whereas|after|before)\b|;/g;
/** Those of the joining words that only a clause with a subject of its own can follow. */
const JOINS_CLAUSES = /;|though|although|whereas|after|before/;
/** "Closed in 2019, | reopened in 2021 and burnt down": one of several verbs in a row, */
const IN_A_ROW = /, (?=[a-z])/g;
/** which the last one tells. */
const LAST_OF_ROW = /^[^,;:–—“”.]{0,80}?(?:, [^,;:–—“”.]{1,80})?,? (?:and|but) ([^;:–—“”]{1,80})/;
/** What somebody says will be done, at a time of its own: "said on Monday that | the pool would shut on". */
const TOLD_AHEAD =
  /^[^,;:–—“”"]{0,20}? (?:that )?(?:(?:the|an?|his|her|its|their|our|he|she|it|they|we|I) |\p{Lu})[^,;:–—“”"]{0,60}?\b(?:would|will)(?: [a-z]+){1,3} [^,;:–—“”"]{0,80}$/u;
const IN_CONDITION =
  /\b(?:which|who|whom|whose|where|when|after|before|while|since|if|unless|until|by|as)\b/;
/** What would place the second time in a clause that only says more about something. */
const OTHER_CLAUSE = new RegExp(
  String.raw`[;:–—“”"(]|\b(?:${CLAUSE_OPENERS}|${TIME_OPENERS}|to)\b`,
);
/** What the second verb may belong to: "by a man who was caught and was jailed in". */
const OF_NOUN = /\b(?:which|who|whom|whose|where|when|after|before|while|since)\b[^,;–—]*$/;
/** A subject of its own: "and | the mayor signed". */
const SUBJECT =
  /^ (?:(?:the|an?|his|her|its|their|our|this|these|those|both|all|some|most|many|no|nobody|he|she|it|they|we|I) |\p{Lu})/u;
/** "Before the deadline | he set": the verb is not that of the noun. */
const BARE_CLAUSE = /^ \S+ .*\b(?:he|she|it|they|we|I|you) $/;
/** One that no participle describes, and of several words a name only. */
const NAMED_SUBJECT = /^ (?:(?:he|she|it|they|we|I) |\p{Lu})/u;
/** What may stand between a joining word and the verb behind it: "and was later | released". */
const AUXILIARY =
  /^ (?:(?:was|were|had|has|have|been|is|are|will|would|be|last|first|then|later|also|again|eventually|finally|not|[a-z]{2,20}ly) ){0,4}([a-z]+)\b/;
/** "And on Monday | he was released": characters up to the verb. */
const NEAR = 30;
/** Characters between two times; further on, something else is told. */
const FAR = 200;
/** Right before the time, it is a preposition; */
const UNTIL = / (?:until|till) (?:at least )?$/;
/** with a clause behind it, that clause tells when something ended: "went on | until he was caught". */
const CLAUSE_OF_END = / (?:until|till|when)(?= )/;
/** In the present tense, what lasts up to the time: "opens on Monday and | runs until". */
const LASTS =
  /^ (?:also |then )?(?:runs?|lasts?|continues?|goes? on|stays?|remains?)(?: [a-z]+){0,3}? (?:until|till|to) (?:at least )?$/;
/** "Is closed from Monday | until". */
const FROM = /\bfrom (?:the )?$/;
const UP_TO = /^ (?:until|till) (?:at least )?(?:the )?$/;
/** "Began in May, | when she was hired, | and": set off, such a clause holds no more of the sentence. */
const SET_OFF_CLAUSE =
  /,(?: [^,;:–—“”"]{1,30})? (?:when|after|before|while|since) [^,;:–—“”"]{1,120}$/;
/** "Born 3 May 1940 in Leeds | ; died": the two days of a life. */
const BORN = /\bborn (?:on |in )?$/;
const DIED = /^(?: in [^,;:.]{1,40})?[,;] (?:and )?died (?:on |in )?$/;
const BEFORE_TIME = /^ (?:on|in|at|by|from|during) (?:the )?$/;

/** Verbs that govern infinitives: "will arrive on Monday and | take training on". */
const LIES_AHEAD: ReadonlySet<string | undefined> = new Set(['sure', 'ahead', 'wish']);

/** "In 2019 | and again in | 2023": the same deed. */
const AGAIN = /^,? (?:and|but|then)(?: then)? again (?:on |in |at |by |from |late |early )*$/;
/** “In 1990, | 1999 and | 2008” */
const IN_LIST = /^(?:, (?:and )?| and )$/;
const isOfList = (first: TensedTime, second: TensedTime, between: string) =>
  IN_LIST.test(between) && first.value.kind === 'date' && second.value.kind === 'date';
/** "Next month, and | a third at the end of", "in 1990 and | its sister in": what the second one does is left out. */
const LEAVES_OUT_VERB =
  /^ (?:an?|the|another|one|two|three|four|his|her|its|their|both) (?:[a-z’'-]+ ){0,3}?(?:on|in|at|by|from|during)(?: (?:the|early|late|(?:end|start|beginning|middle) of))* $/;
/** "A gap between the first on Monday and | the second": no deeds, but what is compared. */
const COMPARES = /\b(?:between|than|from|of)\b[^,;]*$/;

/** Whether two times are when somebody was born and when they died, with no more verbs than that. */
export const areOfLife = ({ text }: Story, first: TensedTime, second: TensedTime): boolean =>
  BORN.test(text.slice(Math.max(0, first.span.start - 10), first.span.start)) &&
  DIED.test(text.slice(first.span.end, Math.min(second.span.start, first.span.end + FAR)));

const hasPast = (text: string) => text.split(/[^a-z]+/).some(isPast);

/** Whether a stretch behind a joining word tells of another that does the same. */
const leavesOutVerb = (before: string, stretch: string) =>
  LEAVES_OUT_VERB.test(stretch) && !hasPast(stretch) && !COMPARES.test(before);

/** Where the verb ends that a stretch behind a joining word opens with; undefined if with none. */
function endOfOpeningVerb(stretch: string): number | undefined {
  const opening = AUXILIARY.exec(stretch);
  const [verb] = verbsIn(stretch);
  if (opening === null || !isPast(opening[1] ?? ''))
    return verb?.start === 1 ? verb.end : undefined;
  const end = opening[0].length;
  // "Is | expected to last"; but "voted | to close" tells of no closing.
  const isLonger = verb !== undefined && verb.start < end && verb.kind !== 'wish';
  return isLonger ? Math.max(end, verb.end) : end;
}

/**
 * Where the verb ends whose subject such a stretch opens with; a "man wanted in 2019" does nothing.
 *
 * @param isPlain - whether a clause begins there anyway
 */
function endOfVerbOfSubject(stretch: string, isPlain: boolean): number | undefined {
  const [verb] = verbsIn(stretch);
  if (verb === undefined || !SUBJECT.test(stretch)) return undefined;
  const words = stretch.slice(verb.start, verb.end);
  const isDone = isPlain || !isPastTense(words) || isFinitePast(words);
  if (!isDone && !NAMED_SUBJECT.test(stretch)) return undefined;
  // "Was | found": one verb.
  const group = AUXILIARY.exec(stretch.slice(verb.start - 1));
  return group !== null && isPast(group[1] ?? '') ? verb.start - 1 + group[0].length : verb.end;
}

const AND = / and (?:then )?/g;
/** Whether the subject of what is told of one time goes on to do something at the next: "begins on Monday and | ends on". */
export function goesOnWithVerb({ text }: Story, first: TensedTime, second: TensedTime): boolean {
  const between = text.slice(first.span.end, Math.min(second.span.start, first.span.end + FAR));
  const join = [...between.matchAll(AND)].at(-1);
  if (join === undefined) return false;
  const stretch = ` ${between.slice(join.index + join[0].length)}`;
  return LASTS.test(stretch) || endOfOpeningVerb(stretch) !== undefined;
}

/** Whether a time at the end of a stretch behind a joining word is that of its verb, and of no participle. */
function hasVerb(stretch: string, isPlain: boolean): boolean {
  if (stretch.includes(',')) return false;
  const opening = endOfOpeningVerb(stretch);
  // "Is due | to finish by": the infinitive is the verb's own.
  if (OTHER_CLAUSE.test(stretch.slice(opening))) return false;
  const end = opening ?? endOfVerbOfSubject(stretch, isPlain);
  return end !== undefined && !hasPast(stretch.slice(end));
}

/** Whether a stretch behind a joining word tells how long something lasts, or that it ends: at the time, or when a clause has it. */
function lastsUntil(stretch: string): boolean {
  if (LASTS.test(stretch)) return true;
  const clauseAt = CLAUSE_OF_END.exec(stretch);
  if (clauseAt === null) return false;
  const [lasting, clause] = [
    stretch.slice(0, clauseAt.index),
    stretch.slice(clauseAt.index + clauseAt[0].length),
  ];
  return (
    endOfOpeningVerb(`${lasting} `) !== undefined && SUBJECT.test(clause) && hasVerb(clause, true)
  );
}

/** Whether what began at one time ended at the next: "began on Monday and | went on until she was paid on". */
export function isEndOf({ text }: Story, first: TensedTime, second: TensedTime): boolean {
  const between = text.slice(first.span.end, Math.min(second.span.start, first.span.end + FAR));
  const join = [...between.matchAll(JOINS)].at(-1);
  return join !== undefined && lastsUntil(between.slice(join.index + join[0].length));
}

/** Whether a stretch behind the first time tells of a verb in a row, and of the time at its end. */
function isInRow(between: string, behind: string): boolean {
  const comma = [...between.matchAll(IN_A_ROW)].at(-1);
  const last = LAST_OF_ROW.exec(behind)?.[1];
  if (comma === undefined || last === undefined || endOfOpeningVerb(` ${last}`) === undefined)
    return false;
  const stretch = between.slice(comma.index + 1);
  const end = endOfOpeningVerb(stretch);
  return end !== undefined && !OTHER_CLAUSE.test(stretch) && !hasPast(stretch.slice(end));
}

/** "From Monday until Friday": of what is over, the end is no more than how long it took. */
const isEndAhead = ({ text }: Story, first: TensedTime, second: TensedTime): boolean =>
  second.tense.side > 0 &&
  FROM.test(text.slice(Math.max(0, first.span.start - 10), first.span.start)) &&
  UP_TO.test(text.slice(first.span.end, second.span.start));

/**
 * Whether a sentence tells of a second deed at a second time: "was arrested on Saturday and released on
 * Monday", "voted on Monday, and on Tuesday the mayor signed".
 */
export function isSecondDeed(story: Story, first: TensedTime, second: TensedTime): boolean {
  const { sentence } = first;
  if (second.span.start - first.span.end > FAR) return false;
  const between = story.text.slice(first.span.end, second.span.start);
  const behind = story.text.slice(second.span.end, sentence.end);
  if (isOfList(first, second, between)) return true;
  if (AGAIN.test(between) || isInRow(between, behind.slice(0, FAR))) return true;
  if (areOfLife(story, first, second) || isEndAhead(story, first, second)) return true;
  if (isSpoken(story, first) && TOLD_AHEAD.test(between) && !IN_CONDITION.test(between))
    return true;
  const join = [...between.matchAll(JOINS)].at(-1);
  if (join === undefined) return false;
  const end = first.span.end + join.index;
  const before = story.text.slice(Math.max(sentence.start, end - FAR), end);
  const told = verbsIn(before);
  const isSetOff = join[0].startsWith(',');
  if (OF_NOUN.test(isSetOff ? before.replace(SET_OFF_CLAUSE, '') : before)) return false;
  if (told.length === 0 && !announces(before)) return false;
  const reach = between.slice(join.index + join[0].length);
  const head = between.slice(0, join.index).replace(SET_OFF_CLAUSE, '');
  if (!OTHER_CLAUSE.test(head) && lastsUntil(reach)) return true;
  const stretch = reach.replace(UNTIL, ' ');
  if (JOINS_CLAUSES.test(join[0]))
    return (
      SUBJECT.test(stretch) &&
      !BARE_CLAUSE.test(stretch.slice(0, verbsIn(stretch)[0]?.start)) &&
      hasVerb(stretch, true)
    );
  // Two days are told of side by side; of a year behind a day, the participle may be a noun's.
  const isPlain = isSetOff || first.value.kind === second.value.kind;
  if (hasVerb(stretch, isPlain)) return true;
  // "Over a fire and | a theft in": right behind the first time alone is it no part of what stands there.
  if (join.index === 0 && leavesOutVerb(before, stretch)) return true;
  if (LIES_AHEAD.has(told.at(-1)?.kind) && opensWithInfinitive(stretch)) return true;
  if (!BEFORE_TIME.test(stretch) || OTHER_CLAUSE.test(head)) return false;
  const [verb] = verbsIn(behind.slice(0, NEAR));
  return verb !== undefined && !behind.slice(1, verb.start).includes(',');
}
