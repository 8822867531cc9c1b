import { wordSet } from '../text/word-set.js';
import type { Word } from './analyzer.js';

/** What a question asks for. */
export const ANSWER_TYPES = [
  'person',
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
]);
const SAYING = wordSet(
  'say says said saying tell tells told claim claims claimed state states stated describe',
  'describes described think thinks thought believe believes believed call calls called warn',
  'warns warned announce announces announced argue argues argued suggest suggests suggested',
  'comment comments ask asks asked want wants deny denies denied admit admits explain add',
  'promise promised demand demands respond response',
);
const AUXILIARIES = wordSet(
  'is are was were be been being am has have had do does did will would shall should can could may',
  'might must',
);
/** Words between "which" and the noun that it asks for an instance of. */
const REACH = 4;

function asking(answerType: AnswerType, words: string): [string, AnswerType][] {
  return words.split(' ').map((word) => [word, answerType]);
}

/** What a question's words ask for. */
export function readAnswerType(question: readonly Word[]): AnswerType {
  const forms = question.map(({ form }) => form);
  const has = (form: string) => forms.includes(form);
  if (has('why')) return 'reason';
  const how = forms.indexOf('how');
  const measure = how === -1 ? undefined : AFTER_HOW.get(forms[how + 1] ?? '');
  if (measure !== undefined) return measure;
  if (has('when')) return 'time';
  if (has('where')) return 'place';
  if (has('who') || has('whom') || has('whose')) return 'person';
  const what = forms.findIndex((form) => form === 'what' || form === 'which');
  if (what === -1) return how === -1 ? 'whether' : 'manner';
  for (const form of forms.slice(what + 1, what + 1 + REACH)) {
    const answerType = NOUNS.get(form);
    if (answerType !== undefined) return answerType;
  }
  if (forms.some((form) => SAYING.has(form))) return 'statement';
  const next = forms[what + 1] ?? '';
  return next === '' || AUXILIARIES.has(next) || (forms[what] === 'what' && /(?:s|ed)$/.test(next))
    ? 'what'
    : 'instance';
}
