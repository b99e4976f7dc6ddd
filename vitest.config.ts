import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Tests that replace a module of ours (`vi.mock`), for whatever would be loaded after it (tests/architecture/isolated-tests.test.ts). */
const ISOLATED = 'tests/**/*.isolated.test.ts';

export default defineConfig({
  test: {
    // A bound for what hangs: how long a test takes on a busy machine says nothing.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Vitest would leave one of two cores to its own process, which has little to do.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Failures are what many of them are about.
    env: { LOG_LEVEL: 'silent' },
    setupFiles: ['tests/support/fail-on-console-error.ts', 'tests/support/repeat-properties.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'shared',
          include: ['tests/{unit,integration,architecture,long}/**/*.test.{ts,tsx}'],
          exclude: [ISOLATED],
          // Each process loads Drizzle, sharp and the parsers once, and not for each file: a fifth of the time.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'isolated', include: [ISOLATED] } },
    ],
  },
});
