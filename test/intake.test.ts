import { describe, expect, it, vi } from 'vitest';
import { createIntake, type ReadStory, readStory } from '../src/intake.js';
import { READERS_HERE } from './page/readers.js';

const BODY = 'The ferries between the islands stood still for a second day on Tuesday.';

const STORY: ReadStory = { origin: {}, paragraphs: [BODY], dropped: [] };

/** What a text is taken for. */
async function kindOf(content: string): Promise<string> {
  let kind = '';
  const readAs = (name: string) => async () => {
    kind = name;
    return STORY;
  };
  await readStory(content, { readHtml: readAs('html'), readCopy: readAs('copy') });
  return kind;
}

describe('what somebody brings', () => {
  it.each([
    '<!doctype html><p>One.',
    '\uFEFF\n<HTML lang="en">',
    '<?xml version="1.0"?>\n<!-- saved -->\n<!-- from --><html>',
    '<!----><!-- a > b --><p>One.',
    '<p>One.',
  ])('is a page of the web: %j', async (content) => {
    expect(await kindOf(content)).toBe('html');
  });

  it.each([
    BODY,
    `${BODY}\n\n<p> is how a paragraph begins.`,
    '<!-- The ferries stood still. -->',
    '<!-- The ferries --> stood still. <p>',
    '<The Harbour> The ferries stood still.',
    '--- The ferries stood still.',
  ])('is a copy: %j', async (content) => {
    expect(await kindOf(content)).toBe('copy');
  });

  it('is told by its beginning at once, though it be comments in a row', async () => {
    expect(await kindOf(`${'<!---->'.repeat(200)}x`)).toBe('copy');
    expect(await kindOf(`${'<!-- - -->\n'.repeat(150)}<p>x`)).toBe('html');
    expect(await kindOf(`${'<!--'.repeat(400)}x`)).toBe('copy');
  });
});

describe('a file of another kind', () => {
  const MAIL = 'Subject: Ferries\nDate: Wed, 5 Mar 2025 10:15:00 +0000\nMIME-Version: 1.0';

  it.each([
    ['a mail', `${MAIL}\nContent-Type: multipart/mixed;\n\tboundary="x"\n\n${BODY}`, 'HTML only'],
    [
      'a mail with a long head',
      `Received: x\n${`X-Y: ${'y'.repeat(60)}\n`.repeat(90)}\n${BODY}`,
      'HTML only',
    ],
    [
      'a page that a browser has saved as MHTML',
      `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://harbour.example/\r\n\r\n${BODY}`,
      'HTML only',
    ],
    ['a document of a word processor', `{\\rtf1\\ansi ${BODY}}`, 'Paste the story instead'],
  ])(
    'is refused where it is not read, and one is told what to do: %s',
    async (_, content, advice) => {
      await expect(readStory(content, READERS_HERE)).rejects.toThrow(advice);
    },
  );

  it('is no mail that somebody has copied', async () => {
    expect(await kindOf(`From: Ida Holm\nSubject: Ferries\n\n${BODY}`)).toBe('copy');
    expect(await kindOf(`Received: a letter\nof two pages.\n\n${BODY}`)).toBe('copy');
  });
});

describe('what a site shows in place of a story', () => {
  const pageOf = (title: string, ...texts: readonly string[]) =>
    `<!doctype html><title>${title}</title><h1>${title}</h1>${texts.map((text) => `<p>${text}</p>`).join('')}`;
  const OTHER = 'To go on, press the button below until it is full, and wait for the page.';

  it.each([
    'Just a moment...',
    'Access Denied',
    'Access to this page has been denied',
    'Attention Required!',
    '403 Forbidden',
    'Error 404: Page not found',
    'Oops! That page can’t be found.',
    'Pardon Our Interruption',
    'Are you a robot?',
    'Before you continue to The Harbour',
    'Your privacy matters to us',
  ])('is refused in a sentence: %s', async (title) => {
    const refusal = /^That page is no story .+ Open the story in a browser, and paste its text/;
    await expect(readStory(pageOf(title, OTHER), READERS_HERE)).rejects.toThrow(refusal);
    await expect(readStory(`${title}\n\n${OTHER}`, READERS_HERE)).rejects.toThrow(refusal);
  });

  it('is refused where there is an address alone', async () => {
    const address = 'https://harbour.example/2025/ferries';
    await expect(readStory(`${address}\n`, READERS_HERE)).rejects.toThrow(/^That is the address/);
    const page = await readStory(`${BODY}\n\n${address}`, READERS_HERE);
    expect(page).toMatchObject({ origin: { url: address }, paragraphs: [BODY] });
  });

  it('is not what only is called so', async () => {
    const texts = Array.from(
      { length: 12 },
      (_, i) => `The crews were kept off pier ${i} for one more day on Tuesday, the union said.`,
    );
    const long = await readStory(pageOf('Access denied', ...texts), READERS_HERE);
    expect(long.paragraphs).toEqual(texts);
    const note = await readStory(pageOf('Access denied to crews on the pier', BODY), READERS_HERE);
    expect(note.paragraphs).toEqual([BODY]);
  });
});

describe('a story file', () => {
  it('tells which of its fields are not known here', async () => {
    const text = `---\nheadline: Ferries\npublsher: The Harbour\n---\n\n${BODY}`;
    const { dropped } = await readStory(text, READERS_HERE);
    expect(dropped).toEqual([{ text: 'publsher', reason: 'a field that is not known here' }]);
  });

  it('is Markdown where another program’s front matter stands over it', async () => {
    const head = '---\ntitle: Notes on ferries\ntags: [sea]\ncreated: 2025-03-05\n---\n\n';
    const body = `*By Ida Holm*\n\n**Nobody** sails.[^1] ${BODY}\n\n[^1]: She said so.`;
    const paragraphs = [`Nobody sails. ${BODY}`, 'She said so.'];
    const facts = { author: 'Ida Holm', published: '2025-03-05' };
    expect(await readStory(`${head}# Ferries stand still\n\n${body}`, READERS_HERE)).toMatchObject({
      origin: { ...facts, headline: 'Ferries stand still' },
      paragraphs,
    });
    const { origin, ...read } = await readStory(head + body, READERS_HERE);
    expect(origin).toMatchObject({ ...facts, headline: 'Notes on ferries' });
    expect(read.paragraphs).toEqual(paragraphs);
    expect(read.dropped.map(({ text }) => text)).toEqual(['tags', 'By Ida Holm']);
  });

  it('may have fields without rules over a page as it was copied', async () => {
    const page = `Headline: Ferries: day two\nSource: The Harbour\nDate: 5 March 2025\n\nShare\n\n${BODY}`;
    expect(await readStory(page, READERS_HERE)).toMatchObject({
      origin: { headline: 'Ferries: day two', publisher: 'The Harbour', published: '2025-03-05' },
      paragraphs: [BODY],
    });
  });

  it('keeps its body as it stands where all of its front matter is known', async () => {
    const { paragraphs } = await readStory(
      `---\ntitle: Ferries\n---\n\n**Nobody** sails.`,
      READERS_HERE,
    );
    expect(paragraphs).toEqual(['**Nobody** sails.']);
  });

  it('may have its front matter in TOML', async () => {
    const fields = [
      ...['# of Hugo', 'title = "Ferries: day two"', 'date = 2025-03-05T09:00:00Z'],
      ...['authors = [', '"Ida Holm",', '"Jo Ahl"', ']', "summary = '''", 'Two days.', "'''"],
      ...['draft = false', '[params]', 'title = "Other"'],
    ].join('\n');
    const text = `+++\n${fields}\n+++\n\n${BODY}\n\n<!--more-->\n\n**Nobody** sails.`;
    const { origin, paragraphs, dropped } = await readStory(text, READERS_HERE);
    expect(origin).toMatchObject({
      headline: 'Ferries: day two',
      author: 'Ida Holm, Jo Ahl',
      published: '2025-03-05T09:00:00Z',
    });
    expect(paragraphs).toEqual([BODY, 'Nobody sails.']);
    expect(dropped.map(({ text }) => text)).toEqual(['summary', 'draft', 'params', '<!--more-->']);
  });
});

describe('a text that is too long to be one story', () => {
  it.each([
    ['a copied page', `${BODY}\n\n`],
    ['a story file', '---\nheadline: Ferries\n---\n\n'],
  ])('is refused before anything is looked for in it: %s', async (_, beginning) => {
    const read = vi.fn<() => Promise<ReadStory>>();
    const text = `${beginning}${'By Ida Holm\n\n'.repeat(80_000)}`;
    await expect(readStory(text, { readHtml: read, readCopy: read })).rejects.toThrow(
      /^The text has 1,040,\d{3} characters; a story may have at most 1,000,000\.$/,
    );
    expect(read).not.toHaveBeenCalled();
  });
});

describe('what was read', () => {
  const ADA = { guild: '1', user: 'ada' };
  const BEN = { guild: '1', user: 'ben' };

  it('is at hand as long as the same person has not read three others', async () => {
    const intake = createIntake();
    const read = async (scope: typeof ADA) => (await intake.readText(scope, BODY)).id;
    const first = await read(ADA);
    for (let i = 0; i < 5; i++) await read(BEN);
    const second = await read(ADA);
    await read(ADA);
    expect(intake.draft(ADA, first).paragraphs).toEqual([BODY]);
    // What is looked at stays: it is what the person is about to add.
    await read(ADA);
    expect(intake.draft(ADA, first).paragraphs).toEqual([BODY]);
    expect(() => intake.draft(ADA, second)).toThrow('the last three stories are remembered');
  });

  it('is at hand for who read it, and where they read it', async () => {
    const intake = createIntake();
    const { id } = await intake.readText(ADA, BODY);
    for (const scope of [BEN, { user: 'ada' }, { ...ADA, guild: '2' }]) {
      expect(() => intake.draft(scope, id)).toThrow('add the story once more');
    }
    intake.forget('ada');
    expect(() => intake.draft(ADA, id)).toThrow('add the story once more');
  });
});
