import { defineConfig } from 'vitest/config';

/** The page in a real browser: `npm run test:site`. It needs a Chromium, Debian's or that in CHROMIUM. */
export default defineConfig({
  test: {
    include: ['test/web/*.site.ts'],
    // A browser waits for its page longer than it works on it.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 30_000 } },
  },
});
