import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** ms. No test is about time: one that hangs ends then, and none fails because the machine is busy. */
const PATIENCE = 60_000;

export default defineConfig({
  test: {
    // No test leaves anything behind in a module, and loading the modules anew for each file takes
    // a quarter of the time.
    isolate: false,
    // Many tests wait for a process or a clock of their own: one worker more than there are cores.
    maxWorkers: availableParallelism() + 1,
    testTimeout: PATIENCE,
    hookTimeout: PATIENCE,
    expect: { poll: { timeout: PATIENCE / 2 } },
  },
});
