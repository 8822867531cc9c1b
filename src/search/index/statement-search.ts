import type { Statement } from '../../people/statement.js';
import { type Story, slice } from '../../story/story.js';
import { analyze } from '../../terms/analyzer.js';

/**
 * The statements that bear on some words, best first: those that share the most and the rarest terms
 * with them (inverse document frequency, Spärck Jones 1972, over the statements). A statement that
 * shares none is left out; equals stay in their order.
 */
export function rankStatements(
  story: Story,
  statements: readonly Statement[],
  about: string,
): Statement[] {
  const wanted = new Set(analyze(about));
  const read = statements.map((statement) => ({
    statement,
    terms: new Set(analyze(slice(story, statement.content))),
  }));
  const frequency = new Map<string, number>();
  for (const { terms } of read) {
    for (const term of terms) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  }
  return read
    .map(({ statement, terms }) => {
      let score = 0;
      for (const term of wanted) {
        if (terms.has(term)) score += Math.log(1 + read.length / (frequency.get(term) ?? 1));
      }
      return { statement, score };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ statement }) => statement);
}
