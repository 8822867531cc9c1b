const COMBINING_MARKS = /\p{M}+/gu;
const APOSTROPHES = /[\u2018\u2019\u02BC\u2032]/g;

/**
 * Text as it is compared: lower case, without accents, with one kind of apostrophe.
 * Its length can differ from the input's, so it is never used for offsets.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(COMBINING_MARKS, '')
    .replace(APOSTROPHES, "'")
    .toLowerCase();
}

/**
 * A name for files and codes: at most `maxLength` of `a-z 0-9 -`, cut between words where possible.
 * Empty if the text has no letter or digit that survives folding.
 */
export function slugify(text: string, maxLength: number): string {
  const slug = fold(text)
    .replaceAll("'", '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (slug.length <= maxLength) return slug;
  const cut = slug.slice(0, maxLength + 1);
  const lastBreak = cut.lastIndexOf('-');
  return lastBreak > 0 ? cut.slice(0, lastBreak) : slug.slice(0, maxLength);
}
