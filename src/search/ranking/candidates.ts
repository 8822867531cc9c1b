import MiniSearch from 'minisearch';
import type { People } from '../../people/people.js';
import type { Story } from '../../story/story.js';
import { readWords } from '../../terms/analyzer.js';
import { GIST_WORDS, type GistWords } from '../../terms/gist.js';
import { remembering } from '../../text/remembering.js';
import { finish, type Slices } from '../../text/slices.js';
import { readSaidWords } from '../factuality/modality.js';
import type { SaidWord } from '../factuality/said-word.js';
import { lookAtWords, type SentenceWords } from '../index/sentence-words.js';
import { readStoryTerms, type StoryTerms } from '../index/story-terms.js';
import { indexPeople, type WhoIsWho } from '../index/who-is-who.js';
import { createTermReader, readQuestion } from '../question/question.js';
import { collectEvidence } from './evidence.js';
import type { Findings } from './findings.js';
import { compare, readMeaning } from './likeness.js';

export interface CandidateIndex {
  /** The story's. */
  readonly text: string;
  readonly terms: StoryTerms;
  readonly who: WhoIsWho;
  /** The words of a sentence, by its number, and how each is said; none where there is no such one. */
  wordsOf(sentence: number): readonly SaidWord[];
  /** The words of a sentence, by its number, with what stands between them. */
  sentenceWords(sentence: number): SentenceWords;
  /** What the story has on a question. */
  find(question: string): Findings;
}

/** Sentences whose words are remembered: those that answer once answer again. */
const REMEMBERED = 100;
/** MiniSearch is given terms, not text: they come joined by a character that no term contains. */
const JOINT = '\n';

/**
 * Indexes a story's terms, people and meaning. MiniSearch scores each paragraph for a question's terms
 * (BM25+, Lv and Zhai 2011); that is one piece of evidence beside others.
 */
export function indexCandidates(
  story: Story,
  people: People,
  gistWords?: GistWords,
): CandidateIndex {
  return finish(candidatesInSlices(story, people, gistWords));
}

/** The same in slices. */
export function* candidatesInSlices(
  story: Story,
  people: People,
  gistWords: GistWords = GIST_WORDS,
): Slices<CandidateIndex> {
  const terms = yield* readStoryTerms(story, people);
  yield;
  const index = new MiniSearch<{ id: number; terms: string }>({
    fields: ['terms'],
    tokenize: (joined) => joined.split(JOINT),
    processTerm: (term) => term || null,
  });
  terms.paragraphs.forEach((list, id) => {
    const handedOn = terms.headings.over
      .get(id)
      ?.flatMap((heading) => terms.paragraphs[heading] ?? []);
    index.add({ id, terms: [...list, ...(handedOn ?? [])].join(JOINT) });
  });
  const readTerm = createTermReader(terms);
  const who = indexPeople(story, people, terms);
  yield;
  const meaning = readMeaning(terms, gistWords);
  const sentenceWords = remembering((sentence: number) => {
    const { start, end } = terms.sentences[sentence]?.span ?? { start: 0, end: 0 };
    const text = story.text.slice(start, end);
    return lookAtWords(text, readWords(text), start);
  }, REMEMBERED);

  return {
    text: story.text,
    terms,
    who,
    wordsOf: remembering(
      (sentence: number) => readSaidWords(sentenceWords(sentence).text),
      REMEMBERED,
    ),
    sentenceWords,
    find(asked) {
      const question = readQuestion(asked, readTerm, who);
      const evidence = collectEvidence(question, terms, who);
      const likeness = compare(question, evidence.inParagraph, meaning);
      const forms = question.terms.flatMap(({ forms }) => forms);
      const scores = new Map<number, number>(
        index.search(forms.join(JOINT)).map(({ id, score }) => [id, score]),
      );
      return { question, story: terms, evidence, likeness, scores };
    },
  };
}
