import { isSpeechCue } from '../../people/lexicon/cues.js';
import { AUXILIARIES, isFunctionWord, PREPOSITIONS } from '../../text/english/function-words.js';
import { isPastTense } from '../../text/english/past-tense.js';
import { wordSet } from '../../text/word-set.js';
import { verbsIn } from '../tense/tense-verbs.js';

const RELATIVES = /(?:\b([\p{L}’'-]{1,30}),? )?\b(that|which|who|whom|whose|where) /gu;
/** What ends a clause; before a relative clause, a comma belongs to its noun. */
const CLAUSE_ENDS =
  /[;–—“”"]|--| - |,[’']? (?!(?:(?:[a-z]{2,7} )?(?:which|whom)|that|who|whose|where)\b)/;
/** Behind one of these, what follows is asked or known: "decide who won", "it is clear that". */
const KNOWING = wordSet(
  'ask know knew known see seen saw learn learned learnt decide remember recall realise realize',
  'explain discover understand understood wonder clear unclear sure certain likely unlikely so such',
  'believe hope hopes fear fears think thinks suggest suggests show shows mean means meant find finds',
  'say says tell tells deny denies admit admits confirm confirms warn warns than but and or not',
);
/** "He was among those who", "it was Lund who", "said in a letter that was sent": told of the whole sentence. */
const OF_SENTENCE =
  /\b(?:is|are|was|were) (?:among|one of|part of|the (?:first|last|only|latest|second|third))\b|^[“‘"']?It (?:is|was)\b|\b(?:said|told|wrote|announced|according to)\b[^,]{0,60} in an? [^,]{0,60}$/;
/** Adverbs between "who" and its verb. */
const ADVERBS = /^(?:(?:also|once|first|later|never|then|still|now|[a-z]{2,20}ly) ){0,2}/;
/** Between the verbs of one group, "had not been closed", or of two that one subject has. */
const SAME_SUBJECT = /^ (?:(?:not|also|never|been|being|still|now|then|[a-z]{2,20}ly) ){0,3}$/;
const COORDINATED = /\b(?:and|or|but) (?:[a-z]+ ){0,2}$/;

const SINCE = /\bsince (?!then\b)/;
/** After one of these, the sentence may tell something else. */
const JOINING = /\b(?:and|but|or)\b/;

/** "A remark she made in 2014": behind a verb's object, without a word that begins the clause. */
const BARE =
  /\b(?:an?|the|his|her|its|their|our|my|your|every|any) (?:[a-z-]+ ){0,2}?([a-z-]+) (?=(?:he|she|they|it|we|I|you) [a-z]+ )/;
/** "The day she left": when something else happened, too. */
const TIMES = wordSet('day night morning evening week month year moment minute hour time way');
const TELLING =
  /\b(?:told|tell|tells|telling|assured|informed|warned|reminded|convinced|showed|promised) $/;

/** How many verbs with a subject of their own a stretch has. */
function countPredicates(text: string): number {
  const verbs = verbsIn(text);
  return verbs.filter(({ start }, i) => {
    const between = text.slice(verbs[i - 1]?.end ?? 0, start);
    return i === 0 || !(SAME_SUBJECT.test(between) || COORDINATED.test(between));
  }).length;
}

const isVerb = (word: string) => AUXILIARIES.has(word) || isPastTense(word);
const firstWord = (text: string) => /^[a-z]+/.exec(text.replace(ADVERBS, ''))?.[0] ?? '';

/** Since when something holds: "the lowest since it was listed in |". */
function endsInSince(rest: string): boolean {
  const verbAt = verbsIn(rest)[0]?.start ?? rest.length;
  return !JOINING.test(rest.slice(0, verbAt)) && countPredicates(rest) <= 1;
}

function endsInBareClause(stretch: string): boolean {
  const found = BARE.exec(stretch);
  const noun = found?.[1] ?? '';
  if (found === null || isFunctionWord(noun) || TIMES.has(noun)) return false;
  const head = stretch.slice(0, found.index);
  const rest = stretch.slice(found.index + found[0].length);
  return verbsIn(head).length > 0 && !TELLING.test(head) && countPredicates(rest) === 1;
}

/** "Which | the town bought": the verb has a subject of its own. */
const SUBJECT = /^(?:(?:the|an?|his|her|its|their|our|my|he|she|it|they|we|I|you) |\p{Lu})/u;

/** What sets a clause off from the noun that it adds something to. */
const SET_OFF = /(?:[,–—]| --?)[’'”"]? $/;
/**
 * Like {@link SET_OFF}, for a name with a description before the clause: "Ada Lund, a baker | who
 * came in".
 */
const IN_APPOSITION =
  /\b((?:\p{Lu}[\p{L}.’'-]{0,30} ){0,4}\p{Lu}[\p{L}’'-]{0,30}), an? (?:[a-z’'-]{1,30} ){1,5}$/u;

/** A clause of a noun: it tells which one is meant, or more of it, for its own sake. */
export type NounClause =
  | { readonly kind: 'narrows' }
  /** Where the noun ends, in the stretch that was read, and where a name begins that it stands beside. */
  | { readonly kind: 'adds'; readonly nounEnd: number; readonly nameStart?: number };

const narrowing = (is: boolean): NounClause | undefined => (is ? { kind: 'narrows' } : undefined);

/**
 * The clause that a stretch ends in, if it is one of a noun or tells since when something holds: "the tax
 * that was introduced in |" and "the lowest since it was listed in |" narrow, "the bridge, which was
 * opened in |" adds. What somebody says or knows ("said that it was introduced in |") is none.
 *
 * @param before - a sentence up to the words in question
 */
export function clauseAtEnd(before: string): NounClause | undefined {
  const stretch = before.split(CLAUSE_ENDS).at(-1) ?? '';
  const last = [...stretch.matchAll(RELATIVES)].at(-1);
  const since = SINCE.exec(stretch);
  if (since !== null && since.index > (last?.index ?? -1))
    return narrowing(endsInSince(stretch.slice(since.index)));
  if (last === undefined) return narrowing(endsInBareClause(stretch));
  const [match, noun = '', relative = ''] = last;
  const word = noun.toLowerCase();
  // "That was in October": nothing stands before it that it could be told of.
  if (word === '' && stretch === before) return undefined;
  if (isVerb(word) || isSpeechCue(word) || KNOWING.has(word)) return undefined;
  const start = before.length - stretch.length + last.index;
  if (OF_SENTENCE.test(before.slice(0, start + noun.length))) return undefined;
  const rest = stretch.slice(last.index + match.length);
  const opensWithVerb = isVerb(firstWord(rest));
  const isThat = relative === 'that';
  if (isThat && !(opensWithVerb && countPredicates(rest) <= 1)) return undefined;
  // A verb in the present tense is not known for one: "who | leave home in".
  const isUnseen =
    !opensWithVerb && !SUBJECT.test(rest) && (relative === 'who' || relative === 'which');
  if (countPredicates(rest) + (isUnseen ? 1 : 0) > 1) return undefined;
  // "The bridge, on | which".
  const isPreposition = PREPOSITIONS.has(word);
  const head = before.slice(0, isPreposition ? start : start + match.lastIndexOf(relative));
  const beside = IN_APPOSITION.exec(head);
  if (beside !== null)
    return {
      kind: 'adds',
      nounEnd: beside.index + (beside[1]?.length ?? 0),
      nameStart: beside.index,
    };
  const nounEnd = isThat ? undefined : SET_OFF.exec(head)?.index;
  return nounEnd === undefined ? { kind: 'narrows' } : { kind: 'adds', nounEnd };
}
