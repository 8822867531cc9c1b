import { wordSet } from '../word-set.js';

/** What tells of a person's sex in English. */
export type Gender = 'female' | 'male';

/** "He" and "she" in all their forms. */
const FORMS = [
  { gender: 'male', subject: 'he', object: 'him', possessive: 'his', own: 'his', self: 'himself' },
  {
    gender: 'female',
    subject: 'she',
    object: 'her',
    possessive: 'her',
    own: 'hers',
    self: 'herself',
  },
] as const;

const GENDERS: ReadonlyMap<string, Gender> = new Map(
  FORMS.flatMap(({ gender, ...forms }) =>
    Object.values(forms).map((form): [string, Gender] => [form, gender]),
  ),
);

/** Letters of the longest of them. */
const LONGEST_GENDERED = 7;

/** The sex that a form of "he" or "she" tells, in lower case; undefined for every other word. */
export function genderOfPronoun(lower: string): Gender | undefined {
  return lower.length > LONGEST_GENDERED ? undefined : GENDERS.get(lower);
}

/** "He", "she". */
export const GENDERED_SUBJECTS: ReadonlySet<string> = new Set(FORMS.map(({ subject }) => subject));
/** "His", "her": before what somebody has. */
export const GENDERED_POSSESSIVES: ReadonlySet<string> = new Set(
  FORMS.map(({ possessive }) => possessive),
);

/** Personal pronouns as subjects. */
export const PERSONAL_SUBJECTS = wordSet('i you he she it we they');

/** "He", "she" and "they" in the forms that stand for somebody, or for whose something is. */
export const THIRD_PERSONS = wordSet('he she they him her them his their');
/** What something is done to that was named before. */
export const THIRD_PERSON_OBJECTS = wordSet('him her it them');
/** Before what belongs to whoever is spoken of. */
export const POSSESSIVE_DETERMINERS = wordSet('my your his her its our their');

const INDEFINITE_PERSONS = wordSet('someone somebody anyone anybody everyone everybody nobody');

/** Whether a word, in lower case, is a pronoun that speaks for a person as a subject. */
export function isSubjectPronoun(lower: string): boolean {
  return PERSONAL_SUBJECTS.has(lower) || INDEFINITE_PERSONS.has(lower);
}

/** Every pronoun that stands for a noun phrase. */
export const PRONOUNS: ReadonlySet<string> = new Set([
  ...PERSONAL_SUBJECTS,
  ...wordSet('me him us them who whom whose which what mine yours hers ours theirs'),
  ...wordSet('himself herself itself themselves myself ourselves'),
  ...INDEFINITE_PERSONS,
  ...wordSet('something anything nothing everything'),
]);
