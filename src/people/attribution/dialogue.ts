import type { Story } from '../../story/story.js';
import { isFunctionWord, PLACE_PREPOSITIONS } from '../../text/english/function-words.js';
import type { Token } from '../../text/tokens.js';
import { bearersOf } from '../lexicon/given-names.js';
import { isNotPersonWord } from '../lexicon/organisations.js';
import { isPlace, isPlaceOrName } from '../lexicon/places.js';
import { initialsOf } from '../names/runs/name-parts.js';
import { ANSWER, type Dialogue, labelOf, namesSomebody, QUESTION, timedLabel } from './labels.js';
import type { Unit } from './units.js';

/**
 * Whether a word behind another may end somebody's name: "Roe" of "Jane Roe", and not "London" of "In London"
 * or "Greater London".
 */
function mayEndName({ lower }: Token, before: Token): boolean {
  const isOpener = isFunctionWord(before.lower) || isNotPersonWord(before.lower);
  return !isOpener && !isPlace(lower) && !isPlaceOrName(lower);
}

/** The words of a story that names may end with, and the initials of what may be a name; labels apart. */
function namedIn(paragraphs: readonly (readonly Unit[])[]): ReadonlySet<string> {
  const named = new Set<string>();
  /** Which of them stand for a place somewhere: "in Buenos Aires". */
  const placed = new Set<string>();
  const sure = new Set<string>();
  for (const { tokens } of paragraphs.flat()) {
    let words: string[] = [];
    let isInPlace = false;
    tokens.forEach((token, i) => {
      const { isCapitalised, lower, text } = token;
      const before = tokens[i - 1];
      words = isCapitalised ? [...words.slice(-MAX_NAME_WORDS), text] : [];
      if (words.length === 1) isInPlace = PLACE_PREPOSITIONS.has(before?.lower ?? '');
      for (let first = 0; first < words.length - 1; first++) {
        named.add(initialsOf(words.slice(first)).toLowerCase());
      }
      if (!isCapitalised || before?.isCapitalised !== true || tokens[i + 1]?.text === ':') return;
      if (isInPlace) placed.add(lower);
      if (bearersOf(before.text) !== undefined) sure.add(lower);
      else if (mayEndName(token, before)) named.add(lower);
    });
  }
  for (const word of placed) named.delete(word);
  for (const word of sure) named.add(word);
  return named;
}

/** Words of a name before its last, at most. */
const MAX_NAME_WORDS = 3;

/** Paragraphs that a label must open before it is one. */
const MIN_TURNS = 2;

/** Finds the labels that open paragraph after paragraph: those of who speaks in an interview. */
export function findDialogue(story: Story, paragraphs: readonly (readonly Unit[])[]): Dialogue {
  const turns = new Map<string, number[]>();
  for (const units of paragraphs) {
    const label = (labelOf(story, units) ?? timedLabel(story, units))?.text;
    if (label === undefined) continue;
    const known = turns.get(label);
    if (known === undefined) turns.set(label, [units[0]?.paragraph ?? 0]);
    else known.push(units[0]?.paragraph ?? 0);
  }
  // "Jane Roe: …", and from then on "Roe: …" or "JR: …"
  const shortOf = (label: string) => {
    const words = label.split(' ');
    const shorts = [words.at(-1) ?? label, initialsOf(words)];
    return shorts.find((short) => turns.has(short)) ?? label;
  };
  const counts = new Map<string, number>();
  for (const [label, { length }] of turns) {
    counts.set(shortOf(label), (counts.get(shortOf(label)) ?? 0) + length);
  }
  const named: ReadonlySet<string> = turns.size > 0 ? namedIn(paragraphs) : new Set();
  const all = [...turns.keys()];
  const isAsked = [QUESTION, ANSWER].every((role) => all.some((label) => role.test(label)));
  const isRole = (label: string) => QUESTION.test(label) || ANSWER.test(label);
  const accepted = [...turns].filter(
    ([label]) => (isAsked && isRole(label)) || (counts.get(shortOf(label)) ?? 0) >= MIN_TURNS,
  );
  // One who always has the word holds no dialogue ("Read more: …"), nor do the rows of a table.
  const speakers = new Set(accepted.map(([label]) => shortOf(label)));
  const isDialogue = speakers.size > 1 && accepted.some(([label]) => namesSomebody(label, named));
  return {
    labels: new Set(isDialogue ? accepted.map(([label]) => label) : []),
    named,
    lastParagraph: accepted.reduce((last, [, numbers]) => Math.max(last, ...numbers), 0),
  };
}
