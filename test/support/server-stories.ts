const CONSONANTS = 'bdfgklmnprstvz';
const VOWELS = 'aeiou';
const BASE = CONSONANTS.length * VOWELS.length;
const SYLLABLES = 4;

/** A name that no other number has: `Zu` and syllables. */
export function nameOf(number: number): string {
  let name = 'Zu';
  for (let rest = number, i = 0; i < SYLLABLES; i++, rest = Math.floor(rest / BASE)) {
    const at = rest % BASE;
    name += `${CONSONANTS[Math.floor(at / VOWELS.length)]}${VOWELS[at % VOWELS.length]}`;
  }
  return name;
}

/** The names that stand in a text. */
export const namesIn = (text: string): ReadonlySet<string> =>
  new Set(text.match(/Zu(?:[a-z]{2}){4}\b/g) ?? []);

/** The content of a story that no other server has: whoever is asked about has a name of its own. */
export function storyOf(number: number): string {
  const name = nameOf(number);
  return `---
headline: The clock of ${name} stands still
publisher: The Harbour
published: 2025-03-06
---

The clock of the town hall stood still on Monday, and nobody in ${name} could say for how long it had.

“We had no money for the keeper,” said Mayor Ida ${name}, who wants to ask the council for some on Friday.

Its keeper, Jon Vik, left in the spring. He told The Harbour that he would come back if he was asked.

The council of ${name} meets on Friday, in the room under the clock, to hear what it would cost to mend it.

A clockmaker from the coast, Berta Holm, said that a new spring would cost 4,000 crowns and take two weeks.

Children have begun to set the hands themselves with a broom, and the trains are as late as ever.
`;
}

/** Questions that such a story answers with a name of its own. */
export const SERVER_QUESTIONS = [
  'who had no money for the keeper',
  'who could say how long the clock had stood still',
  'when does the council meet to hear what it would cost',
  'what did the mayor say about the money',
  'which council meets in the room under the clock',
];
