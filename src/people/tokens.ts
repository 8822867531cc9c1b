import type { Span, Story } from '../story/story.js';

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

/** Initials ("J.", "K.C.", "U.S."), words with hyphens and apostrophes inside, single marks. */
const TOKEN =
  /(?:\p{L}\.){2,}\p{L}?(?!\p{L})|\p{Lu}\.(?=\s)|[\p{L}\p{M}\p{N}]+(?:[’'-][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;
const IS_WORD = /^[\p{L}\p{M}\p{N}]/u;
/** A capital, or one behind a particle that is grown on to it: "al-Masri", "d'Este". */
const CAPITAL = /^(?:(?:d|l)[’']|(?:al|el|ul|ash|bin)-)?\p{Lu}/u;
const ALL_CAPITALS = /^[\p{Lu}\p{N}’'-]*\p{Lu}[\p{Lu}\p{N}’'-]*$/u;
/** The possessive, and other short forms that are grown on to a word. */
const CLITIC = /[’'](?:s|S|re|ll|ve|d|m)$/;
/** What is written with a full stop although the sentence goes on. */
const ABBREVIATION =
  /^(?:mr|mrs|ms|dr|prof|rev|hon|sen|sens|rep|reps|gov|gen|col|lt|capt|cmdr|sgt|cpl|pvt|adm|maj|pres|insp|det|supt|st|jr|sr)$/;

function tokenise(text: string, { start, end }: Span): Token[] {
  const tokens: Token[] = [];
  const push = (from: number, to: number) => {
    const word = text.slice(from, to);
    const isWord = IS_WORD.test(word);
    tokens.push({
      start: from,
      end: to,
      text: word,
      lower: word.toLowerCase().replaceAll('’', "'"),
      isWord,
      isCapitalised: isWord && CAPITAL.test(word),
      isAllCapitals: word.length > 1 && !word.includes('.') && ALL_CAPITALS.test(word),
    });
  };
  for (const match of text.slice(start, end).matchAll(TOKEN)) {
    const from = start + match.index;
    const to = from + match[0].length;
    const last = tokens.at(-1);
    if (match[0] === '.' && last?.end === from && ABBREVIATION.test(last.lower)) {
      tokens.pop();
      push(last.start, to);
      continue;
    }
    const clitic = match[0].length > 2 ? CLITIC.exec(match[0]) : null;
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
const TITLE_CASE = 0.75;
/** Words; a shorter sentence may be a name and little else. */
const MIN_TITLE_LENGTH = 4;

function isInTitleCase(tokens: readonly Token[]): boolean {
  const words = tokens.slice(1).filter(({ isWord, text }) => isWord && text.length > 3);
  const capitalised = words.filter((token) => token.isCapitalised);
  return words.length >= MIN_TITLE_LENGTH && capitalised.length >= TITLE_CASE * words.length;
}

/** Cuts a story into tokens, sentence by sentence. */
export function tokeniseStory(story: Pick<Story, 'text' | 'paragraphs'>): TokenisedSentence[] {
  return story.paragraphs.flatMap(({ number, sentences }) =>
    sentences.map((sentence) => {
      const tokens = tokenise(story.text, sentence);
      return { ...sentence, paragraph: number, tokens, isTitleCase: isInTitleCase(tokens) };
    }),
  );
}

const POSSESSIVE = /^[’'][sS]?$/;

/** Whether a token is the mark of a possessive. */
export function isPossessive(token: Token | undefined): boolean {
  return token !== undefined && POSSESSIVE.test(token.text);
}
