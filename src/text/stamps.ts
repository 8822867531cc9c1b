/** The time of an entry in a live report, as it stands before it. */
export interface Stamp {
  /** Its own words: "17:10", "5.10 p.m.", "13:05 GMT". */
  readonly words: string;
  /** Characters with all that stands before the entry. */
  readonly length: number;
}

const HOURS = String.raw`(?<hours>[01]?\d|2[0-3])(?<mark>[.:])[0-5]\d`;
const HALF = String.raw`\s?[ap]\.?m\b\.?`;
const ZONE = String.raw`\s?(?:GMT|UTC|[A-Z]{1,2}[SD]T|CES?T|[CEMP]T)\b`;
/** "17:10 Police say", "5.10 p.m.: Police say", "16:05 – Police say", "13:05 GMT", alone in its line. */
const STAMP = new RegExp(
  String.raw`^(?<words>${HOURS}(?<sure>(?:${HALF})?(?:${ZONE})?))(?:(?<parted>\s*[:–—-]\s+(?=["“‘'(]?\p{L}))|\s+(?=["“‘'(]?\p{Lu})|(?<alone>\s*$))`,
  'u',
);

/**
 * Reads the time that stands before an entry. Without a mark behind it, the hours have two digits: results
 * ("2:31 Ole Roe") and verses have fewer, and so has what is a part of the sentence ("9:30 Mass").
 */
export function stampOf(paragraph: string): Stamp | undefined {
  const found = STAMP.exec(paragraph);
  if (found === null) return undefined;
  const { words = '', hours, mark, sure, parted, alone } = found.groups ?? {};
  const { length } = found[0];
  // What somebody says begins anew.
  const isMarked =
    sure !== '' || (parted ?? alone) !== undefined || /^["“‘]/.test(paragraph.slice(length));
  if (!isMarked && (hours?.length !== 2 || mark !== ':')) return undefined;
  return { words, length };
}
