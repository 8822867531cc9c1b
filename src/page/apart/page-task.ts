import { type ImportedPage, importPage } from '../../story/copied/import.js';
import type { ReadPage } from '../read-html.js';

/** A page to read: one of the web, and where it was found; or one as it was copied. */
export type PageTask =
  | { readonly kind: 'html'; readonly html: string; readonly url?: string | undefined }
  | { readonly kind: 'copy'; readonly text: string };

/** Reads a page; what reads those of the web is loaded when there is one. */
export async function runPageTask(task: PageTask): Promise<ReadPage | ImportedPage | undefined> {
  if (task.kind === 'copy') return importPage(task.text);
  const { readHtml } = await import('../read-html.js');
  return readHtml(task.html, task.url);
}
