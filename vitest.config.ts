import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const alias = { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') };

export default defineConfig({
  test: {
    // Real windows share one keyboard focus.
    fileParallelism: false,
    projects: [
      {
        plugins: [WxtVitest()],
        test: { name: 'unit', environment: 'happy-dom', include: ['tests/unit/**/*.test.{ts,tsx}'] },
      },
      ...(['chromium', 'firefox'] as const).map((browser) => ({
        resolve: { alias },
        test: {
          name: browser,
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          provide: { browser },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      })),
    ],
  },
});
