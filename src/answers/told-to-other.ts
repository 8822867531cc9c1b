import type { OpenStory } from '../desk.js';
import type { Person } from '../people/person.js';
import { slice } from '../story/story.js';
import { analyze, locateWords, readWords, type Word } from '../terms/analyzer.js';
import { isPassive, isPastForm } from '../terms/verb-forms.js';
import { AUXILIARIES, isAdverb, PREPOSITIONS, SUBORDINATORS } from '../text/function-words.js';
import { contains, overlaps, type Span } from '../text/span.js';
import { wordSet } from '../text/word-set.js';
import { countIn, POSSESSIVE, termsOf } from './name-terms.js';

/** Verbs of saying whose object is whom somebody says it to. */
const TELLS = wordSet(
  'tell tells told telling warn warns warned warning inform informs informed informing advise advises advised',
  'advising remind reminds reminded reminding assure assures assured assuring notify notifies notified',
  'notifying ask asks asked asking promise promises promised brief briefs briefed',
);
/** Before whom something is said to: “said to Roe”. */
const TO = /^(?:to|and|or)$/;
/** Words at most of whom it is said to before their name, and of what describes them behind it. */
const NEAR = 7;

const isVerb = (form: string) => AUXILIARIES.has(form) || (isPastForm(form) && !isAdverb(form));

/** Whether somebody who is called by the words from `first` to `next` is told: “told the mayor, Ann Low, that”. */
function isObject(words: readonly Word[], first: number, next: number): boolean {
  const before = words[first - 1]?.form ?? '';
  const isSubject = words[next] !== undefined && isVerb(words[next].form);
  if (isSubject || (PREPOSITIONS.has(before) && !TO.test(before))) return false;
  for (let i = first - 1; i >= Math.max(0, first - NEAR); i--) {
    const form = words[i]?.form ?? '';
    if (TELLS.has(form)) return !isPassive(words, i);
    if (isVerb(form) || form === 'that' || SUBORDINATORS.has(form)) return false;
  }
  return false;
}

/** Whether they are what “was told” is said of: “Ann Low, the mayor, has been told”. */
function isToldThere(words: readonly Word[], next: number): boolean {
  for (let i = next; i < next + NEAR; i++) {
    const form = words[i]?.form ?? '';
    if (TELLS.has(form)) return isPassive(words, i);
    const isOfAnother = form === 'that' || SUBORDINATORS.has(form);
    if (isOfAnother || (isVerb(form) && !AUXILIARIES.has(form))) return false;
  }
  return false;
}

const SELF = /^(?:i|me|we|us)$/;
/** Before a participle whose subject stands elsewhere: “When asked whether …, Low”. */
const OPENS_PARTICIPLE = /^(?:when|while|once|if|after|being)$/;

/** Whether a sentence may have whoever speaks in it told something, or whoever it is about: “I was told”, “Told so, Low”. */
const mayTell = (words: readonly Word[], isSpeaking: boolean) =>
  words.some(
    ({ form }, i) =>
      TELLS.has(form) &&
      (i === 0 ||
        OPENS_PARTICIPLE.test(words[i - 1]?.form ?? '') ||
        (isSpeaking &&
          words.slice(Math.max(0, i - 3), i + 2).some((each) => SELF.test(each.form)))),
  );

/** Whether a sentence has somebody told something. */
function tells(sentence: Span, whom: readonly Person[], open: OpenStory): boolean {
  const { story } = open;
  const text = slice(story, sentence);
  const words = readWords(text);
  const spans = locateWords(text);
  const isSpeaking = open
    .people()
    .statements.some(
      ({ content, speaker }) =>
        speaker !== undefined && whom.includes(speaker) && overlaps(content, sentence),
    );
  if (mayTell(words, isSpeaking)) return true;
  return whom.some(({ mentions }) =>
    mentions.some(({ span }) => {
      if (!contains(sentence, span)) return false;
      // “Told Low’s deputy”
      if (story.text.slice(span.end, span.end + 3).search(POSSESSIVE) === 0) return false;
      const first = spans.findIndex(({ end }) => sentence.start + end > span.start);
      const behind = spans.findIndex(({ start }) => sentence.start + start >= span.end);
      const next = behind === -1 ? words.length : behind;
      return isObject(words, first, next) || isToldThere(words, next);
    }),
  );
}

/**
 * Whether a claim has somebody told what, in a paragraph, is told to another: “Roe was told that she was ill”
 * where doctors told her sister. What the sentences nearest to its words do not tell, they do not say.
 *
 * @param cue - the place of “told” in the claim
 */
export function isToldToOther(
  claim: string,
  cue: number,
  paragraph: number,
  open: OpenStory,
): boolean {
  const words = readWords(claim);
  if (!TELLS.has(words[cue]?.form ?? '') || !isPassive(words, cue)) return false;
  const { start = 0, end = 0 } = locateWords(claim)[cue] ?? {};
  const named = termsOf([claim.slice(0, start)]);
  const fits = open
    .people()
    .persons.map((person) => ({ person, shared: countIn(named, termsOf([person.name])) }));
  const most = Math.max(1, ...fits.map(({ shared }) => shared));
  const whom = fits.filter(({ shared }) => shared === most).map(({ person }) => person);
  if (whom.length === 0) return false;
  const said = new Set(analyze(claim.slice(end)));
  const near = (open.story.paragraphs[paragraph - 1]?.sentences ?? []).map((sentence) => ({
    sentence,
    shared: countIn(said, new Set(analyze(slice(open.story, sentence)))),
  }));
  const nearest = Math.max(1, ...near.map(({ shared }) => shared));
  const telling = near.filter(({ shared }) => shared === nearest);
  return telling.length > 0 && !telling.some(({ sentence }) => tells(sentence, whom, open));
}
