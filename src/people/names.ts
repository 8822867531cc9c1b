import type { Span } from '../story/story.js';
import { CALENDAR, CUES, FUNCTION_WORDS, NOT_PERSONS, ROLE_NOUNS } from './words.js';

/** A run of capitalised words that may be somebody's name. */
export interface NameRun extends Span {
  readonly tokens: readonly string[];
  /** The words before the name that say what the person is, such as "Defence Secretary". */
  readonly role?: Span;
  /** How much in the words around it speaks for a person. */
  readonly evidence: number;
}

const RUN =
  /\p{Lu}[\p{L}\p{M}]*(?:[’'.-]\p{L}[\p{L}\p{M}]*)*\.?(?:[^\S\n]+(?:(?:van|von|der|den|de|da|di|du|del|la|le|bin|ibn|al|el|dos)[^\S\n]+){0,3}\p{Lu}[\p{L}\p{M}]*(?:[’'.-]\p{L}[\p{L}\p{M}]*)*\.?){0,7}/gu;
const TOKEN = /\S+/g;
const POSSESSIVE = /[’']s$/;
/** Lower-case words right before a name: up to five, without punctuation between them. */
const WORDS_BEFORE = /(?:[\p{L}\p{N}.’'-]+[^\S\n]+){1,5}$/u;
const APPOSITION_AFTER = /^,\s+(?:(?:the|a|an|who|whose)\b|\d{1,3},)/;

const isRoleNoun = (word: string) => ROLE_NOUNS.has(word.toLowerCase().replace(/\.$/, ''));

/** The role that ends right before a name: "US national security adviser" Mike Waltz. */
function roleBefore(text: string, sentenceStart: number, nameStart: number): Span | undefined {
  const before = text.slice(Math.max(sentenceStart, nameStart - 80), nameStart);
  const words = [...(WORDS_BEFORE.exec(before)?.[0].matchAll(TOKEN) ?? [])].map(([word]) => word);
  if (!isRoleNoun(words.at(-1) ?? '')) return undefined;
  let first = words.length - 1;
  while (first > 0) {
    const word = words[first - 1] ?? '';
    const lower = word.toLowerCase();
    const stops =
      FUNCTION_WORDS.has(lower) || CUES.has(lower) || CALENDAR.has(lower) || POSSESSIVE.test(word);
    if (stops) break;
    first--;
  }
  const role = words.slice(first).join(' ');
  const start = text.lastIndexOf(words[first] ?? role, nameStart - role.length);
  return { start, end: text.slice(0, nameStart).trimEnd().length };
}

/** Finds the runs of capitalised words in a sentence that may be people's names. */
export function findNameRuns(text: string, sentence: Span): NameRun[] {
  const runs: NameRun[] = [];
  for (const match of text.slice(sentence.start, sentence.end).matchAll(RUN)) {
    const tokens = [...match[0].matchAll(TOKEN)].map((token) => ({
      word: token[0].replace(POSSESSIVE, '').replace(/(?<=\p{L}{2})\.$/u, ''),
      start: sentence.start + match.index + token.index,
    }));
    while (
      tokens[0] !== undefined &&
      (FUNCTION_WORDS.has(tokens[0].word.toLowerCase()) ||
        CALENDAR.has(tokens[0].word.toLowerCase()))
    ) {
      tokens.shift();
    }
    const lastRole = tokens.findLastIndex(({ word }) => isRoleNoun(word));
    tokens.splice(0, lastRole + 1);
    const [first] = tokens;
    const last = tokens.at(-1);
    if (first === undefined || last === undefined || tokens.length > 4) continue;
    if (tokens.some(({ word }) => isNoName(word))) continue;

    const end = last.start + last.word.length;
    const after = text.slice(end, Math.min(end + 40, sentence.end));
    const nextWord = /^(?:[’']s)?\s+(\p{L}+)/u.exec(after)?.[1]?.toLowerCase() ?? '';
    const wordBefore = /(\p{L}+)\s+$/u.exec(text.slice(sentence.start, first.start))?.[1] ?? '';
    const role = roleBefore(text, sentence.start, first.start);
    runs.push({
      start: first.start,
      end,
      tokens: tokens.map(({ word }) => word),
      ...(role && { role }),
      evidence:
        (role ? 2 : 0) +
        (CUES.has(nextWord) || CUES.has(wordBefore.toLowerCase()) ? 2 : 0) +
        (APPOSITION_AFTER.test(after) ? 1 : 0),
    });
  }
  return runs;
}

function isNoName(word: string): boolean {
  const lower = word.toLowerCase();
  const isAcronym = word.length > 1 && word === word.toUpperCase() && !word.includes('.');
  return isAcronym || NOT_PERSONS.has(lower) || CALENDAR.has(lower) || FUNCTION_WORDS.has(lower);
}
