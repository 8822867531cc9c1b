import type { OpenStory } from '../../desk.js';
import { toldAge } from '../../people/told-age.js';
import { countIn, termsOf } from './name-terms.js';

/** “Roe was 46”, “Roe, aged 46”, “Ann Roe is 46 years old”: of nothing else that is counted. */
const AGE =
  /^(.{1,80}?),? (?:is|was|aged|is aged|was aged) (\d{1,2})(?: years old| years of age)?[.!]?$/u;

/** Whether a claim says that somebody has another age than the story tells beside their name. */
export function hasOtherAge(claim: string, { story, people }: OpenStory): boolean {
  const [, name = '', age] = AGE.exec(claim.trim()) ?? [];
  if (age === undefined) return false;
  const claimed = termsOf([name]);
  const meant = people().persons.filter(
    (person) => countIn(claimed, termsOf([person.name])) === claimed.size,
  );
  const [told, ...others] = meant.map((person) => toldAge(story, person));
  return others.length === 0 && told !== undefined && told !== Number(age);
}
