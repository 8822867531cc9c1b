import PostalMime, { type Email } from 'postal-mime';
import { type ImportedPage, importPage } from '../story/copied/import.js';
import { wordsIn } from '../story/page-line.js';
import { readBlocks } from './blocks/blocks.js';
import { parseDocument } from './blocks/document.js';
import { isNestedTooDeep } from './blocks/nesting.js';
import { type ReadPage, readHtml } from './read-html.js';

/** A part of a mail that says how its letters are written, and none that is written in plain ones. */
const CODED = /\r?\n\r?\n/;
const IN_PLAIN_LETTERS = /^content-transfer-encoding:\s*(?:base64|quoted-printable)/im;
/** The charset of a part; so bounded that many such fields are looked through once. */
const CHARSET =
  /(^content-type:(?:[^;\n]|\n[ \t]){0,200};(?:[^\n]|\n[ \t]){0,500}?charset\s{0,9}=\s{0,9}"?)[\w.:-]{1,60}/im;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the plain letters of mails are those of ASCII
const OTHER_LETTERS = /[^\x00-\x7F]/;

/** A mail whose parts say of their letters what they are now: they were decoded with the file. */
const withOwnCharset = (mail: string): string =>
  OTHER_LETTERS.test(mail)
    ? mail
        .split(CODED)
        .map((part) => (IN_PLAIN_LETTERS.test(part) ? part : part.replace(CHARSET, '$1utf-8')))
        .join('\n\n')
    : mail;

/** What is seen of a part that is written as a page of the web, a line for each of its blocks. */
function textOf(html: string): string {
  const root = isNestedTooDeep(html) ? undefined : parseDocument(html)?.documentElement;
  const blocks = root ? readBlocks(root).blocks : [];
  return blocks.flatMap(({ text, hidden }) => (hidden ? [] : [text])).join('\n\n');
}

/** The words of a mail: its plain text, unless that is only a pointer to the part with markup. */
function wordsOfMail({ text = '', html = '' }: Email): string {
  const marked = textOf(html);
  return wordsIn(text) * 2 >= wordsIn(marked) ? text : marked;
}

/** The head of a mail as programs show it, so that one that is copied is read the same way. */
function headOf({ from, subject, headers }: Email): string {
  const field = (name: string, value: string | undefined) =>
    value === undefined || value.trim() === '' ? [] : [`${name}: ${value.replace(/\s+/g, ' ')}`];
  return [
    ...field('From', from && `${from.name} <${from.address ?? ''}>`),
    ...field('Date', headers.find(({ key }) => key === 'date')?.value),
    ...field('Subject', subject),
  ].join('\n');
}

/**
 * Reads the story that a mail brings, as a program has saved it; or that of a page which a browser has
 * saved as a mail (MHTML).
 *
 * @returns undefined if there is no story in it
 */
export async function readMail(mail: string): Promise<ReadPage | ImportedPage | undefined> {
  const email = await PostalMime.parse(withOwnCharset(mail.trimStart()));
  const page = email.headers.find(({ key }) => key === 'snapshot-content-location');
  if (page !== undefined) return readHtml(email.html ?? '', page.value);
  return importPage(`${headOf(email)}\n\n${wordsOfMail(email)}`);
}
