import { isPastForm } from '../../../terms/verb-forms.js';
import { AUXILIARIES } from '../../../text/function-words.js';
import { wordSet } from '../../../text/word-set.js';
import { opensWithNobody } from '../event/polarity.js';
import type { AskedAndTold } from '../reading/asked-and-told.js';

/** What “what did Roe say” asks by, in its first form. */
export const SAYING = wordSet('say tell think comment add respond explain argue claim write');
const DIGIT = /^\d/;
const SETTING_APART = wordSet('but while although though except');

/** Whether a question asks who says something, and nobody is the subject of that verb: “no witness *said* so”. */
export function saysNobody(beside: AskedAndTold): boolean {
  const { question, verb, told } = beside;
  if (question.answerType !== 'speaker' || verb === undefined) return false;
  if (!opensWithNobody(beside)) return false;
  // “No 10 said” is somebody.
  if (DIGIT.test(told[1]?.form ?? '') || told[1]?.form === 'longer') return false;
  const at = told.findIndex(
    ({ root, form }, i) =>
      i > 0 && (root === verb.root || (isPastForm(form) && !AUXILIARIES.has(form))),
  );
  return (
    told[at]?.root === verb.root &&
    !told.slice(1, at + 1).some(({ isAfterMark }) => isAfterMark) &&
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
