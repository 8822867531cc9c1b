import type { Story } from '../../story/story.js';
import { labelOf } from './labels.js';
import type { Unit } from './units.js';

/** The labels of a story that is, in part, a dialogue: "Q", "A", "Jane Roe". */
export interface Dialogue {
  readonly labels: ReadonlySet<string>;
  /** The number of its last labelled paragraph; 0 if there is none. */
  readonly lastParagraph: number;
}

/** Paragraphs that a label must open before it is one. */
const MIN_TURNS = 2;

/** Finds the labels that open paragraph after paragraph: those of who speaks in an interview. */
export function findDialogue(story: Story, paragraphs: readonly (readonly Unit[])[]): Dialogue {
  const turns = new Map<string, number[]>();
  for (const units of paragraphs) {
    const label = labelOf(story, units)?.text;
    if (label === undefined) continue;
    const known = turns.get(label);
    if (known === undefined) turns.set(label, [units[0]?.paragraph ?? 0]);
    else known.push(units[0]?.paragraph ?? 0);
  }
  const accepted = [...turns].filter(([, numbers]) => numbers.length >= MIN_TURNS);
  return {
    // One who always has the word holds no dialogue: "Read more: …"
    labels: new Set(accepted.length > 1 ? accepted.map(([label]) => label) : []),
    lastParagraph: accepted.reduce((last, [, numbers]) => Math.max(last, ...numbers), 0),
  };
}
