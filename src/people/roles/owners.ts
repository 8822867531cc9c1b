import { firstWhere } from '../../text/span.js';
import { lowerAt, type TokenisedSentence } from '../../text/tokens.js';
import { subjectOf } from '../grammar/subjects.js';
import { headOf } from '../lexicon/sources.js';
import type { NameRun } from '../names/runs/name-runs.js';
import type { Description } from './description.js';

const STATE = /^(?:country|nation|state|republic|kingdom|island|land|government)$/;

/**
 * Whether a description with "its" is one in a body that the story has named before, and in no state: "The
 * federation said so. Its president, Jane Roe, …". What has a name may be a state.
 *
 * @param sentences - of the story
 */
export function isInBody(
  { sentence, first: name }: NameRun,
  { first }: Description,
  sentences: readonly TokenisedSentence[],
): boolean {
  const { tokens, paragraph } = sentence;
  if (first >= name || !/^(?:its|their)$/.test(lowerAt(tokens, first))) return false;
  const before = sentences[firstWhere(sentences, ({ start }) => start >= sentence.start) - 1];
  const opens = tokens.findIndex(({ isWord }) => isWord) === first;
  const told = opens && before?.paragraph === paragraph ? before.tokens : tokens;
  const subject = subjectOf(told, 0, opens ? told.length : first);
  const head = subject && headOf(told, subject);
  return head !== undefined && !head.isCapitalised && !STATE.test(head.lower);
}
