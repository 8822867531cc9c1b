import { type Story, slice } from '../../story/story.js';
import { isFunctionWord } from '../../text/english/function-words.js';
import { isLeadIn } from '../../text/english/lead-ins.js';
import { hasFormOfSentence, isOutsideStory, tellsSomething, wordsOf } from '../sentences/whole.js';
import { tellsPlan } from '../tense/present-plans.js';
import { tellsInPresent } from '../tense/present-tense.js';
import { announces } from '../tense/tense-verbs.js';
import type { TensedTime } from '../tense/tensed-times.js';
import { DAYS_IN } from '../times/time-value.js';
import { isNoEvent } from './no-event.js';

const QUESTION = /\?[”’"')\]]*$/;
/** "Today the town has 400 people": today stands for these days, and nothing happens. */
const THESE_DAYS =
  /^(?:today|this year),? (?:[^,.;]{1,60} )?(?:is|are|has|have|remains?|lives?|works?)\b(?! (?:to|being|due|set|expected|been)\b| \w+ing\b)/i;
/** A sentence with a date or a time of the day for a label: "20 October: rebels take the town". */
const LABEL = /^\s*[:–—-]\s*\S/;
/** "Details: 8pm on Friday". */
const LABELLED = /^[^:]{1,40}: /;
/** "In the winter the lake is empty": of every year, where no verb puts it on one side of today. */
const OF_EVERY_YEAR = /^the (?:early |late )?(?:spring|summer|autumn|winter)$/;
/** "Was found by the spring": where nothing lies ahead, it may be one of water. */
const BY_SPRING = /\bby the spring$/i;
/** Words, where a sentence has no verb that is known. */
const MIN_WORDS = 4;

/** What a sentence in the present tense may tell of: a day of this week, and what is not over. */
const isOfTheseDays = ({ value }: TensedTime): boolean =>
  (value.kind === 'weekday' && (value.side ?? 0) >= 0) ||
  (value.kind === 'offset' && value.amount >= 0 && DAYS_IN[value.unit] <= DAYS_IN.month);

/** Whether there is a word that may be a verb: not all is names and small words. */
function hasPredicate(text: string): boolean {
  const words = wordsOf(text);
  return (
    words.length >= MIN_WORDS &&
    words.some((word) => /^\p{Ll}/u.test(word) && !isFunctionWord(word))
  );
}

/** Whether a sentence has the form of one that tells something, where it need be no caption. */
export const tellsInForm = (text: string): boolean =>
  !QUESTION.test(text) &&
  hasFormOfSentence(text) &&
  (tellsSomething(text) || (!LABELLED.test(text) && hasPredicate(text)));

/**
 * Whether a sentence tells that something happens at a time in it; captions and credits tell nothing.
 *
 * @param isToCome - whether the time lies ahead of the day on which the story was published: nobody has
 *   a picture of that, so no verb need be known for the sentence to be no caption
 */
export function tellsOf(story: Story, time: TensedTime, isToCome: boolean): boolean {
  const { sentence, span, tense } = time;
  const text = slice(story, sentence);
  if (QUESTION.test(text) || isOutsideStory(text) || THESE_DAYS.test(text)) return false;
  if (isLeadIn(text) || isNoEvent(story, time)) return false;
  if (tense.side === 0 && OF_EVERY_YEAR.test(slice(story, span))) return false;
  if (tense.side < 0 && BY_SPRING.test(story.text.slice(sentence.start, span.end))) return false;
  return (
    tellsSomething(text) ||
    announces(text) ||
    tellsPlan(text) ||
    (isOfTheseDays(time) && hasFormOfSentence(text) && tellsInPresent(text)) ||
    (isToCome && hasFormOfSentence(text) && !LABELLED.test(text) && hasPredicate(text)) ||
    (span.start === sentence.start && LABEL.test(story.text.slice(span.end, sentence.end)))
  );
}
