import { readWords, type Word } from '../../terms/analyzer.js';
import { INTERROGATIVES, isAdverb, RELATIVE_PRONOUNS } from '../../text/english/function-words.js';
import { PERSONAL_SUBJECTS } from '../../text/english/pronouns.js';
import { readExpected } from '../question/answer-type.js';
import { kindIfNew } from '../ranking/answer-spans.js';
import type { CandidateIndex } from '../ranking/candidates.js';
import type { Described } from '../ranking/features.js';
import type { Findings } from '../ranking/findings.js';
import type { Ranked } from '../ranking/rank.js';
import { hasTerm } from '../ranking/term-sets.js';
import { SPAN_MODEL } from '../ranking/weights.js';
import { AskedAndTold } from './reading/asked-and-told.js';
import { isExact } from './sentence-beside.js';

/** A sentence that asks, with whatever marks are behind it. */
const ASKS = /\?["”’')]*\s*$/;
/** Paragraphs behind a question in which it is answered, if at all. */
const MOST_BEHIND = 2;

/** Words at most of a question that tells nothing on its way: "And the critics?" */
const MOST_ELLIPTICAL = 4;

/** Who asks, and who is asked: "Q: Minister, will you go?" */
const ADDRESS =
  /^["“‘']?(?:[^:?"“”]{1,60}:\s+)?(?:\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,3},\s+)?/u;

/** Words between it and its verb, at most: "who *had later* died". */
const MOST_BETWEEN = 2;

function isQuestion(sentence: number, { text, terms }: CandidateIndex): boolean {
  const { span } = terms.sentences[sentence] ?? {};
  return span !== undefined && ASKS.test(text.slice(span.start, span.end));
}

/** Whether an interviewer says it. */
const isTurn = (sentence: number, { terms }: CandidateIndex): boolean =>
  terms.headings.turns.has(terms.sentences[sentence]?.paragraph ?? -1);

/**
 * Whether a sentence that asks tells what is asked on its way: “How many of the *nine* people who *died*
 * had been warned?”
 */
function tellsInPassing(
  { sentence, answer }: Pick<Described, 'sentence' | 'answer'>,
  { question }: Findings,
  index: CandidateIndex,
): boolean {
  if (answer?.sentence !== sentence) return false;
  const kind = kindIfNew(answer.features, SPAN_MODEL.kinds[question.answerType][answer.span.kind]);
  const { verb, told } = new AskedAndTold(question, sentence, index);
  if (kind === 0 || verb === undefined) return false;
  const first = told.findIndex(({ form }) => INTERROGATIVES.has(form));
  return told.some(
    ({ root }, at) =>
      root === verb.root &&
      told
        .slice(Math.max(first + 1, at - 1 - MOST_BETWEEN), at)
        .some(({ form }) => RELATIVE_PRONOUNS.has(form)),
  );
}

/**
 * Whether a sentence asks what is asked, and so tells nothing of it. What another question takes for
 * granted may answer: “When did you see *the ship in the bay*?”
 */
export function asksTheSame(
  best: Pick<Described, 'sentence' | 'answer'>,
  findings: Findings,
  index: CandidateIndex,
): boolean {
  if (isTurn(best.sentence, index)) return true;
  if (!isQuestion(best.sentence, index)) return false;
  const bare = readWords(index.sentenceWords(best.sentence).text.replace(ADDRESS, ''));
  if (bare.length <= MOST_ELLIPTICAL) return true;
  const { answerType } = readExpected(bare);
  return answerType === findings.question.answerType && !tellsInPassing(best, findings, index);
}

/** Paragraphs in which a story tells what is most asked of it. */
const LEAD = 2;
/** The part of a question's terms with which one of them may tell what the paragraph below a heading does not. */
const COVERING = 0.5;

/** What stands before the words of a heading. */
const MARKS = /^#{1,6}\s+/;

/** The words of a heading's first sentence, without its marks and whom it is put to. */
function wordsOfHeading(heading: number, index: CandidateIndex): readonly Word[] {
  const { text } = index.sentenceWords(index.terms.firstSentence[heading] ?? 0);
  return readWords(text.replace(MARKS, '').replace(ADDRESS, ''));
}

/** The paragraph below a heading that asks a question word for word. */
function paragraphAskedWordForWord(text: string, index: CandidateIndex): number | undefined {
  const formsOf = (words: readonly Word[]) => words.map(({ form }) => form).join(' ');
  const asked = formsOf(readWords(text));
  const { over } = index.terms.headings;
  return [...over].find(([, above]) =>
    above.some((heading) => formsOf(wordsOfHeading(heading, index)) === asked),
  )?.[0];
}

/** The terms of a heading that asks for the same kind of thing as a question; none of any other. */
function termsAskedBy(heading: number, { question }: Findings, index: CandidateIndex): string[] {
  const first = index.terms.firstSentence[heading] ?? 0;
  if (!isQuestion(first, index)) return [];
  const words = wordsOfHeading(heading, index);
  if (readExpected(words).answerType !== question.answerType) return [];
  return words.flatMap(({ form, terms }) => (isAdverb(form) ? [] : terms));
}

/**
 * The paragraph below a heading that asks what is asked, and that the story has not answered where it begins.
 *
 * @param passages - a story's passages, by paragraph
 * @param isAble - whether nothing speaks against a passage as the answer
 */
export function paragraphThatReplies(
  passages: readonly Described[],
  findings: Findings,
  index: CandidateIndex,
  isAble: (passage: Described) => boolean,
): number | undefined {
  const paragraph =
    paragraphAskedWordForWord(findings.question.text, index) ?? paragraphAskedOver(findings, index);
  const { terms, answerType } = findings.question;
  // Of anything else, a beginning that has the words may tell something else: “*What is in* the treaty?”
  const isOfKnownKind = answerType === 'reason' || isExact(answerType);
  if (paragraph === undefined || !isOfKnownKind) return paragraph;
  const { opening } = index.terms;
  const reply = passages.find((one) => one.paragraph === paragraph);
  const hasAll = (one: Described) =>
    terms.every((_, bit) => hasTerm(findings.evidence.inParagraph[one.paragraph] ?? 0, bit));
  const isTold = passages.some(
    (one) =>
      one.paragraph >= opening &&
      one.paragraph < Math.min(opening + LEAD, paragraph) &&
      (hasAll(one) || (one.completeness >= COVERING && reply !== undefined && !isAble(reply))) &&
      isAble(one),
  );
  return isTold ? undefined : paragraph;
}

/**
 * The paragraph below a heading that asks what is asked. What only one of both has is what the story begins
 * with: “Why was *the pier* closed?”, “Why was it closed?”
 */
function paragraphAskedOver(findings: Findings, index: CandidateIndex): number | undefined {
  const { terms, text } = findings.question;
  const { headings, opening, paragraphs } = index.terms;
  if (headings.over.size === 0) return undefined;
  const lead = new Set(paragraphs.slice(0, opening + 1).flat());
  const asked = new Set(terms.flatMap(({ term, forms }) => [term, ...forms]));
  const isShort = readWords(text).some(({ form }) => PERSONAL_SUBJECTS.has(form));
  for (const [paragraph, above] of headings.over) {
    const words = above.flatMap((heading) => termsAskedBy(heading, findings, index));
    const isSame =
      words.some((word) => asked.has(word)) &&
      words.every((word) => asked.has(word) || (isShort && lead.has(word))) &&
      terms.every(({ term, forms }) =>
        [term, ...forms].some((word) => words.includes(word) || lead.has(word) || isAdverb(word)),
      );
    if (isSame) return paragraph;
  }
  return undefined;
}

/**
 * The first sentence behind a question with which a paragraph ends. What follows a question in its own
 * paragraph may begin another matter.
 */
function replyTo({ passage }: Ranked, index: CandidateIndex): number | undefined {
  const { firstSentence, sentences } = index.terms;
  const next = firstSentence[passage.paragraph + 1] ?? sentences.length;
  const end = firstSentence[passage.paragraph + 1 + MOST_BEHIND] ?? sentences.length;
  for (let sentence = passage.sentence; sentence < next; sentence++) {
    if (!isQuestion(sentence, index) && !isTurn(sentence, index)) return undefined;
  }
  for (let sentence = next; sentence < end; sentence++) {
    if (!isQuestion(sentence, index)) return sentence;
  }
  return undefined;
}

/**
 * Puts what follows a question before it, where the best passage only asks: in an interview, that is the
 * answer.
 *
 * @param shown - the passages that may be shown, best first
 * @param ranked - all of them
 */
export function repliesFirst(
  shown: readonly Ranked[],
  ranked: readonly Ranked[],
  findings: Findings,
  index: CandidateIndex,
): readonly Ranked[] {
  const [best, ...others] = shown;
  if (best === undefined || !asksTheSame(best.passage, findings, index)) return shown;
  const sentence = replyTo(best, index);
  const paragraph = sentence === undefined ? undefined : index.terms.sentences[sentence]?.paragraph;
  const found = ranked.find(({ passage }) => passage.paragraph === paragraph);
  if (sentence === undefined || found === undefined) return shown;
  const passage = { ...found.passage, sentence };
  const { score, share } = best;
  return [
    { ...found, passage, score, share },
    { ...best, score: found.score, share: found.share },
    ...others.filter((other) => other !== found),
  ];
}
