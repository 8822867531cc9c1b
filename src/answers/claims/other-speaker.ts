import type { OpenStory } from '../../desk.js';
import { isCue, isNounAsWell, isSpeechCue } from '../../people/lexicon/cues.js';
import { type Person, roleText } from '../../people/person.js';
import { speakerName } from '../../people/statement.js';
import { slice } from '../../story/story.js';
import { analyze, locateWords, readWords, type Word } from '../../terms/analyzer.js';
import { isPassive } from '../../terms/verb-forms.js';
import { CONJUNCTIONS, PREPOSITIONS } from '../../text/english/function-words.js';
import { PERSONAL_SUBJECTS } from '../../text/english/pronouns.js';
import { wordSet } from '../../text/word-set.js';
import { isTelling, placesOf, wordsTold } from './hearers.js';
import { bearersOf, countIn, POSSESSIVE, termsOf } from './name-terms.js';

/** Words at most that say who speaks: “Fire chief Ann Low of Orre told reporters”. */
const MAX_FRAME = 8;
/** Marks that do not occur in the words that say who speaks. */
const MARK = /[,;:(“"]/;

/** Whether a word is by what somebody speaks: “said”, “warned”; and before “that”, what is a noun as well: “claims”. */
function isSaying(words: readonly Word[], at: number): boolean {
  const form = words[at]?.form ?? '';
  if (form.endsWith('ing')) return false;
  if (words[at + 1]?.form === 'that') return isCue(form);
  return isSpeechCue(form) && !isNounAsWell(form);
}

/**
 * What a sentence has behind whoever speaks and what they do it by: “Asked by reporters, fire chief Ann Low
 * told them that …”. It may be no statement that was read.
 */
function wordsBehind(speaking: ReadonlySet<string>, sentence: string): string {
  const spans = locateWords(sentence);
  const words = readWords(sentence);
  const cue = words.findIndex((_, i) => {
    if (!isSaying(words, i)) return false;
    const source = sentence.slice(spans[Math.max(0, i - MAX_FRAME)]?.start, spans[i]?.start);
    const subject = readWords(source.split(MARK).at(-1) ?? '');
    const name = subject.findIndex(({ form }) => countIn(speaking, termsOf([form])) > 0);
    // “A neighbour of Ann Low”, “Low’s deputy”
    const isOther = PREPOSITIONS.has(subject[name - 1]?.form ?? '') || POSSESSIVE.test(source);
    return name !== -1 && !isOther;
  });
  return cue === -1 ? '' : sentence.slice(spans[cue]?.end);
}

/**
 * Whether a claim has somebody be told what a paragraph tells nobody, or another: “Roe was told that …” where Cole was.
 */
function isToldToOther(
  said: ReadonlySet<string>,
  hearers: readonly Person[],
  paragraph: number,
  { story }: OpenStory,
): boolean {
  const countOf = (text: string) => countIn(said, new Set(analyze(text)));
  const sentences = story.paragraphs[paragraph - 1]?.sentences ?? [];
  const places = placesOf(hearers);
  const told = sentences.map((sentence) => countOf(wordsTold(story, sentence, places)));
  const most = sentences.map((sentence) => countOf(slice(story, sentence)));
  return Math.max(0, ...most) > Math.max(0, ...told);
}

/** After these, to comment is what somebody does not do: “*declined* to comment”. */
const UNWILLING = wordSet('declined refused declines refuses');
const SPEAKING = wordSet('comment respond answer speak say');

/**
 * Whether all that a paragraph has of whoever a claim has speak is that they decline to: “*Orre Oil* declined to
 * comment”, and not “…, but said”, or “It said later”.
 */
function keepsSilent(speaking: ReadonlySet<string>, sentences: readonly string[]): boolean {
  return sentences.some((sentence, number) => {
    const words = readWords(sentence);
    const at = words.findIndex(
      ({ form }, i) =>
        UNWILLING.has(form) &&
        words[i + 1]?.form === 'to' &&
        SPEAKING.has(words[i + 2]?.form ?? ''),
    );
    const name = termsOf(words.slice(Math.max(0, at - speaking.size), at).map(({ form }) => form));
    if (at === -1 || countIn(speaking, name) < speaking.size) return false;
    const goesOn = words
      .slice(at + 1)
      .some(({ form }, i, rest) => isSpeechCue(form) && CONJUNCTIONS.has(rest[i - 1]?.form ?? ''));
    const next = readWords(sentences[number + 1] ?? '')[0]?.form ?? '';
    return (
      !goesOn &&
      !PERSONAL_SUBJECTS.has(next) &&
      sentences.every((other) => wordsBehind(speaking, other) === '')
    );
  });
}

/**
 * Whether a claim has somebody say what, in a paragraph, somebody else does: more of what it has them
 * say is in another's words there than in their own. Who declines to comment says nothing.
 */
export function isSaidByOther(claim: string, paragraph: number, open: OpenStory): boolean {
  const { story } = open;
  const spans = locateWords(claim);
  const words = readWords(claim);
  const cue = words.slice(0, MAX_FRAME + 1).findIndex((_, i) => isSaying(words, i));
  const { start = 0, end = 0 } = spans[cue] ?? {};
  const speaking = termsOf([claim.slice(0, start)]);
  const said = new Set(analyze(claim.slice(end)));
  const meant = bearersOf(speaking, open.people().persons);
  if (cue < 1 || MARK.test(claim.slice(0, start))) return false;
  const sentences = (story.paragraphs[paragraph - 1]?.sentences ?? []).map((sentence) =>
    slice(story, sentence),
  );
  if (!words.some(({ form }) => UNWILLING.has(form)) && keepsSilent(speaking, sentences))
    return true;
  if (meant.length === 0) return false;
  // Who “was warned” is not who speaks.
  if (isPassive(words, cue))
    return isTelling(words[cue]?.form ?? '') && isToldToOther(said, meant, paragraph, open);
  const ownWords = sentences.map((sentence) => wordsBehind(speaking, sentence));
  let own = Math.max(0, ...ownWords.map((words) => countIn(said, new Set(analyze(words)))));
  let others = 0;
  for (const statement of open.people().statements) {
    if (statement.paragraph !== paragraph) continue;
    const { speaker, source, content } = statement;
    const roles = speaker?.roles.map((role) => roleText(story, role)) ?? [];
    const names = [speakerName(story, statement), slice(story, source), ...roles];
    const shared = countIn(said, new Set(analyze(slice(story, content))));
    if (countIn(speaking, termsOf(names)) > 0) own = Math.max(own, shared);
    else others = Math.max(others, shared);
  }
  return others > own;
}
