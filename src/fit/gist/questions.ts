import { holdsAnswer } from '../../eval/squad.js';
import { type GoldStory, storyOf } from '../../eval/stories.js';
import { slice } from '../../story/story.js';
import { FOLDS } from '../samples.js';
import type { RankedQuestion } from './tune.js';

/** A question of a story of some fold. */
interface FoldedQuestion extends RankedQuestion {
  /** Counted from 0. */
  readonly fold: number;
}

/**
 * The questions of a set with their stories' sentences.
 *
 * @param importance - how much they count, all together
 */
export function readQuestions(
  stories: readonly GoldStory[],
  rowsOf: (text: string) => number[],
  importance: number,
): FoldedQuestion[] {
  const asked = stories.flatMap((gold, number) => {
    const story = storyOf(gold);
    const sentences = story.paragraphs.flatMap((paragraph) =>
      paragraph.sentences.map((sentence) => ({
        paragraph: paragraph.number,
        text: slice(story, sentence),
        rows: rowsOf(slice(story, sentence)),
      })),
    );
    return (gold.questions ?? []).map(({ q, gold: right, answers = [] }) => {
      const inParagraph = sentences.map(({ paragraph }) => right.includes(paragraph));
      const holds = sentences.map(
        ({ text }, i) =>
          inParagraph[i] === true && answers.some((answer) => holdsAnswer(text, answer)),
      );
      const isRight = holds.includes(true) ? holds : inParagraph;
      return {
        fold: number % FOLDS,
        rows: rowsOf(q.replace(/\??\s*$/, '?')),
        sentences: sentences.map(({ rows }, i) => ({ rows, isRight: isRight[i] === true })),
      };
    });
  });
  const usable = asked.filter(({ sentences }) => sentences.some(({ isRight }) => isRight));
  return usable.map((question) => ({ ...question, importance: importance / usable.length }));
}
