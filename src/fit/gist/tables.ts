import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GIST_BYTES, type GistWords, readGistWords } from '../../terms/gist.js';
import { wordTableOf } from '../../text/word-table.js';

/** Where the table is that was learnt without a fold's questions. */
export function foldTable(folder: string, fold: number): string {
  return join(folder, `gist-vectors-${fold}.bin`);
}

/** Reads that table. */
export async function readFoldTable(folder: string, fold: number): Promise<GistWords> {
  return readGistWords(wordTableOf(await readFile(foldTable(folder, fold)), GIST_BYTES));
}
