import { isPlace } from '../../../people/lexicon/places.js';
import { isAddressedOffice, isFamily, isRoleNoun } from '../../../people/lexicon/roles.js';
import { readWords, type Word } from '../../../terms/analyzer.js';
import { isPastForm } from '../../../terms/verb-forms.js';
import { CONJUNCTIONS } from '../../../text/english/function-words.js';
import { isKnownWord } from '../../../text/english/known-words.js';
import { GENDERED_SUBJECTS, PRONOUNS } from '../../../text/english/pronouns.js';
import type { Span } from '../../../text/span.js';
import { wordSet } from '../../../text/word-set.js';
import { readSaidWords } from '../../factuality/modality.js';
import { lookAtWords, type SentenceWords } from '../../index/sentence-words.js';
import { isAuxiliary } from '../../question/asked-noun.js';
import type { ReadQuestion } from '../../question/question.js';
import { verbOfWhether } from '../event/events.js';
import { type AskedAndTold, lookAtSentence, withNeighbours } from '../reading/asked-and-told.js';
import { beforeNoun } from '../reading/before-nouns.js';
import { wordsBehind } from '../reading/word-places.js';
import { tellsOfRise } from './coming-into.js';
import { POSTS } from './holders.js';
import { type AskedOffice, askedOffice } from './office-asked.js';
import { isOfHolder, isRank, isUnder } from './office-epithets.js';

/** Who speaks or works for somebody of an office, or had it before or after them: “the mayor’s *aide*”. */
const STAFF = wordSet(
  'spokesman spokeswoman spokesperson aide adviser advisor lawyer secretary predecessor successor',
);
/** Whether a noun is for whom somebody of an office has, who is not of it: “the mayor’s *wife*”. */
const isTheirs = (form: string) => isFamily(form) || STAFF.has(form);
/** Between a name and an office that is told of it: “who *became the* acting mayor”. */
const LEADING_UP = wordSet('who became becomes become now named appointed made the as');
/** Words between a rank and the office: “acting *chief* constable”. */
const WORDS_TO_OFFICE = 3;

/** Whether the rank that is asked for is told of somebody: “has been *acting* mayor”. */
function holdsAskedRank(behind: readonly Word[], asked: readonly Word[]): boolean {
  const at = behind.findIndex(({ form }) => !isAuxiliary(form) && !LEADING_UP.has(form));
  const [rank, office] = behind.slice(at === -1 ? behind.length : at);
  return (
    at > 0 &&
    isRank(rank?.form ?? '') &&
    asked.some(({ form }, i) => form === rank?.form && asked[i + 1]?.form === office?.form)
  );
}

/**
 * Whether words name somebody by another office than the one that is asked for: a deputy, or the wife of
 * whoever holds it.
 *
 * @param described - what leads up to the name, and the name
 * @param behind - what follows the name
 */
export function isOfAnotherOffice(
  described: string,
  behind: string,
  { terms, text }: ReadQuestion,
): boolean {
  if (holdsAskedRank(readWords(behind), readWords(text))) return false;
  if (tellsOfRise(readSaidWords(`${described} ${behind}`))) return false;
  const words = readWords(described);
  const { isPossessive } = lookAtWords(described, words);
  const isAsked = (word: Word | undefined) =>
    word?.terms.some((term) => terms.some(({ forms }) => forms.includes(term))) === true;
  return words.some((word, at) => {
    if (isAsked(word)) return false;
    if (isRank(word.form)) return wordsBehind(words, at, WORDS_TO_OFFICE).some(isAsked);
    return isTheirs(word.form) && isPossessive(at - 1) && isAsked(words[at - 1]);
  });
}

/** They tell of which of them somebody holds an office, as their names do, and not which office. */
const BODIES = wordSet(
  'town city village county country state nation region party opposition club team side',
);

/** What a minister or an officer is for, which makes the office: “the *health* minister”. */
const PORTFOLIOS = wordSet(
  'prime foreign finance home health defence defense interior justice education environment transport trade',
  'culture energy labour labor agriculture treasury housing police fire press attorney',
);
/** Whether a text has a word of an office, however that is spelt there. */
const hasWord = ({ words }: SentenceWords, { form, terms }: Word): boolean =>
  words.some((word) => word.form === form || word.terms.some((term) => terms.includes(term)));

/**
 * What makes another office of the one that is asked for: a rank (“*deputy* mayor”), or what else it is of; or what
 * makes somebody else of its holder: “the mayor’s *driver*”.
 */
type Other = 'rank' | 'kind' | 'relative' | undefined;

function isOtherOffice(
  sentence: SentenceWords,
  { words: office, isAll }: AskedOffice,
  asked: readonly { readonly form: string }[],
): (at: number) => Other {
  const { words, form, isPossessive, isJoined } = sentence;
  const isIn = (list: readonly { readonly form: string }[], one: string) =>
    list.some((word) => word.form === one);
  const kinds = office
    .slice(0, -1)
    .filter(({ form, terms }) => terms.length > 0 && !isOfHolder(form) && !BODIES.has(form));
  const hasKind = kinds.some((kind) => hasWord(sentence, kind));
  const isOfOtherKind = (at: number) => {
    const { terms = [], isCapitalised = false } = words[at] ?? {};
    const mayBeName = at === 0 ? isPlace(form(at)) || !isKnownWord(form(at)) : isCapitalised;
    const isKind = isJoined(at + 1) && terms.length > 0 && !mayBeName;
    return kinds.length > 0 && isKind && !isOfHolder(form(at)) && !BODIES.has(form(at)) && !hasKind;
  };
  const isOfOtherPortfolio = (at: number) =>
    PORTFOLIOS.has(form(at)) && kinds.some((kind) => PORTFOLIOS.has(kind.form)) && !hasKind;
  const isOf = (at: number, makesAnother: (form: string) => boolean) =>
    beforeNoun(sentence, at).some(
      (before) => makesAnother(form(before)) && !isIn(asked, form(before)),
    );
  const ofKind = (isSo: boolean): Other => (isSo ? 'kind' : undefined);
  if (!isAll) {
    return (at) => {
      if (isOf(at, isUnder)) return 'rank';
      if (isPossessive(at) && isJoined(at + 1) && isRoleNoun(form(at + 1))) return 'relative';
      return ofKind(isOfOtherPortfolio(at - 1));
    };
  }
  return (at) =>
    isOf(at, isRank)
      ? 'rank'
      : ofKind(
          (isPossessive(at) && isTheirs(form(at + 1))) ||
            isOfOtherKind(at - 1) ||
            // With a capital what it is of may be a name, and hardly is where both are known for that.
            isOfOtherPortfolio(at - 1),
        );
}

/** Where a text has the noun of an office, and what makes it another one there. */
function placesOf(sentence: SentenceWords, office: AskedOffice, asked: AskedAndTold['asked']) {
  const head = office.words.at(-1);
  const otherAt = isOtherOffice(sentence, office, asked);
  return sentence.words.flatMap(({ terms }, at) =>
    terms.some((term) => head?.terms.includes(term)) ? [{ at, other: otherAt(at) }] : [],
  );
}

/** The words without which an office is another one: “*deputy* mayor”, “*prime* minister”. */
const marksOf = ({ words }: AskedOffice) =>
  words.slice(0, -1).filter(({ form }) => isUnder(form) || PORTFOLIOS.has(form));

/** Whether a text has the noun of an office for that very one. */
function namesOffice(text: string, office: AskedOffice, asked: AskedAndTold['asked']): boolean {
  const sentence = lookAtWords(text, readWords(text));
  return (
    placesOf(sentence, office, asked).some(({ other }) => !other) &&
    marksOf(office).every((mark) => hasWord(sentence, mark))
  );
}

/**
 * Whether a sentence may speak of whoever holds an office though it has the noun for another one only: by name, as
 * “he” or “she”, or since one beside it speaks of them.
 *
 * @param count - of the places where it has that noun
 * @param isSubject - whether what is asked is told there of the other one
 */
function maySpeakOfHolder(
  count: number,
  isSubject: boolean,
  office: AskedOffice,
  beside: AskedAndTold,
): boolean {
  const { question, asked, sentence, told, index } = beside;
  const { who, terms, text } = index;
  const slice = ({ start, end }: Span) => text.slice(start, end);
  const here = who.persons.filter(({ mentions }) => mentions.includes(sentence));
  const isCalledSo = here.some(({ person }) =>
    person.roles.some((role) =>
      namesOffice(role.paragraph === null ? role.text : slice(role.span), office, asked),
    ),
  );
  const isMeant = question.meant.some(({ person }) =>
    who.persons[person]?.mentions.includes(sentence),
  );
  if (isCalledSo || isMeant) return true;
  if (isSubject) return false;
  const neighbours = withNeighbours(sentence, index).map((at) => terms.sentences[at]?.span);
  return (
    here.length > count ||
    (here.length === 0 && told.some(({ form }) => GENDERED_SUBJECTS.has(form))) ||
    neighbours.some((span) => span && namesOffice(slice(span), office, asked))
  );
}

/** Of which nouns, by their numbers, what a question asks is told: “the *mayor* was sacked”. */
function subjectsOfAsked({ question, verb, told }: AskedAndTold): ReadonlySet<number> {
  const found = new Set<number>();
  const { root } = verb ?? verbOfWhether(question) ?? {};
  if (root === undefined) return found;
  let isTold = false;
  for (const [at, { root: own, form, isThing }] of [...told.entries()].reverse()) {
    if (isTold) found.add(at);
    const isOfOthers = form === 'that' || CONJUNCTIONS.has(form) || PRONOUNS.has(form);
    if (own === root) isTold = !isThing;
    else if (isOfOthers || (isPastForm(form) && !isAuxiliary(form))) isTold = false;
  }
  return found;
}

/** Whether a question asks of a deputy, and neither a sentence nor one beside it has that word. */
function lacksRank({ words }: AskedOffice, { sentence, index }: AskedAndTold): boolean {
  const ranks = words.slice(0, -1).filter(({ form }) => isUnder(form));
  return (
    ranks.length > 0 &&
    POSTS.has(words.at(-1)?.form ?? '') &&
    !withNeighbours(sentence, index).some((at) =>
      index.sentenceWords(at).words.some(({ form }) => ranks.some((rank) => rank.form === form)),
    )
  );
}

/**
 * Whether the story has the office that is asked for besides that of another rank: who asks of “the teacher” may
 * mean the deputy head teacher whom alone it is about.
 */
function isToldOf(office: AskedOffice, { asked, index }: AskedAndTold): boolean {
  const [noun, ...more] = office.words;
  const isBare = more.length === 0;
  if (isBare && !isAddressedOffice(noun?.form ?? '')) return false;
  return index.terms.sentences.some(({ span }) => {
    const text = index.text.slice(span.start, span.end);
    const sentence = lookAtWords(text, readWords(text));
    // “The health minister” is one of many.
    return placesOf(sentence, office, asked).some(
      ({ at, other }) => !other && !(isBare && PORTFOLIOS.has(sentence.form(at - 1))),
    );
  });
}

/**
 * Whether a question asks of whoever holds an office, and a sentence speaks of another one alone wherever it has
 * that word: of a “deputy mayor”, where the story has a mayor as well, or the “health minister” of who is prime
 * minister; where it asks who holds it, of the “mayor’s wife” as well.
 */
export function tellsOfAnotherOffice(beside: AskedAndTold): boolean {
  const office = askedOffice(beside.question);
  if (office === undefined) return false;
  const found = placesOf(lookAtSentence(beside), office, beside.asked);
  if (found.length === 0) return false;
  if (!found.every(({ other }) => other) && !lacksRank(office, beside)) return false;
  const subjects = subjectsOfAsked(beside);
  const places = found.map(({ at, other = 'kind' }) => ({ other, isSubject: subjects.has(at) }));
  if (!places.every(({ other, isSubject }) => other !== 'relative' || isSubject)) return false;
  const isByRank = places.some(({ other }) => other === 'rank');
  if (office.isAll) return !(isByRank && tellsOfRise(beside.told));
  if (places.every(({ other }) => other === 'relative')) return true;
  const isSubject = places.some((place) => place.isSubject);
  return (
    !maySpeakOfHolder(places.length, isSubject, office, beside) &&
    (!isByRank || isToldOf(office, beside))
  );
}
