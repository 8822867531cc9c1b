import { describe } from 'vitest';
import type { Verdict } from '../../src/search/verdict.js';
import { itJudges } from './run.js';

describe('Find in story confirms a time only of what happened then', () => {
  describe.each<[string, string, [string, Verdict][]]>([
    [
      'where a sentence tells two things',
      'Ola Berg was appointed director in 1980 and resigned in 2003. In 1971 she married Per Lund, a baker, who died in 2010.',
      [
        ['Ola Berg was appointed director in 1980', 'answer'],
        ['Ola Berg was appointed director in 2003', 'closest'],
        ['Ola Berg resigned in 2003', 'answer'],
        ['Ola Berg resigned in 1980', 'closest'],
        ['She married Per Lund in 1971', 'answer'],
        ['She married Per Lund in 2010', 'closest'],
        ['Per Lund died in 1971', 'closest'],
      ],
    ],
    [
      'where a clause is about a noun of it',
      'The bridge, which opened in 1990, was closed in 2004. Anna Low said in May that she left in March. Selm beat Orre on Saturday and lost to Marr on Sunday.',
      [
        ['The bridge opened in 1990', 'answer'],
        ['The bridge was closed in 2004', 'answer'],
        ['The bridge was closed in 1990', 'closest'],
        ['Anna Low left in March', 'answer'],
        ['Anna Low left in May', 'closest'],
        ['Selm beat Orre on Saturday', 'answer'],
        ['Selm beat Orre on Sunday', 'closest'],
      ],
    ],
    [
      'and of all that happened more than once',
      'Erik Dahl moved to Leeds in 1998, married in 2004 and in 2010 moved to York. The mayor was elected in 2010 and re-elected in 2014 and 2018. Prices rose in May, rose in June and fell in July.',
      [
        ['The mayor was re-elected in 2014', 'answer'],
        ['The mayor was re-elected in 2018', 'answer'],
        ['Erik Dahl moved to York in 2010', 'answer'],
        ['Prices rose in June', 'answer'],
        ['Prices rose in July', 'closest'],
      ],
    ],
  ])('%s: %s', (_, text, claims) => itJudges(text, claims));
});
