import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{unit,integration,architecture,long}/**/*.test.{ts,tsx}'],
    // A bound for what hangs: how long a test takes on a busy machine says nothing.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Vitest would leave one of two cores to its own process, which has little to do.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    setupFiles: ['tests/support/fail-on-console-error.ts', 'tests/support/repeat-properties.ts'],
  },
});
