import { dot } from './vector.js';

/** A function to minimise: its value at a point; the gradient is written into the second argument. */
export type Objective = (point: Float64Array, gradient: Float64Array) => number;

/** Pairs of steps and changes of the gradient that the curvature is estimated from. */
const MEMORY = 8;
const SUFFICIENT_DECREASE = 1e-4;
const MAX_HALVINGS = 20;
const TOLERANCE = 1e-8;

/** `a + factor * b` */
function plus(a: Float64Array, b: Float64Array, factor: number): Float64Array {
  return a.map((value, i) => value + factor * (b[i] ?? 0));
}

/**
 * Finds the minimum of a smooth convex function from the origin: L-BFGS with backtracking
 * (Nocedal and Wright, Numerical Optimization, 2006, algorithm 7.4).
 *
 * @param size - how many variables it has
 */
export function minimise(objective: Objective, size: number, maxSteps: number): Float64Array {
  let point: Float64Array = new Float64Array(size);
  let gradient: Float64Array = new Float64Array(size);
  let value = objective(point, gradient);
  const history: { step: Float64Array; change: Float64Array; curvature: number }[] = [];
  for (let i = 0; i < maxSteps; i++) {
    const direction = descentDirection(gradient, history);
    const slope = dot(gradient, direction);
    let length = 1;
    let next = point;
    let nextGradient = gradient;
    let nextValue = value;
    for (let halvings = 0; halvings < MAX_HALVINGS; halvings++, length /= 2) {
      next = plus(point, direction, -length);
      nextGradient = new Float64Array(size);
      nextValue = objective(next, nextGradient);
      if (nextValue <= value - SUFFICIENT_DECREASE * length * slope) break;
    }
    const gain = value - nextValue;
    if (!(gain > 0)) break;
    const step = plus(next, point, -1);
    const change = plus(nextGradient, gradient, -1);
    const curvature = dot(step, change);
    if (curvature > 0) history.push({ step, change, curvature });
    if (history.length > MEMORY) history.shift();
    point = next;
    gradient = nextGradient;
    value = nextValue;
    if (gain < TOLERANCE) break;
  }
  return point;
}

function descentDirection(
  gradient: Float64Array,
  history: readonly { step: Float64Array; change: Float64Array; curvature: number }[],
): Float64Array {
  let direction = gradient;
  const factors: number[] = [];
  for (const { step, change, curvature } of [...history].reverse()) {
    const factor = dot(step, direction) / curvature;
    factors.push(factor);
    direction = plus(direction, change, -factor);
  }
  const latest = history.at(-1);
  if (latest !== undefined) {
    const scale = latest.curvature / dot(latest.change, latest.change);
    direction = direction.map((value) => value * scale);
  }
  for (const { step, change, curvature } of history) {
    const factor = (factors.pop() ?? 0) - dot(change, direction) / curvature;
    direction = plus(direction, step, factor);
  }
  return direction;
}
