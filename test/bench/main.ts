import { benchArchive } from './archive.js';
import { benchDiscord, benchSoak } from './discord.js';
import { benchHttp } from './http.js';
import { benchSearch } from './search.js';
import { benchStart } from './start.js';

/** Every benchmark, by the name that one types. */
const BENCHMARKS: Readonly<Record<string, (args: readonly string[]) => Promise<string>>> = {
  discord: benchDiscord,
  soak: benchSoak,
  search: benchSearch,
  http: benchHttp,
  archive: benchArchive,
  start: benchStart,
};

const USAGE = `Usage: npm run bench -- ${Object.keys(BENCHMARKS).join('|')}\n`;

const [name = '', ...args] = process.argv.slice(2);
const benchmark = BENCHMARKS[name];
if (name === '--help' || name === '-h') {
  process.stdout.write(USAGE);
} else if (benchmark === undefined) {
  process.stderr.write(USAGE);
  process.exitCode = 1;
} else {
  process.stdout.write(`${await benchmark(args)}\n`);
}
