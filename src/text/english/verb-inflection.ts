import { wordSet } from '../word-set.js';
import { IRREGULAR_VERBS } from './irregular-forms.js';

/** A verb's forms; several where English has several spellings, or two pasts. */
export interface VerbForms {
  /** “says” */
  readonly present: string;
  /** “said”, “wrote” and “written”, “labelled” and “labeled” */
  readonly past: readonly string[];
  /** “saying” */
  readonly gerund: readonly string[];
}

const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map(
  IRREGULAR_VERBS.map(([base = '', ...past]) => [base, past]),
);
/** Irregular verbs that take “-ed” as well: “learnt”, “learned”. */
const ALSO_REGULAR = wordSet('learn plead spell');

/** One vowel before one consonant, at the end; “u” behind “q” is none. */
const SHORT_END = /(?:^|[^aeiou]|qu)[aeiouy][bdfgklmnprstvz]$/;
const ONE_SYLLABLE = /^(?:[^aeiouy]|qu|y(?=[aeiou]))*[aeiouy][^aeiouy]$/;
/** Longer verbs whose last syllable has the stress, of those that tell what somebody says. */
const STRESSED = wordSet('acquit admit concur confer defer demur extol infer rebut refer regret');
/** British doubles “l” without stress, American does not: “labelled”, “fuelled”. */
const L_END = /(?:(?:[^aeiou]|qu)[aeiou]|ia|ue)l$/;
const SILENT_E = /[^eoy]e$/;
const HISSES = /(?:s|x|z|sh|ch|[^aeiou]o)$/;

/** What “-ed” and “-ing” are put behind. */
function stemsOf(verb: string): readonly string[] {
  if (/[aeiou]c$/.test(verb)) return [`${verb}k`];
  const doubled = verb + verb.slice(-1);
  if (verb === 'parallel' || !(SHORT_END.test(verb) || L_END.test(verb))) return [verb];
  const isShort = ONE_SYLLABLE.test(verb) && SHORT_END.test(verb);
  if (isShort || STRESSED.has(verb)) return [doubled];
  return L_END.test(verb) ? [doubled, verb] : [verb];
}

/**
 * The forms of an English verb of one syllable, or that tells what somebody says, in British and American spelling.
 * Whether other long ones double their last letter (“forgetting”, “worshipped”), no list here says.
 */
export function formsOfVerb(verb: string): VerbForms {
  const regular = regularForms(verb);
  const irregular = IRREGULAR.get(verb);
  if (irregular === undefined) return regular;
  return { ...regular, past: ALSO_REGULAR.has(verb) ? [...irregular, ...regular.past] : irregular };
}

function regularForms(verb: string): VerbForms {
  if (/(?:[^aeiou]|qu)y$/.test(verb)) {
    const stem = verb.slice(0, -1);
    return { present: `${stem}ies`, past: [`${stem}ied`], gerund: [`${verb}ing`] };
  }
  if (verb.endsWith('e')) {
    const stem = SILENT_E.test(verb) ? verb.slice(0, -1) : verb;
    // “Tie”, “tying”
    const gerund = verb.endsWith('ie') ? `${verb.slice(0, -2)}ying` : `${stem}ing`;
    return { present: `${verb}s`, past: [`${verb}d`], gerund: [gerund] };
  }
  const stems = stemsOf(verb);
  const hissing = verb.endsWith('z') ? (stems[0] ?? verb) : verb;
  return {
    present: HISSES.test(verb) ? `${hissing}es` : `${verb}s`,
    past: stems.map((stem) => `${stem}ed`),
    gerund: stems.map((stem) => `${stem}ing`),
  };
}

/** All forms of a verb, itself first. */
export function allFormsOf(verb: string): readonly string[] {
  const { present, past, gerund } = formsOfVerb(verb);
  return [verb, present, ...past, ...gerund];
}
