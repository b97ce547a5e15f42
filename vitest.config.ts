import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import type { BrowserName } from './scripts/browser/reader';

declare module 'vitest' {
  interface ProvidedContext {
    /** The browser in which the tests of tests/browser run. */
    browser: BrowserName;
    /** A profile in which Firefox has been before; for Chromium there is none. */
    warmProfile?: string;
  }
}

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
          // Where the pages of the tests stand, so that their links resolve.
          environmentOptions: { happyDOM: { url: 'https://gazette.example/region/article.html' } },
          sequence: { groupOrder: 0 },
        },
      },
      realBrowser('chromium', 1),
      realBrowser('firefox', 2),
      {
        extends: true,
        test: {
          name: 'packages',
          include: ['tests/packages/**/*.test.ts'],
          environment: 'node',
          testTimeout: 240_000,
          // They build anew what the browsers run.
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});

function realBrowser(browser: BrowserName, groupOrder: number) {
  return {
    extends: true as const,
    test: {
      name: browser,
      include: ['tests/browser/**/*.test.ts'],
      environment: 'node',
      provide: { browser },
      globalSetup: browser === 'firefox' ? ['tests/browser/warm-profile.ts'] : [],
      testTimeout: 30_000,
      hookTimeout: 60_000,
      // A busy machine may take seconds over what a reader sees at once.
      expect: { poll: { timeout: 10_000 } },
      // Real keys and clicks go through an X server: a busy machine may lose one; a second try gets through.
      retry: 1,
      // One browser at a time: real keys go to the window that has the focus.
      maxWorkers: 1,
      // The files share nothing but the code that drives the browser, which need not be read anew for each.
      isolate: false,
      sequence: { groupOrder },
    },
  };
}
