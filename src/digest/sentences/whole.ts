import { wordSet } from '../../text/word-set.js';
import { tellsPlan } from '../tense/present-plans.js';

/** Words. Below this, a stretch between two full stops is a heading, an aside or a pointer. */
const MIN_WORDS = 6;

/** A label before a colon has at most so many words, and characters. */
const LABEL_WORDS = 3;
const LABEL_LENGTH = 40;
/** Letters that a heading gives a capital to, and how many such words make one. */
const LONG_WORD = 5;
const TITLE_WORDS = 3;

/** Finite forms that a clause is built on: auxiliaries, and the commonest irregular verbs. */
const FINITE_VERBS = wordSet(
  'am is are was were has have had do does did can could will would shall should may might must',
  'cannot isn aren wasn weren hasn haven hadn doesn don didn won wouldn couldn shouldn mustn',
  'said says told tells went goes came comes became becomes began begins got gets gave gives took',
  'takes made makes found finds thought thinks knew knows saw sees felt feels left leaves met',
  'meets put puts kept keeps held holds brought brings wrote writes stood stands ran runs paid',
  'pays sent sends built builds fell falls led leads lost loses won wins rose rises grew grows',
  'spoke speaks spent spends sold sells bought buys caught drew broke chose drove ate flew forgot',
  'hid hurt laid lay lies lied lent meant means read reads rode rang sang sank sat shook shot',
  'showed shows slept spread stole struck swam swore taught threw understood woke wore withdrew',
  'cut hit set let burst slid spun froze bore clung crept drank drew forgave knelt lit overcame rid',
  'overtook shed shrank split sprang undertook upheld upset withstood wept dived blew bound wound',
  'burnt leapt learnt dreamt overthrew retook forbade foresaw trod strove shone flung slung spat stung',
  'stank undid rewrote repaid mistook spilt spelt smelt wrung',
  'beat bent bled bred fed fought fled hung heard sought stuck swept swung tore dealt dug shut',
  'remains seems appears wants needs believes hopes plans expects argues claims insists includes denies admits',
);
/** Verbs of what is to come, in the present tense; after an article or an adjective they are nouns. */
const PRESENT = wordSet(
  'face faces await awaits open opens reopens close closes start starts resume resumes return returns',
  'plan hope aim aims intend intends expect vow vows travel travels',
);
const REGULAR_PAST = /^\p{Ll}{2,}ed$/u;
/** After one of these, a word in "-ed" is an adjective: "the most disputed goal". */
const BEFORE_ADJECTIVE = wordSet(
  'a an the this that these those his her its our your my their some any no every each most more',
  'less least very so too such highly of with by for from',
);
const CONTRACTED = /^(?:i|you|he|she|it|we|they|that|there|who|what|here)['’](?:s|m|d|re|ve|ll)$/i;
const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu;

const BEGINNING = /^[“‘"'(]{0,2}[\p{Lu}\p{N}£$€]/u;
const ENDING = /[.!?…][”’"')\]]{0,3}$/;
/** A caption's pointer into its picture. */
const POINTS_AT_PICTURE =
  /\b(?:pictured|file (?:photo|image|picture))\b|\((?:above|below|left|right|cent(?:re|er)|inset|top|bottom)\b|\b(?:left|right)\)/i;
/** What a page says to its reader, and how it credits its reporters. */
const ABOUT_THE_PAGE = new RegExp(
  [
    // "Click on the map."
    String.raw`^(?:click|scroll|watch|read more|follow us|sign up|subscribe|e-?mail us)\b`,
    // "Ida Roe contributed to this report."
    String.raw`\bcontributed to this (?:report|story|article)\b`,
    String.raw`\ball rights reserved\b`,
    // "Our live blog has more."
    String.raw`\b(?:our|this) live (?:blog|coverage|page|updates)\b`,
    // "This story has been corrected."
    String.raw`^this (?:story|article|report|page) (?:has been|was) (?:updated|corrected|published)\b`,
    String.raw`^(?:first|last) (?:published|updated|modified|posted)\b`,
    // "Photo by Ida Roe."
    String.raw`^(?:photo(?:graph)?s?|pictures?|images?|video|credit|source)(?: by\b|:)`,
  ].join('|'),
  'i',
);

function closesBrackets(text: string): boolean {
  let [round, square] = [0, 0];
  for (const character of text) {
    if (character === '(') round++;
    else if (character === ')') round--;
    else if (character === '[') square++;
    else if (character === ']') square--;
    if (round < 0 || square < 0) return false;
  }
  return round === 0 && square === 0;
}

function hasFiniteVerb(tokens: readonly string[]): boolean {
  return tokens.some((token, i) => {
    const stem = token.split(/['’]/, 1)[0]?.toLowerCase() ?? '';
    if (FINITE_VERBS.has(stem) || CONTRACTED.test(token)) return true;
    if (i === 0 || !(REGULAR_PAST.test(token) || PRESENT.has(token))) return false;
    return !BEFORE_ADJECTIVE.has(tokens[i - 1]?.toLowerCase() ?? '');
  });
}

/** "Gathered: The crowd", the label of a caption; capitals alone are a dateline. */
function hasLabel(text: string): boolean {
  const colon = text.indexOf(': ');
  if (colon === -1 || colon > LABEL_LENGTH) return false;
  const label = text.slice(0, colon);
  const tokens = wordsOf(label);
  return (
    tokens.length <= LABEL_WORDS &&
    label !== label.toUpperCase() &&
    !hasFiniteVerb(tokens) &&
    /^\p{Lu}/u.test(text.slice(colon + 2))
  );
}

/** Whether every longer word has a capital, as in a heading. */
function isTitle(tokens: readonly string[]): boolean {
  const long = tokens.filter((token) => token.length >= LONG_WORD);
  return long.length >= TITLE_WORDS && long.every((token) => /^[\p{Lu}\p{N}]/u.test(token));
}

/** "Roe, who was born in Leeds, is to go on 3 March": a heading has its verbs with a capital. */
const hasSmallVerb = (tokens: readonly string[]) => tokens.some((token) => FINITE_VERBS.has(token));

/** The words of a text, each with the apostrophe that it is contracted by. */
export function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** Whether a stretch of text speaks of the page or of a picture on it, not of the story. */
export function isOutsideStory(text: string): boolean {
  return POINTS_AT_PICTURE.test(text) || ABOUT_THE_PAGE.test(text);
}

/** Whether a text says something of something, with a finite verb. */
export function tellsSomething(text: string): boolean {
  return hasFiniteVerb(wordsOf(text));
}

/**
 * Whether a stretch of text begins and ends as a sentence does, closes every bracket that it opens, and
 * has no label, whatever verb it has.
 */
export function hasFormOfSentence(text: string): boolean {
  return (
    BEGINNING.test(text) &&
    ENDING.test(text) &&
    !isOutsideStory(text) &&
    closesBrackets(text) &&
    !hasLabel(text)
  );
}

/**
 * Whether a stretch of text is a whole sentence: it begins as one and ends as one, closes every
 * bracket that it opens, and says something of something with a finite verb. Headings, captions,
 * credits and what a page says to its reader are none. Whether it is part of a longer quotation is
 * for its paragraph to tell (`cutsQuotation`).
 *
 * Verbs are known by closed lists and the ending "-ed", so that a rare one in the present tense is
 * missed: a digest can do without a sentence, but not with a fragment.
 */
export function isWholeSentence(text: string): boolean {
  if (!hasFormOfSentence(text)) return false;
  const tokens = wordsOf(text);
  return (
    tokens.length >= MIN_WORDS &&
    !(isTitle(tokens) && !hasSmallVerb(tokens)) &&
    (hasFiniteVerb(tokens) || tellsPlan(text))
  );
}
