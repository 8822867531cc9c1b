import { describe, expect, test } from 'vitest';
import { askStory, storyWith } from '../../stories.js';

const rest = 'The harbour was quiet, and the gulls sat on the sheds.';
const guild =
  'The Bakers’ Guild said that it had seen the paper. “It is on page nine,” its general secretary, Colm Marsh, said.';
const tannery = 'The tannery in Selm burnt down on Friday. Its owner, Ida Brack, wept.';
const ferry =
  'The ferry line cut its service in May. Its former head, Otto Lund, called that a shame.';
const club = 'The chess club met on Sunday. Its treasurer, Nora Quist, counted the money.';
const orchestra = 'The orchestra of Orme leads a poor life. Its deputy head, Piet Hals, plays on.';
const choir = 'Mayor Tom Orr led the choir. Its leader, Lena Aas, was ill.';
const rival = 'The guild said that it would fight Norlund. Its chief executive, Per Dahl, laughed.';

const boldOf = (question: string, told: string) =>
  askStory(storyWith(told, rest), question).highlight ?? '';

describe('whoever is at the head of something that the sentence before speaks of', () => {
  test.each([
    ['who leads the Bakers’ Guild', guild, /Colm Marsh, said\.$/],
    ['who is the guild’s boss', guild, /Colm Marsh, said\.$/],
    ['who owns the tannery', tannery, /^Its owner, Ida Brack/],
    ['who is the owner of the tannery', tannery, /^Its owner, Ida Brack/],
  ])('is marked: %s: %s', (question, told, highlight) => {
    expect(boldOf(question, told)).toMatch(highlight);
  });

  test.each([
    ['who runs the ferry line', ferry],
    ['who leads the chess club', club],
    ['who leads the orchestra', orchestra],
    ['who led the choir', choir],
    ['who leads the guild', rival],
    ['who said that it had seen the paper', guild],
    ['when did the tannery burn down', tannery],
  ])('and not who was, is under them, or may be of another: %s: %s', (question, told) => {
    expect(told.startsWith(boldOf(question, told))).toBe(true);
  });
});
