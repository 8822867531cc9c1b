import { PREPOSITIONS } from '../../text/english/function-words.js';
import { PERSONAL_SUBJECTS } from '../../text/english/pronouns.js';
import { wordSet } from '../../text/word-set.js';
import { isAuxiliary } from './asked-noun.js';

/** What a question stands behind as its object: “did she *say* when”, “is there any *proof* of how”. */
const KNOWING = wordSet(
  'know knows knew known say says said saying tell tells told ask asks asked explain explains explained',
  'mention mentions mentioned reveal reveals revealed specify specified confirm confirms confirmed',
  'announce announces announced admit admits admitted report reports reported state states stated',
  'describe describes described discuss discussed list lists listed give gives gave note noted hint hinted',
  'disclose disclosed understand understands find found figure figured learn learned learnt see guess',
  'estimate estimated calculate calculated predict predicted determine determined establish established',
  'remember recall show shows wonder decide decided choose choosing look looking check checking clarify',
  'idea clue clear sure certain proof evidence details',
);
/** What may stand between: “tell *me* how”, “found *out* who”. */
const BETWEEN = wordSet('me us you him her them out yet on exactly of about into');
/** What joins a second question to the first. */
const JOINING = wordSet('and or but so if');
/** What never joins a clause to a noun or to a verb: “did the troops get *why* they were there”. */
const ALWAYS_ASKING = 'why';
/** Behind “how”, what it asks for before the verb: “*how long* have they had”. */
const DEGREES = wordSet('many much long old far big high fast often deep tall soon');
/** They open a question whose verb is left out: “anybody hurt”. */
const ELLIPTIC = wordSet('anyone anybody');
/** Forms of auxiliary verbs that open no clause: “having it”. */
const NOT_FINITE = wordSet('be been being having');

/** Whether it is its own question, or what somebody knows or says, and no clause of another one. */
function asks(forms: readonly string[], at: number): boolean {
  const form = forms[at] ?? '';
  if (form === ALWAYS_ASKING) return true;
  let before = at - 1;
  if (JOINING.has(forms[before] ?? '')) return at + 1 < forms.length;
  if (PREPOSITIONS.has(forms[before] ?? '') && JOINING.has(forms[before - 1] ?? '')) return true;
  while (BETWEEN.has(forms[before] ?? '')) before--;
  if (KNOWING.has(forms[before] ?? '')) return true;
  const joinsToNoun = form === 'who' || form === 'which';
  const [next = '', second = ''] = forms.slice(at + 1);
  if (form === 'how' && DEGREES.has(next)) return isAuxiliary(second);
  return !joinsToNoun && isAuxiliary(next) && PERSONAL_SUBJECTS.has(second);
}

/**
 * Whether a question asks if something is so: it opens with its verb, and what looks like a question word
 * opens only a clause of it: “was anybody hurt *when* it fell”, “do people *who* live there get any”.
 *
 * @param forms - the question's words
 * @param interrogatives - those that may ask
 */
export function asksWhether(
  forms: readonly string[],
  interrogatives: ReadonlySet<string>,
): boolean {
  const [first = ''] = forms;
  if (!isAuxiliary(first) && !ELLIPTIC.has(first)) return false;
  return !forms.some((form, at) => interrogatives.has(form) && asks(forms, at));
}

/**
 * Whether a clause without a question word turns its verb round, wherever it begins: “i have a ticket, *do
 * i* get it back”.
 */
export function turnsVerbRound(forms: readonly string[]): boolean {
  return forms.some(
    (form, at) =>
      isAuxiliary(form) && !NOT_FINITE.has(form) && PERSONAL_SUBJECTS.has(forms[at + 1] ?? ''),
  );
}
