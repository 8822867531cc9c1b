import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { connect } from 'node:net';
import type { APIInteraction, APIMessage } from 'discord-api-types/v10';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/desk.js';
import { type Fetch, fetchAttachment } from '../../src/fetch/attachment.js';
import type { Network } from '../../src/fetch/get.js';
import { fetchPage } from '../../src/fetch/page.js';
import { createIntake } from '../../src/intake.js';
import type { Payload } from '../../src/interactions/payload.js';
import { READERS_APART } from '../page/readers.js';
import { growingDesk } from '../support/archive.js';
import {
  autocomplete,
  button,
  chatInput,
  messageCommand,
  modalSubmit,
  type Setting,
  withFile,
} from '../support/discord/payloads.js';
import { codesOf, textOf } from '../support/discord-limits.js';
import { isPrivate, useHarness } from './harness.js';

const MODAL = 9;
/** ms; on a busy machine reading a page takes longer than Discord waits for a form. */
const PATIENCE = 60_000;
const CHANNEL = '300000000000000001';
const ADA = '200000000000000001';
const BEN = '200000000000000002';
const NO_PERMISSIONS = '0';
const PAGE = [
  'The clock of the town hall stands still',
  'The clock of the town hall stood still on Monday, and nobody could say for how long it had.',
  '“We had no money for the keeper,” said Mayor Ida Lund, who wants to ask for some on Friday.',
  'Its keeper, Jon Vik, left in the spring. He told The Harbour that he would come back if asked.',
].join('\n\n');

const HTML = `<!doctype html><html><head>
  <title>The clock of the town hall stands still</title>
  <meta property="og:site_name" content="The Harbour">
  <meta property="article:published_time" content="2025-03-06T08:00:00Z">
  <link rel="canonical" href="/news/clock">
  </head><body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
  <article><h1>The clock of the town hall stands still</h1>
  <figure><img src="clock.jpg"><figcaption>The clock, as it stood on Monday.</figcaption></figure>
  <p>The clock of the town hall stood still on Monday, and nobody could say for how long it had.</p>
  <p>“We had no money for the keeper,” said Mayor <b>Ida Lund</b>, who wants to ask for some on Friday.</p>
  <p>Its keeper, Jon Vik, left in the spring. He told <i>The Harbour</i> that he would come back if asked.</p>
  <p>The council meets on Friday, in the room under the clock, to hear what it would cost to mend it.</p>
  </article><footer>All rights reserved</footer><script>document.title = 'Run'</script></body></html>`;

/** A form as Discord received it. */
interface Form {
  readonly custom_id: string;
  readonly title: string;
  readonly components: readonly {
    readonly type: number;
    readonly component: { readonly custom_id: string; readonly value?: string };
  }[];
}

const harness = useHarness({ answerWithin: PATIENCE });
let desk: Desk;
/** What Discord's files are, and which were fetched. */
const files = new Map<string, string | Uint8Array>();
const fetched: string[] = [];
const fetchFile: Fetch = async (url) => {
  fetched.push(url.href);
  const content = files.get(url.href);
  return content === undefined ? new Response(null, { status: 404 }) : new Response(content);
};

/** What stands on the web, by path. */
const pages = new Map<string, string>();
let web: Server;
let port: number;
beforeAll(async () => {
  web = createServer((request, response) => {
    const page = pages.get(request.url ?? '');
    response.writeHead(page === undefined ? 404 : 200).end(page);
  });
  web.listen(0, '127.0.0.1');
  await once(web, 'listening');
  const address = web.address();
  port = address !== null && typeof address === 'object' ? address.port : 0;
});
afterAll(() => web.close());
const network: Network = {
  resolve: async () => ['93.184.215.14'],
  connect: () => connect(port, '127.0.0.1'),
};

beforeEach(async () => {
  files.clear();
  pages.clear();
  fetched.length = 0;
  desk = await growingDesk(
    createIntake({
      readFile: (url) => fetchAttachment(url, fetchFile),
      fetchPage: (url) => fetchPage(url, {}, network),
      ...READERS_APART,
    }),
  );
  await harness.start(undefined, { desk, deadline: PATIENCE });
});

const by = (userId: string, more: Setting = {}): Setting => ({
  userId,
  channelId: CHANNEL,
  permissions: NO_PERMISSIONS,
  ...more,
});
const codeOf = (reply: Payload, command: string) =>
  codesOf(reply).find((code) => code.startsWith(`${command}?`)) ?? '';
const slash = (name: string, options: Record<string, string> = {}, setting = by(ADA)) =>
  harness.replyTo(chatInput(harness.discord, name, options, setting));
const press = (code: string, setting = by(ADA)) =>
  harness.replyTo(button(harness.discord, code, setting));
const submit = (code: string, fields: Record<string, string>, setting = by(ADA)) =>
  harness.replyTo(modalSubmit(harness.discord, code, fields, {}, setting));
async function formOf(interaction: APIInteraction): Promise<Form> {
  const { type, data } = await harness.discord.interact(interaction);
  expect(type).toBe(MODAL);
  return data as unknown as Form;
}
const paste = async (setting = by(ADA)) => {
  const form = await formOf(chatInput(harness.discord, 'add', {}, setting));
  return submit(form.custom_id, { message: PAGE }, setting);
};
const add = async (setting = by(ADA)) => press(codeOf(await paste(setting), 'keep'), setting);

describe('adding a story in Discord', () => {
  it('begins with a form to paste into, then shows what was read, and keeps nothing yet', async () => {
    const preview = await paste();
    expect(isPrivate(preview)).toBe(true);
    expect(textOf(preview)).toContain('The clock of the town hall stands still');
    expect(textOf(preview)).toContain('3 paragraphs');
    expect(textOf(preview)).toContain('I cannot tell the publisher');
    expect(textOf(await slash('stories'))).toContain('One story is open');
  });

  it('shows everybody what the new story says, with whom to ask about', async () => {
    const added = await add();
    expect(isPrivate(added)).toBe(false);
    expect(textOf(added)).toContain('Added.');
    expect(textOf(added)).toContain('The clock of the town hall stands still');
    expect(textOf(added)).toContain('Its keeper, Jon Vik, left in the spring.');
    expect(codeOf(added, 'who')).toContain('s=the-clock-of-the-town-hall-stands-still');
  });

  it('makes the new story the one that is meant in that channel', async () => {
    await add();
    const answer = await slash('ask', { question: 'Who is the keeper of the clock?' });
    expect(textOf(answer)).toContain('Jon Vik');
    const other = by(BEN, { guild: false, channelId: '300000000000000002' });
    expect(textOf(await slash('stories', {}, other))).toContain('One story is open');
  });

  it('makes it the one that is meant in the threads of that channel, whichever of them it came in', async () => {
    await add(by(ADA, { threadId: '300000000000000031' }));
    // Another channel has another, newer one.
    const other = by(ADA, { channelId: '300000000000000002' });
    const form = await formOf(chatInput(harness.discord, 'add', {}, other));
    const text = 'Ferries stand still once more\n\nThe crews of the ferries went home on Tuesday.';
    await press(codeOf(await submit(form.custom_id, { message: text }, other), 'keep'), other);
    const question = { question: 'Who is the keeper of the clock?' };
    for (const threadId of [undefined, '300000000000000032']) {
      const here = by(BEN, threadId === undefined ? {} : { threadId });
      expect(textOf(await slash('ask', question, here))).toContain('Jon Vik');
    }
    const there = { ...other, threadId: '300000000000000033' };
    expect(textOf(await slash('summary', {}, there))).toContain('Ferries stand still');
  });

  it('is shown to nobody else where the bot is somebody’s own', async () => {
    const own = by(ADA, { isOwnApp: true });
    const added = await add(own);
    expect(textOf(added)).toContain('Added.');
    expect(isPrivate(added)).toBe(true);
    const question = { question: 'Who is the keeper of the clock?' };
    expect(textOf(await slash('ask', question, own))).toContain('Jon Vik');
    expect(textOf(await slash('ask', question, { ...own, userId: BEN }))).not.toContain('Jon Vik');
  });

  it('lets what is known of it be put right before', async () => {
    const preview = await paste();
    const form = await formOf(button(harness.discord, codeOf(preview, 'correct'), by(ADA)));
    expect(form.components.map(({ component }) => component.value)).toEqual([
      'The clock of the town hall stands still',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    const corrected = await submit(form.custom_id, {
      headline: 'A clock without a keeper',
      publisher: 'The Harbour',
      author: 'Ada Berg',
      published: '6 March 2025',
      url: 'https://example.org/clock',
    });
    expect(textOf(corrected)).toContain('A clock without a keeper');
    expect(textOf(corrected)).toContain(
      'The Harbour · by Ada Berg · <t:1741257000:D> · 3 paragraphs',
    );
    expect(textOf(corrected)).toContain('//example.org/clock');
    expect(textOf(corrected)).not.toContain('I cannot tell');
    await press(codeOf(corrected, 'keep'));
    expect(await desk.list({ guild: harness.discord.guildId, user: ADA })).toMatchObject([
      { id: 'a-clock-without-a-keeper', publisher: 'The Harbour', published: '2025-03-06' },
      { id: 'uk-us-ukraine-talks' },
    ]);
  });

  it('says so where a day, or an address, is none, and keeps what else was typed', async () => {
    const preview = await paste();
    const form = await formOf(button(harness.discord, codeOf(preview, 'correct'), by(ADA)));
    const typed = { publisher: 'The Harbour', published: 'yesterday', url: 'javascript:alert(1)' };
    const shown = await submit(form.custom_id, typed);
    expect(textOf(shown)).toContain('The Harbour · 3 paragraphs');
    expect(textOf(shown)).toContain('such as 2025-03-06');
    expect(textOf(shown)).toContain('//example.org/story');
    expect(textOf(shown)).toContain('I cannot tell the day of publication:');
    const again = await formOf(button(harness.discord, codeOf(shown, 'correct'), by(ADA)));
    expect(again.components.map(({ component }) => component.value)).toEqual([
      'The clock of the town hall stands still',
      'The Harbour',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('is for who began it, and says so when it is too long ago', async () => {
    const preview = await paste();
    const refused = await press(codeOf(preview, 'keep'), by(BEN));
    expect(isPrivate(refused)).toBe(true);
    expect(textOf(refused)).toContain('add the story once more');
    expect(textOf(await press('correct?draft=0123456789abcdef'))).toContain('once more');
  });

  it('is added where it was read, and nowhere else', async () => {
    const preview = await paste();
    const elsewhere = by(ADA, { guildId: '100000000000000009' });
    for (const command of ['keep', 'correct']) {
      const refused = await press(codeOf(preview, command), elsewhere);
      expect(textOf(refused)).toContain('add the story once more');
    }
    expect(textOf(await slash('stories', {}, elsewhere))).toContain('One story is open');
  });

  it.each(['add', 'read?message=Hello', 'follow', 'remove?story=x', 'export', 'forget'])(
    'takes no press for %s, which Discord lets only some use',
    async (code) => {
      expect(textOf(await press(code))).toContain('older version of the bot');
    },
  );

  it('keeps a story that is too long to be read at once, too', async () => {
    await harness.bot?.close();
    desk = await growingDesk(undefined, 100);
    await harness.start(undefined, { desk, deadline: PATIENCE });
    const added = await add();
    expect(textOf(added)).toContain('Added.');
    expect(codeOf(added, 'summary')).toContain('s=the-clock-of-the-town-hall-stands-still');
  });

  it('does no harm when it is pressed twice', async () => {
    const preview = await paste();
    await press(codeOf(preview, 'keep'));
    const again = await press(codeOf(preview, 'keep'));
    expect(textOf(again)).toContain('This story was here already');
  });

  it('works from the menu of a message', async () => {
    const message = messageCommand(harness.discord, 'Read this story', PAGE, by(ADA));
    const preview = await harness.replyTo(message);
    expect(isPrivate(preview)).toBe(true);
    expect(textOf(preview)).toContain('3 paragraphs');
    expect(textOf(await press(codeOf(preview, 'keep')))).toContain('Added.');
  });

  it.each([
    ['with a link in it', 'http://example.org/petition'],
    ['with a link that leads nowhere', 'http://example.org/gone'],
    ['with a link that may not be read', 'http://127.0.0.1/petition'],
  ])('is the text of a message %s', async (_, link) => {
    pages.set('/petition', HTML.replaceAll('clock', 'petition'));
    const text = PAGE.replace(
      'who wants',
      `whose petition (${link}) is signed by many and who wants`,
    );
    const message = messageCommand(harness.discord, 'Read this story', text, by(ADA));
    const preview = textOf(await harness.replyTo(message));
    expect(preview).toContain('The clock of the town hall stands still');
    expect(preview).toContain('3 paragraphs');
  });

  it('is the text where it is a sentence, and the page beside it cannot be had', async () => {
    const text =
      'http://example.org/gone\n\nThe clock of the town hall stood still on Monday again.';
    const message = messageCommand(harness.discord, 'Read this story', text, by(ADA));
    expect(textOf(await harness.replyTo(message))).toContain('stood still on Monday again');
  });

  it('is what a message forwards', async () => {
    const snapshot = { content: PAGE, attachments: [], embeds: [] };
    const more = { message_snapshots: [{ message: snapshot }] } as unknown as Partial<APIMessage>;
    const message = messageCommand(harness.discord, 'Read this story', '', by(ADA), [], more);
    expect(textOf(await harness.replyTo(message))).toContain('3 paragraphs');
  });

  it('is behind the link of a card, where a message has no words', async () => {
    pages.set('/news/clock', HTML);
    const card = { title: 'The clock', url: 'http://example.org/news/clock', description: 'Odd.' };
    const more = { embeds: [card] };
    const read = (text: string) =>
      harness.replyTo(messageCommand(harness.discord, 'Read this story', text, by(ADA), [], more));
    expect(textOf(await read(''))).toContain('The Harbour · <t:1741257000:D>');
    expect(textOf(await read(PAGE))).toContain('3 paragraphs');
  });

  it('says what is wrong with a message that has no story in it', async () => {
    const empty = messageCommand(harness.discord, 'Read this story', '', by(ADA));
    expect(textOf(await harness.replyTo(empty))).toContain('neither a link nor text');
  });
});

describe('a story as a file', () => {
  const STORY = '---\nheadline: Clock\npublisher: The Harbour\n---\n\nThe clock stood still.\n';
  const FILE = 'https://cdn.discordapp.com/attachments/1/2/clock.md?ex=1';

  it('comes with the command', async () => {
    files.set(FILE, STORY);
    const interaction = withFile(chatInput(harness.discord, 'add', {}, by(ADA)), FILE);
    const preview = await harness.replyTo(interaction);
    expect(isPrivate(preview)).toBe(true);
    expect(textOf(preview)).toContain('The Harbour · one paragraph');
    expect(textOf(await press(codeOf(preview, 'keep')))).toContain('Added.');
  });

  it('keeps what the editor says of people, and shows on whom before', async () => {
    const people = 'people:\n  - name: Ida Lund\n    roles: [head of the clock makers]\n';
    const told = STORY.replace('The clock stood', 'Ida Lund said on Monday that the clock stood');
    files.set(FILE, told.replace('---\n\n', `${people}---\n\n`));
    const interaction = withFile(chatInput(harness.discord, 'add', {}, by(ADA)), FILE);
    const preview = await harness.replyTo(interaction);
    expect(textOf(preview)).toContain('With an editor’s note on Ida Lund.');
    await press(codeOf(preview, 'keep'));
    expect(textOf(await slash('who', { name: 'Ida Lund' }))).toContain('head of the clock makers');
  });

  it('comes in whatever letters Windows writes', async () => {
    files.set(FILE, Buffer.from(`\uFEFF${STORY}`, 'utf16le'));
    const interaction = withFile(chatInput(harness.discord, 'add', {}, by(ADA)), FILE);
    expect(textOf(await harness.replyTo(interaction))).toContain('The Harbour · one paragraph');
  });

  it('comes in the form', async () => {
    files.set(FILE, STORY);
    const form = await formOf(chatInput(harness.discord, 'add', {}, by(ADA)));
    expect(form.components.map(({ component }) => component.custom_id)).toEqual([
      'message',
      'file',
    ]);
    const filled = modalSubmit(harness.discord, form.custom_id, { message: '' }, { file: FILE });
    expect(textOf(await harness.replyTo(filled))).toContain('The Harbour · one paragraph');
  });

  it('comes in a message, beside a link', async () => {
    files.set(FILE, STORY);
    const text = 'The text of http://example.org/gone';
    const message = messageCommand(harness.discord, 'Read this story', text, by(ADA), [FILE]);
    expect(textOf(await harness.replyTo(message))).toContain('The Harbour · one paragraph');
  });

  it('comes in a message, beside a picture', async () => {
    files.set(FILE, STORY);
    const message = messageCommand(harness.discord, 'Read this story', 'Look!', by(ADA), [
      'https://cdn.discordapp.com/attachments/1/2/clock.png',
      FILE,
    ]);
    expect(textOf(await harness.replyTo(message))).toContain('The Harbour · one paragraph');
  });

  it.each([
    ['elsewhere', 'https://example.org/clock.md', 'Only files that were sent in Discord'],
    ['not encrypted', 'http://cdn.discordapp.com/1.md', 'Only files that were sent in Discord'],
    ['at a name alike', 'https://cdn.discordapp.com.example.org/1.md', 'Only files that were sent'],
    ['on another port', 'https://cdn.discordapp.com:8443/1.md', 'Only files that were sent'],
    ['gone', 'https://cdn.discordapp.com/gone.md', 'Please send it once more'],
    ['too large', 'https://cdn.discordapp.com/large.md', 'larger than 3 MB'],
    ['no text', 'https://cdn.discordapp.com/picture.md', 'is no text that can be read'],
    ['a story of nothing', 'https://cdn.discordapp.com/empty.md', 'has no text'],
  ])('that is %s is refused in a sentence', async (_, url, sentence) => {
    files.set('https://cdn.discordapp.com/large.md', 'x'.repeat(3_000_001));
    files.set('https://cdn.discordapp.com/picture.md', new Uint8Array([137, 80, 0, 255]));
    files.set('https://cdn.discordapp.com/empty.md', '---\nheadline: Clock\n---\n');
    const interaction = withFile(chatInput(harness.discord, 'add', {}, by(ADA)), url);
    const refused = await harness.replyTo(interaction);
    expect(isPrivate(refused)).toBe(true);
    expect(textOf(refused)).toContain(sentence);
    expect(fetched.every((address) => address.startsWith('https://cdn.discordapp.com/'))).toBe(
      true,
    );
  });
});

describe('a story behind a link', () => {
  const LINK = 'http://example.org/news/clock?utm_source=x';

  it('comes with the command', async () => {
    pages.set('/news/clock?utm_source=x', HTML);
    const preview = await slash('add', { link: LINK });
    expect(isPrivate(preview)).toBe(true);
    expect(textOf(preview)).toContain('The clock of the town hall stands still');
    expect(textOf(preview)).toContain('The Harbour · <t:1741257000:D> · 4 paragraphs');
    expect(textOf(preview)).toContain('the caption of a picture (1)');
    await press(codeOf(preview, 'keep'));
    expect(await desk.find({ guild: harness.discord.guildId, user: ADA })).toMatchObject({
      url: 'http://example.org/news/clock',
      publisher: 'The Harbour',
    });
  });

  it('says which paragraphs the page states for machines alone', async () => {
    const body = PAGE.split('\n\n').slice(1);
    const stated = [...body, 'The council meets on Friday, in the room under the clock, to hear.'];
    const linked = JSON.stringify({ '@type': 'NewsArticle', articleBody: stated.join('\n') });
    pages.set(
      '/news/clock',
      HTML.replace(
        '</head>',
        `<script type="application/ld+json">${linked}</script></head>`,
      ).replace(/<p>The council meets.*<\/p>/, ''),
    );
    const preview = await slash('add', { link: 'http://example.org/news/clock' });
    expect(textOf(preview)).toContain('¶4 is from the page’s text for machines');
  });

  it('comes in a message', async () => {
    pages.set('/news/clock', HTML);
    const text = 'Have you seen this (http://example.org/news/clock)? Odd.';
    const message = messageCommand(harness.discord, 'Read this story', text, by(ADA));
    expect(textOf(await harness.replyTo(message))).toContain('The Harbour · <t:1741257000:D>');
  });

  it('is a new version where the page has changed, and says what', async () => {
    pages.set('/news/clock', HTML);
    const link = 'http://example.org/news/clock';
    await press(codeOf(await slash('add', { link }), 'keep'));
    pages.set('/news/clock', HTML.replace('in the spring', 'in the summer'));
    const added = await press(codeOf(await slash('add', { link }), 'keep'));
    expect(textOf(added)).toContain('a new version of a story that was here');
    expect(textOf(added)).toContain('Changed: ¶3.');
    expect(textOf(await slash('ask', { question: 'When did the keeper leave?' }))).toContain(
      'version 2 of 2',
    );
  });

  it('on another site takes no story’s place, whatever address it gives', async () => {
    pages.set('/news/clock', HTML);
    await press(codeOf(await slash('add', { link: 'http://example.org/news/clock' }), 'keep'));
    const forged = HTML.replace('/news/clock', 'http://example.org/news/clock')
      .replaceAll('The clock of the town hall stands still', 'The mayor has resigned')
      .replace(
        /<p>[\s\S]*<\/p>/,
        '<p>The mayor resigned on Friday, and left the town by the first train.</p><p>Nobody could say on Friday who would follow her into the town hall.</p>',
      );
    pages.set('/forged', forged);
    pages.set(
      '/forged.md',
      `---\nurl: http://example.org/news/clock\n---\n\nThe mayor resigned.\n`,
    );
    for (const name of ['forged', 'forged.md']) {
      const preview = await slash('add', { link: `http://example.net/${name}` }, by(BEN));
      expect(textOf(preview)).toContain(`//example.net/${name}`);
      expect(textOf(await press(codeOf(preview, 'keep'), by(BEN)))).toContain('Added.');
    }
    expect(await desk.list({ guild: harness.discord.guildId, user: ADA })).toHaveLength(4);
  });

  it('that cannot be had leaves what there is as it is', async () => {
    pages.set('/news/clock', HTML);
    const link = 'http://example.org/news/clock';
    await press(codeOf(await slash('add', { link }), 'keep'));
    pages.clear();
    const refused = await slash('add', { link });
    expect(isPrivate(refused)).toBe(true);
    expect(textOf(refused)).toContain('status 404');
    expect(await desk.list({ guild: harness.discord.guildId, user: ADA })).toHaveLength(2);
  });

  it('is a text with an address that is longer than a story file may have', async () => {
    const path = `/news/${'clock'.repeat(120)}`;
    pages.set(path, PAGE);
    const preview = await slash('add', { link: `http://example.org${path}` });
    expect(textOf(preview)).toContain('3 paragraphs');
    expect(textOf(preview)).not.toContain('clockclock');
    expect(textOf(await press(codeOf(preview, 'keep')))).toContain('Added.');
  });

  it.each([
    [
      'a feed',
      '<?xml version="1.0"?>\n<!-- The Harbour -->\n<rss version="2.0"><channel><title>The Harbour</title></channel></rss>',
      'That is a feed, and no story: /follow reads it.',
    ],
    ['an Atom feed', '<feed xmlns="http://www.w3.org/2005/Atom"></feed>', 'That is a feed'],
    [
      'a JSON feed',
      '{"version":"https://jsonfeed.org/version/1.1","title":"The Harbour","items":[]}',
      'That is a feed',
    ],
    ['JSON', '{\n  "error": "There is no such story. Look again."\n}', 'data for a program'],
    [
      'a drawing',
      '<svg xmlns="http://www.w3.org/2000/svg"><text>A clock.</text></svg>',
      'data for',
    ],
    [
      'a PDF',
      '%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj',
      'a PDF or an RTF document, which is not read',
    ],
  ])('that is %s is refused in a sentence, sent as a file, too', async (_, content, sentence) => {
    const file = 'https://cdn.discordapp.com/attachments/1/2/story.txt';
    pages.set('/story', content);
    files.set(file, content);
    expect(textOf(await slash('add', { link: 'http://example.org/story' }))).toContain(sentence);
    const sent = withFile(chatInput(harness.discord, 'add', {}, by(ADA)), file);
    expect(textOf(await harness.replyTo(sent))).toContain(sentence);
  });

  it('may be a text that begins with a bracket', async () => {
    pages.set('/story', `[This story has been corrected.]\n\n${PAGE}`);
    const preview = await slash('add', { link: 'http://example.org/story' });
    expect(textOf(preview)).toContain('Is this the story?');
  });

  it.each([
    ['http://127.0.0.1/', 'no place on the internet'],
    ['http://169.254.169.254/latest/meta-data/', 'no place on the internet'],
    ['file:///etc/passwd', 'Only pages of the web'],
    ['clock', 'no address of a page'],
    ['http://example.org/empty', 'no story on that page'],
  ])('%s is refused in a sentence', async (link, sentence) => {
    pages.set('/empty', '<!doctype html><title>Nothing</title><nav>Home</nav>');
    expect(textOf(await slash('add', { link }))).toContain(sentence);
  });
});

describe('removing a story in Discord', () => {
  /** Asks for it, and says yes. */
  const remove = async (id: string, setting = by(ADA)) =>
    press(codeOf(await slash('remove', { story: id }, setting), 'discard'), setting);

  it('asks once more, and takes a yes from nobody else', async () => {
    await add();
    const sure = await slash('remove', { story: ID });
    expect(textOf(sure)).toContain('“The clock of the town hall stands still” is removed');
    expect(textOf(await press(codeOf(sure, 'discard'), by(BEN)))).toContain('Only whoever added');
    expect(textOf(await slash('stories'))).toContain('2 stories are open');
  });

  const ID = 'the-clock-of-the-town-hall-stands-still';

  it('is for who added it', async () => {
    await add();
    expect(textOf(await slash('remove', { story: ID }, by(BEN)))).toContain('Only whoever added');
    expect(textOf(await remove(ID))).toContain('Removed: “The clock');
    expect(textOf(await slash('stories'))).toContain('One story is open');
    expect(textOf(await slash('remove', { story: ID }))).toContain('There is no story');
  });

  it('leaves the versions that others have added', async () => {
    const { guildId } = harness.discord;
    await add();
    const later = PAGE.replace('in the spring', 'in the summer');
    const form = await formOf(chatInput(harness.discord, 'add', {}, by(BEN)));
    const preview = await submit(form.custom_id, { message: later }, by(BEN));
    await press(codeOf(preview, 'keep'), by(BEN));
    const removed = await remove(`${ID}-v2`, by(BEN));
    expect(textOf(removed)).toContain('The versions that others have added stay.');
    expect(await desk.list({ guild: guildId, user: ADA })).toMatchObject([{ id: ID }, {}]);
  });

  it.each([
    ['may manage the server', 1n << 5n],
    ['is an administrator', 1n << 3n],
  ])('is for who %s, too', async (_, permission) => {
    await add();
    const manager = by(BEN, { permissions: String(permission) });
    expect(textOf(await remove(ID, manager))).toContain('Removed');
  });

  it('is not for who may only manage its messages', async () => {
    await add();
    const other = by(BEN, { permissions: String(1n << 13n) });
    expect(textOf(await slash('remove', { story: ID }, other))).toContain('Only whoever added');
  });

  it('is not for the stories that came with the bot', async () => {
    const refused = await slash('remove', { story: 'uk-us-ukraine-talks' });
    expect(textOf(refused)).toContain('was not added here');
  });

  it('offers what one may remove', async () => {
    await add();
    const offered = async (userId: string) => {
      const typed = autocomplete(harness.discord, 'remove', 'story', '', {}, by(userId));
      return (await harness.discord.interact(typed)).data?.choices?.map(({ value }) => value);
    };
    expect(await offered(ADA)).toEqual([ID]);
    expect(await offered(BEN)).toEqual([]);
  });
});

describe('having everything deleted in Discord', () => {
  const MANAGER = by(BEN, { permissions: String(1n << 5n) });

  it('deletes what somebody has added, after a second question', async () => {
    await add();
    const sure = await slash('forget');
    expect(textOf(await slash('stories'))).toContain('2 stories are open');
    const done = await press(codeOf(sure, 'erase'));
    expect(isPrivate(done)).toBe(true);
    expect(textOf(done)).toContain('Deleted: one story');
    expect(textOf(await slash('stories'))).toContain('One story is open');
  });

  it('deletes what a server has, for those who may manage it', async () => {
    await add();
    expect(textOf(await slash('forget', { what: 'server' }))).toContain('may manage the server');
    expect(textOf(await press('erase?what=server'))).toContain('may manage the server');
    const sure = await slash('forget', { what: 'server' }, MANAGER);
    expect(textOf(await press(codeOf(sure, 'erase'), MANAGER))).toContain('Deleted: one story');
    const alone = await slash('forget', { what: 'server' }, by(ADA, { guild: false }));
    expect(textOf(alone)).toContain('about a server that I am in');
  });
});

describe('the stories of a server', () => {
  it('can be had as files, by who asks alone', async () => {
    await add();
    const { type, data } = await harness.discord.interact(
      chatInput(harness.discord, 'export', {}, by(BEN)),
    );
    expect({ type, data }).toEqual({ type: 5, data: { flags: 64 } });
    const { body, files } = await harness.discord.requested({
      method: 'PATCH',
      path: /@original$/,
    });
    expect(isPrivate(body as Payload)).toBe(true);
    const [name = ''] = Object.keys(files);
    expect(JSON.stringify(body)).toContain(`attachment://${name}`);
    const stories = unzipSync(files[name] ?? new Uint8Array());
    expect(Object.keys(stories)).toEqual(['the-clock-of-the-town-hall-stands-still.md']);
    expect(strFromU8(Object.values(stories)[0] ?? new Uint8Array())).toContain(
      '---\n\nThe clock of the town hall stood still on Monday',
    );
  });

  it('are not there where nothing was added', async () => {
    expect(textOf(await slash('export'))).toContain('Nothing was added here');
  });

  it('are deleted when the bot is removed from it, and not when it is only away', async () => {
    await add();
    const id = harness.discord.guildId;
    harness.discord.dispatch('GUILD_DELETE', { id, unavailable: true });
    harness.discord.dispatch('GUILD_DELETE', { id: '100000000000000009' });
    await harness.logged('removed from a server: what was added there is deleted');
    expect(await desk.list({ guild: id, user: ADA })).toHaveLength(2);
    harness.discord.dispatch('GUILD_DELETE', { id });
    await expect.poll(() => desk.list({ guild: id, user: ADA })).toHaveLength(1);
  });
});
