import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { EXIT_FINAL, readConfig } from '../../src/config.js';
import { chatInput } from '../support/discord/payloads.js';
import { type StandIn, startStandIn } from '../support/discord/stand-in.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const UNIT = readFileSync(join(ROOT, 'deploy/on-the-record.service'), 'utf8');
const DOCKERFILE = readFileSync(join(ROOT, 'Dockerfile'), 'utf8');

const EXAMPLE = readFileSync(join(ROOT, '.env.example'), 'utf8');
const RUNNING = readFileSync(join(ROOT, 'docs/running.md'), 'utf8');

/** The values of a setting of the unit. */
const unit = (name: string): string[] =>
  UNIT.split('\n').flatMap((line) =>
    line.startsWith(`${name}=`) ? [line.slice(name.length + 1)] : [],
  );
/** The arguments of an instruction of the Dockerfile. */
const dockerfile = (instruction: string): string[] =>
  DOCKERFILE.split('\n').flatMap((line) =>
    line.startsWith(`${instruction} `) ? [line.slice(instruction.length + 1)] : [],
  );

let discord: StandIn;
let folder: string;
let child: ChildProcess | undefined;
let out: string;
beforeEach(async () => {
  out = '';
  folder = mkdtempSync(join(tmpdir(), 'service-'));
  discord = await startStandIn();
});
afterEach(async () => {
  child?.kill('SIGKILL');
  await discord.close();
  rmSync(folder, { recursive: true });
});

/** Runs a command of node as a service would, until the bot is ready. */
async function run([, ...args]: readonly string[], cwd: string, env: Record<string, string> = {}) {
  child = spawn(process.execPath, args, {
    cwd,
    env: {
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      ARCHIVE_DIR: join(folder, 'archive'),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child.stdout?.on('data', (chunk) => (out += String(chunk)));
  const ended = once(child, 'close').then(([status]) => status as number | null);
  await discord.ready();
  await discord.requested({ method: 'PUT', path: /commands$/ });
  return { ended };
}

describe('the systemd unit', () => {
  const [command = ''] = unit('ExecStart');

  it('runs node itself, which drains on SIGTERM: what was asked is answered, then it ends with 0', async () => {
    expect(command).toMatch(/^\/usr\/bin\/node /);
    const { ended } = await run(command.split(' '), ROOT);
    discord.failNext({ method: 'POST', path: /callback$/ }, { delayMs: 500 });
    const answer = discord.interact(chatInput(discord, 'summary'));
    await expect
      .poll(() => discord.requests.some(({ path }) => path.endsWith('/callback')))
      .toBe(true);
    child?.kill('SIGTERM');
    expect((await answer).data).toHaveProperty('components');
    expect(await ended).toBe(0);
    // Discord had the answer before it said so: the bot waited for that.
    expect(out).toMatch(/"answersLost":0,"msg":"stopped"/);
  });

  it('reads the stories again on reload', async () => {
    const [reload = ''] = unit('ExecReload');
    // A folder that is swapped for another is not a change in it, which would be noticed sooner.
    const stories = join(folder, 'stories');
    for (const name of ['ferries', 'trams']) {
      mkdirSync(join(folder, name));
      writeFileSync(join(folder, name, `${name}.md`), `The ${name} stand still.`);
    }
    symlinkSync(join(folder, 'ferries'), stories);
    await run(command.split(' '), ROOT, { STORIES_DIR: stories });
    rmSync(stories);
    symlinkSync(join(folder, 'trams'), stories);
    execFileSync('sh', ['-c', reload.replace('$MAINPID', String(child?.pid))]);
    await expect
      .poll(() => out)
      .toMatch(/"reading the stories again".*"the stories have changed"/s);
    const { data } = await discord.interact(chatInput(discord, 'summary'));
    expect(JSON.stringify(data)).toContain('summary?s=trams&');
  });

  it('does not start again what no start can mend, and all else without end', () => {
    expect(unit('RestartPreventExitStatus')).toEqual([String(EXIT_FINAL)]);
    expect(unit('Restart')).toEqual(['on-failure']);
    expect(unit('StartLimitIntervalSec')).toEqual(['0']);
  });
});

describe('the settings of .env.example, as they are', () => {
  const example = Object.fromEntries(
    [...EXAMPLE.matchAll(/^(\w+)=$/gm)].map(([, name = '']) => [name, '']),
  );
  const variables = (text: string) =>
    Object.fromEntries(text.split(' ').map((part) => part.split('=')));

  it('leave what people add in the folder that the unit may write', () => {
    const [environment = ''] = unit('Environment');
    // As systemd does: it says where the service may write, and takes the file after the unit.
    const STATE_DIRECTORY = `/var/lib/${unit('StateDirectory')[0]}`;
    const env = { ...variables(environment), STATE_DIRECTORY, ...example };
    expect(readConfig(env).archiveFolder).toBe('/var/lib/on-the-record/archive');
  });

  it('leave what people add in the volume', () => {
    const env = dockerfile('ENV').map(variables);
    const { archiveFolder } = readConfig(Object.assign({}, ...env, example));
    expect(archiveFolder).toBe(`${dockerfile('VOLUME')[0]}/archive`);
  });
});

describe('what docs/running.md says to install', () => {
  it('is the program without its secrets and what people have added', () => {
    const [from, to] = [join(folder, 'from'), join(folder, 'to')];
    const files = ['.env', '.env.example', '.git/HEAD', 'data/archive/user-1/feeds.json'];
    for (const file of [...files, 'data/stories/ferries.md', 'dist/src/main.js', 'package.json']) {
      mkdirSync(dirname(join(from, file)), { recursive: true });
      writeFileSync(join(from, file), '');
    }
    const [commands = ''] = /^sudo mkdir[\s\S]*?(?=sudo install)/m.exec(RUNNING) ?? [];
    const script = commands.replaceAll('sudo ', '').replaceAll('/opt/on-the-record', to);
    execFileSync('sh', ['-ec', script], { cwd: from });
    expect(readdirSync(to).sort()).toEqual(['.env.example', 'data', 'dist', 'package.json']);
    expect(readdirSync(join(to, 'data'))).toEqual(['stories']);
  });
});

describe('the compose file', () => {
  const text = readFileSync(join(ROOT, 'deploy/compose.yaml'), 'utf8');
  const compose = parse(text.replaceAll(/\$\{DATABASE_PASSWORD:\?\}/g, 'secret'));
  const balancer = readFileSync(join(ROOT, 'deploy/haproxy.cfg'), 'utf8');

  it('gives the bots settings that they take, and the balancer the ports that they have', () => {
    const { environment } = compose.services.bot;
    const { http, health, databaseReadUrl } = readConfig({
      ...environment,
      DISCORD_PUBLIC_KEY: 'ab'.repeat(32),
    });
    expect(databaseReadUrl).toContain('@replica:5432/');
    const [, room, port] = /server-template bot (\d+) bot:(\d+) /.exec(balancer) ?? [];
    expect(Number(room)).toBeGreaterThanOrEqual(compose.services.bot.deploy.replicas);
    expect(text).toContain(`room for ${room} bots`);
    expect(Number(port)).toBe(http?.address.port);
    expect(balancer).toContain(`check port ${health?.port} `);
    expect(compose.services.balancer.ports).toEqual(['8080:8080']);
    expect(balancer).toContain('bind :8080');
  });
});

describe('the Dockerfile', () => {
  it('makes an installation without development packages that runs', async () => {
    const [build, app] = [join(folder, 'build'), join(folder, 'app')];
    const ignored = readFileSync(join(ROOT, '.dockerignore'), 'utf8').trim().split('\n');
    const [install, make = ''] = dockerfile('RUN');
    expect(install).toBe('npm ci --ignore-scripts');
    cpSync(ROOT, build, {
      recursive: true,
      filter: (source) => !ignored.includes(source.slice(ROOT.length)) || source === ROOT,
    });
    // In place of npm ci, which needs the network; links, for what npm takes out is only unlinked.
    execFileSync('cp', ['-al', join(ROOT, 'node_modules'), build]);
    execFileSync('sh', ['-c', make], { cwd: build, stdio: 'pipe' });

    mkdirSync(app);
    for (const copied of dockerfile('COPY').filter((line) => line.startsWith('--from=build'))) {
      const [, from = '', to = ''] = copied.split(' ');
      mkdirSync(dirname(join(app, to)), { recursive: true });
      renameSync(join(build, from.replace('/app/', '')), join(app, to));
    }
    expect(dockerfile('USER')).toEqual(['node']);
    const { ended } = await run(JSON.parse(dockerfile('CMD')[0] ?? ''), app);
    expect((await discord.interact(chatInput(discord, 'summary'))).data).toHaveProperty(
      'components',
    );
    child?.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(() => readFileSync(join(app, 'node_modules/typescript/package.json'))).toThrow('ENOENT');
  });
});
