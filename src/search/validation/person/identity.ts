import { isRoleNoun } from '../../../people/lexicon/roles.js';
import { isDocument, isSpeakerNoun } from '../../../people/lexicon/sources.js';
import type { Mention, Person } from '../../../people/person.js';
import { analyzeName } from '../../../terms/analyzer.js';
import { DETERMINERS } from '../../../text/english/function-words.js';
import { contains, type Span } from '../../../text/span.js';
import { wordSet } from '../../../text/word-set.js';
import type { SentenceWords } from '../../index/sentence-words.js';
import type { StoryTerms } from '../../index/story-terms.js';
import { isFunctional } from '../../question/asked-noun.js';
import type { ReadQuestion } from '../../question/question.js';
import type { CandidateIndex } from '../../ranking/candidates.js';

/** Where a story says who or how old somebody is, in a sentence that mentions them. */
export interface Told {
  readonly sentence: number;
  /** The words for it, such as "the ferry company's chief engineer". */
  readonly words: Span;
}

/** Who a question wants to be told of. */
export interface Identity {
  /** The paragraphs that speak of that person, counted from 0. */
  readonly paragraphs: ReadonlySet<number>;
  /** Absent where the story takes it as known. */
  readonly told?: Told;
}

/** Of somebody whom the story does not name, it speaks nowhere. */
const NOBODY: Identity = { paragraphs: new Set() };

const ASKS_WHO = /^\W*who(?:\s+(?:is|was)|['’]?s)\s/i;

/**
 * Reads a question for who somebody is, by name and without anything else: "Who was Jane Roe?". Its
 * answer is what the story says that person is, wherever that stands; the name alone is everywhere.
 */
export function readIdentity(
  asked: string,
  { terms, meant, stranger }: ReadQuestion,
  index: CandidateIndex,
): Identity | undefined {
  const { terms: story, who } = index;
  if (!ASKS_WHO.test(asked)) return undefined;
  if (stranger?.isAll) return NOBODY;
  const names = terms.map(({ term, forms }) => forms[0] ?? term);
  const person = theOneMeant(
    names,
    meant.flatMap((one) => who.persons[one.person]?.person ?? []),
  );
  if (person === undefined) return undefined;
  const mentions = person.mentions.filter(({ kind }) => kind === 'name');
  const told = findTold(person, mentions, story) ?? findDeed(mentions, index);
  const paragraphs = new Set(person.mentions.map(({ paragraph }) => paragraph - 1));
  return { paragraphs, ...(told && { told }) };
}

/** Who alone has all that is asked for in their names; of several, who alone is called just that. */
function theOneMeant(asked: readonly string[], persons: readonly Person[]): Person | undefined {
  const namesOf = ({ name, aliases }: Person) => [name, ...aliases].map(analyzeName);
  const having = persons.filter((one) => {
    const own = new Set(namesOf(one).flat());
    return asked.every((term) => own.has(term));
  });
  const called = having.filter((one) =>
    namesOf(one).some(
      (name) => name.length === asked.length && name.every((t) => asked.includes(t)),
    ),
  );
  const [only, another] = having.length > 1 ? called : having;
  return another === undefined ? only : undefined;
}

function findTold(
  { roles }: Person,
  mentions: readonly Mention[],
  { sentences }: StoryTerms,
): Told | undefined {
  for (const role of roles) {
    if (role.paragraph === null) continue;
    const sentence = sentences.findIndex(({ span }) => contains(span, role.span));
    const whole = sentences[sentence]?.span;
    if (whole !== undefined && mentions.some(({ span }) => contains(whole, span))) {
      return { sentence, words: role.span };
    }
  }
  return undefined;
}

/** What tells by what somebody does who they are: “Ann Low *edits* the paper”. */
const DEEDS = wordSet('chairs edits coaches captains');
/** These only of a body: “*directs* the museum”, but “directs a question to the board”. */
const DEEDS_TO_BODIES = wordSet('manages directs represents');
/** These, too, and only behind an age or “who”: in a report of a match, “Low *heads* the table”. */
const ALSO_DEEDS = wordSet('runs leads heads commands teaches founded');
/** Who people are is told by the places of work that they run, too. */
const WORKPLACES = wordSet(
  'shop store bakery cafe restaurant pub bar hotel salon garage farm brewery gallery museum theatre theater library',
  'clinic surgery practice studio gym nursery zoo orchestra band choir magazine blog factory plant mine parish',
);
/**
 * If one of these follows the verb, it tells how or when somebody does so, and not what they are:
 * “runs *every* club”.
 */
const OF_TIMES = wordSet('every each all no');

/** Whether a noun phrase is for a group or a body, and for no person or document: “a *bakery* in Orme”. */
function hasBody({ form, isCapitalised, isJoined }: SentenceWords, first: number): boolean {
  const goesOn = (at: number) => isJoined(at) && form(at) !== '' && !isFunctional(form(at));
  let noun = first;
  while (goesOn(noun + 1)) noun++;
  const word = form(noun);
  const isGroup = isSpeakerNoun(word) && !isRoleNoun(word) && !isDocument(word);
  return isCapitalised(noun) || isGroup || WORKPLACES.has(word);
}

/** Finds where a story tells what somebody is only by what they do, without a noun for it. */
function findDeed(
  mentions: readonly Mention[],
  { terms, sentenceWords }: CandidateIndex,
): Told | undefined {
  for (const { span } of mentions) {
    const sentence = terms.sentences.findIndex((one) => contains(one.span, span));
    const { start = 0 } = terms.sentences[sentence]?.span ?? {};
    const here = sentenceWords(sentence);
    const { words, form, spots, rangeOf, isNumber, isCapitalised, isJoined } = here;
    const { first, last: end } = rangeOf(span);
    let verb = end + 1;
    if (isNumber(verb)) verb++;
    if (form(verb) === 'who') verb++;
    const next = form(verb + 1);
    const isThing = isCapitalised(verb + 1) || DETERMINERS.has(next);
    const isOfBodies =
      DEEDS_TO_BODIES.has(form(verb)) || (verb > end + 1 && ALSO_DEEDS.has(form(verb)));
    const isSaid = DEEDS.has(form(verb)) || (isOfBodies && hasBody(here, verb + 1));
    // “If Ann Low runs the town”
    const isClause = first === 0 || !isJoined(first);
    if (!isSaid || !isThing || !isClause || OF_TIMES.has(next) || isNumber(verb + 1)) continue;
    let last = verb + 1;
    while (last + 1 < words.length && isJoined(last + 1)) last++;
    const from = spots[verb]?.start ?? 0;
    return { sentence, words: { start: start + from, end: start + (spots[last]?.end ?? from) } };
  }
  return undefined;
}
