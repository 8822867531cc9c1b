import { describe, expect, it } from 'vitest';
import { withoutAsking } from '../../src/text/english/asking.js';

describe('words that only say that something is asked', () => {
  it.each([
    ['does it say how old the pilot is', 'how old the pilot is'],
    ['do we know what it cost?', 'what it cost?'],
    ['any idea when the pool opens', 'when the pool opens'],
    ['so anyone know whos running it', 'whos running it'],
    ['can you please tell me why they left', 'why they left'],
    ['I want to know where it was', 'where it was'],
    ['is it clear whether he resigned', 'whether he resigned'],
    ['Does the story say anything about a bridge', 'anything about a bridge'],
    ['any news on the bridge?', 'the bridge?'],
    ['what do we know about the pilot', 'the pilot'],
    ['when is the vote, do we know?', 'when is the vote'],
    ['so who pays for it', 'who pays for it'],
    ['lol wait who is the pilot', 'who is the pilot'],
    ["i don't get it, why did they leave", 'why did they leave'],
    ['im curious how many left', 'how many left'],
    ['does it mention the bridge', 'the bridge'],
    ['any updates on the bridge', 'the bridge'],
    ['whats the latest on the bridge', 'the bridge'],
    ['more details on the pilot', 'the pilot'],
    ['how about the pilot', 'the pilot'],
    ['y did they leave', 'why did they leave'],
    ['lol y r they leaving', 'why r they leaving'],
    ['what’s the deal with the bridge', 'the bridge'],
    ['show me what the pilot said', 'what the pilot said'],
  ])('are left out: %s', (question, rest) => {
    expect(withoutAsking(question)).toBe(rest);
  });

  it.each([
    'did anyone at the plant know about the leak beforehand?',
    'did anyone know',
    'do they know who did it',
    'what did they say about the bridge',
    'did the council tell residents why',
    'does anyone care about rocks',
    'did the mayor say when',
    'when did they know',
    'could you buy it there',
    'who had any idea',
    'any news?',
    'well water in the village',
    'what is new in the village',
    'how is the bridge',
    'did they mention the bridge',
    'is it right to shut the bridge',
    'is it right on the coast',
    'isn’t it true whether it leaks',
    'is it true',
  ])('are not those that the question is about: %s', (question) => {
    expect(withoutAsking(question)).toBe(question);
  });

  it.each([
    ['is it true that the pilot slept', 'whether the pilot slept'],
    ['so is it really true the pilot slept?', 'whether the pilot slept?'],
    ['isn’t it a fact that the pilot slept', 'whether the pilot slept'],
  ])('leave a claim as a question for whether it is so: %s', (question, rest) => {
    expect(withoutAsking(question)).toBe(rest);
  });
});
