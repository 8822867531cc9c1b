const ADDRESS = /^https?:/i;

/** Several authors in one line; a source may be an address, which nobody is called by. */
export function asLine(name: string, value: unknown): unknown {
  if (name === 'authors' && Array.isArray(value)) return value.join(', ');
  return typeof value === 'string' && ADDRESS.test(value) ? undefined : value;
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
