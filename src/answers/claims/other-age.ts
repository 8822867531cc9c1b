import type { OpenStory } from '../../desk.js';
import { toldAge } from '../../people/told-age.js';
import { countIn, termsOf } from './name-terms.js';

/** “Roe was 46”, “Roe, aged 46”, “Ann Roe is 46 years old”: of nothing else that is counted. */
const AGE =
  /^(.{1,80}?),? (is|was|aged|is aged|was aged) (\d{1,2})(?: years old| years of age)?[.!]?$/u;

/**
 * Whether a claim says that somebody has another age than the story tells beside their name. Who “was 17” may be
 * older by now, unless it is another who is that old.
 */
export function hasOtherAge(claim: string, { story, people }: OpenStory): boolean {
  const [, name = '', verb = '', written] = AGE.exec(claim.trim()) ?? [];
  const claimed = termsOf([name]);
  if (written === undefined || claimed.size === 0) return false;
  const age = Number(written);
  const { persons } = people();
  const [person, ...others] = persons.filter(
    (one) => countIn(claimed, termsOf([one.name])) === claimed.size,
  );
  if (person === undefined || others.length > 0) return false;
  const told = toldAge(story, person);
  const isOthers = persons.some((one) => one !== person && toldAge(story, one) === age);
  return told !== undefined && told !== age && (verb.startsWith('is') || isOthers);
}
