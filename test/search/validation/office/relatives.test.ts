import { describe, expect, test } from 'vitest';
import { askStory, storyWith } from '../../stories.js';

const ask = (question: string, told: string) =>
  askStory(storyWith(told, 'The harbour was quiet.'), question);

const SURVIVED =
  'The painter, who died at 81, is survived by a son, Jan, who lives in Orme, and by her brother Nils, a cook.';

describe('what tells no more of somebody’s kin than a name is no answer to what they do:', () => {
  test.each([
    ['what did her son Jan do for a living', SURVIVED],
    ['what does her son do', SURVIVED],
    ['what does her son do', 'She leaves a son, Jan King, in the Netherlands.'],
    ['what does her son do', 'She had a son, Jan, and a son, Nils, of Orme.'],
    ['what does her son do', 'She had a son, and her son is Leo Baker.'],
    ['who is Roe’s wife', 'Roe’s lawyer, Mia Moe, spoke in Orme on Friday.'],
    ['who is Owen Moe’s daughter', 'Owen Moe, a cook, spoke in Orme on Friday about the rain.'],
    ['who is Ann Low’s husband', 'Ann Low is survived by her son, Joel.'],
    ['who is Owen Moe’s father', 'Owen Moe, a cook, married Ann Low in Orme.'],
    ['who is Owen Moe’s sister', 'Owen Moe, a cook, ran the farm with his mother, Clare.'],
  ])('%s: %s', (question, told) => {
    const { verdict, obstacles } = ask(question, told);
    expect(verdict).not.toBe('answer');
    expect(obstacles).toContain('it tells nothing of such kin');
  });

  test.each([
    ['what does her brother Nils do', SURVIVED],
    ['what does her brother do for a living', SURVIVED],
    ['who is the painter’s son', SURVIVED],
    ['what does Roe’s wife do', 'Roe leaves his wife, Ann, who teaches music in Orme.'],
    ['what does Roe’s son do', 'Roe’s son Jan runs the bakery in Orme.'],
    ['what does Roe’s husband do', 'Roe’s husband, the carpenter Nils Moe, built the stage.'],
    ['what did Roe’s father do for a living', 'Roe’s father was Lord Mayor of Orme.'],
    ['what does Roe’s son do', 'Roe’s son Jan is Prime Minister.'],
    ['what did her uncle do for a living', 'Her uncle was Archbishop of Orme.'],
    ['what did Roe’s mother do for a living', 'Roe’s mother, Jan, was in the Navy.'],
    ['what did the painter do', SURVIVED],
    ['who is the king’s son', 'Prince Jan, the heir, met the king and the president in Oslo.'],
    ['who is Ann Low’s husband', 'Ann Low has three children with the actor Bo Hart.'],
    ['who is Ann Low’s son', 'Per Low, the eldest of Ann Low’s three, is a pilot.'],
    ['who is Joel’s mother', 'Ann Low is survived by her son, Joel.'],
    ['who is Ann Low’s husband', 'Ann Low and her partner, Bo Hart, run the bakery.'],
    ['who is Owen Moe’s sister', 'Owen Moe and Ann Low, who are twins, run the bakery.'],
    ['who is Ann Low’s partner', 'Ann Low runs the bakery with Bo Hart.'],
    ['who is Ann Low’s husband', 'Ann Low, who married Bo Hart in Orme on Friday, sold the pier.'],
  ])('but where it tells more: %s: %s', (question, told) => {
    expect(ask(question, told).obstacles).not.toContain('it tells nothing of such kin');
  });
});
