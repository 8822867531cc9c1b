import { anyOf } from '../../text/alternatives.js';
import { MONTHS, WEEKDAYS } from '../../text/english/calendar-words.js';
import { GENDERED_POSSESSIVES, GENDERED_SUBJECTS } from '../../text/english/pronouns.js';
import type { Span } from '../../text/span.js';
import { wordSet } from '../../text/word-set.js';

/**
 * How a sentence opens, and so what it needs beside it to be understood:
 *
 * - `own`: nothing;
 * - `connective`: the sentence before, which it goes on from ("But …", "As a result, …"), or what it leads
 *   over to ("Let me tell you …", "Here is why …");
 * - `reference`: what "it", "this" or "they" stands for;
 * - `person`: who "he" or "she" is; `pronoun` is the word;
 * - `quotation`: who is speaking;
 * - `question`: its answer.
 */
export type Opening =
  | { readonly kind: 'own' | 'connective' | 'reference' | 'quotation' | 'question' }
  | { readonly kind: 'person'; readonly pronoun: Span };

const CONNECTIVE = new RegExp(
  String.raw`^${anyOf([
    // "But the boat came."
    'but|and|or|nor|so|yet|however|then|also|instead|thus|therefore|hence|otherwise',
    'moreover|furthermore|besides|nevertheless|nonetheless|similarly|likewise|consequently|conversely',
    // "Still, the boat came."
    '(?:still|rather|further|again|plus),',
    // "As a result the boat came."
    '(?:in addition|as a result|in contrast|by contrast|in fact|for example|for instance|after all|that said|on the other hand|even so|in other words|in short|of course|in response|which|whose)',
  ])}(?![\p{L}-])`,
  'iu',
);
const LEADS_OVER =
  /^(?:let (?:me|us) (?:tell|explain|show|start|begin|take|put|be|say)\b|let[’']s\b|here(?:[’']s| is| are) (?:what|how|why|where|(?:the|a|an|some|our|my|[a-z]+) (?:[a-z]+ ){0,2}?(?:things|ways|areas|facts|reasons|points|takeaways|questions|answers|look|guide|list)\b))/i;
const REFERENCE = new RegExp(
  String.raw`^${anyOf([
    // "They left."
    'they|their|theirs|it|its|this|that|these|those|such|others|neither',
    // "The latter left."
    'the (?:same|two|three|pair|duo|former|latter|others?|second|rest|remaining|remainder)',
    'another',
    // "Both left", and not "Both Ida and Olav left"
    String.raw`both(?! \p{L}+ and)`,
    // "One left", and not "One day they left"
    String.raw`one (?!of the|in|day|year|night|morning|hundred|thousand|million|billion|month|week|hour|metre|mile|pound|dollar|person|people)(?=\p{L})`,
  ])}(?![\p{L}-])`,
  'iu',
);
const IT_IS =
  "it(?:['’]s| is| was| has been| had been| will be| would be| remains| became| seems| seemed| appears| appeared| emerged)";
/** What only stands for what follows has none of these before it: "It was built by a firm that". */
const PREPOSITION =
  '(?:about|after|against|along|at|before|between|by|during|for|from|in|into|near|off|on|onto|over|through|to|towards?|under|until|when|where|which|while|with)';
/**
 * "It is expected that", "It was not until May that", "It is hard to say": "it" stands for what follows.
 * That of "It was closed" and "It is due to open" stands for what came before.
 */
const EXPLETIVE = new RegExp(
  `^(?:${[
    `${IT_IS}(?! (?:an?|his|her|their|also|being|going)\\b)(?: not)?(?: ${PREPOSITION})?(?: (?!${PREPOSITION} )[^\\s,;:]+){0,6}? (?:that|whether|whom?)\\b`,
    `${IT_IS}(?: [a-z]+){0,3} (?:clear|known|certain|sure|decided|unclear|unknown|uncertain) (?:how|why|what|if|when|where|which)\\b`,
    `${IT_IS}(?: [a-z]+){0,3} (?:hard|difficult|easy|easier|harder|possible|impossible|important|vital|necessary|essential|wrong|right|better|best|early|late|soon|time|up)(?: for [^,;:]{1,40})? to\\b`,
    `${IT_IS}(?: [^\\s,;:]+){1,5} since\\b`,
    'it (?:(?:will|would|could|may|might) take|takes|took) [^,;:]{1,60} (?:to|for|before|until)\\b',
  ].join('|')})`,
  'iu',
);
const QUOTATION = /^[“‘"'](?=\S)/;

/** Words that can stand before a pronoun without naming anybody: when, and how. */
const LEADING_IN = new Set([
  ...WEEKDAYS,
  ...MONTHS,
  ...wordSet(
    'in on at by after before during since until for from as when while if although though with',
    'the a an last next this that same first one two three four five six seven eight nine ten',
    'now today yesterday tomorrow tonight later earlier once again afterwards recently eventually',
    'finally meanwhile initially previously instead there here day days week weeks month months',
    'year years morning afternoon evening night weekend hours minutes end beginning time age',
    'spring summer autumn winter',
  ),
]);
const WORDS_BEFORE_PRONOUN = 8;
const WORD = /[\p{L}\p{N}]+/gu;

/** The "he" or "she" that a sentence has for a subject, with nothing before it but time and place. */
function leadingPronoun(text: string): Span | undefined {
  let count = 0;
  for (const match of text.matchAll(WORD)) {
    const word = match[0].toLowerCase();
    if (GENDERED_SUBJECTS.has(word) || GENDERED_POSSESSIVES.has(word))
      return { start: match.index, end: match.index + word.length };
    const isNumber = /^\d+$/.test(word);
    if ((!isNumber && !LEADING_IN.has(word)) || ++count > WORDS_BEFORE_PRONOUN) return undefined;
  }
  return undefined;
}

/** A question asks; it tells nothing. */
const QUESTION = /\?[”’"')\]]*$/;

/** Reads how a sentence opens; the span of a pronoun counts from the sentence's start. */
export function openingOf(text: string): Opening {
  if (QUESTION.test(text)) return { kind: 'question' };
  if (QUOTATION.test(text)) return { kind: 'quotation' };
  if (CONNECTIVE.test(text) || LEADS_OVER.test(text)) return { kind: 'connective' };
  if (REFERENCE.test(text) && !EXPLETIVE.test(text)) return { kind: 'reference' };
  const pronoun = leadingPronoun(text);
  return pronoun === undefined ? { kind: 'own' } : { kind: 'person', pronoun };
}
