import { AUXILIARIES, isAdverb } from '../../text/function-words.js';
import { isPastTense } from '../../text/past-tense.js';
import { isSubjectPronoun } from '../../text/pronouns.js';
import type { Token } from '../../text/tokens.js';
import { subjectOf } from '../grammar/subjects.js';
import { isNotPersonWord } from '../lexicon/organisations.js';
import { isPlace } from '../lexicon/places.js';
import { isPluralRole, isRoleNoun } from '../lexicon/roles.js';
import { headOf } from '../lexicon/sources.js';
import { contentStart } from './contents.js';
import type { Cue } from './cues.js';

/** Verbs of one who has already said something. */
const GOES_ON = /^(?:add|continu|reiterat|repeat)/;

/** Whether a verb of saying can share an auxiliary, or has the tense of a verb. */
function agrees(verb: string, reported: Token): boolean {
  const { lower } = reported;
  const isPast = isPastTense(verb);
  if (/^(?:had|was|were|did)$/.test(lower)) return isPast;
  if (/^(?:has|have|'s|'ve)$/.test(lower)) return true;
  if (/^(?:is|are|am|does|do)$/.test(lower)) return !isPast;
  if (AUXILIARIES.has(lower)) return !isPast && !verb.endsWith('s');
  return isPastTense(lower) === isPast;
}

/**
 * Whether a verb behind "and" or "but" may be that of somebody of whom the speaker tells: "Roe said that a
 * nurse had come and told her". Nobody can tell by the words alone, so it is part of what the speaker says.
 *
 * @param earlier - who speaks before it
 */
export function mayBeReported(tokens: readonly Token[], cue: Cue, earlier: Cue): boolean {
  let link = cue.first - 1;
  while (link > earlier.next && isAdverb(tokens[link]?.lower ?? '')) link--;
  if (!/^(?:and|but)$/.test(tokens[link]?.lower ?? '')) return false;
  if (cue.source !== undefined || earlier.isInverted || !earlier.isSpeech) return false;
  // "said it was cold but said it was fair"
  const isRepeated = cue.verb === earlier.verb && tokens[link]?.lower === 'but';
  if (isRepeated || GOES_ON.test(cue.verb)) return false;
  const that = tokens.slice(earlier.next, link).findLastIndex(({ lower }) => lower === 'that');
  const from =
    that === -1 ? contentStart(tokens, earlier, earlier.next, link) : earlier.next + that + 1;
  const subject = subjectOf(tokens, from, link);
  const noun = subject && headOf(tokens, subject);
  if (subject === undefined || noun === undefined || isSubjectPronoun(noun.lower)) return false;
  const isName = noun.isCapitalised && !isPlace(noun.lower) && !isNotPersonWord(noun.lower);
  const isSomebody = isName || isRoleNoun(noun.lower) || isPluralRole(noun.lower);
  let verb = subject.next;
  while (isAdverb(tokens[verb]?.lower ?? '')) verb++;
  const reported = tokens[verb];
  return isSomebody && reported !== undefined && verb < link && agrees(cue.verb, reported);
}
