/** “Unsafe” tells whether something is safe. */
export const NEGATIVE_PREFIXES: readonly string[] = ['un', 'in', 'im', 'il', 'ir', 'dis', 'non'];
