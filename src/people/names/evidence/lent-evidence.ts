import { isChineseName } from '../../lexicon/chinese-names.js';
import { bearersOf } from '../../lexicon/given-names.js';
import { familyNames, keyOf } from '../runs/name-parts.js';
import { isOrdinary } from '../runs/ordinary-words.js';
import { isPersonsName, type NameForm } from './name-form.js';

const LATER_BY_FAMILY_NAME = 1;
/** For a name of no words of English, whose last one is no other person's, and stands alone at several places. */
const AGAIN_BY_FAMILY_NAME = 0.5;
/** Against a person who is called by the first word alone, and of whom nothing says what they are. */
const FIRST_ALONE = -1;
const DESCRIBED = 2;
/** For a person whose family name another has, and whose given name alone is said to be somebody's kin's. */
const KIN = 2;

type Forms = ReadonlyMap<string, NameForm>;

/** The last words that several names of a story have, as relatives do. */
function sharedFamilies(forms: Forms): ReadonlySet<string> {
  const [once, again] = [new Set<string>(), new Set<string>()];
  for (const { words } of forms.values()) {
    if (words.length < 2) continue;
    for (const family of familyNames(words)) (once.has(family) ? again : once).add(family);
  }
  return again;
}

/** "Yu-chiang", and not "Virginia-based". */
const isHyphenated = (given: string) =>
  /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(given) && !/(?:ed|born)$/.test(given);

/** "Zhao Lei", "Hou Yu-chiang": the family name stands first. */
const isFamilyFirst = (words: readonly string[]) =>
  isChineseName(words) || (words.length === 2 && isHyphenated(words[1] ?? ''));

/** The form that is a family name alone, and no longer than the full name. */
function familyAlone({ words }: NameForm, forms: Forms): NameForm | undefined {
  const first = isFamilyFirst(words) ? [keyOf(words.slice(0, 1))] : [];
  const alone = [...familyNames(words), ...first].map((family) => forms.get(family)).find(Boolean);
  return alone !== undefined && alone.words.length < words.length ? alone : undefined;
}

/** "Harbour Pumps", and then "Harbour": cut to a first word that is no given name, as firms are. */
function isCutShort({ words }: NameForm, forms: Forms): boolean {
  const [first = ''] = words;
  return (
    bearersOf(first) === undefined &&
    !isFamilyFirst(words) &&
    forms.has(keyOf([first])) &&
    !familyNames(words).some((family) => forms.has(family))
  );
}

/** "TikTok", "GM": letters that firms and products have. */
const hasBrandsCapitals = (word: string) => /\p{Lu}{2}|[^c]\p{Ll}\p{Lu}/u.test(word);

/** "Danka Kovinic", and then "Kovinic" again and again, where nothing speaks against a person. */
const isCalledAgain = (form: NameForm, alone: NameForm) =>
  alone.runs.length > 1 &&
  form.against === 0 &&
  alone.against === 0 &&
  !form.words.some((word) => isOrdinary(word.toLowerCase()) || hasBrandsCapitals(word));

/** Lets the forms of one name lend each other evidence, and tells which full names are firms'. */
export function lendEvidence(forms: Forms): void {
  const families = sharedFamilies(forms);
  const persons = new Set(
    [...forms.values()]
      .filter((form) => form.words.length > 1 && isPersonsName(form))
      .flatMap(({ words }) => familyNames(words)),
  );
  for (const form of forms.values()) {
    const { words } = form;
    if (words.length < 2) continue;
    const hasOneOf = (names: ReadonlySet<string>) =>
      familyNames(words).some((family) => names.has(family));
    if (forms.get(keyOf(words.slice(0, 1)))?.isKins) {
      if (hasOneOf(families)) form.evidence += KIN;
    } else if (form.best < DESCRIBED && isCutShort(form, forms)) form.evidence += FIRST_ALONE;
    const alone = familyAlone(form, forms);
    if (alone === undefined) continue;
    // "The bank John Lewin … Lewin shares"
    if (form.firm === 'likely' && alone.firm === 'sure') form.firm = 'sure';
    if (form.firm === 'sure') continue;
    form.evidence += LATER_BY_FAMILY_NAME + Math.min(2, alone.best);
    if (!hasOneOf(persons) && isCalledAgain(form, alone)) form.evidence += AGAIN_BY_FAMILY_NAME;
  }
}
