/** What tells the story that answers a question from others; all but the last are shares of its weight. */
export const STORY_FEATURES = [
  /** BM25 of the whole story. */
  'bm25',
  /** The terms that its first paragraphs have, */
  'lead',
  /** that its best two neighbouring paragraphs have, */
  'window',
  /** and, of those that are written like names, that it has at all. */
  'names',
  /** Neighbouring words in the question of which one of its paragraphs has both. */
  'pairs',
  /** The logarithm of how many days it is older than the newest candidate. */
  'age',
] as const;

export type StoryFeature = (typeof STORY_FEATURES)[number];

/** What tells the right story from others once they are read. */
export const READ_FEATURES = [
  /** Its score before it was read. */
  'found',
  /** The log-odds that the question was meant for it. */
  'meant',
] as const;
export type ReadFeature = (typeof READ_FEATURES)[number];

/** What tells the passage that answers from those of the same story and of others. */
export const RECORD_FEATURES = [
  /** What speaks for its story, once that is read. */
  'story',
  /** The logarithm of its share in what speaks for any passage of its story. */
  'share',
  /** The value of the model that ranks passages within a story. */
  'value',
] as const;
export type RecordFeature = (typeof RECORD_FEATURES)[number];

/** What tells an answer from what is only near, of the best passage and its story. */
export const ANSWER_FEATURES = [
  /** 1: the model's constant. */
  'always',
  /** The log-odds that the question was meant for the story, that the passage answers, and that its words do. */
  'meant',
  'answers',
  'words',
  /** The passage's share in what speaks for any passage of any story. */
  'share',
  /** By how much more speaks for its story than for the next one. */
  'ahead',
  'bm25',
  'lead',
  'window',
  'names',
] as const;
export type AnswerFeature = (typeof ANSWER_FEATURES)[number];

/** What tells whether stories are on one topic. */
export const TOPIC_FEATURES = [
  /** 1: the model's constant. */
  'always',
  /** How alike the terms are that they come back to (the cosine of their weights), */
  'terms',
  /** and the names. */
  'names',
  /** The logarithm of how many days lie between them. */
  'days',
] as const;
export type TopicFeature = (typeof TOPIC_FEATURES)[number];
