import { isFunctionWord } from './english/function-words.js';
import { isLeadIn } from './english/lead-ins.js';
import { hasSmallLetter, startsWithCapital, startsWithWord, WORD } from './letters.js';
import type { Paragraphs } from './paragraph.js';
import type { Span } from './span.js';

/** A word, a number, or one punctuation mark. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly isWord: boolean;
  /** Begins with a capital letter. */
  readonly isCapitalised: boolean;
  /** Two letters and more, all of them capitals. */
  readonly isAllCapitals: boolean;
}

/** The tokens of one sentence, and where it stands. */
export interface TokenisedSentence extends Span {
  readonly paragraph: number;
  readonly tokens: readonly Token[];
  /** Most of its words have capitals, as in a headline: a capital says nothing about a word. */
  readonly isTitleCase: boolean;
}

/**
 * The word at a position, in small letters.
 *
 * @returns an empty string outside the sentence.
 */
export const lowerAt = (tokens: readonly Token[], position: number): string =>
  tokens[position]?.lower ?? '';

const LETTER = String.raw`[A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F]`;
const CAPITAL = String.raw`[A-Z\u00C0-\u00D6\u00D8-\u00DE]`;
const SMALL = String.raw`[a-z\u00DF-\u00F6\u00F8-\u00FF]`;
const VOWEL = String.raw`[AEIOU\u00C1\u00C9\u00CD\u00D3\u00DA]`;
/** What Irish grows on to the capital of a name: "tSaoir", "hUiginn". */
const MUTATION = `(?:h(?=${VOWEL})|t-?(?=S|${VOWEL})|bh(?=F)|m(?=B)|g(?=C)|n(?=[DG])|b(?=P)|d(?=T))(?=${CAPITAL}${SMALL})`;
/** "Mac an tSaoir", "Nic a’ Ghobhainn": a name with the article of Gaelic, which English has, too. */
const WITH_ARTICLE = `(?:Mac|Mag|Nic|Mhic) a(?:n|[’']) (?=${MUTATION}|${CAPITAL}${SMALL})`;
/** Initials ("J.", "K.C.", "U.S."), "3,000", words with hyphens, apostrophes and underscores inside, single marks. */
const TOKEN = new RegExp(
  `(?:${LETTER}\\.){2,}${LETTER}?(?!${WORD})|${CAPITAL}\\.(?=\\s)|` +
    `\\d{1,3}(?:,\\d{3}){1,4}(?!,?${WORD})|(?:${WITH_ARTICLE})?${WORD}+(?:(?:[’'-]|_+)${WORD}+)*|\\S`,
  'gu',
);
const PLAIN = /^[a-z]+$/;
/** What is grown on to a name in small letters: "al-Masri", "d'Este", "hUiginn". */
const PARTICLE = new RegExp(`^(?:(?:[dl][’']|(?:al|el|ul|ash|bin)-)(?=.)|${MUTATION})`);
/** The possessive, and other short forms that are grown on to a word. */
const CLITIC = /[’'](?:s|S|re|ll|ve|d|m)$/;
/** What is written with a full stop although the sentence goes on. */
const ABBREVIATION =
  /^(?:mr|mrs|ms|dr|prof|rev|hon|sen|sens|rep|reps|gov|gen|col|lt|capt|cmdr|sgt|cpl|pvt|adm|maj|pres|insp|det|supt|st|jr|sr)$/;

function tokenise(text: string, { start, end }: Span): Token[] {
  const tokens: Token[] = [];
  const push = (from: number, to: number) => {
    const word = text.slice(from, to);
    // Most words are small letters of ASCII, and need no closer look.
    const isPlain = PLAIN.test(word);
    const isWord = isPlain || startsWithWord(word);
    const isCapitalised = !isPlain && isWord && startsWithCapital(word.replace(PARTICLE, ''));
    tokens.push({
      start: from,
      end: to,
      text: word,
      lower: isPlain ? word : word.toLowerCase().replaceAll('’', "'"),
      isWord,
      isCapitalised,
      isAllCapitals:
        isCapitalised && word.length > 1 && !word.includes('.') && !hasSmallLetter(word),
    });
  };
  for (const match of text.slice(start, end).matchAll(TOKEN)) {
    const from = start + match.index;
    const to = from + match[0].length;
    const last = match[0] === '.' ? tokens.at(-1) : undefined;
    if (last?.end === from && ABBREVIATION.test(last.lower)) {
      tokens.pop();
      push(last.start, to);
      continue;
    }
    const clitic = match[0].length > 2 && /[’']/.test(match[0]) ? CLITIC.exec(match[0]) : null;
    if (clitic === null) {
      push(from, to);
    } else {
      push(from, from + clitic.index);
      push(from + clitic.index, to);
    }
  }
  return tokens;
}

/** The share of a sentence's longer words with capitals from which on it is in title case. */
const TITLE_CASE = 0.85;
/** Words; a shorter sentence may be a name and little else. */
const MIN_TITLE_LENGTH = 4;

function isInTitleCase(tokens: readonly Token[]): boolean {
  let words = 0;
  let capitalised = 0;
  for (const [position, token] of tokens.entries()) {
    if (position === 0 || !token.isWord || token.text.length < 3 || isFunctionWord(token.lower))
      continue;
    words++;
    if (token.isCapitalised) capitalised++;
  }
  return words >= MIN_TITLE_LENGTH && capitalised >= TITLE_CASE * words;
}

/** Cuts a story into tokens, sentence by sentence; datelines and the like are none. */
export function tokeniseStory(story: Paragraphs): TokenisedSentence[] {
  return story.paragraphs.flatMap(({ number, sentences }) => {
    const [opener] = sentences;
    const hasLeadIn = opener !== undefined && isLeadIn(story.text.slice(opener.start, opener.end));
    return (hasLeadIn ? sentences.slice(1) : sentences).map((sentence) => {
      const tokens = tokenise(story.text, sentence);
      return { ...sentence, paragraph: number, tokens, isTitleCase: isInTitleCase(tokens) };
    });
  });
}

/** Cuts a line into tokens that is in no paragraph, such as a headline. */
export function tokeniseLine(text: string): TokenisedSentence {
  const span = { start: 0, end: text.length };
  const tokens = tokenise(text, span);
  return { ...span, paragraph: 0, tokens, isTitleCase: isInTitleCase(tokens) };
}

const POSSESSIVE = /^[’'][sS]?$/;

/** Whether a token is the mark of a possessive. */
export function isPossessive(token: Token | undefined): boolean {
  return token !== undefined && POSSESSIVE.test(token.text);
}
