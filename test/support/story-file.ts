/** The content of a story's file. */
export function storyFile(
  headline: string,
  publisher: string,
  published: string,
  paragraphs: readonly string[],
): string {
  return [
    `---\nheadline: ${headline}\npublisher: ${publisher}\npublished: ${published}\n---`,
    ...paragraphs,
  ].join('\n\n');
}
