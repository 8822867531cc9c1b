import { describe } from 'vitest';
import type { Verdict } from '../../src/search/verdict.js';
import { itJudges } from './run.js';

describe('Find in story does not confirm what the story says of', () => {
  describe.each<[string, string, [string, Verdict][]]>([
    [
      'another one of several',
      'Selm beat Orre on Saturday night for the 5th time. Lund won a third title after his second in 2019.',
      [
        ['Selm beat Orre for the fourth time', 'closest'],
        ['Lund won his third title', 'answer'],
        ['Lund won his fourth title', 'closest'],
      ],
    ],
    [
      'another one, though its noun is told but once',
      'Doctors found the first case in January and the second in March.',
      [
        ['The first case was found in January', 'answer'],
        ['The second case was found in March', 'answer'],
      ],
    ],
    [
      'another day, but for that of saying so',
      'The shop in Orre closes at the end of the week, it said on Monday. Ann Moe left on Tuesday morning.',
      [
        ['The shop in Orre closes at the end of the week', 'answer'],
        ['Ann Moe left on Tuesday morning', 'answer'],
        ['Ann Moe left on Wednesday morning', 'closest'],
      ],
    ],
    [
      'another month',
      'The festival opens on 5 July and ends on 9 July.',
      [
        ['The festival opens on 5 July', 'answer'],
        ['The festival opens on 5 June', 'closest'],
      ],
    ],
    [
      'another year',
      'Sales at Brask fell by a quarter last year.',
      [
        ['Sales at Brask fell by a quarter last year', 'answer'],
        ['Sales at Brask fell by a quarter this year', 'closest'],
      ],
    ],
    [
      'what comes before and not after it',
      'The fair was held two days after Easter. Before the vote the school was shut; it reopened after it.',
      [
        ['The fair was held after Easter', 'answer'],
        ['The fair was held before Easter', 'closest'],
        ['The school reopened after the vote', 'answer'],
      ],
    ],
    [
      'what one is against and not for',
      'Ivar Roe voted for the bill, and against the tax.',
      [
        ['Ivar Roe voted for the bill', 'answer'],
        ['Ivar Roe voted against the tax', 'answer'],
        ['Ivar Roe voted for the tax', 'closest'],
      ],
    ],
    [
      'where it is played',
      'The team plays at home to Lisk on Sunday and away to Morn on Wednesday.',
      [
        ['The team plays away to Morn on Wednesday', 'answer'],
        ['The team plays at home to Morn on Wednesday', 'closest'],
      ],
    ],
    [
      'whether it begins or ends, is much or little, is gained or lost',
      'Work on the pier will begin in June. Rents rose slightly in Orre. The mill made a profit in May. Jan Borg will resign as head of the club.',
      [
        ['Work on the pier will start in June', 'answer'],
        ['Work on the pier will finish in June', 'closest'],
        ['Rents rose sharply in Orre', 'closest'],
        ['The mill made a loss in May', 'closest'],
        ['Jan Borg will stay on as head of the club', 'closest'],
      ],
    ],
  ])('%s: %s', (_, text, claims) => itJudges(text, claims));
});
