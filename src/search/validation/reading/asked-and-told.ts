import { readWords } from '../../../terms/analyzer.js';
import { rootOf } from '../../../terms/roots.js';
import { remembering } from '../../../text/remembering.js';
import { readSaidWords } from '../../factuality/modality.js';
import type { SaidWord } from '../../factuality/said-word.js';
import type { SentenceWords } from '../../index/sentence-words.js';
import type { StoryTerms } from '../../index/story-terms.js';
import type { AskedVerb } from '../../question/asked-verb.js';
import { findAskedVerb } from '../../question/asked-verb.js';
import type { ReadQuestion } from '../../question/question.js';
import type { CandidateIndex } from '../../ranking/candidates.js';

/** The verb that a question asks about, as a word of it. */
export type AskedVerbWord = AskedVerb & Pick<SaidWord, 'form' | 'root' | 'terms'>;

/** Questions whose words are remembered: one is laid beside several sentences. */
const REMEMBERED = 50;
const readAsked = remembering(readSaidWords, REMEMBERED);
const readVerb = remembering((question: string) => ({ verb: verbOf(question, '') }), REMEMBERED);

/**
 * The verb that a question asks about.
 *
 * @param before - what is put before the question
 */
export function verbOf(question: string, before: string): AskedVerbWord | undefined {
  const words = readWords(before + question);
  const forms = words.map(({ form }) => form.replaceAll('’', "'"));
  const found = findAskedVerb(forms);
  const { at = -1 } = found ?? {};
  const [form = '', terms = []] = [forms[at], words[at]?.terms];
  return found && terms.length > 0 ? { ...found, form, terms, root: rootOf(form) } : undefined;
}

/** A question beside the sentence that may answer it, word by word; each is read where it is looked at first. */
export class AskedAndTold {
  readonly question: ReadQuestion;
  /** The sentence, by its number in the story. */
  readonly sentence: number;
  readonly index: CandidateIndex;
  #asked?: readonly SaidWord[];
  #told?: readonly SaidWord[];

  constructor(question: ReadQuestion, sentence: number, index: CandidateIndex) {
    this.question = question;
    this.sentence = sentence;
    this.index = index;
  }

  get asked(): readonly SaidWord[] {
    this.#asked ??= readAsked(this.question.text);
    return this.#asked;
  }

  get told(): readonly SaidWord[] {
    this.#told ??= this.index.wordsOf(this.sentence);
    return this.#told;
  }

  /** The verb that the question asks about. */
  get verb(): AskedVerbWord | undefined {
    return readVerb(this.question.text).verb;
  }
}

/** The sentence and those beside it in its paragraph, by their numbers. */
export function withNeighbours(sentence: number, { terms }: CandidateIndex): number[] {
  const paragraph = terms.sentences[sentence]?.paragraph;
  return [sentence - 1, sentence, sentence + 1].filter(
    (at) => terms.sentences[at]?.paragraph === paragraph,
  );
}

/** The sentence behind another one in its paragraph, by its number. */
export function sentenceBehind(sentence: number, { terms }: CandidateIndex): number | undefined {
  const next = sentence + 1;
  return terms.sentences[next]?.paragraph === terms.sentences[sentence]?.paragraph
    ? next
    : undefined;
}

/** The sentences of a paragraph, by their numbers. */
export function sentencesIn(
  paragraph: number,
  { firstSentence }: Pick<StoryTerms, 'firstSentence'>,
): number[] {
  const [start = 0, end = 0] = firstSentence.slice(paragraph, paragraph + 2);
  return Array.from({ length: end - start }, (_, i) => start + i);
}

/** The words of the sentence, and what stands between them. */
export const lookAtSentence = ({ sentence, index }: AskedAndTold): SentenceWords =>
  index.sentenceWords(sentence);
