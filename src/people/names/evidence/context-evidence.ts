import { isPossessive, lowerAt } from '../../../text/tokens.js';
import { endsAffiliation } from '../../grammar/affiliations.js';
import { introductionOf } from '../../grammar/introductions.js';
import { isCue } from '../../lexicon/cues.js';
import { isPlace } from '../../lexicon/places.js';
import { isKinship } from '../../lexicon/roles.js';
import { appositionAfter, bracketAfter, copulaAfter, postAfter } from '../../roles/after-names.js';
import { appositionBefore, standingBefore } from '../../roles/before-names.js';
import type { Description } from '../../roles/description.js';
import { genderOfList } from '../../roles/lists.js';
import type { NameRun } from '../runs/name-runs.js';
import { hasRole, isAge, isAgeAfter, isOfAge, isOneOf, isWho } from './person-signs.js';
import { isCalledPlace, isIn } from './place-signs.js';
import {
  hasVerb,
  isSaidBy,
  PERSONAL_VERBS,
  saysBehindParticiple,
  speaksForBody,
  verbAfter,
} from './saying-signs.js';
import { WEIGHT } from './weights.js';

/** What the name's own parts say, and its title or role. */
function callingEvidence(run: NameRun, isCalled: boolean, hasArticle: boolean): number {
  let sum = run.nickname === undefined ? 0 : WEIGHT.nickname;
  if (run.hasLetters) sum += WEIGHT.suffix;
  if (isCalled) sum += run.title === undefined ? WEIGHT.role : WEIGHT.title;
  return hasArticle ? sum + WEIGHT.article : sum;
}

/** What the story says that its bearer is, before the name and behind it. */
function descriptionEvidence(
  run: NameRun,
  apposition: Description | undefined,
  isDescribed: boolean,
): number {
  const { tokens } = run.sentence;
  let sum = isDescribed ? WEIGHT.apposition : 0;
  if (apposition !== undefined && isWho(tokens, apposition)) sum += WEIGHT.relativeClause;
  if (isOfAge(tokens, apposition)) sum += WEIGHT.age;
  const described = appositionBefore(run);
  if (described !== undefined) {
    sum += WEIGHT.apposition + (isKinship(described.head) ? WEIGHT.kinship : 0);
  }
  if (described === undefined && isOneOf(run)) sum += WEIGHT.apposition;
  if (standingBefore(run) !== undefined) sum += WEIGHT.apposition;
  if (genderOfList(run) !== undefined) sum += WEIGHT.kinList;
  if (isAgeAfter(tokens, run.next)) sum += WEIGHT.age;
  if (introductionOf(tokens, run.first) !== undefined) sum += WEIGHT.introduction;
  if (copulaAfter(run, apposition) !== undefined) sum += WEIGHT.copula;
  return sum;
}

/** What the word right before a name says, where no title or role is part of it. */
function evidenceBefore(run: NameRun): number {
  const { tokens } = run.sentence;
  const before = tokens[run.first - 1];
  if (before === undefined || run.prefixFirst !== undefined) return 0;
  const isOfPlace = run.isWordToo && /^(?:of|from)$/.test(before.lower);
  let sum = isIn(run) || isOfPlace ? WEIGHT.placePreposition : 0;
  if (isCalledPlace(run)) sum += WEIGHT.placeNoun;
  if (before.lower === 'by') sum += WEIGHT.by;
  if (isSaidBy(before.lower) && !hasVerb(tokens, run.next)) sum += WEIGHT.saidBefore;
  return sum;
}

/** What stands behind a name and a comma. */
function evidenceBehindComma(run: NameRun, isDescribed: boolean, canSay: boolean): number {
  const { tokens } = run.sentence;
  const next = tokens[run.next + 1];
  let sum = isAge(next, tokens[run.next + 2]) ? WEIGHT.age : 0;
  if (/^whos?e?$/.test(next?.lower ?? '') && !endsAffiliation(run)) sum += WEIGHT.relativeClause;
  if (!isDescribed && next?.isCapitalised && isPlace(next.lower)) sum += WEIGHT.placeAfter;
  if (canSay && saysBehindParticiple(run)) sum += WEIGHT.saidAfter;
  return sum;
}

/** What stands in brackets behind a name. */
function evidenceInBrackets(run: NameRun): number {
  const { tokens } = run.sentence;
  const opener = tokens[run.next + 1]?.text ?? '';
  // "(R-Texas)"
  let sum = /^[RD]-/.test(opener) ? WEIGHT.party : 0;
  // "(38, mother of two)"
  if (/^\d{1,2}$/.test(opener) && /^[),]$/.test(tokens[run.next + 2]?.text ?? '')) {
    sum += WEIGHT.age;
  }
  return bracketAfter(run) === undefined ? sum : sum + WEIGHT.apposition;
}

/** What the verb behind a name tells of its bearer. */
function verbEvidence(run: NameRun): number {
  const { tokens } = run.sentence;
  const position = verbAfter(tokens, run.next);
  const verb = lowerAt(tokens, position);
  if (isCue(verb) || speaksForBody(run)) return WEIGHT.saidAfter;
  if (PERSONAL_VERBS.has(verb)) return WEIGHT.personalVerb;
  if (/[a-z]{2}ed$/.test(verb) && position === run.next) return WEIGHT.pastTense;
  return verb === 'who' ? WEIGHT.relativeClause : 0;
}

/** What stands behind a name. */
function evidenceBehind(run: NameRun, isDescribed: boolean, hasArticle: boolean): number {
  const { tokens } = run.sentence;
  const after = tokens[run.next];
  const canSay = !hasArticle && !isIn(run);
  if (after?.text === ',') return evidenceBehindComma(run, isDescribed, canSay);
  if (after?.text === '(') return evidenceInBrackets(run);
  if (isPossessive(after)) {
    return isKinship(lowerAt(tokens, run.next + 1)) ? WEIGHT.kinship : 0;
  }
  return canSay ? verbEvidence(run) : 0;
}

/** What the words around a name, in one place, say for or against a person. */
export function contextEvidence(run: NameRun): number {
  const { tokens, isTitleCase } = run.sentence;
  if (isTitleCase) {
    if (run.title !== undefined) return WEIGHT.title;
    const before = tokens[(run.prefixFirst ?? run.first) - 1];
    return before?.lower === 'the' ? WEIGHT.article : 0;
  }
  // "Lord Roe of Selby, who lives there": what follows is said of Lord Roe.
  const isOfName = run.words.length === 1 && tokens[run.first - 2]?.isCapitalised === true;
  if (isOfName && endsAffiliation(run)) return WEIGHT.placePreposition;
  const isCalled = run.title !== undefined || hasRole(run);
  // "The Alma Echo said": bodies speak, too.
  const hasArticle = !isCalled && tokens[run.first - 1]?.lower === 'the';
  const apposition = appositionAfter(run);
  const isDescribed = apposition !== undefined || postAfter(run, apposition) !== undefined;
  return (
    callingEvidence(run, isCalled, hasArticle) +
    descriptionEvidence(run, apposition, isDescribed) +
    evidenceBefore(run) +
    evidenceBehind(run, isDescribed, hasArticle)
  );
}
