import { locateWords, readWords } from '../../terms/analyzer.js';
import { INTERROGATIVES } from '../../text/english/function-words.js';

/** Words at least that stand before what joins a clause: “nobody fell when …”, and not “lol when …”. */
const LEAST_BEFORE = 2;

/**
 * A claim as it can be looked for, so that a clause of it is not taken for a question: “nobody was hurt
 * *when* it fell” does not ask for a time. What asks stays as it is.
 */
export function asAssertion(said: string): string {
  if (said.trimEnd().endsWith('?')) return said;
  const words = readWords(said);
  const isAsking = (at: number) => INTERROGATIVES.has(words[at]?.form ?? '');
  if (words.slice(0, LEAST_BEFORE).some((_, at) => isAsking(at))) return said;
  let told = '';
  let from = 0;
  locateWords(said).forEach(({ start, end }, at) => {
    if (!isAsking(at)) return;
    told += `${said.slice(from, start)}that`;
    from = end;
  });
  return told + said.slice(from);
}
