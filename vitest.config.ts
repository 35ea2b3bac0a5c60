import { defineConfig } from 'vitest/config';

/** In CI, a test that waits for a browser or a build gets a second attempt. The report marks it with "retry x1": find out why. */
const retry = process.env['CI'] === undefined ? 0 : 1;

export default defineConfig({
  test: {
    projects: [
      'tests/components/vitest.config.ts',
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          environment: 'node',
          // Every core is used, and modules are loaded once for all files: no unit test changes what they hold.
          maxWorkers: '100%',
          isolate: false,
          // Limits end what hangs. A busy machine may take many times as long as an idle one.
          testTimeout: 900_000,
          hookTimeout: 900_000,
        },
      },
      {
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          environment: 'node',
          globalSetup: 'tests/support/builtSmallSite.ts',
          // Each test builds whole sites: two at a time would only slow each other down.
          maxWorkers: 1,
          // Projects with different numbers of workers take turns when one command runs them all.
          sequence: { groupOrder: 1 },
          isolate: false,
          retry,
          testTimeout: 900_000,
          hookTimeout: 900_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: [
            'tests/browser/**/*.test.ts',
            'tests/budgets/**/*.test.ts',
            'tests/search/**/*.test.ts',
          ],
          environment: 'node',
          globalSetup: 'tests/support/builtSite.ts',
          // One server for all files. While one waits for its page the other works.
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
          isolate: false,
          retry,
          // What a page does soon may take long on a busy machine.
          expect: { poll: { timeout: 60_000 } },
          testTimeout: 900_000,
          hookTimeout: 900_000,
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: [
        'src/{findings,prose,reader,disclosure,figures,model,checks,search,charts,reports}/**/*.ts',
      ],
      reporter: ['text-summary'],
      // A little under what is covered now: new code comes with its tests.
      thresholds: { statements: 96, branches: 85, functions: 96, lines: 96 },
    },
  },
});
