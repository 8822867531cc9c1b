import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { z } from 'zod';
import type { GoldStory } from '../eval/stories.js';

const MARKS_FILE = createRequire(import.meta.url).resolve('#newsqa-marks');

/** For each question of a story, by its id: the paragraphs that answer on their own, from 1. */
const marksSchema = z.record(z.string(), z.array(z.array(z.number().int().positive())));

export type ReadersMarks = z.output<typeof marksSchema>;

type Question = NonNullable<GoldStory['questions']>[number];

/** A story whose questions may have been read by others than the set's annotators. */
export interface TwiceReadStory extends GoldStory {
  questions?:
    | (Question & {
        /** The paragraphs that annotators marked, and others that readers found to answer. */
        readonly read?: readonly number[];
      })[]
    | undefined;
}

/**
 * Adds what readers found to answer a set's questions to what its annotators marked: NewsQA's marked one
 * place of several that say the same.
 *
 * @throws Error if a story has other questions than the readers were given
 */
export function addMarks(stories: readonly GoldStory[], marks: ReadersMarks): TwiceReadStory[] {
  return stories.map((story) => {
    const found = marks[story.id];
    if (found === undefined) return story;
    if (found.length !== story.questions?.length) {
      throw new Error(`Story ${story.id} has other questions than those that were read.`);
    }
    return {
      ...story,
      questions: story.questions.map((question, i) => ({
        ...question,
        read: [...new Set([...question.gold, ...(found[i] ?? [])])],
      })),
    };
  });
}

/** What the project's own readers found to answer NewsQA's questions. */
export async function readMarks(): Promise<ReadersMarks> {
  return marksSchema.parse(JSON.parse(await readFile(MARKS_FILE, 'utf8')));
}
