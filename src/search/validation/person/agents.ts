import { isPlaceOnly, isSettlement } from '../../../people/lexicon/places.js';
import { analyzeName } from '../../../terms/analyzer.js';
import { rootOf, rootSet } from '../../../terms/roots.js';
import { isPastForm } from '../../../terms/verb-forms.js';
import {
  DETERMINERS,
  isAdverb,
  isFunctionWord,
  PLACE_PREPOSITIONS,
  PREPOSITIONS,
} from '../../../text/english/function-words.js';
import { overlaps, type Span } from '../../../text/span.js';
import { wordSet } from '../../../text/word-set.js';
import type { SaidWord } from '../../factuality/said-word.js';
import { NAME_KINDS } from '../../index/candidate-spans.js';
import type { SentenceWords } from '../../index/sentence-words.js';
import { asksWho } from '../../question/answer-type.js';
import { tellsOfEvent } from '../event/events.js';
import { AskedAndTold, type AskedVerbWord, withNeighbours } from '../reading/asked-and-told.js';
import { placesOf, wordsBefore } from '../reading/word-places.js';
import { isAgentOf } from './done-to.js';

/** What makes a passive with a participle: “got hurt”, too. */
const OF_PASSIVES = wordSet('is are was were be been being get gets got');
/** Between “was” and a participle: “was *reported* stolen”. */
const SAID_TO_BE = wordSet('reported said believed thought found feared');
/** What tells who is held to have done it: “two boys have *admitted* it”. */
const HELD = rootSet(
  'admit confess accuse charge arrest blame convict jail sentence guilty responsible detain',
);

/** Whether nothing but adverbs and what is held to be so stands between a participle and its “was” or “got”. */
function isPlainPassive(words: readonly SaidWord[], at: number): boolean {
  let before = at - 1;
  const skips = (form = '') => isAdverb(form) || SAID_TO_BE.has(form) || form === 'being';
  while (skips(words[before]?.form)) before--;
  return OF_PASSIVES.has(words[before]?.form ?? '') && isPastForm(words[at]?.form ?? '');
}

/**
 * What is done to somebody, or taken from them, by nobody whom a place stands for, “attacked at *Fenner’s Lock*”; nor
 * does a place vote.
 */
const BY_NO_PLACE = rootSet(
  'abduct ambush assault attack beat behead bomb burgle hurt injure kidnap kill loot mug murder poison',
  'rape rob shoot stab steal strangle torture wound vote',
);
/** What a country does in itself: “struck down in *Ohio*”. */
const RULED_BY_COUNTRIES = rootSet(
  'ban outlaw forbid prohibit restrict legalise permit allow approve license lift impose pass adopt ratify repeal',
  'abolish strike scrap introduce recognise criminalise decriminalise suspend recall withdraw elect',
);
/** Behind these, nobody does anything, */
const BEFORE_SPOTS = wordSet('near outside around off into');
/** and behind these, a court or a firm may: “rejected at *the High Court*”, “hired at *Brandt Labs*”. */
const OF_PLACES: ReadonlySet<string> = new Set([...PLACE_PREPOSITIONS, 'on']);
/** Names that end in these are those of a spot where nobody works as one. */
const SPOTS = wordSet(
  'street road lane avenue square quay drive close terrace crescent motorway roundabout bridge tunnel pier stage stadium',
  'arena park playground garden gardens field fields common green wood woods forest moor hill hills valley mount mountain',
  'mountains island beach bay cove harbour harbor marina river lake canal lock reservoir loch pond marsh cemetery',
);

/** Whether a name only says where, or from whom, something was done. */
function isPlaceBehind(span: Span, verb: string, { form, rangeOf }: SentenceWords): boolean {
  const { first, last } = rangeOf(span);
  // “Near *the town of* Selm”
  const isTown = form(first - 1) === 'of' && isSettlement(form(first - 2));
  const before = isTown ? first - 3 : first - 1;
  const preposition = form(DETERMINERS.has(form(before)) ? before - 1 : before);
  if (preposition === 'from' || BEFORE_SPOTS.has(preposition)) return true;
  if (!OF_PLACES.has(preposition)) return false;
  if (BY_NO_PLACE.has(verb) || isTown) return true;
  // “In Pell *harbour*”
  if (SPOTS.has(form(last)) || SPOTS.has(form(last + 1))) return true;
  return isPlaceOnly(form(last)) && !RULED_BY_COUNTRIES.has(verb);
}

/**
 * Whether a sentence names somebody, or something, beside whoever says it, what the question has and where it was.
 *
 * @param from - the first word that is looked at
 */
function namesAnother(
  { asked, sentence, index }: AskedAndTold,
  verb: string,
  from: number,
): boolean {
  const words = index.sentenceWords(sentence);
  const known = new Set(asked.flatMap(({ terms }) => terms));
  const candidates = index.terms.sentences[sentence]?.spans.candidates ?? [];
  const sources = candidates.filter(({ kind }) => kind === 'source');
  return candidates.some(
    (each) =>
      NAME_KINDS.has(each.kind) &&
      !sources.some((source) => overlaps(source, each)) &&
      words.rangeOf(each).first >= from &&
      !isPlaceBehind(each, verb, words) &&
      !analyzeName(index.text.slice(each.start, each.end)).every((term) => known.has(term)),
  );
}

/** Behind “by”, they tell how or when: “found *by chance*”. */
const BY_NOBODY = wordSet(
  'chance accident mistake coincidence night day then now law force default',
);

/** Whether who did something may stand behind a “by”: “by *law firms*”, but not “by law”. */
function isByDoer(words: readonly SaidWord[], by: number): boolean {
  if (!BY_NOBODY.has(words[by + 1]?.form ?? '')) return true;
  const next = words[by + 2];
  return next !== undefined && !next.isAfterMark && !isFunctionWord(next.form);
}

/** Words at most from “which” to its participle: “*which* has since been *refused*”. */
const WORDS_TO_PARTICIPLE = 5;

/**
 * The first word of the clause in which something is done, where that clause only says more of what it is done to: who
 * stands before it did something else, “demanded a recount, *which* was refused”.
 */
function ownClauseStart(told: readonly SaidWord[], places: readonly number[]): number {
  const starts = places.map((at) => {
    const before = wordsBefore(told, at, WORDS_TO_PARTICIPLE);
    const back = before.reverse().findIndex(({ form }) => form === 'which');
    const start = at - 1 - back;
    return back !== -1 && told[start]?.isAfterMark ? start : 0;
  });
  return Math.min(...starts);
}

/** Whether the next sentence tells of the same thing who it was: “The fair was founded in 1961. *Its founder* was Roe.” */
function goesOnWithName(
  { question, sentence, index }: AskedAndTold,
  { form: verb, root }: AskedVerbWord,
): boolean {
  const next = sentence + 1;
  if (!withNeighbours(sentence, index).includes(next)) return false;
  const { form } = index.sentenceWords(next);
  return (
    form(0) === 'its' &&
    isAgentOf(form(1), verb) &&
    namesAnother(new AskedAndTold(question, next, index), root, 0)
  );
}

/** What somebody is held to have done stands behind these: “arrested *over* a fight”. */
const BEFORE_OFFENCES = wordSet('over for of to with');
const OF_THIS = wordSet('it this that suspect suspects culprit culprits');

/** Whether a sentence tells who is held to have done something, be it told in the sentence before. */
function tellsWhoIsHeld(at: number, beside: AskedAndTold, verb: string): boolean {
  const { asked, sentence, index } = beside;
  const known = new Set(asked.map(({ root }) => root));
  const words = index.wordsOf(at);
  const held = words.findIndex(
    ({ root, isDenied }) => HELD.has(root) && !known.has(root) && !isDenied,
  );
  if (held === -1 || at === sentence) return held !== -1;
  const terms = new Set(asked.flatMap((word) => word.terms));
  const isBack = ({ form, root, terms: own }: SaidWord) =>
    OF_THIS.has(form) || own.some((term) => terms.has(term)) || tellsOfEvent(verb, root);
  const { form, isNumber } = index.sentenceWords(at);
  const isOffence = (word: SaidWord, place: number) =>
    place > held &&
    BEFORE_OFFENCES.has(word.form) &&
    // “Jailed for life”, “for six years”
    !(form(place + 1) === 'life' || isNumber(place + 1));
  return words.some((word, place) => place !== held && isBack(word)) || !words.some(isOffence);
}

/**
 * Whether a question asks who did something to somebody (“who stole the van”), and the sentence only tells that
 * it was done: “the van was stolen in May”.
 */
export function lacksAgent(beside: AskedAndTold): boolean {
  const { question, asked, verb, told, sentence, index } = beside;
  if (verb === undefined || !asksWho(question) || !verb.isDoneByAsked) return false;
  const next = asked[verb.at + 1]?.form ?? '';
  const isParticle = told.some(({ root }, at) => root === verb.root && told[at + 1]?.form === next);
  if (next === '' || (PREPOSITIONS.has(next) && !isParticle)) return false;
  if (withNeighbours(sentence, index).some((at) => tellsWhoIsHeld(at, beside, verb.root))) {
    return false;
  }
  const places = placesOf(told, ({ root }) => root === verb.root);
  // “By a clerk, who was *suspended*” tells who did something else.
  const isByBehind = told.some(
    ({ form }, at) => form === 'by' && at > (places[0] ?? 0) && isByDoer(told, at),
  );
  return (
    places.length > 0 &&
    !isByBehind &&
    places.every((at) => isPlainPassive(told, at)) &&
    !namesAnother(beside, verb.root, ownClauseStart(told, places)) &&
    !goesOnWithName(beside, verb)
  );
}

const VOTE = rootOf('vote');
/** What votes are counted by; “voted *to confirm*” tells what was done by all. */
const SIDES = wordSet('for against');

/**
 * Whether a question asks who voted for something, or against it, and a sentence only counts the votes: “was passed by
 * *nine votes to six*”.
 */
export function countsOnlyVotes(beside: AskedAndTold): boolean {
  const { question, asked, verb, told, sentence, index } = beside;
  if (verb?.root !== VOTE || !asksWho(question) || !verb.isDoneByAsked) return false;
  const { form, isNumber } = index.sentenceWords(sentence);
  const side = asked[verb.at + 1]?.form ?? '';
  if (side !== '' && !SIDES.has(side)) return false;
  // “The senators *voted 52 to 48*”
  const tellsWho = (at: number) =>
    form(at + 1) === side || (form(at) === 'voted' && isNumber(at + 1));
  if (told.some(({ root }, at) => root === VOTE && tellsWho(at))) return false;
  const isCount = (at: number) => {
    const to = form(at + 1) === 'votes' ? at + 2 : at + 1;
    return isNumber(at) && form(to) === 'to' && isNumber(to + 1);
  };
  return told.some((_, at) => isCount(at)) && !namesAnother(beside, verb.root, 0);
}
