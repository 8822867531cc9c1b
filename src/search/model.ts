/** The value of a linear model: the sum of its features, each times its weight. */
export function scoreOf<Name extends string>(
  features: Readonly<Record<Name, number>>,
  weights: Readonly<Record<Name, number>>,
): number {
  let sum = 0;
  for (const name in weights) sum += features[name] * weights[name];
  return sum;
}
