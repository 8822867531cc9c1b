import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasServer, newDatabase } from '../archive/postgres.js';
import { SHIPPED_STORY } from '../support/desk.js';

const isServerThere = await hasServer();
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const MAIN = join(ROOT, 'dist/src/main.js');

interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the program as a process of its own, without a token. */
function run(args: string[], input = '', env: Record<string, string> = {}): Promise<Run> {
  const child = spawn(process.execPath, [MAIN, ...args], {
    env: { PATH: process.env.PATH, DISCORD_TOKEN: '', ...env },
  });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (out += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (err += chunk));
  child.stdin.end(input);
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, out, err })));
}

const jsonLines = (out: string): Record<string, unknown>[] =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'on-the-record-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});
const put = async (name: string, content: string | Uint8Array) => {
  await writeFile(join(folder, name), content);
  return join(folder, name);
};

describe('npm start without a token', () => {
  it('says in two lines how to set one, and answers typed commands', async () => {
    const { status, out, err } = await run(
      [],
      '/ask what did Healey press for\n\n/who Waltz\n/summary\n',
    );
    expect(status).toBe(0);
    expect(err.trim().split('\n')).toHaveLength(2);
    expect(err).toContain('DISCORD_TOKEN');
    expect(out).toContain('Healey will press the case for robust security guarantees');
    expect(out.indexOf('¶6 of 27')).toBeLessThan(out.search(/¶(?!6)\d+ of 27/));
    expect(out).toContain('US national security adviser (¶18)');
    expect(out).not.toContain('\u001B');
  });

  it.each([
    ['a server id that is none', { DISCORD_GUILD_ID: 'my server' }, 'DISCORD_GUILD_ID must be'],
    ['a log level that is none', { LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be fatal'],
    ['a folder that is not there', { STORIES_DIR: '/nowhere' }, '/nowhere cannot be read'],
    [
      'a folder of added stories that is a file',
      { ARCHIVE_DIR: SHIPPED_STORY },
      `The folder of added stories ${SHIPPED_STORY} cannot be read: a part of its path is not a folder`,
    ],
    ['a database’s address that is none', { DATABASE_URL: 'my secret' }, 'DATABASE_URL must be'],
    [
      'a database that is down',
      { DATABASE_URL: 'postgres://me:secret@127.0.0.1:9/stories' },
      'The database in DATABASE_URL cannot be used (ECONNREFUSED)',
    ],
  ])('ends with one line and status 1 on %s', async (_, env, message) => {
    const { status, out, err } = await run([], '', env);
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toContain(message);
    expect(err).not.toContain('secret');
  });

  const canMount = spawnSync('unshare', ['--map-root-user', '--mount', 'true']).status === 0;

  it.skipIf(!canMount)('says where nothing can be added, and answers all the same', () => {
    const { status, stdout, stderr } = spawnSync(
      'unshare',
      [
        ...['--map-root-user', '--mount', 'sh', '-ec'],
        'mount -t tmpfs -o ro disk "$DISK"; "$NODE" "$MAIN" chat --json',
      ],
      {
        env: {
          ...{ PATH: process.env.PATH, DISK: folder, NODE: process.execPath, MAIN },
          ARCHIVE_DIR: join(folder, 'not/there'),
        },
        input: '/summary\n',
        encoding: 'utf8',
      },
    );
    expect(stderr).toBe(
      `Nothing can be added to the folder of added stories ${folder}/not/there: its disk is read-only. ARCHIVE_DIR says where it is.\n`,
    );
    expect(status).toBe(0);
    expect(jsonLines(stdout)[0]).toMatchObject({ command: 'summary' });
  });

  it('ends with one line and status 78 on a token with a blank in it, and never shows it', async () => {
    const { status, err } = await run([], '', { DISCORD_TOKEN: 'not a token' });
    expect(status).toBe(78);
    expect(err).toMatch(/^DISCORD_TOKEN has white space in it; .*\n$/);
    expect(err).not.toContain('not a token');
  });

  it('skips a bad story among good ones with a line that says why, and ends if none is left', async () => {
    const stories = join(folder, 'stories');
    await mkdir(stories);
    await writeFile(join(stories, 'bad.md'), '---\nheadline: [\n---\n\nOne.');
    const none = await run([], '', { STORIES_DIR: stories });
    expect(none.status).toBe(1);
    expect(none.err).toContain('There is no story in');

    await copyFile(SHIPPED_STORY, join(stories, 'good.md'));
    const some = await run(['chat', '--json'], '/stories\n', { STORIES_DIR: stories });
    expect(some.status).toBe(0);
    expect(some.err).toMatch(/^Skipped: bad\.md: the front matter is not valid YAML.*\n$/);
    expect(jsonLines(some.out)[0]).toMatchObject({ stories: [{ story: 'good' }] });
  });
});

/** What a terminal would act on, or turn round, in place of showing it. */
const STEERS = /(?!\n)[\p{Cc}\u202E]/u;

describe('a story that would steer the terminal', () => {
  const HOSTILE = 'Quarry \u001B]0;mine\u0007 \u202Efloods \u009B2J';

  it('is shown without what does so where it is imported', async () => {
    const path = await put(
      'hostile.html',
      `<html><head><title>Quarry &#27;]0;mine&#7; floods</title></head><body>
       <nav><a href="/">Home &#27;[2J</a></nav><article><h1>Quarry &#27;]0;mine&#7; floods</h1>
       <p>The quarry was under water on Monday &#27;]52;c;bWluZQ==&#7;, said Wolf Maurer.</p>
       <p>He runs the quarry, and would like to have it dry again before the spring.</p>
       </article></body></html>`,
    );
    const { status, err } = await run(['import', path], '', {
      STORIES_DIR: join(folder, 'hostile'),
    });
    expect({ status, steers: STEERS.test(err) }).toEqual({ status: 0, steers: false });
    expect(err).toContain('The first');
  });

  it('is shown without it where it is inspected and asked, and whole as JSON', async () => {
    const path = await put(
      'hostile.md',
      `---\nheadline: ${JSON.stringify(HOSTILE)}\n---\n\nThe ${HOSTILE}, said Wolf Maurer.\n`,
    );
    for (const args of [
      ['inspect', path],
      ['inspect', path, '--ask', `who floods \u001B[2J`],
      ['chat', '--story', path],
    ]) {
      const { status, out, err } = await run(args, '/summary\nwho floods \u001B[2J\n');
      expect({ status, steers: STEERS.test(out + err) }).toEqual({ status: 0, steers: false });
      expect(out).toContain('Maurer');
    }
    const [story] = jsonLines((await run(['inspect', path, '--json'])).out);
    expect(story).toMatchObject({ headline: HOSTILE });
  }, 15_000);
});

describe('output that cannot be written', () => {
  it.each([
    ['chat', ['chat', '--json']],
    ['inspect', ['inspect', SHIPPED_STORY]],
    ['--help', ['--help']],
  ])('ends %s with status 1 and a sentence where the disk is full', async (_, args) => {
    const full = openSync('/dev/full', 'w');
    const child = spawn(process.execPath, [MAIN, ...args], {
      env: { PATH: process.env.PATH, DISCORD_TOKEN: '' },
      stdio: ['pipe', full, 'pipe'],
    });
    closeSync(full);
    let err = '';
    child.stderr?.setEncoding('utf8').on('data', (chunk: string) => (err += chunk));
    child.stdin?.on('error', () => undefined).end('/summary\n');
    const [status] = await once(child, 'close');
    expect(status).toBe(1);
    expect(err).toBe('The output could not be written (ENOSPC).\n');
  });

  it('is no error where the reader has seen enough', async () => {
    const child = spawn(process.execPath, [MAIN, 'inspect', SHIPPED_STORY], {
      env: { PATH: process.env.PATH, DISCORD_TOKEN: '' },
    });
    child.stdout.destroy();
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (err += chunk));
    const [status] = await once(child, 'close');
    expect({ status, err }).toEqual({ status: 0, err: '' });
  });
});

describe('npm run archive', () => {
  it.each([
    ['no place', ['copy'], 'Give --from and --to'],
    ['one place', ['copy', '--from', 'files', '--to', 'files'], 'Give --from and --to'],
    [
      'no database',
      ['copy', '--from', 'files', '--to', 'postgres'],
      'Set DATABASE_URL',
      { ARCHIVE_DIR: tmpdir() },
    ],
    ['something else to do', ['burn'], 'archive can copy'],
    [
      'no folder to copy from',
      ['copy', '--from', 'files', '--to', 'postgres'],
      'There is no folder of added stories /nowhere: ARCHIVE_DIR says where it is.',
      { ARCHIVE_DIR: '/nowhere', DATABASE_URL: 'postgres://me@127.0.0.1:9/stories' },
    ],
  ])(
    'ends with status 1 where there is %s',
    async (_, args, message, env: Record<string, string> = {}) => {
      const { status, err } = await run(['archive', ...args], '', env);
      expect(status).toBe(1);
      expect(err).toContain(message);
    },
  );

  it.skipIf(!isServerThere)('copies added stories to a database and back', async () => {
    const { url, drop } = await newDatabase();
    const from = join(folder, 'from');
    await mkdir(join(from, 'guild-17'), { recursive: true });
    await copyFile(SHIPPED_STORY, join(from, 'guild-17/by-hand.md'));
    const there = await run(['archive', 'copy', '--from', 'files', '--to', 'postgres'], '', {
      ARCHIVE_DIR: from,
      DATABASE_URL: url,
    });
    expect(there).toMatchObject({ status: 0 });
    expect(there.err).toMatch(/^There now, and read again: 1 story of 1 owner, /);
    const back = join(folder, 'back');
    await run(['archive', 'copy', '--from', 'postgres', '--to', 'files'], '', {
      ARCHIVE_DIR: back,
      DATABASE_URL: url,
    });
    const copy = await readFile(join(back, 'guild-17/by-hand.md'), 'utf8');
    expect(copy).toContain((await readFile(SHIPPED_STORY, 'utf8')).split('---\n').at(-1));
    await drop();
  });

  it.skipIf(!isServerThere)('names what it leaves out, and ends with status 1 for it', async () => {
    const { url, drop } = await newDatabase();
    const from = join(folder, 'in-part');
    await mkdir(join(from, 'guild-17'), { recursive: true });
    await copyFile(SHIPPED_STORY, join(from, 'guild-17/whole.md'));
    await writeFile(join(from, 'guild-17/broken.md'), '---\nheadline: [\n---\n\nOne.');
    await writeFile(join(from, 'guild-17/feeds.json'), '{}');
    const { status, err } = await run(
      ['archive', 'copy', '--from', 'files', '--to', 'postgres'],
      '',
      { ARCHIVE_DIR: from, DATABASE_URL: url },
    );
    expect(status).toBe(1);
    expect(err.trim().split('\n')).toEqual([
      expect.stringMatching(/^Skipped: guild-17\/broken/),
      expect.stringMatching(/^Skipped: guild-17\/feeds\.json/),
      expect.stringMatching(/^There now, and read again: 1 story of 1 owner, /),
      'Left out, as is said above: 2. Mend that, and copy again.',
    ]);
    await drop();
  });
});

describe('npm run chat -- --json', () => {
  it('gives one line of JSON for each command', async () => {
    const { status, out } = await run(
      ['chat', '--json'],
      'what did Healey press for\n/who Waltz\n/summary length:short\n',
    );
    expect(status).toBe(0);
    const [ask, who, summary] = jsonLines(out);
    expect(ask).toMatchObject({
      command: 'ask',
      question: 'what did Healey press for',
      verdict: 'answer',
    });
    expect(ask?.passages).toHaveProperty('0.paragraph', 6);
    expect(who).toMatchObject({
      command: 'who',
      name: 'Waltz',
      person: { name: 'Mike Waltz', aliases: ['Waltz'] },
      suggestions: [],
    });
    expect(summary).toMatchObject({
      command: 'summary',
      attribution: expect.stringContaining('inews'),
    });
    expect(summary?.points).toHaveLength(3);
  });

  it('gives an error for a command that does not exist, goes on, and ends with status 1', async () => {
    const { status, out } = await run(['chat', '--json'], '/frobnicate\n/stories\n');
    expect(status).toBe(1);
    expect(jsonLines(out)).toEqual([
      { command: 'frobnicate', error: expect.stringContaining('“frobnicate”') },
      expect.objectContaining({ command: 'stories' }),
    ]);
  });

  it('takes a plain text file as it is', async () => {
    const path = await put('plain.txt', 'Read more\n\nThe ferries stood still on Tuesday.\n\nOne.');
    const { status, out } = await run(
      ['chat', '--json', '--story', path],
      'did the ferries stand still\n',
    );
    expect(status).toBe(0);
    const [answer] = jsonLines(out) as { passages: object[] }[];
    expect(answer?.passages[0]).toMatchObject({
      ...{ story: 'plain', paragraph: 2, attribution: '¶2 of 3' },
    });
  });

  it('answers what is hostile, too long or no text at all', async () => {
    const lines = [
      `/ask ${'why '.repeat(1500)}`,
      '/ask @everyone **x** <@1>',
      '/ask \u0000\u001B[31m',
      '/ask ?',
      '/ask',
      '/who \u{1F600}',
      '/summary length:endless',
      '/passage 99',
    ];
    const { status, out, err } = await run(['chat', '--json'], `${lines.join('\n')}\n`);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    const answers = jsonLines(out);
    expect(answers).toHaveLength(lines.length);
    expect(answers[0]).toMatchObject({ command: 'ask', error: expect.stringContaining('500') });
    expect(answers[1]).toMatchObject({ command: 'ask', question: '@everyone **x** <@1>' });
    expect(answers[3]).toMatchObject({ verdict: 'none', passages: [] });
    expect(answers[6]).toMatchObject({ error: '“length” can be short, standard or long.' });
    expect(answers[7]).toMatchObject({ error: expect.stringContaining('1 to 27') });
  });

  it.each([
    ['is empty', 'empty.txt', '', 'has no text'],
    ['has 5 MB', 'large.txt', 'word '.repeat(1_000_000), 'at most'],
    ['is binary', 'image.png', Uint8Array.from([0x89, 0x50, 0, 1]), 'is not a text file'],
    ['has broken front matter', 'broken.md', '---\nheadline: "x\n---\n\nOne.', 'not valid YAML'],
    ['is a page', 'page.txt', '<html><body><p>One.</p></body></html>', 'npm run import -- '],
    ['is RTF', 'page.rtf', '{\\rtf1\\ansi One.}', 'an RTF document'],
    ['is JSON', 'page.json', '{"headline": "Ferries stand still"}', 'data for a program'],
    ['is a feed', 'feed.xml', '<rss version="2.0"><channel></channel></rss>', 'is a feed'],
  ])(
    'says what is wrong with a story that %s, and ends with status 2',
    async (_, name, content, message) => {
      const path = await put(name, content);
      const { status, out, err } = await run(['chat', '--json', '--story', path], '/summary\n');
      expect({ status, out }).toEqual({ status: 2, out: '' });
      expect(err.trim().split('\n')).toHaveLength(1);
      expect(err).toContain(message);
    },
  );

  it('ends with status 2 where the story is a folder or is not there', async () => {
    for (const path of [folder, join(folder, 'none.md')]) {
      expect((await run(['chat', '--story', path])).status).toBe(2);
    }
  });
});

describe('npm run inspect', () => {
  it('shows the story as the bot reads it', async () => {
    const { status, out } = await run(['inspect', SHIPPED_STORY, '--json']);
    expect(status).toBe(0);
    const [story] = jsonLines(out);
    expect(story).toMatchObject({ publisher: 'inews', via: 'PressBee', section: 'Middle East' });
    expect(story?.paragraphs).toHaveLength(27);
    expect(story?.people).toContainEqual(
      expect.objectContaining({
        name: 'Mike Waltz',
        mentions: expect.arrayContaining([{ paragraph: 22, text: 'Waltz', kind: 'name' }]),
      }),
    );
    expect(story?.statements).toContainEqual(
      expect.objectContaining({
        paragraph: 22,
        speaker: 'Mike Waltz',
        source: 'Waltz',
        cue: 'said',
      }),
    );
    expect((await run(['inspect', SHIPPED_STORY])).out).toContain('¶27');
    const path = await put('misspelt.md', '---\npublsher: The Harbour\n---\n\nOne.');
    expect((await run(['inspect', path])).out).toContain('Not known here: publsher\n');
  });

  it('explains an answer', async () => {
    const args = ['inspect', SHIPPED_STORY, '--ask', 'what did Healey press for'];
    const [story] = jsonLines((await run([...args, '--json'])).out);
    expect(story?.explain).toMatchObject({
      question: 'what did Healey press for',
      persons: ['John Healey'],
      verdict: 'answer',
      passages: [{ paragraph: 6 }, {}, {}, {}, {}],
    });
    const { status, out } = await run(args);
    expect(status).toBe(0);
    expect(out).toMatch(/^Verdict {3}answer$/m);
    expect(out).toMatch(
      /> Healey will press the case .* \[healey; press; mentions John Healey\]$/m,
    );
    expect(out).toMatch(/^ +[+-]\d+\.\d\d {2}pairs {2}\d+\.\d\d × /m);
  });

  it('takes no page for a story, and what only begins like something else for a text', async () => {
    const path = await put('page.html', '<p>The ferries stood still.</p>');
    const { status, out, err } = await run(['inspect', path]);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain('page.html is a page of the web');
    const spaced = await run(['inspect', await put('a page.html', '<p>It sank.</p>')]);
    expect(spaced.err).toMatch(/ -- '\S.*\/a page\.html'/);
    for (const text of [
      '[Laughter] Nobody knew.',
      '{Sic} it said.',
      '<i>Swan</i> sank.',
      '<p> is a tag.',
    ]) {
      const [story] = jsonLines((await run(['inspect', await put('a.txt', text), '--json'])).out);
      expect(story?.paragraphs).toMatchObject([{ text }]);
    }
  });

  it('drops nothing', async () => {
    const path = await put(
      'page.txt',
      await readFile(join(ROOT, 'test/story/pages/uk-us-talks/page.txt')),
    );
    const [story] = jsonLines((await run(['inspect', path, '--json'])).out);
    expect(JSON.stringify(story?.paragraphs)).toContain('Also on site :');
  });
});

describe('npm run import', () => {
  const page = join(ROOT, 'test/story/pages/uk-us-talks/page.txt');

  it('makes a story file, and renews it without touching its front matter', async () => {
    const env = { STORIES_DIR: join(folder, 'imported') };
    const first = await run(['import', page, '--id', 'talks'], '', env);
    expect(first.status).toBe(0);
    expect(first.err).toContain('Left out (a heading over links');
    const path = join(env.STORIES_DIR, 'talks.md');
    const edited = (await readFile(path, 'utf8')).replace('via:', '# kept\nvia:');
    await writeFile(path, edited.replace('Britain is pressing', 'Britain was pressing'));

    const second = await run(['import', page], '', env);
    expect(second.err).toContain('27 paragraphs in');
    expect(await readFile(path, 'utf8')).toBe(edited);
  });

  const PAGE = `<!doctype html><html><head><title>Ferries stand still | The Harbour</title>
    <meta property="og:site_name" content="The Harbour"></head><body><nav><a href="/">Home</a></nav>
    <article><h1>Ferries stand still</h1><p>By Ida Holm</p>
    <p>The ferries between the islands stood still for a second day on Tuesday.</p>
    <p>“We will not move,” said Karin Dahl, who leads the union of the crews.</p>
    <p>The company said it would talk to the crews again in the course of next week.</p>
    </article></body></html>`;

  it('shows what it read of a saved page, and names what the page does not tell', async () => {
    const env = { STORIES_DIR: join(folder, 'pages') };
    const path = await put('ferries.html', PAGE);
    const { status, err } = await run(['import', path], '', env);
    expect(status).toBe(0);
    expect(err).toContain('Left out (a part of the site’s navigation): Home');
    expect(err).toContain(
      'Headline:   Ferries stand still\nPublisher:  The Harbour\nAuthor:     Ida Holm',
    );
    expect(err).toContain('Not told by the page: day of publication. Give it with --published');
    const story = await readFile(join(env.STORIES_DIR, 'ferries-stand-still.md'), 'utf8');
    expect(story).toMatch(/^---\n(?:\w+: .+\n)+---\n\nThe ferries between/);
    expect(story).not.toContain('published');
  });

  it('reads a paste, and puts right what it is told', async () => {
    const env = { STORIES_DIR: join(folder, 'pasted') };
    const options = [
      '--publisher',
      'The Islander',
      '--published',
      '5 March 2025',
      '--id',
      'ferries',
    ];
    const { status } = await run(['import', '-', ...options], PAGE, env);
    expect(status).toBe(0);
    const path = join(env.STORIES_DIR, 'ferries.md');
    expect(await readFile(path, 'utf8')).toContain('publisher: The Islander');
    expect(await readFile(path, 'utf8')).toContain('published: 2025-03-05');

    const corrected = ['--publisher', 'The Islander', '--published', '2025-03-06'];
    await run(['import', '-', '--id', 'ferries', ...corrected], PAGE, env);
    expect(await readFile(path, 'utf8')).toContain('published: 2025-03-06');
  }, 15_000);

  it('writes no front matter where nothing is known, and reads old letters', async () => {
    const env = { STORIES_DIR: join(folder, 'bare') };
    await run(
      ['import', '-', '--id', 'bare'],
      'The crew’s strike goes on.\n\nAll stand still.\n',
      env,
    );
    expect(await readFile(join(env.STORIES_DIR, 'bare.md'), 'utf8')).toMatch(/^The crew/);

    const path = await put(
      'old.html',
      Buffer.from(PAGE.replace('Tuesday', 'caf\u00E9 day'), 'latin1'),
    );
    expect((await run(['import', path, '--id', 'old'], '', env)).err).toContain('café day');
  }, 15_000);

  it.each([
    ['a place that is not of the internet', 'http://127.0.0.1/story', 'no place on the internet'],
    ['an address that is none', 'https://', 'no address of a page'],
    ['an address without its beginning', 'example.org/ferries', 'an address begins with https://'],
    ['a day that is none', '/nowhere', '--published must be a date', '--published', '2025-02-30'],
    ['a link that is none', '/nowhere', '--url must be a web address', '--url', 'ferries'],
  ])('refuses %s in a sentence', async (_, source, sentence, ...options) => {
    const env = { STORIES_DIR: join(folder, 'refused') };
    const { status, err } = await run(['import', source, ...options], 'It is a day.', env);
    expect(status).toBe(2);
    expect(err).toContain(sentence);
  });

  it('says so of a page that has no story in it', async () => {
    const path = await put('furniture.txt', 'Share\n\nAdvertisement\n');
    const { status, err } = await run(['import', path], '', { STORIES_DIR: join(folder, 'none') });
    expect(status).toBe(2);
    expect(err).toContain('has no text');
  });
});

describe('the command line', () => {
  it('explains itself, and says what it does not understand', async () => {
    for (const args of [['--help'], ['chat', 'a', '-h']]) {
      expect((await run(args)).out).toContain('npm run import');
    }
    for (const args of [['dance'], ['--loud'], ['inspect'], ['chat', 'a', 'b']]) {
      const { status, err } = await run(args);
      expect(status).toBe(1);
      expect(err).toContain('Usage:');
    }
  });

  it.each([
    [['--story', SHIPPED_STORY], 'npm start takes no --story.'],
    [['chat', SHIPPED_STORY], `“${SHIPPED_STORY}” is one argument too many.`],
    [['import', SHIPPED_STORY, '--ask', 'why'], 'npm run import takes no --ask.'],
  ])('ignores nothing that it is told: %j', async (args, message) => {
    const { status, out, err } = await run(args);
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toContain(message);
    expect(err).toContain('npm run chat -- [--json] [--story FILE]');
  });

  it('does not load discord.js for the terminal', async () => {
    const child = await run(['chat', '--json'], '/stories\n', { NODE_DEBUG: 'esm,module' });
    expect(child.err).toContain('dist/src/program.cjs');
    expect(child.err).not.toContain('discord.js');
  });
});
