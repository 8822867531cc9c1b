import { execFileSync, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { archiveOf } from '../../src/archive/files.js';
import { askingLastImport } from '../../src/archive/last-import.js';
import { readStoryFolder } from '../../src/story/files.js';
import { type ImportSetting, importStory } from '../../src/terminal/import.js';
import { READERS_HERE } from '../page/readers.js';

const MAIN = fileURLToPath(new URL('../../dist/src/main.js', import.meta.url));

let folder: string;
let stories: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-'));
  stories = join(folder, 'stories');
  await mkdir(stories);
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const put = (name: string, content: string | Uint8Array) => writeFile(join(stories, name), content);
const read = (name: string) => readFile(join(stories, name), 'utf8');
/** The names of the files that are there, in their order, but for the note on what came last. */
const names = async () => (await readdir(stories)).filter((name) => name !== '.imported').sort();

const refuse = () => Promise.reject(new Error('nothing is fetched here'));
const setting = (more: Partial<ImportSetting> = {}): ImportSetting => ({
  folder: stories,
  isForced: false,
  corrections: {},
  input: Readable.from([]),
  say: () => undefined,
  fetchPage: refuse,
  readHtml: refuse,
  readCopy: READERS_HERE.readCopy,
  ...more,
});

/** A page with a headline and, if one is given, a publisher, as it was copied. */
const page = (body: string, publisher?: string) =>
  [
    `Ferries stand still once more${publisher === undefined ? '' : ` | ${publisher}`} `,
    'Ferries stand still once more',
    body,
  ].join('\n\n');
async function imported(content: string | Uint8Array, { id = '', force = false } = {}) {
  const path = join(folder, 'page.txt');
  await writeFile(path, content);
  return importStory(path, setting({ id: id === '' ? undefined : id, isForced: force }));
}

/** Where windows-1252, and the first Macs, had signs that Latin-1 has elsewhere or not at all. */
const ANSI: Readonly<Record<string, string>> = { '“': '\x93', '”': '\x94', '€': '\x80' };
const MAC: Readonly<Record<string, string>> = {
  ...{ '“': '\xd2', '”': '\xd3', '€': '\xdb', ë: '\x91', é: '\x8e', '\n': '\r' },
};
const toMac = (text: string) => text.replace(/[“”€ëé\n]/g, (sign) => MAC[sign] ?? sign);

describe('an import', () => {
  it('says of what is empty that it is', async () => {
    await expect(imported(' \n')).rejects.toThrow(/page\.txt is empty\.$/);
    await expect(importStory('-', setting())).rejects.toThrow('What comes in is empty.');
    const menu = setting({ input: Readable.from(['Home\nShare\n']) });
    await expect(importStory('-', menu)).rejects.toThrow('What comes in has no text that is a');
  });

  it('names the file in which it finds no story, and says how to paste one', async () => {
    const refused = imported('%PDF-1.7 nothing to read here');
    await expect(refused).rejects.toThrow(
      /page\.txt: That is a PDF .* npm run import -- - takes a paste\.$/,
    );
  });

  it('says at once that a folder cannot be made', async () => {
    const nowhere = {
      ...setting(),
      folder: '/proc/1/stories',
      input: Readable.from([page('One.')]),
    };
    await expect(importStory('-', nowhere)).rejects.toThrow('/proc/1/stories cannot be written');
  });

  it('takes what comes in where it can read its letters, and keeps none that it cannot', async () => {
    const comesIn = (text: string, coding: BufferEncoding) => {
      const bytes = Buffer.from(text, coding);
      const middle = Math.trunc(bytes.length / 2);
      return setting({ input: Readable.from([bytes.subarray(0, middle), bytes.subarray(middle)]) });
    };
    const body = page('The crews of the “Zoë” met in a café.');
    await importStory('-', comesIn(body, 'utf8'));
    expect(await read('ferries-stand-still-once-more.md')).toContain('“Zoë” met in a café.');
    const unmarked = comesIn(body, 'utf16le');
    await expect(importStory('-', unmarked)).rejects.toThrow('What comes in is not a text file');
    const readHtml: ImportSetting['readHtml'] = async (html) => ({
      origin: { headline: html.includes('café') ? 'Read' : 'Misread' },
      paragraphs: ['One.'],
      dropped: [],
    });
    await importStory('-', { ...comesIn('<p>The café.</p>', 'latin1'), readHtml });
    expect(await names()).toEqual(['ferries-stand-still-once-more.md', 'read.md']);
  });

  it('keeps nothing of a paste whose longest line the terminal may have cut', async () => {
    const typed = (bytes: number) => {
      const line = `${'The crews went home. '.repeat(200)}`.slice(0, bytes - 1);
      const input = Readable.from([Buffer.from(page(`${line}.\n\nThe end.`))]);
      return Object.assign(input, { isTTY: true });
    };
    await expect(importStory('-', setting({ input: typed(4_095) }))).rejects.toThrow(
      'A terminal passes on no more than 4,095 bytes of a line, and one is as long',
    );
    expect(await names()).toEqual([]);
    await importStory('-', setting({ input: typed(4_094) }));
    expect(await names()).toEqual(['ferries-stand-still-once-more.md']);
  });

  it('makes a file under the headline, and nothing beside it', async () => {
    await imported(page('The crews went home.', 'The Harbour'));
    expect(await names()).toEqual(['ferries-stand-still-once-more.md']);
    expect(await read('ferries-stand-still-once-more.md')).toBe(
      '---\nheadline: Ferries stand still once more\npublisher: The Harbour\n---\n\nThe crews went home.\n',
    );
  });

  it('of a page again renews the story, keeps its front matter, and keeps each version that it replaces', async () => {
    await imported(page('Yesterday.', 'The Harbour'), { id: 'ferries' });
    const old = (await read('ferries.md')).replace('publisher', '# mine\npublisher');
    await put('ferries.md', old);
    const again = await imported(page('Today.', 'The Harbour'));
    expect(again).toMatchObject({ renewed: true, backup: join(stories, 'ferries.md.1.bak') });
    expect(await read('ferries.md')).toBe(old.replace('Yesterday', 'Today'));
    expect(await read('ferries.md.1.bak')).toBe(old);

    await imported(page('Tomorrow.', 'The Harbour'));
    expect(await read('ferries.md.1.bak')).toBe(old);
    expect(await read('ferries.md.2.bak')).toBe(old.replace('Yesterday', 'Today'));
    expect((await readStoryFolder(stories)).files).toHaveLength(1);
  });

  it('says what of the front matter is as it was', async () => {
    await imported(page('Yesterday.', 'The Harbour'));
    const path = join(folder, 'page.txt');
    const said = async (corrections: ImportSetting['corrections']) => {
      const lines: string[] = [];
      await importStory(path, setting({ corrections, say: (line) => lines.push(line) }));
      return lines.join('\n');
    };
    expect(await said({})).toContain('what its front matter said is as it was.');
    expect(await said({ published: '2025-03-06' })).toContain(
      'what its front matter said is as it was, but for what was given here;',
    );
  });

  it('says which paragraphs the page states for machines alone', async () => {
    const shown = 'The ferries stood still on Tuesday, and nobody was taken over by anybody.';
    const stated = 'The crews want to talk on Friday, if the owners of the ferries will come.';
    const body = JSON.stringify({ '@type': 'Article', articleBody: `${shown}\n${stated}` });
    const path = join(folder, 'page.html');
    await writeFile(
      path,
      `<html><head><title>Ferries stand still</title><script type="application/ld+json">${body}</script></head><body><h1>Ferries stand still</h1><p>${shown}</p></body></html>`,
    );
    const lines: string[] = [];
    await importStory(
      path,
      setting({
        say: (line) => lines.push(line),
        readHtml: READERS_HERE.readHtml,
      }),
    );
    expect(lines).toContain('¶2 is from the page’s text for machines, and not from what it shows.');
    expect(await read('ferries-stand-still.md')).toContain(`${shown}\n\n${stated}`);
  });

  it('that changes nothing leaves everything as it is', async () => {
    await imported(page('The crews went home.'));
    expect(await imported(page('The crews went home.'))).not.toHaveProperty('backup');
    expect(await names()).toEqual(['ferries-stand-still-once-more.md']);
  });

  it('of a story file keeps what its editor says of people, and shows it before', async () => {
    const people = [
      'people:',
      '  - name: Ida Lund',
      '    aliases:',
      '      - The clockmaker',
      '  - name: Jon Vik',
      '    roles:',
      '      - "keeper: of the clock"',
    ].join('\n');
    const path = join(folder, 'page.md');
    await writeFile(path, `---\nheadline: A clock\n${people}\n---\n\nThe clock stood still.\n`);
    const said: string[] = [];
    await importStory(path, setting({ say: (line) => said.push(line) }));
    expect(await read('a-clock.md')).toContain(people);
    expect(said.join('\n')).toMatch(/Note on: +Ida Lund\nNote on: +Jon Vik, keeper: of the clock/);
  });

  it('renews a story under the name that its file has', async () => {
    await put(
      'My Ferries.txt',
      '---\nheadline: Ferries stand still once more\n---\n\nYesterday.\n',
    );
    await imported(page('Today.'));
    expect(await names()).toEqual(['My Ferries.txt', 'My Ferries.txt.1.bak']);
    expect(await read('My Ferries.txt')).toContain('Today.');
  });

  it.each([
    ['has another headline', '---\nheadline: Trams stand still\n---\n\nOne.\n'],
    [
      'is by another publisher',
      '---\nheadline: Ferries stand still once more\npublisher: The Quay\n---\n\nOne.\n',
    ],
    ['says nothing of where it comes from', 'My notes.\n'],
    ['is broken', '---\nheadline: [\n---\n\nOne.\n'],
    ['is binary', Uint8Array.from([0x89, 0x50, 0, 1])],
  ])('does not replace a file that %s, unless it is told to', async (_, content) => {
    await put('ferries.md', content);
    const text = page('The crews went home.', 'The Harbour');
    await expect(imported(text, { id: 'ferries' })).rejects.toThrow(
      /^\S+ferries\.md is there already and is (?:no story|another story, or may be one): .* --force\.$/,
    );
    expect(await readFile(join(stories, 'ferries.md'))).toEqual(Buffer.from(content));
    expect(await names()).toEqual(['ferries.md']);

    await imported(text, { id: 'ferries', force: true });
    expect(await read('ferries.md')).toContain('The crews went home.');
    expect(await readFile(join(stories, 'ferries.md.1.bak'))).toEqual(Buffer.from(content));
  });

  it.each([
    ['of another day', { published: '2025-03-07' }],
    ['of another address', { url: 'https://example.org/2025/ferries' }],
  ])(
    'takes a story %s for another one, and keeps nothing of what it replaces',
    async (_, other) => {
      const path = join(folder, 'page.txt');
      const add = (corrections: ImportSetting['corrections'], isForced = false) =>
        importStory(path, setting({ corrections, isForced }));
      await writeFile(path, page('Yesterday.'));
      await add({ published: '2024-03-06', url: 'https://example.org/2024/ferries' });
      const name = 'ferries-stand-still-once-more.md';
      const old = await read(name);
      await writeFile(path, page('Today.'));
      await expect(add(other)).rejects.toThrow('is another story, or may be one');
      expect(await read(name)).toBe(old);
      expect(await add(other, true)).toMatchObject({ renewed: false });
      const [[field = '', value = ''] = []] = Object.entries(other);
      expect(await read(name)).toBe(
        `---\nheadline: Ferries stand still once more\n${field}: ${value}\n---\n\nToday.\n`,
      );
    },
  );

  it('renews the story of an address, whatever its day is now', async () => {
    const path = join(folder, 'page.txt');
    const url = 'https://example.org/ferries';
    for (const [day, body] of [
      ['2025-03-06', 'Yesterday.'],
      ['2025-03-07', 'Today.'],
    ] as const) {
      await writeFile(path, page(body));
      await importStory(path, setting({ corrections: { url, published: day } }));
    }
    const now = await read('ferries-stand-still-once-more.md');
    expect(now).toContain('published: 2025-03-07');
    expect(now).toContain('Today.');
  });

  it('puts a story by another publisher beside one of the same headline', async () => {
    await put(
      'quay.md',
      '---\nheadline: Ferries stand still once more\npublisher: The Quay\n---\n\nOne.\n',
    );
    await imported(page('The crews went home.', 'The Harbour'));
    expect(await names()).toEqual(['ferries-stand-still-once-more.md', 'quay.md']);
  });

  it('corrects a story whose headline has a colon that an editor has not quoted', async () => {
    const body = 'Strike: day two\n\nBy Ida Holm\n\nThe crews of the ferries went home on Monday.';
    await put('strike.md', '---\nheadline: Strike: day two\n---\n\nThe crews went home.\n');
    await writeFile(join(folder, 'page.txt'), body);
    const corrections = { publisher: 'The Harbour' };
    await importStory(join(folder, 'page.txt'), setting({ id: 'strike', corrections }));
    expect(await read('strike.md')).toMatch(
      /^---\nheadline: "Strike: day two"\npublisher: The Harbour\n---\n\nThe crews of the ferries/,
    );
  });

  it('never replaces what is no file', async () => {
    await mkdir(join(stories, 'folder.md'));
    execFileSync('mkfifo', [join(stories, 'pipe.md')]);
    for (const [id, what] of [
      ['folder', 'a folder'],
      ['pipe', 'something that is no file'],
    ]) {
      await expect(imported(page('One.'), { id, force: true })).rejects.toThrow(
        `${id}.md cannot be written: ${what} is in the way.`,
      );
    }
    await symlink(join(folder, 'nowhere'), join(stories, 'link.md'));
    await expect(imported(page('One.'), { id: 'link' })).rejects.toThrow('is there already');
  });

  it.each([
    ['zeros', [0x89, 0x50, 0, 1]],
    ['control characters', [0xe9, 0x50, 1, 0x41]],
    ['rows of letters such as no coding has', [0x41, 0x81, 0x9d, 0x81, 0x9d, 0x42]],
  ])('of a page that is binary says so: it has %s', async (_, bytes) => {
    await expect(imported(Uint8Array.from(bytes))).rejects.toThrow('is not a text file');
    expect(await names()).toEqual([]);
  });

  it.each([
    ['“Unicode” of Windows', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    [
      'the same the other way round',
      (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
    ],
    [
      '“ANSI” of Windows',
      (text: string) =>
        Buffer.from(
          text.replace(/[“”€]/g, (sign) => ANSI[sign] ?? sign),
          'latin1',
        ),
    ],
    ['letters of an old Mac', (text: string) => Buffer.from(toMac(text), 'latin1')],
  ])('reads a text in %s', async (_, encode) => {
    await imported(encode(page('The “Zoë” costs 3 € at the café.')));
    expect(await read('ferries-stand-still-once-more.md')).toContain(
      'The “Zoë” costs 3 € at the café.',
    );
  });
});

describe('the story that is asked where none is named', () => {
  /** What the bot asks, and what the terminal does. */
  const asked = async () => {
    const archive = archiveOf((await readStoryFolder(stories)).files);
    const terminal = await askingLastImport(archive, stories);
    return [await archive.find({ user: '' }), await terminal.find({ user: '' })].map(
      (story) => story?.id,
    );
  };
  beforeEach(() => put('old.md', '---\nheadline: Old\npublished: 1999-01-01\n---\n\nLong ago.\n'));

  it('is for the terminal what was imported last, and for all the newest by its day', async () => {
    expect(await asked()).toEqual(['old', 'old']);
    await imported(page('The crews went home.'), { id: 'undated' });
    expect(await asked()).toEqual(['old', 'undated']);
    const path = join(folder, 'dated.txt');
    await writeFile(path, 'Trams stand still, too\n\nThe crews of the trams went home.');
    await importStory(path, setting({ id: 'dated', corrections: { published: '1 May 2025' } }));
    expect(await asked()).toEqual(['dated', 'dated']);
    await imported(page('The crews went home again.'), { id: 'undated' });
    expect(await asked()).toEqual(['dated', 'undated']);
  });

  it('is another when that is deleted', async () => {
    await imported(page('The crews went home.'), { id: 'undated' });
    await rm(join(stories, 'undated.md'));
    expect(await asked()).toEqual(['old', 'old']);
  });

  it('is said', async () => {
    const said: string[] = [];
    const path = join(folder, 'page.txt');
    await writeFile(path, page('The crews went home.'));
    await importStory(path, setting({ say: (line) => said.push(line) }));
    expect(said.at(-2)).toMatch(/^1 paragraph in /);
    expect(said.at(-1)).toMatch(
      /^npm run chat asks this story now\. The bot goes on with “Old”, which is newer as far as/,
    );
    await put('old.md', '---\nheadline: Old\npublished: 1999-01-01T08:00:00Z\n---\n\nLong ago.\n');
    const corrections = { published: '1 January 1999' };
    await importStory(path, setting({ corrections, id: 'same', say: (line) => said.push(line) }));
    expect(said.at(-1)).toContain('The bot goes on with “Old”, which is of the same day, where');
  });
});

describe('an import in a terminal', () => {
  const text = ['Ferries stand still once more', '', 'The crews went home.', '', 'All of them.'];
  const ask = async (answers: readonly string[]) => {
    const questions: string[] = [];
    const said: string[] = [];
    const given = [...answers];
    const put = await importStory(
      '-',
      setting({
        input: Readable.from([text.join('\n')]),
        say: (line) => said.push(line),
        ask: async (question) => {
          questions.push(question);
          return given.shift() ?? '';
        },
      }),
    );
    return { put, questions, said: said.join('\n') };
  };

  it('asks for what the page does not tell, and until it is a day', async () => {
    const { questions, said } = await ask(['The Harbour', 'in March', '5 March 2025', 'y']);
    expect(questions).toHaveLength(4);
    expect(said).toContain('Headline:   Ferries stand still once more');
    expect(await read('ferries-stand-still-once-more.md')).toMatch(
      /^---\nheadline: Ferries stand still once more\npublisher: The Harbour\npublished: 2025-03-05\n---/,
    );
  });

  it('leaves open what nobody knows, and writes no empty fields', async () => {
    await ask(['', '', '']);
    expect(await read('ferries-stand-still-once-more.md')).toMatch(
      /^---\nheadline: Ferries stand still once more\n---/,
    );
  });

  it('asks again where the answer is neither yes nor no', async () => {
    const { put, questions } = await ask(['', '', 'q', 'No']);
    expect(put).toBeUndefined();
    expect(questions.slice(2)).toEqual(['Keep it? [Y/n] ', 'Keep it? Type y or n: ']);
    expect((await ask(['', '', 'yes'])).put).toBeDefined();
  });

  it('keeps nothing where whoever was asked leaves', async () => {
    const said: string[] = [];
    const gone = Object.assign(new Error('gone'), { code: 'ABORT_ERR' });
    const { input } = setting({ input: Readable.from([text.join('\n')]) });
    const ask = () => Promise.reject(gone);
    const put = await importStory('-', setting({ input, ask, say: (line) => said.push(line) }));
    expect(put).toBeUndefined();
    expect(said.slice(-2)).toEqual(['', 'Nothing was kept.']);
    expect(await names()).toEqual([]);
  });

  it('keeps nothing that is not wanted', async () => {
    const { put, said } = await ask(['', '', 'n']);
    expect(put).toBeUndefined();
    expect(said).toContain('Nothing was kept.');
    expect(await names()).toEqual([]);
  });
});

describe('an import to where nothing can be written', () => {
  /** Runs the program with an empty disk of so many kilobytes at the folder of stories. */
  const importOnDisk = (kilobytes: number, script: string) =>
    spawnSync(
      'unshare',
      [
        ...['--map-root-user', '--mount', 'sh', '-ec'],
        `mount -t tmpfs -o size=${kilobytes}k,nr_inodes=50 disk "$STORIES_DIR"; ${script}`,
      ],
      {
        env: { ...process.env, STORIES_DIR: stories, NODE: process.execPath, MAIN },
        encoding: 'utf8',
      },
    );
  const canMount = spawnSync('unshare', ['--map-root-user', '--mount', 'true']).status === 0;

  it.skipIf(!canMount)(
    'says that the disk is full, and leaves what was there and no piece of a file',
    async () => {
      await writeFile(join(folder, 'page.txt'), page('Words. '.repeat(10_000)));
      const { status, stdout, stderr } = importOnDisk(
        32,
        `printf '%s\\n' --- 'headline: Ferries stand still once more' --- '' Old. > "$STORIES_DIR/ferries.md"
         "$NODE" "$MAIN" import "${join(folder, 'page.txt')}" && exit 9 || status=$?
         ls -A "$STORIES_DIR"; tail -1 "$STORIES_DIR/ferries.md"; exit $status`,
      );
      expect(stdout).toBe('ferries.md\nOld.\n');
      expect(stderr).toMatch(/\n\S+ferries\.md cannot be written: the disk is full\.\n$/);
      expect(status).toBe(2);
    },
  );

  it.each([
    [
      'there is no permission',
      '/sys/stories',
      /there is no permission to do so|its disk is read-only/,
    ],
    ['a file is in the way', MAIN, /something is there already/],
    ['a part of the path is a file', join(MAIN, 'stories'), /a part of its path is not a folder/],
  ])('says so where %s', async (_, place, reason) => {
    const path = join(folder, 'page.txt');
    await writeFile(path, page('One.'));
    await expect(importStory(path, setting({ folder: place }))).rejects.toThrow(
      new RegExp(`^${place} cannot be written: (?:${reason.source})\\.$`),
    );
  });
});
