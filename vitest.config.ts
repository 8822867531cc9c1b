import { defineConfig } from 'vitest/config';

/** ms. No test is about time: one that hangs ends then, and none fails because the machine is busy. */
const PATIENCE = 60_000;

export default defineConfig({
  test: {
    testTimeout: PATIENCE,
    hookTimeout: PATIENCE,
    expect: { poll: { timeout: PATIENCE / 2 } },
  },
});
