import { expect, test } from 'vitest';
import { toldAge } from '../../src/people/told-age.js';
import { read } from './reading.js';

test.each([
  ['Karin Lund, 44, opened a bakery.', 44],
  ['Karin Lund (aged 44) opened a bakery.', 44],
  ['The 44-year-old baker Karin Lund was glad.', 44],
  ['A 44-year-old baker, Karin Lund, was glad.', 44],
  ['It was baked by a 44-year-old woman, Karin Lund.', 44],
  ['It was baked by a 44-year-old woman, Karin Lund said.', undefined],
  ['When a 44-year-old baker fled, Karin Lund, the owner, wept.', undefined],
  ['The shop shut after a 44-year-old baker, Karin Lund, fell ill.', 44],
  ['On Monday a 44-year-old baker, Karin Lund, fell ill.', 44],
  ['Police named a 44-year-old baker, Karin Lund, and her son.', 44],
  ['After helping a 44-year-old baker, Karin Lund, a nurse, went home.', undefined],
  ['Unlike her 44-year-old sister, Karin Lund, who bakes, stayed.', undefined],
  ['They said that after meeting a 44-year-old baker, Karin Lund, the owner, wept.', undefined],
  ['With her 4-year-old son, Karin Lund, who had slept, fled.', undefined],
  ['The boat had on board a 4-year-old boy, Karin Lund, Ulf Berg and a dog.', undefined],
  ['The boat had on board two boys, a 4-year-old girl, Karin Lund, and a dog.', undefined],
  ['The bread was brought by a 19-year-old driver, Karin Lund, 44, and others.', 44],
  ['Karin Lund, now 44, opened a bakery.', 44],
  ['The 12-year-old daughter of Karin Lund won.', undefined],
  ['It rained on the goals by Karin Lund (12), Ulf Berg (67) and others.', undefined],
])('how old somebody is said to be: “%s”', (sentence, age) => {
  const { story, person } = read(`${sentence} Karin Lund left.`);
  expect(toldAge(story, person('Karin Lund'))).toBe(age);
});
