import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchor, curveOf, hingesOf, knotsOf } from '../../src/fit/curves.js';
import { fitCases } from '../../src/fit/models.js';
import { valueAt } from '../../src/search/ranking/curve.js';

const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 40 });

describe('a curve', () => {
  it('goes straight from point to point, and is flat beyond them', () => {
    const curve = [
      [1, 0],
      [3, 4],
      [4, 2],
    ] as const;
    expect([0, 1, 2, 3, 3.5, 4, 9].map((at) => valueAt(curve, at))).toEqual([0, 0, 2, 4, 3, 2, 2]);
    expect(valueAt([[2, 5]], -1)).toBe(5);
    expect(valueAt([], 1)).toBe(0);
  });

  it('is what the hinges of a value and their weights sum to, wherever the value lies', () => {
    const weights = Float64Array.of(0.5, -1, 2, 0.25, -3);
    fc.assert(
      fc.property(values, fc.integer({ min: -80, max: 80 }), (list, value) => {
        const knots = knotsOf(list, 4);
        const sum = hingesOf(value, knots).reduce((all, by, i) => all + by * (weights[i] ?? 0), 0);
        expect(valueAt(curveOf(knots, weights), value)).toBeCloseTo(sum, 8);
      }),
    );
  });

  it('starts at the least value, ends at the greatest, and bends at four between them', () => {
    expect(knotsOf([9, 1, 1, 1, 4], 4)).toEqual([1, 4, 9]);
    expect(
      knotsOf(
        Array.from({ length: 101 }, (_, i) => i),
        4,
      ),
    ).toEqual([0, 20, 40, 60, 80, 100]);
    expect(knotsOf([1, 3, 9], 0)).toEqual([1, 9]);
    expect(knotsOf([7], 4)).toEqual([7]);
  });

  it('is 0 at 0 when it is anchored, and tells what it was', () => {
    const [curve, there] = anchor([
      [-1, 3],
      [1, 7],
    ]);
    expect(there).toBe(5);
    expect([-1, 0, 1].map((at) => valueAt(curve, at))).toEqual([-2, 0, 2]);
  });

  it('learns what a straight line cannot: that the middle is best', () => {
    const at = Array.from({ length: 60 }, (_, i) => i / 59);
    const knots = knotsOf(at, 4);
    const isRight = (value: number) => value > 0.3 && value < 0.7;
    const samples = at.map((value) => ({
      row: Float64Array.from([1, ...hingesOf(value, knots)]),
      isRight: isRight(value),
      importance: 1,
    }));
    const [constant = 0, ...weights] = fitCases(samples, knots.length, 0.0001);
    const curve = curveOf(knots, Float64Array.from(weights));
    expect(at.filter((value) => constant + valueAt(curve, value) > 0 !== isRight(value))).toEqual(
      [],
    );
  });
});
