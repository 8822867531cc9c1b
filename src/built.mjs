// What the scripts of package.json load before the program: says in a line where nothing is built. It is no
// TypeScript, for it must be there then.
import { existsSync } from 'node:fs';

const built = ['main.js', 'compiled.js'].map(
  (name) => new URL(`../dist/src/${name}`, import.meta.url),
);
if (!built.every((file) => existsSync(file))) {
  process.stderr.write('The program is not built: run npm ci, then npm run build.\n');
  process.exit(1);
}
