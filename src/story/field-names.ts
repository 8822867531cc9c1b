const ADDRESS = /^https?:/i;
/** A link to a note, as programs for notes write it: “[[Ann Roe]]”, “[[people/ann|Ann Roe]]”. */
const NOTE_LINK = /\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/g;

/** Whether a value is an address, which nobody is called by. */
export const isAddress = (value: unknown): value is string =>
  typeof value === 'string' && ADDRESS.test(value);

/** Several values in one line, without what makes links to notes of them. */
export function asLine(value: unknown): unknown {
  const line =
    Array.isArray(value) && value.every((one) => typeof one === 'string')
      ? value.join(', ')
      : value;
  return typeof line === 'string' ? line.replace(NOTE_LINK, '$1') : line;
}

/** Fields by their names in small letters, where they are known so; one that is named so already counts. */
export function withSmallNames(
  data: object,
  known: readonly string[],
): ReadonlyMap<string, unknown> {
  const fields = new Map<string, unknown>(Object.entries(data));
  for (const [name, value] of [...fields]) {
    const small = name.toLowerCase();
    if (small === name || !known.includes(small)) continue;
    fields.delete(name);
    if ((fields.get(small) ?? undefined) === undefined) fields.set(small, value);
  }
  return fields;
}
