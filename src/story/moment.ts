/** `2025-03-06T14:30:00`, which does not say where. */
const WITHOUT_ZONE = /T[\d:.,]+$/;

/**
 * When something was published, in ms since 1970. What names no zone is read as UTC, as a day alone
 * is: which story is the newest must not hang on where the program runs.
 */
export function momentOf(published: string): number {
  return Date.parse(WITHOUT_ZONE.test(published) ? `${published}Z` : published);
}
