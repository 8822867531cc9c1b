import { describe, expect, it } from 'vitest';
import find from '../../commands/find.js';
import type { Verdict } from '../../src/search/verdict.js';
import { deskOf } from '../support/desk.js';
import { answerOf, itJudges } from './run.js';

describe('Find in story does not confirm of somebody', () => {
  describe.each<[string, string, [string, Verdict][]]>([
    [
      'what somebody else says',
      'Harbour master Ida Holm said the crane had been tested in May. Engineer Tom Bly said it was rusty.',
      [
        ['Ida Holm said the crane had been tested in May', 'answer'],
        ['Tom Bly said the crane had been tested in May', 'closest'],
        ['Tom Bly said it was rusty', 'answer'],
        ['Ida Holm said it was rusty', 'closest'],
      ],
    ],
    [
      'what two have said',
      'Asked about the flood, police chief Ada Stone told the Orre Post that two dogs had drowned. Spokesman Jan Moe said two dogs had drowned in Selm and were found in Orre.',
      [
        ['Ada Stone said two dogs had drowned', 'answer'],
        ['Jan Moe said two dogs had drowned', 'answer'],
        ['Ada Stone said two dogs were found in Orre', 'closest'],
      ],
    ],
    [
      'what somebody else does beside them',
      'Nurse Ana Lund, who found the child, resigned on Friday. Doctor Ben Roth declined to speak to the Orre Post.',
      [
        ['Ana Lund resigned on Friday', 'answer'],
        ['Ben Roth resigned on Friday', 'closest'],
        ['Ben Roth declined to speak to the Orre Post', 'answer'],
        ['Ana Lund declined to speak to the Orre Post', 'closest'],
      ],
    ],
    [
      'what is done in another clause, though each word is there',
      'The board sacked the coach after the owner resigned.',
      [
        ['The board sacked the coach', 'answer'],
        ['The owner sacked the coach', 'closest'],
      ],
    ],
    [
      'what is done beside another clause, though each word is there',
      'The board hired a cook and the vicar quit.',
      [
        ['The board hired a cook', 'answer'],
        ['The vicar quit', 'answer'],
        ['The vicar hired a cook', 'closest'],
      ],
    ],
    [
      'what happens to their relatives and deputies',
      'The mayor of Selm is Ida Holm. Holm’s brother, a pilot, was jailed in 2011 for smuggling furs.',
      [
        ['Ida Holm was jailed in 2011', 'closest'],
        ['Holm’s brother was jailed in 2011', 'answer'],
      ],
    ],
  ])('%s, where the story has: %s', (_, text, claims) => itJudges(text, claims));

  it('what others do, where a sentence says so thousands of times', async () => {
    const often = 'Ben Low resigned '.repeat(4000);
    const desk = deskOf({ told: `Ann Roe is a nurse. Ben Low resigned on Friday. ${often}` });
    expect(await answerOf(find, { message: 'Ann Roe resigned' }, desk)).toMatchObject({
      verdict: 'closest',
    });
  });
});
