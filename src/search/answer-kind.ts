import { wordSet } from '../text/word-set.js';
import type { Word } from './analyzer.js';

/** What a question asks for; `other` where its words do not tell. */
export type AnswerKind = 'person' | 'time' | 'place' | 'number' | 'reason' | 'statement' | 'other';

const QUESTION_NOUNS: ReadonlyMap<string, AnswerKind> = new Map<string, AnswerKind>([
  ...noun('time', 'year date day month time century decade week season period era hour age'),
  ...noun('place', 'country city state town place location region area village nation province'),
  ...noun('place', 'county continent island street venue district capital'),
  ...noun('number', 'percentage percent amount number proportion share price cost total sum'),
  ...noun('number', 'population size length height rate score'),
  ...noun('reason', 'reason cause reasons causes motive purpose'),
  ...noun('person', 'person man woman people actor actress singer player president minister'),
  ...noun('person', 'leader king queen author writer'),
]);

function noun(kind: AnswerKind, list: string): [string, AnswerKind][] {
  return list.split(' ').map((word) => [word, kind]);
}

const MEASURES = wordSet(
  'many much old long far often tall high big large fast deep wide heavy late early soon young',
);
const SAYING = wordSet(
  'say says said saying tell tells told claim claims claimed state states stated describe',
  'describes described think thinks thought believe believes believed call calls called warn',
  'warns warned announce announces announced argue argues argued suggest suggests suggested',
  'comment comments ask asks asked want wants deny denies denied admit admits explain add',
  'promise promised demand demands respond response',
);

/** The kind of answer that a question's words ask for. */
export function askedKind(question: readonly Word[]): AnswerKind {
  const forms = question.map(({ form }) => form);
  const has = (form: string) => forms.includes(form);
  if (has('why')) return 'reason';
  if (has('when')) return 'time';
  if (has('where')) return 'place';
  const how = forms.indexOf('how');
  if (how !== -1 && MEASURES.has(forms[how + 1] ?? '')) return 'number';
  if (has('who') || has('whom') || has('whose')) return 'person';
  const what = forms.findIndex((form) => form === 'what' || form === 'which');
  if (what === -1) return 'other';
  for (const form of forms.slice(what + 1, what + 5)) {
    const kind = QUESTION_NOUNS.get(form);
    if (kind !== undefined) return kind;
  }
  return forms.some((form) => SAYING.has(form)) ? 'statement' : 'other';
}

const CALENDAR = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june',
  'july august september october november december today yesterday tomorrow tonight morning',
  'afternoon evening night noon midnight week month year weeks months years days hours minutes ago',
  'decade decades century spring summer autumn fall winter weekend earlier later since until',
);
const NUMBERS = wordSet(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen',
  'sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety',
  'hundred hundreds thousand thousands million millions billion billions trillion dozen dozens',
  'half third quarter double twice percent',
);
const REASONS = wordSet(
  'because due since reason reasons cause caused causes after following over result resulted led',
  'so thus therefore owing motive amid hence to for',
);
const BEFORE_A_PLACE = wordSet('in at near from to of outside across inside around into');
const YEAR = /^(?:1[0-9]|20)\d\d$/;
const DIGIT = /^\d/;

/** The words of a sentence that can answer a question of a kind, by their forms. */
export type Held = Readonly<Record<Exclude<AnswerKind, 'statement' | 'other'>, readonly string[]>>;

/** What a sentence holds that could be asked for. */
export function heldItems(sentence: readonly Word[]): Held {
  const person: string[] = [];
  const time: string[] = [];
  const place: string[] = [];
  const number: string[] = [];
  const reason: string[] = [];
  sentence.forEach(({ form, isCapitalised, terms }, i) => {
    if (CALENDAR.has(form) || YEAR.test(form)) time.push(form);
    else if (DIGIT.test(form) || NUMBERS.has(form)) number.push(form);
    else if (isCapitalised && terms.length > 0) {
      if (BEFORE_A_PLACE.has(sentence[i - 1]?.form ?? '')) place.push(form);
      if (i > 0) person.push(form);
    }
    if (REASONS.has(form)) reason.push(form);
  });
  return { person, time, place, number, reason };
}
