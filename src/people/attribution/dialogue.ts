import type { Story } from '../../story/story.js';
import { initialsOf } from '../names/name-parts.js';
import { ANSWER, type Dialogue, labelOf, namesSomebody, QUESTION, timedLabel } from './labels.js';
import type { Unit } from './units.js';

/** The words of a story that names may end with, and the initials of what may be a name; labels apart. */
function namedIn(paragraphs: readonly (readonly Unit[])[]): ReadonlySet<string> {
  const named = new Set<string>();
  for (const { tokens } of paragraphs.flat()) {
    let words: string[] = [];
    tokens.forEach(({ isCapitalised, lower, text }, i) => {
      words = isCapitalised ? [...words.slice(-MAX_NAME_WORDS), text] : [];
      for (let first = 0; first < words.length - 1; first++) {
        named.add(initialsOf(words.slice(first)).toLowerCase());
      }
      const isBehind = isCapitalised && tokens[i - 1]?.isCapitalised === true;
      if (isBehind && tokens[i + 1]?.text !== ':') named.add(lower);
    });
  }
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
