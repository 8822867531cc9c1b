// What `npm start` runs, and the other commands of the terminal. It is no TypeScript, for it must be
// there where nothing is built.
import { existsSync } from 'node:fs';

const built = ['main.js', 'compiled.js'].map(
  (name) => new URL(`../dist/src/${name}`, import.meta.url),
);
if (built.every((file) => existsSync(file))) {
  await import('../dist/src/main.js');
} else {
  process.stderr.write('The program is not built: run npm ci, then npm run build.\n');
  process.exitCode = 1;
}
