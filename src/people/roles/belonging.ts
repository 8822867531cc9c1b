import type { Token } from '../../text/tokens.js';
import { affiliationAfter, isBody } from '../grammar/affiliations.js';
import { isPlace } from '../lexicon/places.js';
import type { NameRun } from '../names/runs/name-runs.js';
import { type Description, describe } from './description.js';

const namesOf = (words: readonly Token[]) => words.map(({ lower }) => lower).join(' ');

const isOf = (token: Token | undefined) => /^(?:of|for)$/.test(token?.lower ?? '');

/** Whether capitals are what a body is called, and neither a place, a result nor a body and somebody else. */
function isBodysName(words: readonly Token[]): boolean {
  const [first] = words;
  const last = words.at(-1);
  if (last?.isCapitalised !== true || words.some(({ text }) => /^\d/.test(text))) return false;
  if (words.some(({ lower }) => lower === 'and')) return isBody(last);
  // "Of the United States"
  if (first?.lower === 'united' && words.length === 2) return false;
  return words.some(
    (each, at) =>
      each.isCapitalised &&
      isBody(each) &&
      (each === last || isOf(words[at + 1]) || isPlace(namesOf(words.slice(at + 1)))),
  );
}

/**
 * Jane Roe "of the University of Leeds": the body that somebody belongs to. Where somebody is from tells no
 * more than that, and what they are accused of has no capital at its end.
 */
export function bodyAfter({ sentence: { tokens }, next, words }: NameRun): Description | undefined {
  const opener = tokens[next]?.text === ',' ? next + 1 : next;
  const body = affiliationAfter(tokens, next);
  if (body === undefined || tokens[opener]?.lower !== 'of' || words.length < 2) return undefined;
  return isBodysName(tokens.slice(body.first, body.next))
    ? describe(tokens, opener, body.next, opener)
    : undefined;
}
