/** Work in slices: it yields where others may get their turn, and returns what comes of it. */
export type Slices<T> = Generator<void, T>;

/** Does all the work, or what is left of it, at once. */
export function finish<T>(work: Slices<T>): T {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}
