import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.js';
import { completeLine } from '../../src/terminal/complete.js';
import { shippedDesk } from '../support/desk.js';

const desk = await shippedDesk();
const complete = (line: string) => completeLine(line, { desk, commands });

describe('completing a typed line', () => {
  it('completes the names of commands', () => {
    expect(complete('/w')).toEqual([['/who '], '/w']);
    expect(complete('/')[0]).toContain('/summary ');
    expect(complete('/')[0]).not.toContain('/passage ');
    expect(complete('what did')).toEqual([[], 'what did']);
  });

  it('completes the value of a command’s first option, and of one that is named', () => {
    expect(complete('/who wal')).toEqual([['Mike Waltz'], 'wal']);
    expect(complete('/summary sh')).toEqual([['short'], 'sh']);
    expect(complete('/summary length:')).toEqual([['short', 'standard', 'long'], '']);
    expect(complete('/ask what is this story:uk')).toEqual([['uk-us-ukraine-talks'], 'uk']);
    expect(complete('/nothing x')).toEqual([[], '/nothing x']);
  });
});
