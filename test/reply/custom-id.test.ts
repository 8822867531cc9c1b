import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePress, encodePress } from '../../src/reply/custom-id.js';

describe('the code of a press', () => {
  it('is the command’s name and its options', () => {
    expect(encodePress('passage', { story: 'ferry', paragraph: 6 })).toBe('passage?s=ferry&p=6');
    expect(decodePress('passage?s=ferry&p=6')).toEqual({
      command: 'passage',
      options: { story: 'ferry', paragraph: '6' },
    });
  });

  it('carries any options there and back, if Discord has room for them', () => {
    const name = fc.stringMatching(/^[a-z]{2,10}$/);
    fc.assert(
      fc.property(name, fc.dictionary(name, fc.string({ unit: 'binary' })), (command, options) => {
        const code = encodePress(command, options);
        if (code === undefined) return;
        expect(code.length).toBeLessThanOrEqual(100);
        expect(decodePress(code)).toEqual({ command, options: { ...options } });
      }),
    );
  });

  it('carries the characters that it is made of as well', () => {
    for (const question of ['100%', '%26 and %25', 'a&b=c', '?&=%']) {
      const code = encodePress('ask', { story: 'ferry', question });
      expect(decodePress(code ?? '')?.options).toEqual({ story: 'ferry', question });
    }
  });

  it('is not made where it would be too long, and not read where it is another bot’s', () => {
    expect(encodePress('who', { name: 'x'.repeat(100) })).toBeUndefined();
    for (const code of ['', 'pick', 'Ask?x=1', '?', 'a b?c=d'])
      expect(decodePress(code)).toBeUndefined();
  });

  it('is read without harm, whatever it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (code) => void decodePress(code)));
  });
});
