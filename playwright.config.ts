import { defineConfig, devices } from '@playwright/test';
import { CHROMIUM_FLAGS, findHeadlessChromium } from './tests/support/chromium.ts';

const executablePath = findHeadlessChromium();

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/support/global-portal.ts',
  forbidOnly: true,
  retries: 0,
  // A bound for what hangs: how long a test takes on a busy machine says nothing.
  timeout: 300_000,
  workers: 2,
  reporter: [['list']],
  use: {
    ...devices['Desktop Chrome'],
    // The portal must not need it: what a test wants to prove with script, it turns on.
    javaScriptEnabled: false,
    locale: 'fr-FR',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [...CHROMIUM_FLAGS],
    },
  },
});
