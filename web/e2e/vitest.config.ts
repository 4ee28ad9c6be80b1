import { defineConfig } from 'vitest/config';

/** One browser, one server, one file after the other: the tests share two cores with both. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['*.e2e.ts'],
    globalSetup: './server.ts',
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 90_000,
  },
});
