import { describe, expect, it } from 'vitest';
import { analyze, readWords } from '../../src/terms/analyzer.js';

describe('a contraction that is typed without its apostrophe', () => {
  it.each([
    ['whos running the fair', "who's running the fair"],
    ['Whats it cost and wheres the car park', "What's it cost and where's the car park"],
    ['why didnt they pay, dont they owe it', "why didn't they pay, don't they owe it"],
    ['WHOS RUNNING THE FAIR', "WHO'S RUNNING THE FAIR"],
    ['im told theyre late', "i'm told they're late"],
  ])('is read as one with it: %s', (without, withIt) => {
    expect(readWords(without)).toEqual(readWords(withIt));
  });

  it('is spelt out where it is shortened otherwise', () => {
    expect(analyze('how many ppl came tho pls')).toEqual(analyze('how many people came'));
    expect(readWords('what happend')).toEqual(readWords('what happened'));
  });

  it('is spelt out where it is a letter, but for a capital, which is somebody’s initial', () => {
    expect(readWords('how many books r there, do u know ur way')).toEqual(
      readWords('how many books are there, do you know your way'),
    );
    expect(analyze('U Nu and R Kelly')).toEqual(['u', 'nu', 'r', 'kelli']);
  });

  it('is not seen in another word that is spelt so, nor in an initialism', () => {
    expect(analyze('an ill man at the well')).toEqual(['ill', 'man', 'well']);
    expect(analyze('the IM at HES, with PPL')).toEqual(['im', 'hes', 'ppl']);
  });
});

describe('a number that is written short', () => {
  it.each([
    ['£3.1bn', '£3.1 billion'],
    ['€24mn', '€24 million'],
    ['$1,200m', '$1,200 million'],
    ['50k fans', '50,000 fans'],
    ['2.5K', '2,500'],
    ['$1.2tn', '$1.2 trillion'],
  ])('is read as it is written out: %s, %s', (short, long) => {
    expect(analyze(short)).toEqual(analyze(long));
  });

  it('stays as it is with other letters, and so does a word with some of these', () => {
    expect(analyze('the 4th of 12kg, at 10am in B52m')).toEqual(['4th', '12kg', '10am', 'b52m']);
    expect(analyze('3.1 and 4,000')).toEqual(['3.1', '4000']);
  });
});
