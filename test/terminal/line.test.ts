import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.js';
import { readLine, writeLine } from '../../src/terminal/line.js';

const read = (line: string) => {
  const typed = readLine(line, commands);
  return 'unknown' in typed ? typed : { command: typed.command.name, options: typed.options };
};

describe('a typed line', () => {
  it.each([
    ['/ask what did Healey press for', 'ask', { question: 'what did Healey press for' }],
    ['what did Healey press for', 'ask', { question: 'what did Healey press for' }],
    ['/who Waltz', 'who', { name: 'Waltz' }],
    ['/who name:Mike Waltz', 'who', { name: 'Mike Waltz' }],
    ['/who "Mike Waltz"', 'who', { name: 'Mike Waltz' }],
    ['/summary', 'summary', {}],
    ['/summary length:short', 'summary', { length: 'short' }],
    ['/summary short', 'summary', { length: 'short' }],
    ['/ask story:ferry who is striking', 'ask', { question: 'who is striking', story: 'ferry' }],
    ['/ask who is striking story:ferry', 'ask', { question: 'who is striking', story: 'ferry' }],
    ['/ask what does article:5 say', 'ask', { question: 'what does article:5 say' }],
    ['/ask what is the story: a lie?', 'ask', { question: 'what is the story: a lie?' }],
    ['/stories', 'stories', {}],
    ['  /who   Waltz  ', 'who', { name: 'Waltz' }],
  ])('%j is %s', (line, command, options) => {
    expect(read(line)).toEqual({ command, options });
  });

  it('with an unknown command is known by that command’s name', () => {
    expect(read('/frobnicate now')).toEqual({ unknown: 'frobnicate' });
    expect(read('/')).toEqual({ unknown: '' });
  });

  it('with a misspelt name says what is meant, of a command or an option', () => {
    expect(read('/sumary')).toEqual({ unknown: 'sumary', meant: 'summary' });
    expect(read('/summary lenght:short')).toEqual({
      unknown: 'lenght',
      meant: 'length',
      of: 'summary',
    });
    expect(read('/ask what is chapter:two about')).toMatchObject({ command: 'ask' });
  });

  it('is written as it is read', () => {
    for (const line of [
      '/who story:ferry Mike Waltz',
      '/ask story:ferry private:true who strikes?',
    ]) {
      const typed = readLine(line, commands);
      if ('unknown' in typed) throw new Error(typed.unknown);
      expect(writeLine(typed.command, typed.options)).toBe(line);
    }
  });
});
