import { isSpeakerNoun } from '../../../people/lexicon/sources.js';
import { analyze, readWords, type Word } from '../../../terms/analyzer.js';
import { rootOf, rootSet } from '../../../terms/roots.js';
import { AUXILIARIES } from '../../../text/english/function-words.js';
import { PRONOUNS } from '../../../text/english/pronouns.js';
import { contains, overlaps, type Span } from '../../../text/span.js';
import { wordSet } from '../../../text/word-set.js';
import { NAME_KINDS } from '../../index/candidate-spans.js';
import { lookAtWords } from '../../index/sentence-words.js';
import { asksWho } from '../../question/answer-type.js';
import { isFunctional } from '../../question/asked-noun.js';
import { findAskedVerb } from '../../question/asked-verb.js';
import type { ReadQuestion } from '../../question/question.js';
import type { ScoredSpan } from '../../ranking/answer-spans.js';
import type { CandidateIndex } from '../../ranking/candidates.js';
import { COMING, FOLLOWING } from '../office/coming-into.js';
import type { AskedAndTold } from '../reading/asked-and-told.js';
import { isOfPerson, wordsFor } from '../reading/mentions.js';

/** Behind these an office is what somebody comes to hold, or held before them: “became the mayor”, “beat the mayor”. */
const OF_OFFICES = new Set([
  ...COMING,
  ...FOLLOWING,
  ...rootSet('make serve act work play win run stand want'),
]);
/** “Who serves *as* mayor” */
const AS = wordSet('as be for');

/** The verb of a question for who does something, by the number of the word: “who *sues* the mayor”. */
function verbOfDoer(words: readonly Word[]): number | undefined {
  if (words[0]?.form !== 'who') return undefined;
  const found = findAskedVerb(words.map(({ form }) => form));
  if (found !== undefined) return found.isDoneByAsked ? found.at : undefined;
  const { form = '', terms = [] } = words[1] ?? {};
  return terms.length > 0 && !AUXILIARIES.has(form) ? 1 : undefined;
}

/** To whom a question asks who does something: “who *sued* Roe”. */
interface DoneTo {
  readonly verb: Word;
  /** By their numbers. */
  readonly persons: readonly number[];
}

/** What a verb may end in before the ending of its noun: “driv*e*”, “argu*e*”. */
const FINAL_E = /e$/;
const PAST = /ed$/;
/** What makes a noun for whoever does it of a verb, or nothing does: “rob*ber*”, “edit*or*”, “assist*ant*”, “guard”. */
const AGENTIVE = /^(?:\p{L}?(?:er|or|ist|ant|ent|ian)|e?)s?$/u;

/** Whether a noun is for whoever does what a verb tells: the “driver” of “who *drives*”. */
export function isAgentOf(noun: string, verb: string): boolean {
  // “Founded” has the root of “find” as well.
  return [rootOf(verb), verb.replace(PAST, '')].some((root) => {
    const base = root.replace(FINAL_E, '');
    return noun.startsWith(base) && AGENTIVE.test(noun.slice(base.length));
  });
}

function readDoneTo(
  { text, meant, sequence, terms }: ReadQuestion,
  { who }: CandidateIndex,
): DoneTo | undefined {
  const words = readWords(text);
  const { isPossessive, isJoined } = lookAtWords(text, words);
  const at = verbOfDoer(words);
  const verb = words[at ?? -1];
  if (at === undefined || verb === undefined) return undefined;
  // “Who sued the mayor *for* fraud” tells what for.
  const isOfOffice = (first: number) =>
    OF_OFFICES.has(rootOf(verb.form)) || words.slice(at, first).some(({ form }) => AS.has(form));
  const persons = meant.flatMap(({ person, at: positions }) => {
    const own = positions.map((position) => terms[sequence[position] ?? -1]?.term ?? '');
    const places = words.flatMap((word, i) =>
      word.terms.some((term) => own.includes(term)) ? [i] : [],
    );
    const next = (places.at(-1) ?? 0) + 1;
    // “Who founded Roe Chemicals”, “who stole Roe's car”
    const isEnd = next === words.length || isFunctional(words[next]?.form ?? '') || !isJoined(next);
    const isBehind = places.length > 0 && places.every((place) => place > at);
    const isNamed = own.every((term) => who.names[person]?.has(term));
    const heads = who.heads[person] ?? [];
    const isByRole = heads.some(
      (head) => own.includes(head.term) && !isAgentOf(head.form, verb.form),
    );
    const isMeant =
      isEnd &&
      isBehind &&
      !isPossessive(next - 1) &&
      (isNamed || (isByRole && !isOfOffice(places[0] ?? 0)));
    return isMeant ? [person] : [];
  });
  return { verb, persons };
}

/**
 * Whether words are for somebody to whom the question asks who does something, and so not for whoever does it: the
 * constable himself, of “who complained to the *constable*”.
 */
export function areForWhomItIsDoneTo(
  { span }: ScoredSpan,
  question: ReadQuestion,
  index: CandidateIndex,
): boolean {
  return (
    readDoneTo(question, index)?.persons.some((number) => {
      const { person } = index.who.persons[number] ?? {};
      const isOf = (mention: Span) => {
        if (contains(mention, span)) return true;
        if (!contains(span, mention)) return false;
        // “Critics of Roe” are somebody else.
        const own = new Set([
          ...(index.who.names[number] ?? []),
          ...question.terms.flatMap(({ forms }) => forms),
        ]);
        return analyze(index.text.slice(span.start, span.end)).every((term) => own.has(term));
      };
      return person?.mentions.some((mention) => isOf(mention.span));
    }) === true
  );
}

/**
 * Whether a question asks who does something to somebody, and the sentence speaks of that one and of nobody else: “the
 * *constable* apologised”, of “who complained to the constable”.
 */
export function speaksOnlyOfWhomItIsDoneTo({
  question,
  sentence,
  told,
  index,
}: AskedAndTold): boolean {
  const asked = asksWho(question) ? readDoneTo(question, index) : undefined;
  if (asked === undefined || asked.persons.length === 0) return false;
  const root = rootOf(asked.verb.form);
  if (told.some((word) => word.root === root)) return false;
  const { terms, who } = index;
  const { span: whole, spans } = terms.sentences[sentence] ?? {};
  if (whole === undefined) return false;
  const here = who.persons.flatMap((one, i) => (isOfPerson(one, sentence) ? [i] : []));
  if (here.length === 0 || !here.every((number) => asked.persons.includes(number))) return false;
  const own = here.flatMap((number) => wordsFor(number, index));
  const isOwn = (span: Span) => own.some((one) => overlaps(one, span));
  const names = (spans?.candidates ?? []).filter(({ kind }) => NAME_KINDS.has(kind));
  const { words, spots } = index.sentenceWords(sentence);
  const mayDo = ({ form }: Word, at: number) => {
    const { start, end } = spots[at] ?? { start: 0, end: 0 };
    const isSomebody = isSpeakerNoun(form) || PRONOUNS.has(form) || form === 'by';
    return isSomebody && !isOwn({ start: whole.start + start, end: whole.start + end });
  };
  return names.every(isOwn) && !words.some(mayDo);
}
