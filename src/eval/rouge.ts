/** ROUGE F1, from 0 to 1: words, pairs of words, and the longest common subsequence of words. */
export interface Rouge {
  readonly rouge1: number;
  readonly rouge2: number;
  readonly rougeL: number;
}

const TOKEN = /[a-z0-9]+/g;

/** Lower case, letters and digits of ASCII, no stemming: what the package rouge-score does unasked. */
export function rougeTokens(text: string): string[] {
  return text.toLowerCase().match(TOKEN) ?? [];
}

function countsOf(tokens: readonly string[], size: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i + size <= tokens.length; i++) {
    const gram = tokens.slice(i, i + size).join(' ');
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

/** The harmonic mean of `shared / a` and `shared / b`. */
function f1(shared: number, a: number, b: number): number {
  return shared === 0 ? 0 : (2 * shared) / (a + b);
}

function rougeN(a: readonly string[], b: readonly string[], size: number): number {
  const counts = countsOf(b, size);
  let shared = 0;
  for (const [gram, count] of countsOf(a, size)) shared += Math.min(count, counts.get(gram) ?? 0);
  return f1(shared, Math.max(0, a.length - size + 1), Math.max(0, b.length - size + 1));
}

/** Dynamic programming over one row. */
function longestCommonSubsequence(a: readonly string[], b: readonly string[]): number {
  const row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    let diagonal = 0;
    for (const [i, other] of b.entries()) {
      const above = row[i + 1] ?? 0;
      row[i + 1] = word === other ? diagonal + 1 : Math.max(above, row[i] ?? 0);
      diagonal = above;
    }
  }
  return row[b.length] ?? 0;
}

/**
 * ROUGE of a summary against one reference (Lin, "ROUGE: A package for automatic evaluation of
 * summaries", 2004). ROUGE-L is of the whole summary, not sentence by sentence.
 */
function rouge(summary: string, reference: string): Rouge {
  const [a, b] = [rougeTokens(summary), rougeTokens(reference)];
  return {
    rouge1: rougeN(a, b, 1),
    rouge2: rougeN(a, b, 2),
    rougeL: f1(longestCommonSubsequence(a, b), a.length, b.length),
  };
}

/** The mean over references. */
export function meanRouge(summary: string, references: readonly string[]): Rouge {
  const scores = references.map((reference) => rouge(summary, reference));
  const mean = (name: keyof Rouge) =>
    scores.reduce((sum, score) => sum + score[name], 0) / Math.max(1, scores.length);
  return { rouge1: mean('rouge1'), rouge2: mean('rouge2'), rougeL: mean('rougeL') };
}
