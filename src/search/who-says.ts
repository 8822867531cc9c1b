import { AUXILIARIES } from '../text/function-words.js';
import { wordSet } from '../text/word-set.js';
import type { AskedAndTold } from './asked-and-told.js';

/** What “what did Roe say” asks by, in its first form. */
const SAYING = wordSet('say tell think comment add respond explain argue claim write');
/** At the head of a sentence, those who are none: “no witnesses said so”. */
const NOBODY = wordSet('no none nobody neither few');
const SETTING_APART = wordSet('but while although though except');

/** Whether a question asks who says something, and the sentence tells that nobody does. */
export function saysNobody({ question, told }: AskedAndTold): boolean {
  return (
    (question.answerType === 'speaker' || question.answerType === 'person') &&
    NOBODY.has(told[0]?.form ?? '') &&
    told[1]?.form !== 'longer' &&
    !told.some(({ form }) => SETTING_APART.has(form))
  );
}

/** Whether a question asks what somebody says whom the story names, and the sentence has what another says. */
export function saysSomebodyElse({
  question,
  asked,
  verb,
  sentence,
  index,
}: AskedAndTold): boolean {
  if (question.answerType !== 'statement' || !SAYING.has(verb?.form ?? '')) return false;
  const subjects = asked
    .slice(0, verb?.at)
    .filter(({ terms, form }) => terms.length > 0 && !AUXILIARIES.has(form));
  const { persons, names } = index.who;
  const meant = question.meant.filter(
    ({ person, at }) =>
      at.length > 0 &&
      subjects.every(({ terms }) => terms.every((term) => names[person]?.has(term))),
  );
  const others = persons.filter(
    ({ said }, person) => said.includes(sentence) && !meant.some((one) => one.person === person),
  );
  return (
    subjects.length > 0 &&
    meant.length > 0 &&
    others.length > 0 &&
    !meant.some(({ person }) => persons[person]?.said.includes(sentence))
  );
}
