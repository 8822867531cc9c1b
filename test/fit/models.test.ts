import { describe, expect, it } from 'vitest';
import {
  type CaseSample,
  fitCases,
  fitLists,
  type ListOptions,
  type ListSample,
} from '../../src/fit/models.js';
import { lowestLimit } from '../../src/fit/verdict.js';

const times = <T>(count: number, item: T): T[] => Array<T>(count).fill(item);

/** Two candidates, of which the first one has the feature; the second feature both have. */
const list = (rightOne: 0 | 1, importance = 1): ListSample => ({
  rows: Float64Array.of(1, 5, 0, 5),
  gains: [rightOne === 0 ? 1 : 0, rightOne],
  importance,
});
const OPTIONS: ListOptions = { size: 2, tolerance: 0, ridge: 0 };

describe('fitting what ranks', () => {
  it('gives a feature the logarithm of how many times as often who has it is right', () => {
    const [has, common] = fitLists([...times(3, list(0)), list(1)], OPTIONS);
    expect(has).toBeCloseTo(Math.log(3), 3);
    expect(common).toBeCloseTo(0, 9);
  });

  it('says the same of a feature in other units', () => {
    const inHundreds = (sample: ListSample) => ({
      ...sample,
      rows: sample.rows.map((value) => 100 * value),
    });
    const [has] = fitLists([...times(3, list(0)), list(1)].map(inHundreds), OPTIONS);
    expect(has).toBeCloseTo(Math.log(3) / 100, 5);
  });

  it('counts a list as often as it is important', () => {
    const [has] = fitLists([list(0, 7), list(1, 1)], OPTIONS);
    expect(has).toBeCloseTo(Math.log(7), 3);
  });

  it('gives categories weights of their own', () => {
    const of = (rightOne: 0 | 1) => ({ ...list(rightOne), categories: [0, 1] });
    const options = { ...OPTIONS, categories: 2, ridge: 1e-6 };
    const samples = [...times(4, of(0)), of(1)].map((sample) => ({
      ...sample,
      rows: new Float64Array(4),
    }));
    const [, , first = 0, second = 0] = fitLists(samples, options);
    expect(first - second).toBeCloseTo(Math.log(4), 2);
  });

  it('bears with a wrong mark where it is told to', () => {
    const samples = [...times(4, list(0)), list(1)];
    const [strict = 0] = fitLists(samples, { ...OPTIONS, ridge: 0.001 });
    const [tolerant = 0] = fitLists(samples, { ...OPTIONS, ridge: 0.001, tolerance: 0.5 });
    expect(tolerant).toBeGreaterThan(strict + 0.5);
  });

  it('weighs large weights down', () => {
    const always = times(4, list(0));
    const [light = 0] = fitLists(always, { ...OPTIONS, ridge: 0.001 });
    const [heavy = 0] = fitLists(always, { ...OPTIONS, ridge: 0.1 });
    expect(heavy).toBeGreaterThan(0);
    expect(light).toBeGreaterThan(2 * heavy);
  });
});

describe('fitting a verdict', () => {
  const cases = (has: 0 | 1, right: number, wrong: number): CaseSample[] => {
    const one = (isRight: boolean) => ({ row: Float64Array.of(1, has), isRight, importance: 1 });
    return [...times(right, one(true)), ...times(wrong, one(false))];
  };

  it('gives the log-odds of a case, and what a feature adds to them', () => {
    const [always, has] = fitCases([...cases(0, 10, 10), ...cases(1, 15, 5)], 2, 0);
    expect(always).toBeCloseTo(0, 1);
    expect(has).toBeCloseTo(Math.log(3), 1);
  });

  it('finds the lowest limit that is enough, in hundredths', () => {
    expect(lowestLimit((limit) => limit >= 0.3)).toBe(0.3);
    expect(lowestLimit(() => false)).toBe(1);
  });
});
