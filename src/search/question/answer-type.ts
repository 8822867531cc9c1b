import type { Word } from '../../terms/analyzer.js';
import {
  AUXILIARIES,
  DETERMINERS,
  INDEFINITE_ARTICLES,
  INTERROGATIVES,
  PREPOSITIONS,
} from '../../text/english/function-words.js';
import { isPastTense } from '../../text/english/past-tense.js';
import { CURRENCIES, MEASURES } from '../../text/english/units.js';
import { wordSet } from '../../text/word-set.js';
import {
  findCounted,
  findNoun,
  isAuxiliary,
  isFunctional,
  PARTITIVES,
  REACH,
} from './asked-noun.js';
import { asksForForce, asksForSum, asksSizeOfSum, isMeasured } from './asks-how-much.js';
import { asksWhether, turnsVerbRound } from './asks-whether.js';

/** What kind of answer a question asks for. */
export const ANSWER_TYPES = [
  'person',
  'speaker',
  'place',
  'time',
  'count',
  'age',
  'money',
  'share',
  'duration',
  'distance',
  'reason',
  'statement',
  'instance',
  'what',
  'manner',
  'whether',
] as const;

export type AnswerType = (typeof ANSWER_TYPES)[number];

/** What a question asks for. */
export interface Expected {
  readonly answerType: AnswerType;
  /**
   * The word, by its number, for what the answer is one of: "which *team*", "how many *people*", "the
   * name of the *mission*".
   */
  readonly focus?: number;
  /** The word, by its number, that says no more than “how much” does: “how *big* was the fine”. */
  readonly size?: number;
  /** It asks how often: its type is that of a count. */
  readonly isFrequency?: true;
  /** It asks for the time of day: “what time”, and not “what time of year”. */
  readonly isTimeOfDay?: true;
  /** It asks for a day or for a longer time, so a time of day alone is no answer. */
  readonly isDay?: true;
  /** It has no question word, nor a verb that asks: it is a claim, or a topic alone. */
  readonly isTopic?: true;
}

/** Whether somebody is asked for. */
export const asksWho = ({ answerType }: Expected): boolean =>
  answerType === 'person' || answerType === 'speaker';

const NOUNS: ReadonlyMap<string, AnswerType> = new Map<string, AnswerType>([
  ...asking(
    'time',
    'year years date day days month time century decade week season period era hour',
  ),
  ...asking(
    'place',
    'country countries city cities state states town towns place places location region area',
  ),
  ...asking(
    'place',
    'village nation province county continent island street venue district capital',
  ),
  ...asking('share', 'percentage percent proportion share'),
  ...asking('money', 'price cost amount salary fine'),
  ...asking('count', 'number population total score scoreline'),
  ...asking('age', 'age'),
  ...asking('distance', 'size length height distance weight'),
  ...asking('reason', 'reason cause reasons causes motive purpose'),
  ...asking('person', 'person man woman people actor actress singer player president minister'),
  ...asking('person', 'leader king queen author writer'),
]);
/** What no time of day answers. */
const DAYS = wordSet(
  'year years date dates day days weekday weekdays month months century decade week season',
);
/** What numbers are counted in: "how many years" asks how long. */
const UNITS: ReadonlyMap<string, AnswerType> = new Map<string, AnswerType>([
  ...asking('duration', 'seconds minutes hours days nights weeks months years decades centuries'),
  ...[...MEASURES].map((unit): [string, AnswerType] => [unit, 'distance']),
  ...[...CURRENCIES].map((unit): [string, AnswerType] => [unit, 'money']),
  // Behind a number mostly money; asked for, as often a weight.
  ...asking('count', 'pounds'),
  ...asking('share', 'percent'),
]);
const AFTER_HOW: ReadonlyMap<string, AnswerType> = new Map<string, AnswerType>([
  ...asking('count', 'many often frequently regularly'),
  ...asking('money', 'much'),
  ...asking('age', 'old young'),
  ...asking('duration', 'long soon'),
  ...asking('time', 'early late'),
  ...asking('distance', 'far tall high big large fast deep wide heavy hot warm cold loud'),
  ...asking('reason', 'come'),
]);
const SAYING = wordSet(
  'say says said saying tell tells told claim claims claimed state states stated describe',
  'describes described think thinks thought believe believes believed call calls called warn',
  'warns warned announce announces announced argue argues argued suggest suggests suggested',
  'comment comments ask asks asked want wants deny denies denied admit admits explain add',
  'promise promised demand demands respond response',
);
const TO_BE = wordSet('is are was were be been being');
/** Behind “how” they ask for a frequency. */
export const OFTEN = wordSet('often frequently regularly');
/** What “how much” asks for, where it is no sum of money. */
const AFTER_HOW_MUCH: ReadonlyMap<string, AnswerType> = new Map<string, AnswerType>([
  ...asking('duration', 'longer sooner time sleep exercise daylight sunshine notice warning'),
  ...asking('distance', 'further farther weight bigger higher taller faster heavier'),
  ...asking('age', 'older younger'),
]);
/** Words that only stress the question word before them: “what *exactly* did she say”. */
const STRESSING = wordSet('exactly else ever precisely');
/** Question words that have swallowed a verb; "is" leaves nothing behind, with an apostrophe or without. */
const CONTRACTED: ReadonlyMap<string, readonly string[]> = new Map(
  ['what', 'who', 'where', 'when', 'how', 'why'].flatMap((word): [string, string[]][] => [
    [`${word}s`, [word]],
    [`${word}'d`, [word, 'did']],
    [`${word}'re`, [word, 'are']],
    [`${word}'ll`, [word, 'will']],
    [`${word}'ve`, [word, 'have']],
  ]),
);
/** "What's the": the verb is gone with the apostrophe. */
const AFTER_CONTRACTION = wordSet('the a an this that these those my your his her its our their');
/** After "thought" or "said", these tell that something is said of whatever is asked for. */
const SAID_OF = wordSet('to as of');
/** Of verbs of saying, those that ask for what is said though no other verb asks: “what Voss said”. */
const SAID = wordSet('say says said saying think thinks thought claim claims claimed');
/** What comes behind them there: nothing more, or on what. */
const BEHIND_SAID: ReadonlySet<string> = new Set(['', 'about', 'on', 'of', 'when', 'after']);
/** A request, where it opens one: "Name a winner". */
const NAMING = wordSet('name list');
const WHETHER = wordSet('whether if');
/** Of those, the ones that seldom join a clause to a noun. */
const ALWAYS_ASKING = wordSet('what how why');

function asking(answerType: AnswerType, words: string): [string, AnswerType][] {
  return words.split(' ').map((word) => [word, answerType]);
}

/** The word that asks; -1 where none does. */
function findInterrogative(forms: readonly string[]): number {
  const all = forms.flatMap((form, i) => (INTERROGATIVES.has(form) ? [i] : []));
  const [first = -1, ...others] = all;
  const leads = first === 0 || (first === 1 && PREPOSITIONS.has(forms[0] ?? ''));
  const opensClause =
    /^whe(?:n|re)$/.test(forms[first] ?? '') && !AUXILIARIES.has(forms[first + 1] ?? '');
  if (leads && !(opensClause && others.length > 0)) return first;
  return (
    all.find((i) => ALWAYS_ASKING.has(forms[i] ?? '')) ??
    all.findLast((i) => forms[i] === 'which') ??
    all.at(-1) ??
    -1
  );
}

/** What a question's words ask for. */
export function readExpected(question: readonly Word[]): Expected {
  const spelt = question.flatMap(({ form }, word) =>
    (CONTRACTED.get(form) ?? [form]).map((part) => ({ part, word })),
  );
  const { focus, size, ...expected } = readForms(spelt.map(({ part }) => part));
  const wordOf = (part: number | undefined) => (part === undefined ? undefined : spelt[part]?.word);
  const words = { focus: wordOf(focus), size: wordOf(size) };
  return {
    ...expected,
    ...(words.focus !== undefined && { focus: words.focus }),
    ...(words.size !== undefined && { size: words.size }),
  };
}

function readForms(forms: readonly string[]): Expected {
  if (asksWhether(forms, INTERROGATIVES)) return { answerType: 'whether' };
  const asking = findInterrogative(forms);
  const at = asking + Number(STRESSING.has(forms[asking + 1] ?? ''));
  switch (asking === -1 ? '' : forms[asking]) {
    case '':
      return readWithoutQuestionWord(forms);
    case 'why':
      return { answerType: 'reason' };
    case 'when':
      return { answerType: 'time' };
    case 'where':
      return { answerType: 'place' };
    case 'who':
    case 'whom':
    case 'whose':
      return { answerType: asksWhoSays(forms, at) ? 'speaker' : 'person' };
    case 'how':
      return readHow(forms, at);
    default:
      return readWhat(forms, at, forms[asking] === 'which');
  }
}

/** Whether “who” is asked for as saying something, by the number of its last word. */
function asksWhoSays(forms: readonly string[], at: number): boolean {
  const verb = at + 1 + Number(AUXILIARIES.has(forms[at + 1] ?? ''));
  if (!SAYING.has(forms[verb] ?? '')) return false;
  // “Who called the plan *a* waste”, but “who called a doctor”
  return (
    !isCall(forms, verb) || forms.slice(verb + 2).some((form) => INDEFINITE_ARTICLES.has(form))
  );
}

function readHow(forms: readonly string[], at: number): Expected {
  const next = forms[at + 1] ?? '';
  if (asksSizeOfSum(forms, at + 1)) return { answerType: 'money', size: at + 1 };
  const answerType = asksForForce(forms, at + 1) ? 'distance' : AFTER_HOW.get(next);
  if (answerType === undefined) return { answerType: 'manner' };
  // “How far back do the records go”
  if (next === 'far' && forms[at + 2] === 'back') return { answerType: 'time' };
  if (OFTEN.has(next)) return { answerType, isFrequency: true };
  if (!/^m(?:any|uch)$/.test(next)) return { answerType };
  const noun = findCounted(forms, at + 2);
  const counted = forms[noun ?? -1] ?? '';
  if (next === 'much') {
    const compared = AFTER_HOW_MUCH.get(forms[at + 2] ?? '') ?? AFTER_HOW_MUCH.get(counted);
    if (compared !== undefined) return { answerType: compared };
    if (isMeasured(counted)) return withFocus('distance', noun);
  }
  const unit = UNITS.get(forms[at + 2] ?? '') ?? UNITS.get(counted);
  return withFocus(unit ?? answerType, noun);
}

/** What is asked for by a clause ("Did they win?"), by a request ("Name a winner") or by a topic alone. */
function readWithoutQuestionWord(forms: readonly string[]): Expected {
  const [first = '', second = ''] = forms;
  if (WHETHER.has(first) || isAuxiliary(second) || turnsVerbRound(forms)) {
    return { answerType: 'whether' };
  }
  const isRequest = NAMING.has(forms[0] ?? '');
  const noun = findNoun(forms, Number(isRequest));
  const answerType = NOUNS.get(forms[noun ?? -1] ?? '');
  if (isRequest) return answerType === undefined ? withFocus('instance', noun) : { answerType };
  return { answerType: answerType ?? 'what', isTopic: true };
}

function withFocus(answerType: AnswerType, focus: number | undefined): Expected {
  return focus === undefined ? { answerType } : { answerType, focus };
}

/** Whether the word after "what" is the verb of which it is the subject: "What sparked the fire?" */
function isVerbOfWhat(forms: readonly string[], at: number): boolean {
  const verb = forms[at] ?? '';
  const next = forms[at + 1] ?? '';
  const opensPhrase = isFunctional(next) && !isAuxiliary(next);
  if (/[^s]s$/.test(verb)) return opensPhrase && !NOUNS.has(verb);
  if (!isPastTense(verb) && verb !== 'cost') return false;
  return opensPhrase || !forms.slice(at + 1).some((form) => isAuxiliary(form) || isPastTense(form));
}

/** Whether a word is for what somebody or something is called, or who is, and not for what is called for. */
const isCall = (forms: readonly string[], at: number): boolean =>
  /^call(?:s|ed)?$/.test(forms[at] ?? '') && !/^(?:for|on)$/.test(forms[at + 1] ?? '');

/** Whether a word says what somebody says, and not what something is called or taken for. */
function asksWhatIsSaid(forms: readonly string[], at: number): boolean {
  const form = forms[at] ?? '';
  if (!SAYING.has(form) || isCall(forms, at) || DETERMINERS.has(forms[at - 1] ?? '')) return false;
  const isPassive = forms.slice(0, at).some((before) => TO_BE.has(before));
  return !isPassive || !(form === 'called' || SAID_OF.has(forms[at + 1] ?? ''));
}

/** Whether a noun behind "what" is who says it: "what *Voss* said about the wall". */
function isSaidBy(forms: readonly string[], at: number): boolean {
  const saying = forms.findIndex((form, i) => i > at && SAID.has(form));
  const isClause = saying !== -1 && !forms.slice(at, saying).some(isFunctional);
  return isClause && BEHIND_SAID.has(forms[saying + 1] ?? '');
}

function readWhat(forms: readonly string[], at: number, isWhich: boolean): Expected {
  const next = forms[at + 1] ?? '';
  if (next === 'of') return withFocus('instance', findNoun(forms, at + 2));
  if (!isFunctional(next) && next !== '') {
    if (!isWhich && isSaidBy(forms, at + 1)) return { answerType: 'statement' };
    if (!isWhich && isVerbOfWhat(forms, at + 1)) return { answerType: 'what' };
    const noun = findNoun(forms, at + 1) ?? at + 1;
    if (next === 'time' && noun === at + 1 && !/^(?:of|in)$/.test(forms[at + 2] ?? '')) {
      return { answerType: 'time', focus: noun, isTimeOfDay: true };
    }
    const isDay = DAYS.has(forms[noun] ?? '');
    const expected = withFocus(NOUNS.get(forms[noun] ?? '') ?? 'instance', noun);
    return isDay ? { ...expected, isDay } : expected;
  }
  const isContracted = !isWhich && AFTER_CONTRACTION.has(next);
  if (DETERMINERS.has(next) && !isContracted) {
    return withFocus('instance', findNoun(forms, at + 1));
  }
  if (TO_BE.has(next) || isContracted) {
    const start = isContracted ? at + 1 : at + 2;
    for (let i = start; i < start + REACH; i++) {
      const after = forms[i + 1] ?? '';
      if (after !== '' && !isFunctional(after)) continue;
      const form = forms[i] ?? '';
      if (PARTITIVES.has(form) && after === 'of') {
        return withFocus('instance', findNoun(forms, i + 2));
      }
      const answerType = NOUNS.get(form);
      if (answerType !== undefined) return { answerType, ...(DAYS.has(form) && { isDay: true }) };
    }
  }
  if (forms.some((_, i) => asksWhatIsSaid(forms, i))) return { answerType: 'statement' };
  const hasVerb = isAuxiliary(next) || isContracted;
  return { answerType: hasVerb && asksForSum(forms.slice(at + 2)) ? 'money' : 'what' };
}
