import { CONJUNCTIONS } from '../../text/english/function-words.js';
import { lowerAt, type Token } from '../../text/tokens.js';
import { canOpenClause } from '../grammar/verb-forms.js';
import type { Fit, Referent, Spoken } from './antecedents.js';

/**
 * "The striker herself": whom a pronoun stresses that stands right behind them. Behind an object it may
 * stress the subject: "Cole drove Roe himself".
 */
export function emphasised(
  tokens: readonly Token[],
  position: number,
  recent: readonly Spoken[],
  fitOf: (referent: Referent) => Fit,
): Referent['who'] | undefined {
  if (!tokens[position]?.lower.endsWith('self')) return undefined;
  const end = tokens[position - 1]?.end;
  const before = recent.findLast(({ referent }) => referent.end === end)?.referent;
  if (before === undefined || fitOf(before) === 'no') return undefined;
  const first = tokens.findIndex(({ start }) => start >= before.start);
  const isSubject = canOpenClause(tokens, first) || CONJUNCTIONS.has(lowerAt(tokens, first - 1));
  return isSubject ? before.who : undefined;
}
