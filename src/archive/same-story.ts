import { momentOf } from '../story/moment.js';
import type { Origin } from '../story/story.js';
import { fold } from '../text/fold.js';
import { comparableAddress } from './address.js';

/** What is known of where a story comes from, for telling it from others. */
type Told = Pick<Origin, 'headline' | 'publisher' | 'url' | 'published'>;

/**
 * The resemblance from which on two texts are one story. Among 2,784 news stories, a story and what
 * it was after an update have .60 and more; newsletters that have a frame in common, up to .51.
 */
const SAME_STORY = 0.58;
/**
 * The resemblance from which on two texts of one address are one story, however much was rewritten:
 * an address can be typed by anybody, and unlike texts have next to nothing in common.
 */
const SAME_ADDRESS = 0.1;

/** How two values compare: undefined where one is not known. */
function agree(a: string | undefined, b: string | undefined): boolean | undefined {
  return a === undefined || b === undefined ? undefined : a === b;
}

const NO_WORD = /[^\p{L}\p{N}]+/gu;
/** Its words alone: a site and its feed differ in quotation marks and dashes. */
const wordsOf = (text: string) => fold(text).replace(NO_WORD, ' ').trim() || text;
const folded = (text: string | undefined) => (text === undefined ? undefined : wordsOf(text));
const addressOf = ({ url }: Told) => (url === undefined ? undefined : comparableAddress(url));
/** With a time and where that is. */
const MOMENT = /T.*(?:Z|[+-]\d\d:?\d\d)$/;
/** As it is written: nobody knows where a day without a time is. */
export const dayOf = ({ published }: Told) => published?.slice(0, 'yyyy-mm-dd'.length);

function agreeOnDay(a: Told, b: Told): boolean | undefined {
  const [one = '', other = ''] = [a.published, b.published];
  const isMoment = MOMENT.test(one) && MOMENT.test(other);
  return (isMoment && momentOf(one) === momentOf(other)) || agree(dayOf(a), dayOf(b));
}

/** Whether two stories are known to have one address. */
export const isAtSameAddress = (a: Told, b: Told): boolean =>
  agree(addressOf(a), addressOf(b)) === true;

/** Whether two stories are known to be of two days. */
export const isOfOtherDay = (a: Told, b: Told): boolean => agreeOnDay(a, b) === false;

/** Whether two stories are known to be of one day. */
export const isOfSameDay = (a: Told, b: Told): boolean => agreeOnDay(a, b) === true;

/** Whether two headlines, or other names, are the same but for their marks and letters' case. */
export const isCalledAlike = (a = '', b = ''): boolean => wordsOf(a) === wordsOf(b);

/**
 * Whether where two texts come from speaks against their being one story. What is written by a frame
 * (results, weather, quakes) has most words in common with that of another day, and what an agency
 * wrote with other publishers' copies of it. So nothing that is known of both may differ, but for what
 * an editor changes under one address; and what stands under two is one story only where it has the
 * same headline on the same day.
 */
export function speaksAgainst(a: Told, b: Told): boolean {
  const isThere = agree(addressOf(a), addressOf(b));
  if (isThere === true) return false;
  const headline = agree(folded(a.headline), folded(b.headline));
  const day = agreeOnDay(a, b);
  const publisher = agree(folded(a.publisher), folded(b.publisher));
  if ([headline, day, publisher].includes(false)) return true;
  return isThere === false && !(headline && day);
}

/**
 * Whether a text is a new version of a known one, which it would then stand for: an older day never
 * takes the place of a newer one.
 *
 * @param likeness - the resemblance of their texts
 */
export function isVersion(text: Told, known: Told, likeness: number): boolean {
  if (speaksAgainst(text, known)) return false;
  const isOlder = isOfOtherDay(text, known) && (dayOf(text) ?? '') < (dayOf(known) ?? '');
  return !isOlder && likeness >= (isAtSameAddress(text, known) ? SAME_ADDRESS : SAME_STORY);
}
