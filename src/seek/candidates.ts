/** A story that may bear on a query, and what is known of it without reading it. */
export interface Candidate<Story> {
  readonly story: Story;
  /** Of its file, in UTF-16 code units. */
  readonly length: number;
  /** ISO 8601. */
  readonly published?: string | undefined;
  /** For each term of the query, the paragraphs that have it, from 1, ascending. */
  readonly paragraphs: readonly (readonly number[])[];
}

/** What an archive holds on a query. */
export interface Candidates<Story> {
  /** How many stories there are in all. */
  readonly stories: number;
  /** Of all of them, the mean, in UTF-16 code units. */
  readonly meanLength: number;
  /** For each term of the query, how many of the stories have it, as far as it is known. */
  readonly frequencies: readonly number[];
  readonly list: readonly Candidate<Story>[];
}

/** What two archives hold on one query together. */
export function mergeCandidates<Story>(
  a: Candidates<Story>,
  b: Candidates<Story>,
): Candidates<Story> {
  const stories = a.stories + b.stories;
  const length = a.meanLength * a.stories + b.meanLength * b.stories;
  const count = Math.max(a.frequencies.length, b.frequencies.length);
  return {
    stories,
    meanLength: stories === 0 ? 0 : length / stories,
    frequencies: Array.from(
      { length: count },
      (_, i) => (a.frequencies[i] ?? 0) + (b.frequencies[i] ?? 0),
    ),
    list: [...a.list, ...b.list],
  };
}

/** The same for other names of the stories; those that have none any more are left out. */
export function renameCandidates<From, To>(
  { list, ...counts }: Candidates<From>,
  nameOf: (story: From) => To | undefined,
): Candidates<To> {
  return {
    ...counts,
    list: list.flatMap((candidate) => {
      const story = nameOf(candidate.story);
      return story === undefined ? [] : [{ ...candidate, story }];
    }),
  };
}
