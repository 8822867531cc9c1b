/** Some of a list, each kept with a likelihood of 1 − `share`; all of it if none were left. */
export function dropSome(
  list: readonly number[],
  share: number,
  random: () => number,
): readonly number[] {
  const kept = list.filter(() => random() >= share);
  return kept.length === 0 ? list : kept;
}

/** A list in another order (Fisher and Yates). */
export function shuffle<T>(list: readonly T[], random: () => number): T[] {
  const mixed = [...list];
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [mixed[i], mixed[j]] = [mixed[j] as T, mixed[i] as T];
  }
  return mixed;
}
