import { type Curve, valueAt } from '../search/ranking/curve.js';

/**
 * Where a curve over values starts, may bend, and ends: evenly spread over the distinct ones.
 *
 * @param bends - how many times it may bend at most; 0 makes it a line
 */
export function knotsOf(values: readonly number[], bends: number): number[] {
  const distinct = [...new Set(values)].sort((a, b) => a - b);
  const knots = Array.from(
    { length: bends + 2 },
    (_, i) => distinct[Math.round((i * (distinct.length - 1)) / (bends + 1))] ?? 0,
  );
  return [...new Set(knots)];
}

/** A value as what a linear model learns a curve from: how far it is past each knot but the last. */
export function hingesOf(value: number, knots: readonly number[]): number[] {
  const most = knots.at(-1) ?? 0;
  return knots.slice(0, -1).map((knot) => Math.max(0, Math.min(value, most) - knot));
}

/** The curve that the weights of hinges make. */
export function curveOf(knots: readonly number[], weights: Float64Array): Curve {
  return knots.map((knot) => [
    knot,
    hingesOf(knot, knots).reduce((sum, hinge, i) => sum + hinge * (weights[i] ?? 0), 0),
  ]);
}

/** Shifts a curve to be 0 at 0, and says what it was there. */
export function anchor(curve: Curve): [Curve, number] {
  const there = valueAt(curve, 0);
  return [curve.map(([at, value]) => [at, value - there]), there];
}
