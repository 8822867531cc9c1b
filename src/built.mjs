// What the scripts of package.json load before the program: says in a line where nothing is built, or where
// this Node.js is too old. It is no TypeScript, for it must be there then.
import { existsSync } from 'node:fs';

const built = ['main.js', 'compiled.js', 'supported.js'].map(
  (name) => new URL(`../dist/src/${name}`, import.meta.url),
);
if (!built.every((file) => existsSync(file))) {
  process.stderr.write('The program is not built: run npm ci, then npm run build.\n');
  process.exit(1);
}
await import('../dist/src/supported.js');
