import { isSpeechCue } from '../../people/lexicon/cues.js';
import type { SaidWord } from '../../search/factuality/said-word.js';
import { MONTHS, WEEKDAYS } from '../../text/english/calendar-words.js';
import { PREPOSITIONS } from '../../text/english/function-words.js';
import { ordinalOf } from '../../text/english/number-words.js';
import { PRONOUNS } from '../../text/english/pronouns.js';

/** Words of which one alone holds of the same thing, by the word behind them: “*before* the vote”. */
const BEFORE_A_NOUN = [
  'before after',
  'for against',
  'above below',
  'with without',
  'home away',
  'this last next',
];
/**
 * Like {@link BEFORE_A_NOUN}, by the word before or after them: “on *Monday*”, “*Monday* morning”.
 */
const BESIDE_A_WORD = [
  WEEKDAYS.join(' '),
  MONTHS.join(' '),
  // Many an evening is called a night.
  'morning afternoon evening',
  'twenties thirties forties fifties sixties seventies eighties nineties',
];

/** By each word the number of its set; those of the second kind come behind those of the first. */
const SETS: ReadonlyMap<string, number> = new Map(
  [...BEFORE_A_NOUN, ...BESIDE_A_WORD].flatMap((set, n) =>
    set.split(' ').map((word): [string, number] => [word, n]),
  ),
);

/** The set of all ordinals, which are endless. */
const ORDINALS = -1;

/** A word as its set has it: “5th” is “fifth”. */
const keyOf = (form: string) => String(ordinalOf(form) ?? form);
const setOf = (form: string) => (ordinalOf(form) === undefined ? SETS.get(form) : ORDINALS);

/** A word of a set and what it stands beside. */
interface Contrast {
  readonly key: string;
  readonly set: number;
  readonly before: string | undefined;
  readonly behind: string | undefined;
  /** What it is of is not told behind it again: “the first case in May and the *second* in June”, “after *it*”. */
  readonly isOpen: boolean;
  /** It only says when somebody says something: “it said *on Monday*”. */
  readonly isOfSaying: boolean;
}

function contrastsIn(words: readonly SaidWord[]): Contrast[] {
  const found: Contrast[] = [];
  let behind: string | undefined;
  for (let at = words.length - 1; at >= 0; at--) {
    const { form = '', root = '', terms = [] } = words[at] ?? {};
    const set = setOf(form);
    if (set !== undefined) {
      const isBeside = set >= BEFORE_A_NOUN.length;
      const before = isBeside ? words[at - 1]?.root : undefined;
      const isPlaced = PREPOSITIONS.has(words[at - 1]?.form ?? '');
      const isOfSaying = isSpeechCue(words[isPlaced ? at - 2 : at - 1]?.form ?? '');
      const next = words[at + 1]?.form ?? '';
      const isOpen = set === ORDINALS ? PREPOSITIONS.has(next) : PRONOUNS.has(next);
      found.push({ key: keyOf(form), set, before, behind, isOpen, isOfSaying });
    }
    if (terms.length > 0 && !PREPOSITIONS.has(form)) behind = root;
  }
  return found;
}

const areOfSame = (one: Contrast, other: Contrast) =>
  one.set === other.set &&
  ((one.before !== undefined && one.before === other.before) ||
    (one.behind !== undefined && one.behind === other.behind));

/**
 * Whether a sentence has another word of a set where a claim has one of them: “the *third* man” for “the *fifth*
 * man”, “*against* the closure” for “*for* the closure”, “on *Monday*” for “on *Sunday*”.
 */
export function saysContrary(claimed: readonly SaidWord[], said: readonly SaidWord[]): boolean {
  const told = contrastsIn(said);
  const mine = contrastsIn(claimed);
  const keys = new Set(mine.map(({ key }) => key));
  return mine.some((one) => {
    const same = told.filter((other) => areOfSame(one, other));
    const others = same.filter(
      ({ key, isOfSaying }) => !keys.has(key) && (one.isOfSaying || !isOfSaying),
    );
    const isBeside = one.set >= BEFORE_A_NOUN.length;
    const isOwn = (other: Contrast) =>
      other.key === one.key && (isBeside || other.isOpen || areOfSame(one, other));
    return others.length > 0 && !told.some(isOwn);
  });
}
