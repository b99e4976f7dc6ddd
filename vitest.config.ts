import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{unit,integration,architecture}/**/*.test.{ts,tsx}'],
    // A bound for what hangs: how long a test takes on a busy machine says nothing.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    setupFiles: ['tests/support/fail-on-console-error.ts'],
  },
});
