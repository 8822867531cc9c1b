import { benchSearch } from './search.js';

/** What can be measured, by its name on the command line. */
const BENCHES: Readonly<Record<string, () => string>> = { search: benchSearch };

const name = process.argv[2] ?? '';
const bench = BENCHES[name];
if (bench === undefined) {
  process.stderr.write(`Usage: npm run bench -- ${Object.keys(BENCHES).join('|')}\n`);
  process.exitCode = 2;
} else {
  process.stdout.write(`${bench()}\n`);
}
