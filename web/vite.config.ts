import { defineConfig } from 'vitest/config';

/** Pages are served from the root of the server; in development the API is asked of a running one. */
export default defineConfig({
  build: { target: 'es2022', chunkSizeWarningLimit: 1600, assetsInlineLimit: 0 },
  server: { proxy: { '/api': process.env['KERVAN_URL'] ?? 'http://127.0.0.1:8080' } },
  test: { include: ['src/**/*.test.ts'] },
});
