import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { z } from 'zod';
import { type GoldStory, readQuiz } from '../eval/stories.js';

const QUESTIONS_FILE = createRequire(import.meta.url).resolve('#news-questions');

const questionsSchema = z.array(
  z.object({
    /** Of the story, which is not in the file. */
    id: z.string(),
    questions: z.array(
      z.object({
        q: z.string(),
        /** The paragraphs that answer, from 1; none where the story does not say. */
        gold: z.array(z.number().int().positive()),
        /** The words of the answer: a paragraph from 1, and where in it they start and end. */
        answers: z.array(z.tuple([z.number(), z.number(), z.number()])),
      }),
    ),
  }),
);

/**
 * The project's own questions on news stories: as people ask them in a chat, half of them in other words
 * than the story's, and some that it does not answer.
 *
 * @param path - the quiz whose stories they are on
 */
export async function readNewsQuestions(path: string): Promise<GoldStory[]> {
  const stories = new Map(
    readQuiz(await readFile(path, 'utf8'))?.stories.map((story) => [story.id, story]),
  );
  const asked = questionsSchema.parse(JSON.parse(await readFile(QUESTIONS_FILE, 'utf8')));
  return asked.map(({ id, questions }) => {
    const story = stories.get(id);
    if (story === undefined) throw new Error(`${path} has no story ${id}.`);
    return {
      ...story,
      questions: questions.map(({ q, gold, answers }) => ({
        q,
        gold,
        answers: answers.map(([paragraph, start, end]) =>
          (story.paragraphs[paragraph - 1] ?? '').slice(start, end),
        ),
      })),
    };
  });
}
