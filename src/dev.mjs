// What `npm run dev` runs, and Node runs again whenever a source file changes: builds, then starts.
// It is no TypeScript, for it must run before anything is built.
import { spawnSync } from 'node:child_process';

const { status } = spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
if (status === 0) await import('../dist/src/main.js');
