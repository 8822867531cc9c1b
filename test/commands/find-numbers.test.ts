import { describe } from 'vitest';
import type { Verdict } from '../../src/search/verdict.js';
import { itJudges } from './run.js';

describe('Find in story confirms no number', () => {
  describe.each<[string, string, [string, Verdict][]]>([
    [
      'that another takes the place of, with its unit written together',
      'The Orre ferry left at 7am and reached 40kph in the sound. A dog weighing 30kg fell into the water, which had 12C.',
      [
        ['The Orre ferry left at 7am', 'answer'],
        ['The Orre ferry left at 6am', 'closest'],
        ['The Orre ferry left at 7pm', 'closest'],
        ['The Orre ferry reached 60kph', 'closest'],
        ['A dog weighing 30kg fell into the water', 'answer'],
        ['A dog weighing 35kg fell into the water', 'closest'],
      ],
    ],
    [
      'of a share told as one in so many, and none by a quarter of an hour',
      'A quarter of the shops in Orre are empty. One in five pupils walks to school.\n\nA fifth goal by Per Lund made it 5-0 a quarter of an hour before the end.',
      [
        ['One in four shops in Orre is empty', 'answer'],
        ['One in six shops in Orre is empty', 'closest'],
        ['One in five pupils walks to school', 'answer'],
        ['One in four pupils walks to school', 'closest'],
        ['Per Lund made it 5-0 15 minutes before the end', 'answer'],
      ],
    ],
    [
      'in other units',
      'Divers searched the Orre lock for five hours. The lock was insured for 3 million crowns.',
      [
        ['Divers searched the Orre lock for 5 hours', 'answer'],
        ['Divers searched the Orre lock for five days', 'closest'],
        ['The lock was insured for 3 million crowns', 'answer'],
        ['The lock was insured for 3 million dollars', 'closest'],
      ],
    ],
    [
      'in other units of area or tension',
      'The fire at Orre burned 800 hectares of heath. A line of 400 kilovolts fell, and 60 litres of oil ran out.',
      [
        ['The fire burned 800 hectares of heath', 'answer'],
        ['The fire burned 800ha of heath', 'answer'],
        ['The fire burned 800 acres of heath', 'closest'],
        ['A line of 400 kilovolts fell', 'answer'],
        ['A line of 400 volts fell', 'closest'],
        ['60 gallons of oil ran out', 'closest'],
      ],
    ],
    [
      'of something else',
      'Volunteers from Selm worked for six hours to empty the Orre lock. The county sent four pumps.',
      [
        ['The county sent four pumps', 'answer'],
        ['The county sent six pumps', 'closest'],
      ],
    ],
    [
      'of a whole for what is said of a part',
      'Selm Bank dismissed 120 of its 900 clerks in the spring. Two of the bank’s five directors resigned.',
      [
        ['Selm Bank dismissed 120 clerks', 'answer'],
        ['Selm Bank dismissed 900 clerks', 'closest'],
        ['Selm Bank dismissed 120 of its 900 clerks', 'answer'],
        ['Five directors resigned', 'closest'],
      ],
    ],
    [
      'that comes on top of another, in its place',
      'Two rowers were killed when the wall fell in Orre. Three more rowers died in hospital. Seven sheds burned in Selm, and five more were damaged. The fair had 900 visitors, 100 more than last year.',
      [
        ['Three rowers died in hospital', 'answer'],
        ['Three more rowers died in hospital', 'answer'],
        ['Four rowers died in hospital', 'closest'],
        ['Five more sheds were damaged', 'answer'],
        ['The fair had 100 visitors', 'closest'],
      ],
    ],
    [
      'of people by another word for them',
      'The Orre mills employ 40,000 staff, of whom 5,000 people live in Selm. The clinic has 30 nurses and 200 patients. The county sent 900 people to the fair, and the ferry carried 60 pupils to Marr.',
      [
        ['The Orre mills employ 40,000 people', 'answer'],
        ['5,000 people live in Selm', 'answer'],
        ['40,000 people live in Selm', 'closest'],
        ['The clinic has 200 nurses', 'closest'],
        ['The ferry carried 60 people to Marr', 'answer'],
      ],
    ],
    [
      'of another part of the sentence than the verb’s own',
      'The friends have raised £86,000 towards the asking price of £410,000. The yard sold 12 boats on Monday and 20 on Friday, and bought 5. Shares fell from $30 to $20.',
      [
        ['The friends have raised £86,000', 'answer'],
        ['The friends have raised £410,000', 'closest'],
        ['The yard sold 12 boats', 'answer'],
        ['The yard sold 20 boats on Friday', 'answer'],
        ['Shares fell to $20', 'answer'],
        ['Shares fell to $30', 'closest'],
        ['The yard sold 5 boats', 'closest'],
      ],
    ],
    [
      'of somebody else’s years',
      'Dan Holt, 46, denies harming Kim Ross, 18, at a house in Orre. Holt was 20 when he moved there.',
      [
        ['Kim Ross is 18', 'answer'],
        ['Kim Ross was 46', 'closest'],
        ['Dan Holt was 46', 'answer'],
        ['Dan Holt was 20', 'answer'],
      ],
    ],
  ])('%s, where the story has: %s', (_, text, claims) => itJudges(text, claims));
});
