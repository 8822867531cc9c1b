import { fold } from '../../text/fold.js';

/** Fewer words than these may well be said twice: “We will see.” */
const FEWEST_WORDS = 5;
const QUOTATION_MARKS = /["'“”«»]/g;

/** A paragraph of one of several stories. */
export interface Place {
  readonly story: string;
  readonly paragraph: number;
}

/** Where else the same is told in the same words. */
export interface Repeated {
  readonly also: readonly Place[];
}

/**
 * What stands word for word in several stories, as papers print an agency's report, becomes one; what
 * comes first stays. One other word can make it something else, so it must be the same but for quotation
 * marks, which each paper has of its own.
 *
 * @param textOf - the words
 * @param whoseOf - who says them; what two say stays apart
 */
export function toldOnce<One extends Place>(
  all: readonly One[],
  textOf: (one: One) => string,
  whoseOf: (one: One) => string = () => '',
): (One & Repeated)[] {
  const told: (One & { also: Place[] })[] = [];
  const known = new Map<string, One & { also: Place[] }>();
  for (const one of all) {
    const words = fold(textOf(one))
      .replace(QUOTATION_MARKS, '')
      .split(/\s+/)
      .filter((word) => word !== '');
    const key = [whoseOf(one), ...words].join(' ');
    const same = words.length < FEWEST_WORDS ? undefined : known.get(key);
    if (same !== undefined && same.story !== one.story) {
      same.also.push({ story: one.story, paragraph: one.paragraph });
      continue;
    }
    const first = { ...one, also: [] };
    if (same === undefined) known.set(key, first);
    told.push(first);
  }
  return told;
}
