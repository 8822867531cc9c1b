import { type ImportedPage, importPage } from '../../story/copied/import.js';
import type { ReadPage } from '../read-html.js';

/** A page to read: one of the web, and where it was found; one as it was copied; or a mail as it was saved. */
export type PageTask =
  | { readonly kind: 'html'; readonly html: string; readonly url?: string | undefined }
  | { readonly kind: 'copy'; readonly text: string }
  | { readonly kind: 'mail'; readonly text: string };

/** Reads a page; what reads those of the web, and mails, is loaded when there is one. */
export async function runPageTask(task: PageTask): Promise<ReadPage | ImportedPage | undefined> {
  if (task.kind === 'copy') return importPage(task.text);
  if (task.kind === 'mail') return (await import('../mail.js')).readMail(task.text);
  const { readHtml } = await import('../read-html.js');
  return readHtml(task.html, task.url);
}
