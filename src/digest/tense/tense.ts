import { wordSet } from '../../text/word-set.js';
import { WEEKDAY } from '../times/time-words.js';
import { CLAUSE_OPENERS } from './clause-openers.js';
import { opensWithInfinitive } from './infinitives.js';
import { mainClauseOf } from './main-clause.js';
import { isOvertaken } from './overtaken-plans.js';
import { tellsPlan } from './present-plans.js';
import { goesOnInPresent } from './present-tense.js';
import { announces, isSayingVerb, type Verb, verbsIn } from './tense-verbs.js';

/** On which side of the day of writing a sentence puts a time: 1 ahead, -1 past, 0 if it does not tell. */
export interface Tense {
  readonly side: -1 | 0 | 1;
  /** Whether the verb governs the time itself and can mean no other side. */
  readonly isClear: boolean;
}

const AHEAD: Tense = { side: 1, isClear: false };
const PROMISED: Tense = { side: 1, isClear: true };
const PAST: Tense = { side: -1, isClear: false };
const UNSURE: Tense = { side: 0, isClear: false };

/** "The final is on Saturday": the time is all that the sentence tells. */
const IS_AT =
  /\b(?:is|are)(?: (?:also|now|still|only|not|[a-z]{2,20}ly))?(?: (?:on|at|in|from|until|by|early|late|for))*(?: the)? ?$/;
/** What makes the time right after it a deadline. */
const DEADLINE = /\b(?:by|until|till|through|before|ahead of)\s+(?:at least\s+|the\s+)?$/i;
/** "Would sue if it began | in May": what is supposed, and by "had" alone something that is past. */
const SUPPOSED = /\b(?:if|unless) [^,;:–—]*$/;
const WOULD = /\bwould(?:n[’']t| not)? (?!have\b|not have\b)/;
/** Up to a time, or to its end. */
const UP_TO =
  /\b(?:until|till|to|through) (?:at least )?(?:the (?:(?:end|start|beginning|middle) of )?)?(?:the )?(?:early |late )?$/i;
const UNTIL = /\b(?:[Uu]ntil|till) (?:[a-z]+ ){0,4}$/;
const FROM = /\bfrom $/;
/** "Called a strike for Friday", "was paid for Friday". */
const FOR = /\bfor (?:the )?(?:early |late )?$/;
const STARTING = /\b(?:starting|beginning|effective)(?: (?:on|in|at|from))? $/i;
/**
 * Words between a deed and the later time that it is done for: "arrived on Monday for talks on
 * Tuesday".
 */
const PURPOSE = /\b(?:for|before|ahead of|and then|until|to)\b/;
/** What refers to the past: "is in hospital after a crash on Friday", "as of Monday". */
const BEHIND =
  /\b(?:(?:after|following|since) (?:an?|the|his|her|its|their)|according to)\b[^,;:]{0,80}$|\bas of (?:early |late )?$/i;
const NEGATED = /\b(?:not|never|no)\b|n[’']t\b/;

/** Verbs for what is still to happen when somebody speaks of it: "promised it before Christmas". */
const PROMISES =
  /\b(?:promised|threatened|pledged|vowed|demanded|wanted|urged|ordered|asked for|called for)\b/;
const MAY = /\b(?:could|can|may|might)\b(?! (?:have|not)\b)/;
/** Verbs that put something off, or hold it, up to a time: "adjourned until Friday". */
const PUTS_OFF =
  /\b(?:postponed|extended|prolonged|adjourned|remanded|in custody|moved|delayed|deferred|suspended|rescheduled|brought forward|put (?:back|off)|pushed back|given|gave|granted|barred|banned)\b/;

/** What may stand between a verb of saying and the clause that it reports. */
const REPORTS = new RegExp(
  String.raw`^ (?:that )?(?:(?:the|an?|his|her|its|their|our|this|these|those) |(?!${WEEKDAY})\p{Lu})`,
  'u',
);
/** Behind one of these, a time is not the verb's own. */
const AWAY =
  /[,;:–—“”"]|\b(?:until|till|before|after|through|starting|beginning|that|which|who|whom|when|where|as|if|because|ahead|but|over|about)\b|\b(?:to|for|and) (?!(?:the|an?|his|her|its|their|this|that)\b|\p{Lu})|\b(?:for (?:the|an?)\b|(?:to|by|from) (?:the (?:[A-Za-z]+ of )?|mid-)?$)/u;
/** At the head of a clause, the verb that comes governs a time. */
const HEAD =
  /(?:^[“‘"'(]{0,2}|[,;–—] (?:[“‘"'])?|\b(?:and|but|that|then|when|why|[Ss]hortly) )(?:(?:on|in|at|by|from|until|till|early|late|earlier|later|back|first|during|only|just|before|after|since|the|end|start|of) ?){0,5}$/i;
/** What begins a clause that is not the one of a time before it. */
const OTHER_CLAUSE = new RegExp(String.raw`\b(?:${CLAUSE_OPENERS}|whether|as)\b`);
/** Two times that are told of as one: "on Tuesday and again on Friday". */
const COORDINATED =
  /^(?:,|,? (?:and|or|to|until|till|through)|[-–])?(?: (?:again|then|on|in|at|from|early|late|later))* ?$/;

/** "In May, | I open a school". */
const BEHIND_HEAD = /^,? /;

const AND = /,? \b(?:and then|and|then)\b/;

/** Between such a time and its verb stands at most a pronoun: "the council in March voted". */
const BESIDE = /^ ?(?:(?:he|she|it|they|we|you|I) )?$/;

function ofVerb({ kind }: Verb, governs: boolean): Tense {
  if (kind === 'open') return UNSURE;
  const side = kind === 'ahead' || kind === 'sure' ? 1 : -1;
  return { side, isClear: governs && kind !== 'ahead' };
}

/** "Asked on Tuesday whether he would go, he said": a participle at the head, of what has been; */
const OPENS_WITH_PARTICIPLE =
  /^[“‘"']?(\p{Lu}[a-z]+ed)(?: (?:[a-z]+|\p{Lu}[\p{L}’'-]*)){0,6}? (?:(?:earlier|late|early|later|again) )?(?:on |in |at |by )?(?:the )?$/u;
/** and no name, nor a plan. */
const NO_PARTICIPLES = wordSet('united ahmed mohammed fred ted expected planned scheduled slated');

/** "In a statement on Monday, the firm said": the verb of saying is the time's own. */
const INTRODUCES =
  /^(?:(?:In|At|During) (?:an?|his|her|its|their|remarks|comments)|\p{Lu}[a-z]+ing)\b[^,;]{0,100}$/u;
/** “It opens on Monday,” she said: the verb is of another clause, and none depends on it. */
function isTail(after: string, { start, end }: Verb): boolean {
  const before = after.slice(0, start);
  const rest = after.slice(end);
  if (!/[,”"]/.test(before) || !isSayingVerb(after.slice(start, end))) return false;
  return /[,”"’] $/.test(before) || (/[.!?”"] ?$/.test(rest) && verbsIn(rest).length === 0);
}

/** By the first verb behind a time. */
function ofNext(after: string, isHead = false): Tense | undefined {
  const clause = isHead ? after : (after.split(OTHER_CLAUSE, 1)[0] ?? after);
  const [next] = verbsIn(clause);
  if (next === undefined || next.kind === 'open' || (!isHead && isTail(after, next)))
    return undefined;
  return ofVerb(next, isHead || BESIDE.test(after.slice(0, next.start)));
}

/** Whether a verb with its subject stands right behind a time: "on Tuesday, and on Friday | it will". */
const opensClause = (after: string) =>
  verbsIn(after).some(({ start }) => BESIDE.test(after.slice(0, start)));

/** Whether the past tense of a verb tells what somebody supposes of a time to come. */
const isSupposed = ({ start, end }: Verb, before: string, after: string): boolean =>
  before.slice(start, end) !== 'had' &&
  SUPPOSED.test(before.slice(0, start)) &&
  !/\bhad\b/.test(before.slice(before.search(SUPPOSED), start)) &&
  (WOULD.test(before) || WOULD.test(after));

/** By the last verb before a time. */
function ofLast(last: Verb, before: string, after: string): Tense {
  const between = before.slice(last.end);
  if (last.kind === 'said') {
    const isInverted = /[,”"’] $/.test(before.slice(0, last.start));
    if (!isInverted && REPORTS.test(between)) return ofNext(after) ?? UNSURE;
  }
  if (last.kind === 'wish' || isOvertaken(last, before, after)) return UNSURE;
  const tense = ofVerb(last, !AWAY.test(between));
  if (tense.side >= 0) return tense;
  if (isSupposed(last, before, after)) return AHEAD;
  if (UP_TO.test(before) && PUTS_OFF.test(before)) return AHEAD;
  if (UNTIL.test(before)) return NEGATED.test(before) ? PAST : UNSURE;
  return STARTING.test(before) || FOR.test(before) ? UNSURE : tense;
}

/**
 * The tense of a possessive such as "Monday’s storm": that of the verb whose subject it is. What is
 * called so has mostly happened, unless the sentence speaks of the future: "will use Monday’s
 * price", "before Monday’s vote".
 */
function ofPossessive(before: string, after: string): Tense {
  const last = verbsIn(before).at(-1);
  const isObject = last !== undefined && !AWAY.test(before.slice(last.end));
  const sideOfObject = isObject ? ofVerb(last, false).side : -1;
  const next = ofNext(after);
  if (/\b(?:ahead of|before|for) $/i.test(before)) return UNSURE;
  if (next === undefined) return sideOfObject < 0 ? PAST : UNSURE;
  return isObject && sideOfObject !== next.side ? UNSURE : next;
}

/**
 * The tense of a time: that of the verb nearest before it or else of the first one after it.
 *
 * @param stretch - what stands between it and the time before it, or the head of the sentence
 * @param after - what stands between it and the next time, or the end of the sentence
 * @param previous - the tense of the time before it
 */
export function tenseBeside(stretch: string, after: string, previous?: Tense): Tense {
  const before = mainClauseOf(stretch);
  if (previous !== undefined && COORDINATED.test(before) && !opensClause(after)) return previous;
  if (DEADLINE.test(before) || FROM.test(before)) {
    if (PROMISES.test(before)) return PROMISED;
    if (MAY.test(before)) return AHEAD;
  }
  if (/^[’']s\b/.test(after)) return ofPossessive(before, after);
  if (IS_AT.test(before)) return AHEAD;
  const last = verbsIn(before).at(-1);
  if (last !== undefined) {
    // "It would be a shame, and on Sunday | we marched": the verb before is of another clause.
    const isOther = HEAD.test(before) && opensClause(after);
    return (isOther ? ofNext(after, true) : undefined) ?? ofLast(last, before, after);
  }
  const participle = OPENS_WITH_PARTICIPLE.exec(before)?.[1]?.toLowerCase();
  if (participle !== undefined && !NO_PARTICIPLES.has(participle) && /^[^;:]*, /.test(after))
    return PAST;
  const isHead = previous === undefined && (HEAD.test(before) || INTRODUCES.test(before));
  const next = ofNext(after, isHead);
  if (next !== undefined) return next;
  if (announces(before) || tellsPlan(before)) return AHEAD;
  if (isHead && announces(after.replace(BEHIND_HEAD, ''))) return AHEAD;
  if (DEADLINE.test(before) || STARTING.test(before)) return AHEAD;
  if (BEHIND.test(before)) return PAST;
  if (previous === undefined) return UNSURE;
  // "Will arrive on Friday and | take training on".
  if (previous.side > 0 && opensWithInfinitive(before.split(AND).at(-1) ?? '')) return previous;
  if (PURPOSE.test(before)) return AHEAD;
  const isSame = before === stretch && !goesOnInPresent(before);
  return isSame && previous.side < 0 ? PAST : UNSURE;
}
