import { isFunctionWord } from '../../text/english/function-words.js';

/** Verbs in the present tense are no closed list: they are known by their ending, and by what stands around them. */

/** What only an object begins with. */
const OBJECT = '(?:its|his|her|their|our|the|an?)';
const OBJECT_OR_PARTICLE = String.raw`(?:${OBJECT}|up|out|off|back|\d[\d,.]*)`;

/** Right behind a clause of the subject: "Roe, who lost, | leaves office". */
const VERB_FIRST = /^([a-z]{2,}s|is|are) (?!(?:and|or|of)\b)/;
/** With a subject of its own: "after dates that came and went, | the tram carries its first guests". */
const WITH_SUBJECT = new RegExp(
  String.raw`^(?:(?:the|an?|his|her|its|their|our|this|he|she|it) |\p{Lu})[^,;:–—]{0,100}? ([a-z]{2,}s) ${OBJECT_OR_PARTICLE} `,
  'u',
);
/** Behind the time in a clause: "the band that broke up in 2004 | plays its first concert". */
const BEHIND_TIME = new RegExp(`^ ([a-z]{2,}s) (?:${OBJECT_OR_PARTICLE}|in|at|to|for) `);
/** A day that a sentence begins with. */
const DAY_FIRST = String.raw`(?:(?:On|From|By) (?:\p{Lu}[a-z]+|the|\d{1,2}| ){1,6},? )?`;
/**
 * Subjects that are known already. The description of a picture begins with what nobody has seen
 * yet.
 */
const OF_KNOWN = [
  `(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ur|[Tt]his) (?:[a-z’'-]+ ){1,8}?([a-z]{2,}s) ${OBJECT_OR_PARTICLE} `,
  '(?:[Hh]e|[Ss]he|[Ii]t) (?:[a-z]{2,20}ly )?([a-z]{2,}s) ',
  // A firm, a town, a club.
  String.raw`(?:\p{Lu}[\p{L}’'-]* ){1,4}([a-z]{2,}s) its `,
].map((form) => new RegExp(`^[“‘"']?${DAY_FIRST}${form}`, 'u'));

const isVerb = (word: string | undefined) =>
  word !== undefined && (/^(?:is|are)$/.test(word) || !isFunctionWord(word));

/** Whether a stretch behind a clause begins with a verb in the present tense, or with its subject. */
export const opensWithPresent = (text: string): boolean => isVerb(VERB_FIRST.exec(text)?.[1]);
export const opensClauseInPresent = (text: string): boolean => isVerb(WITH_SUBJECT.exec(text)?.[1]);

/** Whether a verb in the present tense stands right behind a time, and its subject before that. */
export const goesOnInPresent = (behindTime: string): boolean =>
  isVerb(BEHIND_TIME.exec(behindTime)?.[1]);

/**
 * Whether a sentence tells in the present tense what something does that is known already: "the tram
 * carries its first passengers". Captions are in that tense as well, but of people, of somebody or of
 * what they do not name ("mourners visit a memorial").
 */
export const tellsInPresent = (text: string): boolean =>
  OF_KNOWN.some((form) => isVerb(form.exec(text)?.[1]));
