import { type Story, slice } from '../story/story.js';
import { isLeadIn } from '../text/lead-ins.js';
import type { Span } from '../text/span.js';
import { announces } from './tense-verbs.js';
import type { TensedTime } from './tensed-times.js';
import { isOutsideStory, tellsSomething } from './whole.js';

const QUESTION = /\?[”’"')\]]*$/;
/** "Today the town has 400 people": today stands for these days, and nothing happens. */
const THESE_DAYS =
  /^(?:today|this year),? (?:[^,.;]{1,60} )?(?:is|are|has|have|remains?|lives?|works?)\b(?! (?:to|being|due|set|expected|been)\b| \w+ing\b)/i;
/** A sentence with a date or a time of the day for a label: "20 October: rebels take the town". */
const LABEL = /^\s*[:–—-]\s*\S/;
/** What begins a clause that only says more of something. */
const SUBORDINATE =
  /\b(?:that|which|who|whom|whose|where|when|since|after|before|until|because|if|while|as)\b[^,;–—]*$/i;

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

/** Where the clause begins that a time stands in, nearly: behind the last mark before it. */
function isSubordinate(story: Story, sentence: Span, { span }: TensedTime): boolean {
  return SUBORDINATE.test(story.text.slice(sentence.start, span.start));
}

/** Of a sentence's times, the one of what it tells first and foremost: its main clause's first. */
export function mainTime(story: Story, times: readonly TensedTime[]): TensedTime | undefined {
  return times.find((time) => !isSubordinate(story, time.sentence, time)) ?? times[0];
}
