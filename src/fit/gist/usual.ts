import { axisOf, GIST_SIZE, gistBytesOf, MEAN } from '../../terms/gist.js';
import type { Vector } from '../../terms/vector.js';
import { meanOf, principalComponents } from '../components.js';
import { dot } from '../vector.js';

/**
 * Rows for a table of gists that tell how like a text those are that have nothing to do with it: their mean
 * and, along each principal axis, their standard deviation.
 *
 * @param gists - of many texts
 */
export function usualRows(gists: readonly Vector[]): (readonly [row: string, bytes: Int8Array])[] {
  const all = gists.map((gist) => Float64Array.from(gist));
  const mean = meanOf(all);
  const centred = all.map((gist) => gist.map((value, i) => value - (mean[i] ?? 0)));
  const axes = principalComponents(centred, GIST_SIZE).map((axis) => {
    const variance = centred.reduce((sum, gist) => sum + dot(gist, axis) ** 2, 0) / all.length;
    return axis.map((value) => value * Math.sqrt(variance));
  });
  const bytes = (vector: Float64Array) => gistBytesOf(Float32Array.from(vector));
  return [
    [MEAN, bytes(mean)],
    ...axes.map((axis, number): [string, Int8Array] => [axisOf(number), bytes(axis)]),
  ];
}
