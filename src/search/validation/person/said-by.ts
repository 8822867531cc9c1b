import { isOnceOrPartly } from '../../../people/roles/meaning.js';
import { readWords, type Word } from '../../../terms/analyzer.js';
import { PREPOSITIONS } from '../../../text/english/function-words.js';
import type { Span } from '../../../text/span.js';
import { wordSet } from '../../../text/word-set.js';
import { lookAtWords } from '../../index/sentence-words.js';
import { findAskedVerb } from '../../question/asked-verb.js';
import type { ReadQuestion } from '../../question/question.js';
import type { CandidateIndex } from '../../ranking/candidates.js';
import type { Described } from '../../ranking/features.js';
import type { Findings } from '../../ranking/findings.js';
import { isRank } from '../office/office-epithets.js';
import { SAYING } from './who-says.js';

/**
 * Nouns for those who speak for others, and for their texts: “a union *spokesman*”, “a *statement*
 * from the union”.
 */
const SPOKESMEN = wordSet(
  'spokesman spokeswoman spokesperson spokespeople official officials statement statements',
);
/** Before a noun, they tell of another than the one that is known by it. */
const OTHERS = wordSet('another other rival opposing');
/** What may follow a noun for what somebody is, and tell where or of whom they are that. */
const BEHIND = wordSet('of for in at from on with who which and');

/** Whose words a question asks for, and nothing else: the terms of “the council”. */
function speakerAsked({ text, answerType, terms }: ReadQuestion): ReadonlySet<string> | undefined {
  if (answerType !== 'statement') return undefined;
  const words = readWords(text);
  const verb = findAskedVerb(words.map(({ form }) => form));
  if (verb === undefined || !SAYING.has(words[verb.at]?.form ?? '')) return undefined;
  const behind = words.slice(verb.at + 1).some((word) => word.terms.length > 0);
  const speaker = new Set(words.slice(0, verb.at).flatMap((word) => word.terms));
  const known = terms.every(({ term, forms }) => !speaker.has(term) || forms.length > 0);
  return behind || speaker.size === 0 || !known ? undefined : speaker;
}

/** Whether words before a noun make it another one (“a *rival* firm”) or what hangs on one: “opponents *of* the firm”. */
function isOfOthers(before: readonly string[]): boolean {
  const link = before.findLastIndex((form) => PREPOSITIONS.has(form));
  const isLinked = link !== -1 && !SPOKESMEN.has(before[link - 1] ?? '');
  return (
    isLinked || before.some((form) => OTHERS.has(form) || isRank(form) || isOnceOrPartly(form))
  );
}

/** Whether words for who speaks are headed by those that are asked for: “the *contractor*, Bexton Rail”. */
function isHeadedBy(speaker: ReadonlySet<string>, { start, end }: Span, text: string): boolean {
  const slice = text.slice(start, end);
  const words = readWords(slice);
  const { isPossessive, isJoined, form, isCapitalised } = lookAtWords(slice, words);
  const isAsked = ({ terms }: Word) => terms.some((term) => speaker.has(term));
  const first = words.findIndex(isAsked);
  const last = words.findLastIndex(isAsked);
  const found = new Set(words.flatMap(({ terms }) => terms));
  if (last === -1 || isPossessive(last) || ![...speaker].every((term) => found.has(term)))
    return false;
  if (isOfOthers(words.slice(0, first).map((word) => word.form))) return false;
  const next = last + 1;
  return (
    next === words.length ||
    !isJoined(next) ||
    isCapitalised(next) ||
    BEHIND.has(form(next)) ||
    SPOKESMEN.has(form(next))
  );
}

/** The persons whom all of these words mean: “Ada Roe”, but not “the letter to Roe”. */
function personsMeant(
  speaker: ReadonlySet<string>,
  { meant, sequence, terms }: ReadQuestion,
): number[] {
  return meant.flatMap(({ person, at }) => {
    const own = new Set(at.map((position) => terms[sequence[position] ?? -1]?.term));
    return [...speaker].every((term) => own.has(term)) ? [person] : [];
  });
}

/**
 * The sentence of a passage that has what somebody says (“what did the council say”), where the question asks
 * nothing else: whoever is asked for is the source of a statement there.
 */
export function readSaid(
  { paragraph, sentence }: Described,
  { question, story }: Findings,
  { who, text }: CandidateIndex,
): number | undefined {
  const speaker = speakerAsked(question);
  if (speaker === undefined) return undefined;
  const meant = personsMeant(speaker, question);
  const found = who.statements
    .filter(({ person, source }) =>
      person !== undefined && meant.length > 0
        ? meant.includes(person)
        : isHeadedBy(speaker, source, text),
    )
    .flatMap(({ sentences }) => sentences)
    .filter((at) => story.sentences[at]?.paragraph === paragraph);
  return found.includes(sentence) ? sentence : found[0];
}
