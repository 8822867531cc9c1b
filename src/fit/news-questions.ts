import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { z } from 'zod';
import { type GoldStory, readQuiz } from '../eval/stories.js';

const QUESTIONS_FILE = createRequire(import.meta.url).resolve('#news-questions');

const count = z.number().int().nonnegative();
const questionsSchema = z.array(
  z.object({
    /** Of the story, which is not in the file. */
    id: z.string(),
    questions: z.array(
      z.object({
        q: z.string(),
        /** The paragraphs that answer, from 1; none where the story does not say. */
        gold: z.array(count),
        /** The words of the answer: a paragraph from 1, and where in it they start and end. */
        answers: z.array(z.tuple([count, count, count])),
      }),
    ),
  }),
);

/** Questions on stories, apart from these. */
export type AskedStories = z.output<typeof questionsSchema>;

/**
 * Puts questions together with the stories that they are on.
 *
 * @throws Error if a story, or what is marked in it, is not there
 */
export function joinQuestions(asked: AskedStories, stories: readonly GoldStory[]): GoldStory[] {
  const byId = new Map(stories.map((story) => [story.id, story]));
  return asked.map(({ id, questions }) => {
    const story = byId.get(id);
    if (story === undefined) throw new Error(`There is no story ${id}.`);
    return {
      ...story,
      questions: questions.map(({ q, gold, answers }) => ({
        q,
        gold,
        answers: answers.map(([paragraph, start, end]) => {
          const text = story.paragraphs[paragraph - 1];
          if (text === undefined || end > text.length) {
            throw new Error(`Story ${id} is another one than “${q}” was asked of.`);
          }
          return text.slice(start, end);
        }),
      })),
    };
  });
}

/**
 * The project's own questions on news stories, as people ask them in a chat: most of those that a story
 * answers are in other words than its own, and some it does not answer.
 *
 * @param path - the quiz whose stories they are on
 * @throws Error if it is no quiz, or one of other stories
 */
export async function readNewsQuestions(path: string): Promise<GoldStory[]> {
  const quiz = readQuiz(await readFile(path, 'utf8'));
  if (quiz === undefined) throw new Error(`${path} is no quiz.`);
  const asked = questionsSchema.parse(JSON.parse(await readFile(QUESTIONS_FILE, 'utf8')));
  return joinQuestions(asked, quiz.stories);
}
