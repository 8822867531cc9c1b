/** Points that a function goes through, straight from one to the next: where, ascending, and its value there. */
export type Curve = readonly (readonly [at: number, value: number])[];

/** The value of a curve; before its first point and after its last one, what it is there. */
export function valueAt(curve: Curve, at: number): number {
  let [before = 0, value = 0] = curve[0] ?? [];
  if (at <= before) return value;
  for (let i = 1; i < curve.length; i++) {
    const [next = 0, valueThere = 0] = curve[i] ?? [];
    if (at < next) return value + ((valueThere - value) * (at - before)) / (next - before);
    before = next;
    value = valueThere;
  }
  return value;
}
