/**
 * The story of the same set that a question is put to although it was asked about another one: fixed,
 * and over a story's questions every other story in turn.
 *
 * @param own - the story that it was asked about, counted from 0
 * @param question - which of that story's questions it is, counted from 0
 * @param count - how many stories there are
 */
export function otherStory(own: number, question: number, count: number): number {
  return (own + 1 + (question % Math.max(1, count - 1))) % count;
}
