/** One of the faults that a schema finds. */
interface Issue {
  readonly path?: readonly PropertyKey[];
  readonly message?: string;
}

/** What a schema has found wrong, in one line; undefined of an error that is none of a schema's. */
export function schemaProblemsIn(error: unknown): string | undefined {
  if (!(error instanceof Error && 'issues' in error && Array.isArray(error.issues)))
    return undefined;
  const issues: readonly Issue[] = error.issues;
  return issues
    .map(({ path = [], message = '' }) =>
      [path.map(String).join('.'), message].filter(Boolean).join(': '),
    )
    .join('; ');
}
