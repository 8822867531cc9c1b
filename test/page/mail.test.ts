import { expect, it } from 'vitest';
import { readStory } from '../../src/intake.js';
import { readMail } from '../../src/page/mail.js';
import { READERS_APART } from './readers.js';

const STORY = [
  'The ferry to Lund will not sail before the ice is gone, the harbour master, Ida Holm, said on Tuesday in the café of the port.',
  '“Nobody has seen so much of it since 1987,” she said. The islanders have food for three weeks.',
];
const HEAD = [
  'From: =?utf-8?q?The_Sk=C3=A9rry_Observer?= <news@observer.example>',
  'To: readers@list.example',
  'Subject: =?utf-8?q?Ice_keeps_the_ferry_=E2=80=93?=',
  ' =?utf-8?q?_in_port?=',
  'Date: Tue, 4 Mar 2025 23:30:00 -0500',
  'MIME-Version: 1.0',
];
const KNOWN = {
  headline: 'Ice keeps the ferry – in port',
  publisher: 'The Skérry Observer',
  published: '2025-03-04',
};
const base64 = (text: string) => Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\r\n');
const quoted = (text: string) =>
  [...Buffer.from(text)]
    .map((byte) =>
      byte > 126 || byte === 61
        ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
        : String.fromCharCode(byte),
    )
    .join('')
    .replace(/.{70}(?!=)(?<!=.?)/g, '$&=\r\n');

it.each([
  ['whole', HEAD],
  ['without its version', HEAD.slice(0, -1)],
])(
  'a mail brings its story with its subject, its sender and the day in its head, %s',
  async (_, head) => {
    const mail = [
      ...head,
      'Content-Type: text/plain; charset="utf-8"',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      quoted(STORY.join('\r\n\r\n')),
    ].join('\r\n');
    const { origin, paragraphs } = await readStory(mail, READERS_APART);
    expect(origin).toEqual(KNOWN);
    expect(paragraphs).toEqual(STORY);
  },
);

it.each([
  ['a whole text', STORY.join('\n\n')],
  ['a pointer to the other part', 'Read this newsletter at https://observer.example/1'],
])('of a mail in two forms, what has the words is read: %s', async (_, text) => {
  const html = `<html><body><table><tr><td><p>View this email in your browser</p>${STORY.map((line) => `<p>${line}</p>`).join('')}<p style="display:none">Ice, ice</p></td></tr></table></body></html>`;
  const mail = [
    ...HEAD,
    'Content-Type: multipart/alternative; boundary="b"',
    '',
    ...['--b', 'Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: base64'],
    ...['', base64(text)],
    ...['--b', 'Content-Type: text/html; charset=utf-8', 'Content-Transfer-Encoding: base64'],
    ...['', base64(html), '--b--', ''],
  ].join('\r\n');
  const page = await readMail(mail);
  expect(page?.origin).toEqual(KNOWN);
  expect(page?.paragraphs).toEqual(STORY);
});

it('letters that a mail has as they are were decoded with its file, whatever it calls them', async () => {
  const mail = [
    ...HEAD,
    ...['Content-Type: text/plain;', '\tcharset=iso-8859-1', 'Content-Transfer-Encoding: 8bit'],
    ...['', ...STORY.flatMap((line) => [line, ''])],
  ].join('\n');
  expect((await readMail(mail))?.paragraphs).toEqual(STORY);
});

it('a page that a browser has saved as a mail is read as that page', async () => {
  const html = `<html><head><title>Ice keeps the ferry in port</title></head><body><h1>Ice keeps the ferry in port</h1>${STORY.map((line) => `<p>${line}</p>`).join('')}</body></html>`;
  const mail = [
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: https://observer.example/ice',
    'Subject: Ice keeps the ferry in port',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; type="text/html"; boundary="b"',
    ...['', '--b', 'Content-Type: text/html', 'Content-Transfer-Encoding: quoted-printable'],
    ...['', quoted(html), '--b--', ''],
  ].join('\r\n');
  const page = await readMail(mail);
  expect(page?.origin).toEqual({
    headline: 'Ice keeps the ferry in port',
    url: 'https://observer.example/ice',
  });
  expect(page?.paragraphs).toEqual(STORY);
});

it('a mail without a story is refused', async () => {
  const mail = [...HEAD, 'Content-Type: image/png', '', 'iVBORw0KGgo='].join('\r\n');
  await expect(readStory(mail, READERS_APART)).rejects.toThrow('no story in that e-mail');
});

it('a mail with forty thousand fields for how its letters are written is read in one pass', async () => {
  const fields = 'Content-Type: text/plain\n'.repeat(40_000);
  const mail = [...HEAD, '', ...STORY.flatMap((line) => [line, '']), fields].join('\n');
  expect((await readMail(mail))?.paragraphs.slice(0, 2)).toEqual(STORY);
});
