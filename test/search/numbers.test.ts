import { expect, it } from 'vitest';
import { analyze } from '../../src/search/words/analyzer.js';

it.each([
  ['£3.1bn', '£3.1 billion'],
  ['€24mn', '€24 million'],
  ['$1,200m', '$1,200 million'],
  ['50k fans', '50,000 fans'],
  ['2.5K', '2,500'],
  ['$1.2tn', '$1.2 trillion'],
])('%s is read as %s', (short, long) => {
  expect(analyze(short)).toEqual(analyze(long));
});

it('a number with other letters, and a word with some of these, stay as they are', () => {
  expect(analyze('the 4th of 12kg, at 10am in B52m')).toEqual(['4th', '12kg', '10am', 'b52m']);
  expect(analyze('3.1 and 4,000')).toEqual(['3.1', '4000']);
});
