/** Points that a function goes through, straight from one to the next: where, ascending, and its value there. */
export type Curve = readonly (readonly [at: number, value: number])[];

/** The value of a curve; before its first point and after its last one, what it is there. */
export function valueAt(curve: Curve, at: number): number {
  const first = curve[0];
  if (first === undefined) return 0;
  if (at <= first[0]) return first[1];
  let before = first;
  for (let i = 1; i < curve.length; i++) {
    const next = curve[i] ?? before;
    if (at < next[0]) {
      return before[1] + ((next[1] - before[1]) * (at - before[0])) / (next[0] - before[0]);
    }
    before = next;
  }
  return before[1];
}
