import { z } from 'zod';
import { StoryFileError } from '../story/errors.js';
import type { Story } from '../story/story.js';
import { splitSentences } from '../text/sentences.js';

const paragraphNumber = z.number().int().positive();

/** A story of an evaluation set, with whatever gold it has. */
const storySchema = z.object({
  id: z.string(),
  headline: z.string().nullish(),
  publisher: z.string().nullish(),
  /** ISO 8601. */
  published: z.string().nullish(),
  date: z.string().nullish(),
  /** What sort of article it is, such as "court" or "sport". */
  kind: z.string().optional(),
  paragraphs: z.array(z.string()).min(1),
  questions: z
    .array(
      z.object({
        q: z.string(),
        /** The paragraphs that answer. */
        gold: z.array(paragraphNumber),
        /** The words of the answer, as annotators marked them; any one of them will do. */
        answers: z.array(z.string()).optional(),
      }),
    )
    .optional(),
  people: z
    .array(
      z.object({
        name: z.string(),
        names: z.array(z.string()),
        salience: z.number(),
        mentions: z.array(
          z.object({ paragraph: paragraphNumber, text: z.string(), kind: z.string() }),
        ),
      }),
    )
    .optional(),
  said: z
    .array(
      z.object({
        paragraph: paragraphNumber,
        kind: z.enum(['direct', 'mixed', 'indirect']).optional(),
        source: z.string(),
        speaker: z.array(z.string()).nullish(),
        cue: z.string().optional(),
        content: z.string(),
      }),
    )
    .optional(),
  references: z.array(z.string()).optional(),
  roles: z
    .array(z.object({ person: z.string(), text: z.string(), paragraph: paragraphNumber }))
    .optional(),
  events: z
    .array(z.object({ paragraph: paragraphNumber, when: z.string(), sentence: z.string() }))
    .optional(),
  /** The sentences that an editor would pick for a digest. */
  points: z.array(z.string()).optional(),
});

export type GoldStory = z.output<typeof storySchema>;

/** Stories, and questions on some of them: each names its stories, and their paragraphs that answer. */
const quizSchema = z.object({
  stories: z.array(storySchema),
  questions: z.array(
    z.object({
      q: z.string(),
      answer: z.string(),
      /** The stories that answer, by their ids. */
      gold: z.array(z.string()).default([]),
      passages: z.array(z.tuple([z.string(), paragraphNumber])),
    }),
  ),
});

export type Quiz = z.output<typeof quizSchema>;

/** The stories that questions are on, each with its own questions. */
function storiesOfQuiz({ stories, questions }: z.output<typeof quizSchema>): GoldStory[] {
  return stories.flatMap((story) => {
    const own = questions.flatMap(({ q, answer, passages }) => {
      const gold = passages.flatMap(([id, paragraph]) => (id === story.id ? [paragraph] : []));
      return gold.length === 0 ? [] : [{ q, gold, answers: [answer] }];
    });
    return own.length === 0 ? [] : [{ ...story, questions: own }];
  });
}

const setSchema = z.array(storySchema).min(1);
const quizSetSchema = quizSchema.transform(storiesOfQuiz).pipe(setSchema);

/**
 * Reads an evaluation set.
 *
 * @param content - JSON: a list of stories with gold, or a quiz: stories, and questions apart
 * @throws StoryFileError if it is something else
 */
export function readGoldStories(content: string, fileName: string): GoldStory[] {
  let data: unknown;
  try {
    data = JSON.parse(content);
  } catch {
    throw new StoryFileError(`${fileName} is not JSON.`);
  }
  const parsed = (Array.isArray(data) ? setSchema : quizSetSchema).safeParse(data);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new StoryFileError(`${fileName}: ${issue?.path.join('.')} ${issue?.message}.`);
}

/** Reads a quiz on many stories; undefined if it is another evaluation set. */
export function readQuiz(content: string): Quiz | undefined {
  return quizSchema.safeParse(JSON.parse(content)).data;
}

/** The story without its gold, each paragraph as it stands in the set. */
export function storyOf({ id, paragraphs }: Pick<GoldStory, 'id' | 'paragraphs'>): Story {
  const text = paragraphs.join('\n\n');
  let start = 0;
  return {
    id,
    text,
    people: [],
    paragraphs: paragraphs.map((paragraph, i) => {
      const span = { start, end: start + paragraph.length };
      start = span.end + 2;
      return { ...span, number: i + 1, sentences: splitSentences(text, span) };
    }),
  };
}
