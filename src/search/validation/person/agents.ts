import { analyzeName } from '../../../terms/analyzer.js';
import { rootOf } from '../../../terms/roots.js';
import { isPastForm } from '../../../terms/verb-forms.js';
import {
  DETERMINERS,
  isAdverb,
  PLACE_PREPOSITIONS,
  PREPOSITIONS,
} from '../../../text/function-words.js';
import { overlaps, type Span } from '../../../text/span.js';
import { wordSet } from '../../../text/word-set.js';
import type { SaidWord } from '../../factuality/modality.js';
import { NAME_KINDS } from '../../index/candidate-spans.js';
import type { SentenceWords } from '../../index/sentence-words.js';
import { asksWho } from '../../question/answer-type.js';
import { AskedAndTold, withNeighbours } from '../reading/asked-and-told.js';

/** What makes a passive with a participle: “got hurt”, too. */
const OF_PASSIVES = wordSet('is are was were be been being get gets got');
/** Between “was” and a participle: “was *reported* stolen”. */
const SAID_TO_BE = wordSet('reported said believed thought found feared');
/** What tells who is held to have done it: “two boys have *admitted* it”. */
const HELD = new Set(
  'admit confess accuse charge arrest blame convict jail sentence guilty responsible detain'
    .split(' ')
    .map(rootOf),
);

/** Whether nothing but adverbs and what is held to be so stands between a participle and its “was” or “got”. */
function isPlainPassive(words: readonly SaidWord[], at: number): boolean {
  let before = at - 1;
  const skips = (form = '') => isAdverb(form) || SAID_TO_BE.has(form) || form === 'being';
  while (skips(words[before]?.form)) before--;
  return OF_PASSIVES.has(words[before]?.form ?? '') && isPastForm(words[at]?.form ?? '');
}

/** Behind these stands where, on what or from whom it was done, and nobody who did it: “at *Fenner’s Lock*”. */
const OF_PLACES: ReadonlySet<string> = new Set([...PLACE_PREPOSITIONS, 'on', 'from']);

const OF_THINGS = wordSet('it its');

/** Whether a name only says where something was done. */
function isPlaceBehind(span: Span, { form, rangeOf }: SentenceWords): boolean {
  const before = rangeOf(span).first - 1;
  return OF_PLACES.has(form(DETERMINERS.has(form(before)) ? before - 1 : before));
}

/**
 * Whether a sentence names somebody, or something, beside whoever says it, what the question has and where it was.
 */
function namesAnother({ asked, sentence, index }: AskedAndTold): boolean {
  const words = index.sentenceWords(sentence);
  const known = new Set(asked.flatMap(({ terms }) => terms));
  const candidates = index.terms.sentences[sentence]?.spans.candidates ?? [];
  const sources = candidates.filter(({ kind }) => kind === 'source');
  return candidates.some(
    (each) =>
      NAME_KINDS.has(each.kind) &&
      !sources.some((source) => overlaps(source, each)) &&
      !isPlaceBehind(each, words) &&
      !analyzeName(index.text.slice(each.start, each.end)).every((term) => known.has(term)),
  );
}

/** Whether the next sentence tells of the same thing who it was: “The song was written in Orme. *Its* author was Roe.” */
function goesOnWithName({ question, sentence, index }: AskedAndTold): boolean {
  const next = sentence + 1;
  const isNext = withNeighbours(sentence, index).includes(next);
  const opener = isNext ? index.sentenceWords(next).form(0) : '';
  return OF_THINGS.has(opener) && namesAnother(new AskedAndTold(question, next, index));
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
  if (told.some(({ form }) => form === 'by')) return false;
  const known = new Set(asked.map(({ root }) => root));
  const isHeld = ({ root, isDenied }: SaidWord) => HELD.has(root) && !known.has(root) && !isDenied;
  if (withNeighbours(sentence, index).some((at) => index.wordsOf(at).some(isHeld))) return false;
  const places = told.flatMap(({ root }, at) => (root === verb.root ? [at] : []));
  return (
    places.length > 0 &&
    places.every((at) => isPlainPassive(told, at)) &&
    !namesAnother(beside) &&
    !goesOnWithName(beside)
  );
}
