import type { Attribution, FoundStatement } from './found-statement.js';
import type { Dialogue } from './labels.js';
import { extentOf, type Unit } from './units.js';

const FIRST_PERSON = /^(?:i|me|my|mine|we|our|us)$/;

/**
 * A paragraph without a label between those of a dialogue: who had the word goes on, if it is in the
 * first person; else it is the narrator's.
 */
export function readTurn(
  turn: FoundStatement,
  units: readonly Unit[],
  { lastParagraph }: Dialogue,
): FoundStatement | undefined {
  const paragraph = units[0]?.paragraph ?? 0;
  const content = extentOf(units);
  if (paragraph > lastParagraph || content === undefined) return undefined;
  const isOwn = units.some(({ tokens }) => tokens.some(({ lower }) => FIRST_PERSON.test(lower)));
  if (!isOwn || units.some(({ quotations }) => quotations.size > 0)) return undefined;
  return { ...turn, paragraph, content };
}

/** A paragraph of a speech: who has the word keeps it until a label says who speaks next. */
export function readSpeech(
  units: readonly Unit[],
  { source, cue }: Attribution,
  closing: Attribution | undefined,
): FoundStatement | undefined {
  const tokens = units.flatMap((unit) => unit.tokens);
  const last = tokens.findLast(({ end }) => end <= (closing?.source.start ?? Infinity));
  const [opener] = tokens;
  if (opener === undefined || last === undefined) return undefined;
  const paragraph = units[0]?.paragraph ?? 0;
  const content = { start: opener.start, end: last.end };
  return { paragraph, source, cue, content, kind: 'direct' };
}

/** What a paragraph that ends with "Roe wrote:" announces: the next one, if it has no marks of its own. */
export function readAnnounced(
  units: readonly Unit[],
  { source, cue }: Attribution,
): FoundStatement | undefined {
  const content = extentOf(units);
  if (content === undefined || units.some(({ quotations }) => quotations.size > 0))
    return undefined;
  return { paragraph: units[0]?.paragraph ?? 0, source, cue, content, kind: 'direct' };
}
