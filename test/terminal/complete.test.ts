import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.js';
import { completeLine } from '../../src/terminal/complete.js';
import { deskOf, SCOPE, shippedDesk } from '../support/desk.js';
import { storyFile } from '../support/story-file.js';

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

describe('completing a typed line where there are several stories', () => {
  const several = deskOf({
    'quarry-1': storyFile('Quarry floods', 'The Mole', '2025-03-01', [
      'Wolf Maurer, who runs the quarry, said that it was under water.',
    ]),
    'ferry-1': storyFile('Crews walk out', 'The Harbour', '2025-03-04', [
      'Union leader Karin Dahl said that the crews had walked out.',
    ]),
  });
  const typed = (line: string, story?: string) =>
    completeLine(line, { desk: several, scope: SCOPE, commands, story });

  it('takes the people of the story that the line names', async () => {
    expect(await typed('/who Ka')).toEqual([['Karin Dahl'], 'Ka']);
    expect(await typed('/who story:quarry-1 Wo')).toEqual([['Wolf Maurer'], 'Wo']);
    expect(await typed('/who story:quarry-1 name:')).toEqual([['Wolf Maurer'], '']);
    expect(await typed('/who story:quarry-1 name:Wolf Ma')).toEqual([['Wolf Maurer'], 'Wolf Ma']);
    expect(await typed('/who story:quarry-1 Wo', 'ferry-1')).toEqual([['Wolf Maurer'], 'Wo']);
  });

  it('takes those of the newest stories where the line means all', async () => {
    expect(await typed('/quotes story:all speaker:Ka')).toEqual([['Karin Dahl'], 'Ka']);
    expect(await typed('/who story:all Wo')).toEqual([['Wolf Maurer'], 'Wo']);
    expect((await typed('/who story:all '))[0]).toEqual(['Karin Dahl', 'Wolf Maurer']);
  });

  it('offers stories, by their headlines too, wherever one is wanted', async () => {
    expect(await typed('/stories topic:')).toEqual([['ferry-1', 'quarry-1'], '']);
    expect(await typed('/stories floods')).toEqual([['quarry-1'], 'floods']);
    expect(await typed('/summary story:Crews')).toEqual([['ferry-1'], 'Crews']);
  });
});
