/** "[22/01/2025, 17:52:10] Pat: ", "22/01/2025, 17:52 - Pat: " */
const HEAD =
  /^\[?\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\s?[ap]\.?m\.?)?(?:\]| -) ([^:\n]{1,40}): /gim;

/**
 * A text without what a messenger puts before each message when it is copied: the day, the hour and who
 * sent it. What several people have written is a talk, and says who spoke.
 */
export function withoutMessageHeads(text: string): string {
  const heads = [...text.matchAll(HEAD)];
  const isFirst = heads[0] !== undefined && text.slice(0, heads[0].index).trim() === '';
  const isOne = new Set(heads.map(([, sender]) => sender)).size === 1;
  return isFirst && isOne ? text.replace(HEAD, '') : text;
}
