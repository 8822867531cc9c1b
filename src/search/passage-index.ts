import type { People } from '../people/people.js';
import type { Story } from '../story/story.js';
import type { Paragraph } from '../text/paragraph.js';
import { finish, type Slices } from '../text/slices.js';
import type { Span } from '../text/span.js';
import { type Considered, consider } from './consider.js';
import { type Explanation, explain } from './explain.js';
import type { QuestionTerm } from './question/question.js';
import { candidatesInSlices } from './ranking/candidates.js';
import { logOdds } from './ranking/match.js';
import { DECISIONS, isSureOfWords, judge, matchFor, type Verdict } from './verdict.js';
import { wholeWords } from './whole-words.js';

/** A paragraph that bears on a question. */
export interface Passage {
  readonly paragraph: Paragraph;
  /** The sentence that answers best. */
  readonly highlight: Span;
  /** The words of the answer, in the highlight; only in the first passage, and only if they are sure. */
  readonly answer?: Span;
  /** The share, above 0 and at most 1, of what speaks for any of the question's passages. */
  readonly score: number;
}

/** What a story has on a question. */
export interface Ranking {
  readonly verdict: Verdict;
  /** Best first; empty if and only if the verdict is `none`. */
  readonly passages: readonly Passage[];
  /** Those that come nearest, whatever the verdict; where it is `none`, nothing is claimed of them. */
  readonly nearest: readonly Passage[];
  /** A name in the question that has a part of somebody's of the story, and is nobody's there. */
  readonly stranger?: string;
  /** The question's terms, and what stands for each in the story. */
  readonly terms: readonly QuestionTerm[];
}

/** What a story has on a question, to be set beside what other stories have. */
export interface Weighing {
  /** Best first; empty if nothing of it may be shown. */
  readonly passages: readonly WeighedPassage[];
  /** The log-odds that the question was meant for the story, */
  readonly meant: number;
  /** that its best passage answers, */
  readonly answers: number;
  /** and that the best words of it are those of the answer. */
  readonly words: number;
  /** What the story says to it where it is asked alone. */
  readonly verdict: Verdict;
}

/** A passage with the value of the model, which that of another story's passage can be held against. */
export interface WeighedPassage extends Passage {
  readonly value: number;
}

/** A story's paragraphs, ready to be asked. */
export interface PassageIndex {
  search(question: string): Ranking;
  /** What it has on a question, whatever the verdict. */
  weigh(question: string): Weighing;
  /** How the answer to a question comes about. */
  explain(question: string): Explanation;
}

const WEIGHED_NOTHING: Weighing = {
  passages: [],
  meant: -Infinity,
  answers: -Infinity,
  words: -Infinity,
  verdict: 'none',
};

/**
 * Indexes a story by paragraph.
 *
 * @param people - who is who in the story: names, roles and pronouns count as evidence
 */
export function indexPassages(story: Story, people: People): PassageIndex {
  return finish(passagesInSlices(story, people));
}

/** The same in slices. */
export function* passagesInSlices(story: Story, people: People): Slices<PassageIndex> {
  const index = yield* candidatesInSlices(story, people);
  /** The passages to show; the first with the words of the answer, where they are sure. */
  const passagesOf = (considered: Considered, isAnswered: boolean): Passage[] => {
    const { shown, identity, words, marked } = considered;
    const { question } = considered.findings;
    const isSure = isAnswered && isSureOfWords(considered);
    return shown.flatMap(({ passage, share, tells }, i) => {
      const paragraph = story.paragraphs[passage.paragraph];
      if (paragraph === undefined) return [];
      const told = tells ? identity?.told : undefined;
      const chosen = told?.sentence ?? (i === 0 ? marked : undefined);
      const sentence = index.terms.sentences[chosen ?? passage.sentence];
      const sure =
        i === 0 && isSure && words
          ? wholeWords(words, question.answerType, chosen ?? passage.sentence, index)
          : undefined;
      const answer = told?.words ?? sure;
      const highlight = sentence?.span ?? paragraph;
      return answer === undefined
        ? { paragraph, highlight, score: share }
        : { paragraph, highlight, score: share, answer };
    });
  };
  return {
    explain: (question) => explain(consider(index, question), index, story),
    search(question) {
      const considered = consider(index, question);
      const { stranger, terms } = considered.findings.question;
      const verdict = judge(considered);
      const nearest = passagesOf(considered, verdict === 'answer');
      const passages = verdict === 'none' ? [] : nearest;
      return { verdict, passages, nearest, terms, ...(stranger && { stranger: stranger.name }) };
    },
    weigh(question) {
      const considered = consider(index, question);
      const { match, shown, identity } = considered;
      if (match === undefined) return WEIGHED_NOTHING;
      // Who somebody is, the story tells for sure.
      const isTold = identity?.told !== undefined;
      const oddsOf = (decides: keyof typeof DECISIONS) =>
        isTold
          ? Infinity
          : logOdds(matchFor(considered, decides) ?? match, DECISIONS[decides].model);
      return {
        passages: passagesOf(considered, true).map((passage, i) => ({
          ...passage,
          value: shown[i]?.score ?? 0,
        })),
        meant: oddsOf('meant'),
        answers: oddsOf('answers'),
        words: oddsOf('words'),
        verdict: judge(considered),
      };
    },
  };
}
