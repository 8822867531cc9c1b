import { describe, expect, test } from 'vitest';
import { askStory, storyWith } from '../../stories.js';

const asked = (question: string, ...paragraphs: string[]) =>
  askStory(storyWith(...paragraphs, 'The weather was dull and the harbour was quiet.'), question);

const YARD = 'The shipyard, which employed 3,100 welders in 2015, is down to 410.';
const CHOIR = 'The choir, which had 70 singers ten years ago, now has 22.';
const BLOC = 'The Reform bloc, which held 51 seats in the old parliament, was cut to 19.';
const VANS = 'Lisk Motors, which sold 5,000 vans in 2021, sold 2,300 last year.';
const MILL = 'The mill sold 1.4 million sacks last year, down from 1.9 million in 2015.';

describe('of a number that was and one that is', () => {
  test.each([
    ['how many welders does the shipyard employ', YARD, '410'],
    ['how many singers does the choir have', CHOIR, '22'],
    ['how many singers are in the choir', CHOIR, '22'],
    ['how many seats did the Reform bloc win', BLOC, '19'],
    ['how many vans does Lisk Motors sell', VANS, '2,300'],
    [
      'how many clerks does the bank have',
      'The bank had 900 clerks in 2010, and has since been forced to cut to 640.',
      '640',
    ],
    [
      'how many painters does the guild have',
      'Membership of the guild fell from 900 painters to 350.',
      '350',
    ],
  ])('the one that is answers what is asked of now: %s', (question, told, words) => {
    expect(asked(question, told)).toMatchObject({ verdict: 'answer', words });
  });

  test.each([
    ['how many welders did the shipyard employ in 2015', YARD, '3,100'],
    ['how many welders did the shipyard employ', YARD, '3,100'],
    ['how many vans did Lisk Motors sell in 2021', VANS, '5,000'],
    ['how many sacks did the mill sell', MILL, '1.4 million'],
    [
      'how many singers did the choir have',
      'The choir had 70 singers then and has 22 today.',
      '70',
    ],
  ])('the one that was answers what is asked of then: %s', (question, told, words) => {
    expect(asked(question, told)).toMatchObject({ words });
  });

  test.each([
    [
      'how many berths does the port have',
      'The port has 90 berths, of which 12 are now closed.',
      '90',
    ],
    ['how many people died', 'Forty people died in the fire, and 12 are now in hospital.', 'Forty'],
    [
      'how many people are in hospital',
      'Forty people died in the fire, and 12 are now in hospital.',
      '12',
    ],
    [
      'how many pupils does the school have',
      'The school had 400 pupils in 2019, 30 of them refugees.',
      '400',
    ],
    [
      'how many people live on the island',
      'The island, which has 300 people, now has 40 cats.',
      '300',
    ],
    ['how much was turnover', 'Turnover was £70m, and pre-tax profit rose to £9m.', '£70m'],
    ['how much is the toll', 'The toll is £6, and the parking charge has gone up to £9.', '£6'],
    [
      'how many break-ins were there',
      'There were 40 break-ins, and the number of injured guards rose to 12.',
      '40',
    ],
    [
      'how many beds does the clinic want to add',
      'The clinic, which wants to add 20 beds, has 60 beds now.',
      '20',
    ],
    [
      'how many flats does the town lack',
      'The town lacks 700 flats and now has 2,000 flats.',
      '700',
    ],
  ])('a part, or another thing, has taken no number’s place: %s', (question, told, words) => {
    expect(asked(question, told)).toMatchObject({ words });
  });
});
