import { IRREGULAR_VERBS } from './irregular-forms.js';
import { wordSet } from './word-set.js';

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
const ALSO_REGULAR = wordSet(
  'awake burn dive dream dwell hang kneel lean leap learn light plead prove sew shine show smell sow speed spell',
  'spill spoil swell weave',
);

/** One vowel before one consonant, at the end; “u” behind “q” is none. */
const SHORT_END = /(?:^|[^aeiou]|qu)[aeiouy][bdfgklmnprstvz]$/;
const ONE_SYLLABLE = /^(?:[^aeiouy]|qu|y(?=[aeiou]))*[aeiouy][^aeiouy]$/;
/** Longer verbs whose last syllable has the stress. */
const STRESSED =
  /(?:(?:ad|com|e|o|per|re|sub|trans)mit|(?:con|de|in|pre|re|trans)fer|[^aeiou]cur|(?:de|in)ter|(?:com|dis|ex|im|pro|re)pel)$/;
const STRESSED_WORDS = wordSet(
  'abet abhor abut acquit aver allot annul begin bedim beset control debug demur entrap equip excel extol forget forbid',
  'enthral input instil distil fulfil patrol rebel rebut recap regret reset unplug unwrap unzip',
);
/** Whose last syllable has the stress of a word of its own: “kidnapped”. */
const DOUBLE_ANYWAY = wordSet(
  'backpedal babysit handicap humbug kidnap leapfrog outbid outrun outwit overlap overrun program sandbag worship',
  'wiretap zigzag upset offset eavesdrop',
);
/** British doubles “l” without stress, American does not: “labelled”, “fuelled”. */
const L_END = /(?:(?:[^aeiou]|qu)[aeiou]|ia|ue)l$/;
const SILENT_E = /[^eoy]e$/;
const HISSES = /(?:s|x|z|sh|ch|[^aeiou]o)$/;

/** What “-ed” and “-ing” are put behind. */
function stemsOf(verb: string): readonly string[] {
  if (/[aeiou]c$/.test(verb)) return [`${verb}k`];
  const doubled = verb + verb.slice(-1);
  if (verb === 'parallel' || !(SHORT_END.test(verb) || L_END.test(verb))) return [verb];
  const isStressed =
    (ONE_SYLLABLE.test(verb) && SHORT_END.test(verb)) ||
    STRESSED.test(verb) ||
    STRESSED_WORDS.has(verb);
  if (isStressed || DOUBLE_ANYWAY.has(verb)) return [doubled];
  return L_END.test(verb) ? [doubled, verb] : [verb];
}

/** The forms of an English verb, regular or not, in British and American spelling. */
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
