import { type Story, slice } from '../story/story.js';
import { isLeadIn } from '../text/lead-ins.js';
import { announces } from './tense-verbs.js';
import type { TensedTime } from './tensed-times.js';
import { isOutsideStory, tellsSomething } from './whole.js';

const QUESTION = /\?[”’"')\]]*$/;
/** "Today the town has 400 people": today stands for these days, and nothing happens. */
const THESE_DAYS =
  /^(?:today|this year),? (?:[^,.;]{1,60} )?(?:is|are|has|have|remains?|lives?|works?)\b(?! (?:to|being|due|set|expected|been)\b| \w+ing\b)/i;
/** A sentence with a date or a time of the day for a label: "20 October: rebels take the town". */
const LABEL = /^\s*[:–—-]\s*\S/;
/** Whether a sentence tells that something happens at a time in it; captions and credits tell nothing. */
export function tellsOf(story: Story, { sentence, span }: TensedTime): boolean {
  const text = slice(story, sentence);
  if (QUESTION.test(text) || isOutsideStory(text) || THESE_DAYS.test(text)) return false;
  if (isLeadIn(text)) return false;
  return (
    tellsSomething(text) ||
    announces(text) ||
    (span.start === sentence.start && LABEL.test(story.text.slice(span.end, sentence.end)))
  );
}
