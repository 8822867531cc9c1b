import { parseStory } from '../../src/story/parse.js';
import type { Story } from '../../src/story/story.js';

/** A news story's size. */
const PARAGRAPHS = 20;
const SENTENCES = 2;
const SYLLABLES = 'ba de ki lo mu na pe ri so tu va we xi yo za cha dre fli gro sta'.split(' ');
const SMALL_WORDS = 'the of a to in and that on for with by at from after who said would has'.split(
  ' ',
);
const VOCABULARY = 4000;

/** A generator of pseudo-random numbers from 0 to 1 (Park and Miller's). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

function word(rank: number): string {
  let letters = '';
  for (let rest = rank + 1; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) {
    letters += SYLLABLES[rest % SYLLABLES.length] ?? '';
  }
  return letters;
}

/** A story of made-up words, common and rare as in any text (Zipf's law), and questions about it. */
export interface MadeUpStory {
  readonly story: Story;
  readonly questions: readonly string[];
}

/** Makes a story up; the same seed makes the same story. */
export function makeUpStory(seed: number): MadeUpStory {
  const random = randomFrom(seed * 7919 + 17);
  const pick = () => {
    if (random() < 0.45) return SMALL_WORDS[Math.floor(random() * SMALL_WORDS.length)] ?? 'the';
    const made = word(Math.floor(VOCABULARY ** random()));
    return random() < 0.15 ? made.charAt(0).toUpperCase() + made.slice(1) : made;
  };
  const phrase = (length: number) => Array.from({ length }, pick).join(' ');
  const sentence = () => `The ${phrase(18)}.`;
  const text = Array.from({ length: PARAGRAPHS }, () =>
    Array.from({ length: SENTENCES }, sentence).join(' '),
  ).join('\n\n');
  return {
    story: parseStory(text, `made-up-${seed}`, `made-up-${seed}`),
    questions: Array.from(
      { length: 10 },
      (_, i) => `${['What', 'Who', 'When'][i % 3]} ${phrase(7)}?`,
    ),
  };
}
