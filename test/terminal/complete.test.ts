import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.js';
import { completeLine } from '../../src/terminal/complete.js';
import { SCOPE, shippedDesk } from '../support/desk.js';

const desk = await shippedDesk();
const complete = (line: string) => completeLine(line, { desk, scope: SCOPE, commands });

describe('completing a typed line', () => {
  it('completes the names of commands', async () => {
    expect(await complete('/w')).toEqual([['/who '], '/w']);
    expect((await complete('/'))[0]).toContain('/summary ');
    expect((await complete('/'))[0]).not.toContain('/passage ');
    expect(await complete('what did')).toEqual([[], 'what did']);
  });

  it('completes the value of a command’s first option, and of one that is named', async () => {
    expect(await complete('/who wal')).toEqual([['Mike Waltz'], 'wal']);
    expect(await complete('/summary sh')).toEqual([['short'], 'sh']);
    expect(await complete('/summary length:')).toEqual([['short', 'standard', 'long'], '']);
    expect(await complete('/ask what is this story:uk')).toEqual([['uk-us-ukraine-talks'], 'uk']);
    expect(await complete('/nothing x')).toEqual([[], '/nothing x']);
  });
});
