import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS } from '../text/function-words.js';
import { PRONOUNS } from '../text/pronouns.js';
import { wordSet } from '../text/word-set.js';
import type { Word } from './analyzer.js';

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
}

const NOUNS: ReadonlyMap<string, AnswerType> = new Map<string, AnswerType>([
  ...asking(
    'time',
    'year years date day days month time century decade week season period era hour',
  ),
  ...asking('place', 'country countries city cities state town place places location region area'),
  ...asking(
    'place',
    'village nation province county continent island street venue district capital',
  ),
  ...asking('share', 'percentage percent proportion share'),
  ...asking('money', 'price cost amount salary fine'),
  ...asking('count', 'number population total score'),
  ...asking('age', 'age'),
  ...asking('distance', 'size length height distance weight'),
  ...asking('reason', 'reason cause reasons causes motive purpose'),
  ...asking('person', 'person man woman people actor actress singer player president minister'),
  ...asking('person', 'leader king queen author writer'),
]);
const AFTER_HOW: ReadonlyMap<string, AnswerType> = new Map<string, AnswerType>([
  ...asking('count', 'many often'),
  ...asking('money', 'much'),
  ...asking('age', 'old young'),
  ...asking('duration', 'long soon'),
  ...asking('time', 'early late'),
  ...asking('distance', 'far tall high big large fast deep wide heavy'),
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
/** Words between a question word's verb and the noun that it asks for. */
const REACH = 4;
const INTERROGATIVES = wordSet('what which who whom whose when where why how');
/** Of those, the ones that seldom join a clause to a noun. */
const ALWAYS_ASKING = wordSet('what how why');
/** "The name of the mission": the answer is one of what comes after. */
const PARTITIVES = wordSet('name names title kind kinds type types sort sorts one');

function asking(answerType: AnswerType, words: string): [string, AnswerType][] {
  return words.split(' ').map((word) => [word, answerType]);
}

const isFunctional = (form: string) =>
  AUXILIARIES.has(form) ||
  PREPOSITIONS.has(form) ||
  CONJUNCTIONS.has(form) ||
  PRONOUNS.has(form) ||
  DETERMINERS.has(form);

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

/**
 * The noun of the phrase that begins at a word. Where nothing tells verbs from nouns, the first form in
 * -ed, or in -s after a singular, is taken for the verb.
 */
function findNoun(forms: readonly string[], start: number): number | undefined {
  let at = start;
  while (DETERMINERS.has(forms[at] ?? '') && at < start + REACH) at++;
  let end = at;
  while (end < forms.length && end < at + REACH + 1 && !isFunctional(forms[end] ?? '')) end++;
  if (end === at) return undefined;
  if (PARTITIVES.has(forms[end - 1] ?? '') && forms[end] === 'of') return findNoun(forms, end + 1);
  if (AUXILIARIES.has(forms[end] ?? '')) return end - 1;
  for (let i = at + 1; i < end; i++) {
    if (/ed$|[^s]s$/.test(forms[i] ?? '')) {
      return /ed$/.test(forms[i] ?? '') || i + 1 < end ? i - 1 : i;
    }
  }
  return end - 1;
}

/** What a question's words ask for. */
export function readExpected(question: readonly Word[]): Expected {
  const forms = question.map(({ form }) => form);
  const at = findInterrogative(forms);
  const next = forms[at + 1] ?? '';
  switch (at === -1 ? '' : forms[at]) {
    case '':
      return { answerType: 'whether' };
    case 'why':
      return { answerType: 'reason' };
    case 'when':
      return { answerType: 'time' };
    case 'where':
      return { answerType: 'place' };
    case 'who':
    case 'whom':
    case 'whose': {
      const verb = AUXILIARIES.has(next) ? (forms[at + 2] ?? '') : next;
      return { answerType: SAYING.has(verb) ? 'speaker' : 'person' };
    }
    case 'how': {
      const answerType = AFTER_HOW.get(next);
      if (answerType === undefined) return { answerType: 'manner' };
      const hasNoun = /^m(?:any|uch)$/.test(next);
      return withFocus(answerType, hasNoun ? findNoun(forms, at + 2) : undefined);
    }
    default:
      return readWhat(forms, at);
  }
}

function withFocus(answerType: AnswerType, focus: number | undefined): Expected {
  return focus === undefined ? { answerType } : { answerType, focus };
}

function readWhat(forms: readonly string[], at: number): Expected {
  const next = forms[at + 1] ?? '';
  if (next === 'of') return withFocus('instance', findNoun(forms, at + 2));
  if (!isFunctional(next) && next !== '' && !SAYING.has(next)) {
    const isVerb = forms[at] === 'what' && /(?:[^s]s|ed)$/.test(next) && !NOUNS.has(next);
    if (isVerb && isFunctional(forms[at + 2] ?? '')) return { answerType: 'what' };
    const noun = findNoun(forms, at + 1) ?? at + 1;
    return withFocus(NOUNS.get(forms[noun] ?? '') ?? 'instance', noun);
  }
  if (DETERMINERS.has(next) && forms[at] === 'which') {
    return withFocus('instance', findNoun(forms, at + 1));
  }
  if (TO_BE.has(next) || next === 's') {
    for (let i = at + 2; i < at + 2 + REACH; i++) {
      const after = forms[i + 1] ?? '';
      if (after !== '' && !isFunctional(after)) continue;
      const form = forms[i] ?? '';
      if (PARTITIVES.has(form) && after === 'of') {
        return withFocus('instance', findNoun(forms, i + 2));
      }
      const answerType = NOUNS.get(form);
      if (answerType !== undefined) return { answerType };
    }
  }
  const isNaming = TO_BE.has(next) && /^call(?:ed)?$/.test(forms.at(-1) ?? '');
  return { answerType: !isNaming && forms.some((form) => SAYING.has(form)) ? 'statement' : 'what' };
}
